"""The closed classes of words that stand around numbers: hedges and bounds, verbs and nouns of rise and fall."""

HEDGES = "|".join(
    """about|around|approximately|approx\\.?|roughly|some|nearly|almost|over|above|under|below|more than|less than|fewer than
    |at least|at most|up to|as many as|as much as|as few as|as little as|no more than|no less than|no fewer than|close to
    |an estimated|estimated|upwards of|in excess of|circa|ca\\.|well over|just over|just under|virtually|beyond
    |exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|topp?ed""".replace("\n", "")
    .replace("  ", "")
    .split("|")
)
"""What makes a number a rough one or a bound, as alternatives of a pattern."""

RISE_VERBS = (
    r"rose|risen|rises?|rising|increas(?:ed?|es|ing)|gr[eo]w(?:n|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed?|es|ing)"
    r"|climb(?:ed|s|ing)?|soar(?:ed|s|ing)?|expand(?:ed|s|ing)?|gain(?:ed|s|ing)?|boost(?:ed|s|ing)?"
    r"|up(?= by| from| in)|rais(?:ed?|es|ing)|swell(?:ed|s)?|swollen"
    r"|add(?:ed|s)|advanc(?:ed|es|ing)|rall(?:ied|y)|spik(?:ed|es)|widen(?:ed|s)?"
)
FALL_VERBS = (
    r"fell|fallen|falls?|falling|dropp?(?:ed|s|ing)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)"
    r"|down(?= by| from| in)|plung(?:ed?|es|ing)"
    r"|plummet(?:ed|s|ing)?|slid|slides?|shr[aiu]nk(?:s|ing)?|contract(?:ed|s|ing)|reduc(?:ed?|es|ing)|cut(?:s|ting)?"
    r"|los(?:t|es|ing)|slump(?:ed|s|ing)?|tumbl(?:ed|es|ing)|slash(?:ed|es|ing)?|slipp?(?:ed|s|ing)|dipp?(?:ed|s|ing)"
    r"|lower(?:ed|s|ing)|eas(?:ed|es|ing)|narrow(?:ed|s)?"
)
RISES_ALONE = (
    r"rose|risen|increas(?:ed|ing)|gr[eo]w(?:n|ing)?|jump(?:ed|ing)|surg(?:ed|ing)|climb(?:ed|ing)|soar(?:ed|ing)|gain(?:ed|s)"
    r"|(?<!made )(?<!make )(?<!makes )(?<!set )(?<!sign )(?<!racked )up(?! to)"
)
FALLS_ALONE = (
    r"fell|fallen|dropp(?:ed|ing)|declin(?:ed|ing)|decreas(?:ed|ing)|down|plung(?:ed|ing)|slid|shrank|lost|slump(?:ed|ing)"
    r"|tumbl(?:ed|ing)|slipp(?:ed|ing)|dipp(?:ed|ing)"
)
"""Verbs that a figure follows without "by" or "to"; the others take an object ("raised $4 million" is no rise)."""
RISE_NOUNS = "rise|growth|increase|jump|surge|gain|expansion|hike|boost|uptick|upturn"
FALL_NOUNS = "fall|drop|decline|decrease|reduction|cut|contraction|loss|slump|plunge|dip|downturn"

LETTER_CURRENCIES = {"N": "NGN", "R": "ZAR", "K": "ZMW PGK MWK", "P": "PHP BWP", "Q": "GTQ", "L": "HNL", "D": "GMD", "E": "SZL"}
"""Letters that mean a currency right before a large sum; among several the home side's, else the first."""

HURT = (
    "injured|wounded|killed|dead|missing|hurt|hospitali[sz]ed|arrested|detained|displaced|homeless|stranded|evacuated|rescued"
    "|captured|martyred|infected|vaccinated|kidnapped|deported|released|imprisoned|jailed|disabled|maimed|unaccounted for"
)
"""What befalls people, as alternatives of a pattern: they are counted by it."""
