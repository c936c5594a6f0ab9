"""The closed classes of English number words. Scales that differ by country (crore, bn) come from the gazetteer."""

_UP_TO_NINETEEN = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_PARTS = "third quarter fifth sixth seventh eighth ninth tenth".split()

UNITS = {word: value for value, word in enumerate(_UP_TO_NINETEEN) if value}
TENS = {word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
FRACTIONS = {"half": 2, "fourth": 4, **dict(zip(_PARTS, range(3, 11), strict=True))}
DOZEN = 12.0

NUMBER_WORDS = frozenset(UNITS) | frozenset(TENS) | {"half"}
"""Words that can begin a number; "a" and "an" do before a scale, a dozen or a fraction."""

TRIGGERS = frozenset(UNITS) | frozenset(TENS) | frozenset(SCALES) | frozenset(FRACTIONS) | {"dozen"}
"""A sentence without a digit and without any of these words holds no number."""
