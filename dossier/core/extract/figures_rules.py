"""The rules that read a figure, each with an example that is run as a test. The ids travel with the figures.

What keeps a number from being one stands in `figures_masks_table`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRule:
    """A way in which a number comes to count something; ``value`` and ``unit`` are what ``example`` must give."""

    id: str
    meaning: str
    example: str
    value: float
    unit: str


RULES: tuple[FigureRule, ...] = (
    FigureRule(
        id="figures.money",
        meaning="a currency's sign, code or name beside the number",
        example="Ghana borrowed $1.8 billion.",
        value=1.8e9,
        unit="USD",
    ),
    FigureRule(
        id="figures.percent",
        meaning="percent, its sign, or percentage points",
        example="Output grew by 70 percent.",
        value=70,
        unit="percent",
    ),
    FigureRule(
        id="figures.measure",
        meaning="a unit of the measures table beside the number",
        example="The line is 35 km long.",
        value=35,
        unit="km",
    ),
    FigureRule(
        id="figures.count",
        meaning="a plural noun after the number",
        example="Sappers found 2,728 anti-personnel mines.",
        value=2728,
        unit="anti-personnel mines",
    ),
    FigureRule(
        id="figures.one",
        meaning="one with a noun that is counted and no stock phrase",
        example="One soldier died.",
        value=1,
        unit="soldier",
    ),
    FigureRule(
        id="figures.casualties",
        meaning="people counted by what befell them",
        example="In Herat 223 were injured.",
        value=223,
        unit="injured",
    ),
    FigureRule(
        id="figures.uncountable",
        meaning="a noun without plural after the number",
        example="The engine has 450 horsepower.",
        value=450,
        unit="horsepower",
    ),
    FigureRule(
        id="figures.symbol",
        meaning="the symbol of a unit that the table lacks",
        example="It delivers 500 Nm at sea.",
        value=500,
        unit="Nm",
    ),
    FigureRule(
        id="figures.share",
        meaning="a fraction of something",
        example="A quarter of the villages lack water.",
        value=0.25,
        unit="villages",
    ),
    FigureRule(
        id="figures.times",
        meaning="a verb that is a number",
        example="Trade doubled.",
        value=2,
        unit="times",
    ),
    FigureRule(
        id="figures.elided",
        meaning="a number that counts what the one before it counted",
        example="Albania vetted 312 judges and 47 dismissed.",
        value=47,
        unit="judges",
    ),
    FigureRule(
        id="figures.number_of",
        meaning='the noun of "the number of" before a number without one',
        example="The number of embassies rose to 54.",
        value=54,
        unit="embassies",
    ),
    FigureRule(
        id="figures.bare",
        meaning="a quantity by its writing or its place alone",
        example="The index rose to 54.3 in June.",
        value=54.3,
        unit="",
    ),
)
