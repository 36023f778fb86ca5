"""Sentences of a monitoring mission's report that give no number and yet tell what a reader asks for, by topic.

Plain patterns on one sentence, first topic first; a sentence of which a count is taken is no passage, and neither is
one that tells of people harmed.
"""

import re
from collections.abc import Iterator
from typing import Final

from servanda.evidence.stated_counts import sentences
from servanda.evidence.withheld_words import tells_of_sexual_violence

#: A longer sentence is a table or map labels run together.
_LONGEST: Final = 600
_TOPICS: Final = tuple(
    (topic, re.compile(pattern))
    for topic, pattern in (
        ("access", r"freedom of movement|access (?:remained|remains|was|is) (?:heavily )?restricted|denied access|"
                   r"\brestrictions (?:occurred|were)"),
        ("weapons", r"weapons in viola-? ?tion of|weapons that should have been withdrawn|Minsk-proscribed weapons"),
        ("disengagement", r"[Dd]isengagement (?:process|areas?)"),
        ("most recorded", r"(?:Most|majority) (?:of )?(?:the )?(?:recorded )?(?:ceasefire )?viola-? ?tions were|"
                          r"[Vv]iolence was concentrated|escalation in (?:a number of|several) areas"),
        ("mines", r"(?:\b[Mm]ines|unexploded ordnance)\b"),
    )
)  # fmt: skip
_HARMED: Final = re.compile(r"casualt|injur|killed|fatalit|\bdied\b|wounded|deceased", re.IGNORECASE)


def passages(text: str, counted: set[str]) -> Iterator[tuple[str, str]]:
    """Topic and sentence, in the order of the text. ``counted``: sentences of which a count is taken."""
    for sentence in sentences(text):
        if len(sentence) > _LONGEST or sentence in counted or _HARMED.search(sentence):
            continue
        topic = next((topic for topic, pattern in _TOPICS if pattern.search(sentence)), "")
        if topic and not tells_of_sexual_violence(sentence):
            yield topic, sentence
