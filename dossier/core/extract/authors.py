"""Who "I" is in a text of one's own: the person its title says it is by ("Statement by Foreign Minister X at …").

Rules of this module: it reads titles only, and only those that name a kind of speech and whose it is; everybody else's "I"
stays open.
"""

import re

from dossier.core.extract.attention import Voice
from dossier.core.extract.names import find_names, is_body_name
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.span import Span

_OWN_WORDS = re.compile(
    r"\b(?:statement|remarks|speech|address|message|letter|op-ed|article|intervention|comments?|blog|column)\b"
    r"[^,;:]{0,60}? (?:by|of|from) ",
    re.IGNORECASE,
)
_SIDES = frozenset({"country", "demonym", "organisation"})
_LONGEST_TITLE = 400


def author_of(title: str | None, lexicon: Lexicon) -> Voice | None:
    """Return who a text titled ``title`` speaks as, None when the title does not say."""
    by = _OWN_WORDS.search(title) if title and len(title) <= _LONGEST_TITLE else None
    if title is None or by is None:
        return None
    hits = lexicon.scan(title)
    for start, end in find_names(title, hits, [Span(by.end(), len(title))]):
        name = title[start:end]
        if " " in name and not is_body_name(name):
            sides = [hit.entries[0].code for hit in hits if by.end() <= hit.start < start and hit.entries[0].kind in _SIDES]
            return Voice(name, sides[0] if sides else None)
    return None
