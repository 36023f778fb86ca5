"""Which sentences of a published report may be quoted: none that leads to one act, one hour or one spot.

A sentence is held back that names a single day or hour, gives a distance or coordinates, or counts fewer than
``LEAST`` of anything but sides, areas and stretches of time. Places it names stay: they are of a report that everybody
can read.
"""

import re
from typing import Final

_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_SINGLE_DAY: Final = re.compile(
    rf"\b(?:[Oo]n|(?:morning|afternoon|evening|night|day) of) (?:the (?:evening|morning|afternoon|night) of )?"
    rf"(?:\d{{1,2}} (?:{_MONTHS})|(?:{_MONTHS}) \d{{1,2}})\b"
    rf"|\b\d{{1,2}}[:.]\d\d\b(?! (?:per|%))|\b\d{{1,2}} ?[ap]\.?m\b"
)
_SPOT: Final = re.compile(r"\b\d+(?:[.,]\d+)? ?(?:m|km|metres?|kilomet\w+)\b|\d+°")
_FEW: Final = re.compile(
    r"\b(?:one|two|three|four|[1-4]) (?!of\b|sides?\b|agreed\b|areas?\b|weeks?\b|regions?\b|disengagement\b|"
    r"to \d|and \d|"
    rf"(?:{_MONTHS})\b)(?=[a-z])",
    re.IGNORECASE,
)
#: One person is one, however it is written.
_ONE: Final = re.compile(
    r"\b(?:an?|another) (?:[a-z-]+ ){0,2}?(?:man|woman|child|boy|girl|civilian|soldier|person|driver|"
    r"pensioner|resident|worker|journalist|doctor|monitor|patrol)\b",
    re.IGNORECASE,
)


def may_be_quoted(sentence: str) -> bool:
    """Whether a sentence leads to no single act, hour or spot."""
    return not any(pattern.search(sentence) for pattern in (_SINGLE_DAY, _SPOT, _FEW, _ONE))
