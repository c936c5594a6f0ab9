"""The rules of statements and officials: what each id means, with a sentence it finds and one it must leave alone.

The id stands in every record's ``rule``, so that a user can see why a line is there and each rule can be measured. The
examples run as tests (tests/core/extract/test_speech_rules.py). The readers that apply the rules build the ids themselves:
``reported-`` with the way of an `utterances.Utterance`, ``direct-`` in quoting.py.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechRule:
    """One way in which words are put to somebody.

    ``example`` is found by the rule and its words are ``speaker``'s (None: nobody is named); ``counter`` looks like it and must
    not be found by it.
    """

    id: str
    meaning: str
    example: str
    speaker: str | None
    counter: str


SPEECH_RULES: tuple[SpeechRule, ...] = (
    SpeechRule(
        id="reported-that",
        meaning="a cue with its subject before it and a clause after it",
        example="Kenyan Foreign Minister Amina Odera said that the port would reopen.",
        speaker="Amina Odera",
        counter="Kenyan Foreign Minister Amina Odera will say that the port has reopened.",
    ),
    SpeechRule(
        id="reported-object",
        meaning="a cue that takes a noun, an addressee or an infinitive",
        example="Kenyan Foreign Minister Amina Odera stressed the need for a common market.",
        speaker="Amina Odera",
        counter="Kenyan Foreign Minister Amina Odera called Foreign Minister Jan Kos by telephone.",
    ),
    SpeechRule(
        id="reported-quote",
        meaning="a cue before a quoted fragment that is too short to stand for itself",
        example='Kenyan Foreign Minister Amina Odera called the ruling "a mistake" and left.',
        speaker="Amina Odera",
        counter='The programme called "Clean Rivers" began in Kenya.',
    ),
    SpeechRule(
        id="reported-trailing",
        meaning="a cue with its subject behind what is said",
        example="The port will reopen in May, Kenyan Foreign Minister Amina Odera said in Mombasa.",
        speaker="Amina Odera",
        counter="Kenya's foreign minister met her Polish colleague, the ministry's press service told the agency.",
    ),
    SpeechRule(
        id="reported-inverted",
        meaning="a cue before its subject, behind what is said",
        example="The port will reopen in May, said Kenyan Foreign Minister Amina Odera.",
        speaker="Amina Odera",
        counter="The port will reopen in May, Lake Shore News reports.",
    ),
    SpeechRule(
        id="reported-phrase",
        meaning="a source named by a phrase: according to X",
        example="According to Kenyan Foreign Minister Amina Odera, the port will reopen in May.",
        speaker="Amina Odera",
        counter="According to the programme, the guests will visit the port of Mombasa in Kenya.",
    ),
    SpeechRule(
        id="reported-participle",
        meaning="a participle whose subject is that of the sentence",
        example="Kenyan Foreign Minister Amina Odera opened the meeting, noting that trade had doubled.",
        speaker="Amina Odera",
        counter="The ministers met in Kenya, noting that trade had doubled.",
    ),
    SpeechRule(
        id="reported-coordinated",
        meaning="a second verb of the sentence's subject",
        example="Kenyan Foreign Minister Amina Odera visited the port and praised the work of its engineers.",
        speaker="Amina Odera",
        counter="Kenyan Foreign Minister Amina Odera visited the port and left for Kampala.",
    ),
    SpeechRule(
        id="reported-relative",
        meaning="a relative clause that reports what its antecedent said",
        example="The guests met Kenyan Foreign Minister Amina Odera, who stressed the need for a common market.",
        speaker="Amina Odera",
        counter="The guests met Kenyan Foreign Minister Amina Odera, who lives in Mombasa.",
    ),
    SpeechRule(
        id="reported-agentless",
        meaning="an impersonal passive: nobody is named",
        example="It was noted that trade between Kenya and Poland had doubled.",
        speaker=None,
        counter="It was cold in Kenya, and the ministers left early.",
    ),
    SpeechRule(
        id="direct-attributed-after",
        meaning="a quotation with its attribution behind it",
        example='"We shall open the port before the rains begin," Kenyan Foreign Minister Amina Odera said.',
        speaker="Amina Odera",
        counter='The "Clean Rivers for Every Village in Kenya" programme began, officials said.',
    ),
    SpeechRule(
        id="direct-attributed-before",
        meaning="a quotation with its attribution in front of it",
        example='Kenyan Foreign Minister Amina Odera said: "We shall open the port before the rains begin."',
        speaker="Amina Odera",
        counter='Kenyan Foreign Minister Amina Odera spoke of a "new dawn" in Mombasa.',
    ),
    SpeechRule(
        id="direct-introduced",
        meaning="a quotation after a colon and somebody who acts",
        example='Kenyan Foreign Minister Amina Odera went further: "We shall open the port before the rains begin."',
        speaker="Amina Odera",
        counter='The road has a new name: "Street of the Friendship between Kenya and Poland".',
    ),
    SpeechRule(
        id="direct-continued",
        meaning="a quotation that goes on after the attribution of the one before",
        example='"We shall open the port," said Kenyan Foreign Minister Amina Odera. "Nothing will stop us from doing so."',
        speaker="Amina Odera",
        counter='"We shall open the port," said Kenyan Foreign Minister Amina Odera. The port is closed.',
    ),
    SpeechRule(
        id="direct-free-standing",
        meaning="a paragraph that is one quotation, after somebody has spoken",
        example=(
            "Kenyan Foreign Minister Amina Odera said that the port would reopen.\n\n"
            "“We have waited long enough for this day to come.”"
        ),
        speaker="Amina Odera",
        counter="Kenyan Foreign Minister Amina Odera said that the port would reopen.\n\nThe port is closed.",
    ),
    SpeechRule(
        id="direct-owned",
        meaning="a quotation said to be somebody's words or feelings",
        example='Kenyan Foreign Minister Amina Odera is "deeply concerned about the state of the port" and left.',
        speaker="Amina Odera",
        counter='Kenyan Foreign Minister Amina Odera is "a woman of few words and many deeds".',
    ),
    SpeechRule(
        id="direct-open",
        meaning="a whole utterance in quotation marks that the text gives to nobody: for review",
        example="The meeting in Kenya began at noon.\n\n“We have waited long enough for this day to come.”",
        speaker=None,
        counter='The meeting in Kenya began with the film "A Long Day in the Port of Mombasa".',
    ),
)
