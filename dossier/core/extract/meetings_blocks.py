"""The characters that stand for actors, places and encounter words in a reduced sentence, and classes of them for patterns."""

PERSON, BODY, SIDE, PLACE, NOUN, VERB = 0xE000, 0xE200, 0xE400, 0xE600, 0xE800, 0xEA00
"""First code points of the private-use blocks that stand for what was put into one character; 512 of each a sentence."""

BLOCK = 0x200


def _block(first: int, last: int | None = None) -> str:
    return f"{chr(first)}-{chr((last or first) + BLOCK - 1)}"


P = f"[{_block(PERSON, BODY)}]"
"""A person, a post or a body: who can meet without being a mere country name."""
S = f"[{_block(SIDE)}]"
A = f"[{_block(PERSON, SIDE)}]"
L = f"[{_block(PLACE)}]"
N = f"[{_block(NOUN)}]"
V = f"[{_block(VERB)}]"
NOT_ACTOR = f"[^{_block(PERSON, SIDE)}]"
PLAIN = f'[^{_block(PERSON, SIDE)}{_block(NOUN, VERB)};:!?"]'
"""Any character but an actor, an encounter word or a mark that ends a clause; places are let through."""
