"""What a template sees: plain text, references and words with their place in a source."""

from dataclasses import dataclass

from dossier.render.blocks import EventMark, SpeechForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of a source as they stand there. ``part`` is true where they are cut short, ``verbatim`` inside quotation marks."""

    text: str
    source: str
    span: str
    part: bool = False
    verbatim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement, ready to print. ``where`` says place, occasion and date; ``paragraphs`` hold its words in pieces."""

    speech: SpeechForm
    label: str
    who: str
    role: str
    side: str
    where: str
    day: str
    when: str
    refs: tuple[str, ...]
    paragraphs: tuple[tuple[Words | str, ...], ...]
    short: tuple[Words | str, ...]
    point: tuple[Words | str, ...]
    starred: bool
    news: str
    cue: str
    language: str
    topics: tuple[str, ...]
    relevance: str
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A theme with what was said about it, newest first, and apart by side.

    ``both`` is true where positions can be compared: both sides are on record, or theirs on more than one day.
    """

    id: str
    title: str
    said: tuple[Said, ...]
    theirs: tuple[Said, ...]
    ours: tuple[Said, ...]
    both: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone present: name, post and the name of the side."""

    name: str
    role: str
    side: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """A sentence both sides stand behind, with its reference."""

    words: Words
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One line of the chronology. ``first`` and ``last`` are ISO days for the timeline, empty when no day is known."""

    first: str
    last: str
    when: str
    short_when: str
    basis: str
    mark: EventMark
    kind: str
    title: str
    sentence: str
    phrase: str
    label: str
    place: str
    scene: str
    people: tuple[Person, ...]
    topics: tuple[str, ...]
    agenda: tuple[AgendaLine, ...]
    evidence: Words | None
    refs: tuple[str, ...]
    starred: bool
    news: str
    relevance: str
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One figure: value in words, what it counts, who stated it when.

    ``context`` holds the source's own words around it where ``what`` is no phrase that can stand alone; ``passing`` marks a
    length of time, which is seldom what a figure is wanted for, ``small`` a count that goes without saying.
    """

    value: str
    what: str
    context: tuple[Words | str, ...]
    passing: bool
    small: bool
    by: str
    when: str
    refs: tuple[str, ...]
    starred: bool
    news: str
    relevance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRow:
    """One agreement or other text between sides."""

    title: str
    when: str
    status: str
    parties: str
    refs: tuple[str, ...]
    first: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post as the sources name it, the days it is attested, and where: its first and its last source."""

    role: str
    days: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person with the posts and the dates they are attested; ``spellings`` are the variants that are worth printing."""

    name: str
    side: str
    posts: tuple[Post, ...]
    variants: tuple[str, ...]
    spellings: tuple[str, ...]
    refs: tuple[str, ...]
    theirs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Biography:
    """A note on a person: the newest of ``number`` contacts with us, others present, and how much they are on record with."""

    person: PersonRow
    contacts: tuple[Contact, ...]
    number: int
    said: int
    last_said: Said | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One thing to come: when, what, and when it was announced."""

    when: str
    kind: str
    words: Words | None
    title: str
    announced: str
    refs: tuple[str, ...]
    last: str
    announced_day: str
    relevance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """Things announced: still ahead, those whose day has passed (newest first), and undertakings without a day."""

    ahead: tuple[StepRow, ...]
    passed: tuple[StepRow, ...]
    undated: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """What sources disagree on."""

    about: str
    text: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageText:
    """A passage cut into pieces, each marked or not."""

    number: int
    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceText:
    """A source: head line, file facts and the passages cited."""

    key: str
    title: str
    info: tuple[str, ...]
    url: str
    host: str
    language: str
    passages: tuple[PassageText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePiece:
    """Words of the officer with one look; ``href`` is the address of a link, ``ref`` a reference that stands alone."""

    text: str
    strong: bool
    emphasis: bool
    href: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """One line: ``level`` of a heading from 1, depth of a list entry from 0; ``label`` is its number as typed ("2.")."""

    level: int
    label: str
    pieces: tuple[NotePiece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePart:
    """A heading, paragraph, list or quote of the notes; a list and a quote may have several lines, the others one."""

    kind: str
    lines: tuple[NoteLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place for the officer's own words: in ``parts``, and ``lines`` without lists and quotations told apart."""

    name: str
    title: str
    parts: tuple[NotePart, ...]
    lines: tuple[NoteLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRow:
    """One row of numbers of a picture."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Numbers over periods, with the words for those who cannot see them; ``shown`` says long numbers in words."""

    title: str
    alt: str
    labels: tuple[str, ...]
    rows: tuple[PictureRow, ...]
    shown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """The pictures that the numbers allow: contacts and topics over time, and each series of figures."""

    contacts: Picture | None
    topics: Picture | None
    figures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """What a short form prints first, the most useful first: what each side said, and the figures.

    ``others`` is what third sides and unnamed speakers said, as far as the officer starred it: that is always printed.
    """

    theirs: tuple[Said, ...]
    ours: tuple[Said, ...]
    others: tuple[Said, ...]
    figures: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What is different from the edition of ``day``: new and changed lines with references, dropped ones in words."""

    day: str
    contacts: tuple[Contact, ...]
    said: tuple[Said, ...]
    figures: tuple[FigureRow, ...]
    dropped: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything a template can print, and nothing else."""

    title: str
    kind: str
    is_person: bool
    flag: str
    theirs: str
    ours: str
    their_name: str
    our_name: str
    deck: str
    subject: str
    compiled: str
    data_until: str
    version: str
    state: str
    head: str
    purpose: str
    details: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, str], ...]
    documents: int
    relevant: int
    left_out: int
    unsure: int
    days: str
    prepared_for: str
    drafter: str
    occasion: str
    edition: str
    held: tuple[Contact, ...]
    contacts: tuple[Contact, ...]
    chronology: tuple[Contact, ...]
    spoken_of: tuple[tuple[str, tuple[Contact, ...]], ...]
    last: Contact | None
    earlier: Contact | None
    key_points: tuple[Said, ...]
    main_topics: str
    topics: tuple[Topic, ...]
    quotes: tuple[Said, ...]
    statements: tuple[Said, ...]
    figures: tuple[FigureRow, ...]
    texts: tuple[TextRow, ...]
    people: tuple[PersonRow, ...]
    biographies: tuple[Biography, ...]
    best: Best
    upcoming: tuple[StepRow, ...]
    steps: Steps
    conflicts: tuple[Conflict, ...]
    sources: tuple[SourceText, ...]
    slots: tuple[Slot, ...]
    since: Since | None
    pictures: Pictures
    show_empty_slots: bool
    portion_mark: str
    text_only: int = 0
