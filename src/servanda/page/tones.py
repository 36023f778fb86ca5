"""What statuses, marks and chips look like: vocabulary given as data, drawn with colour, shape and letter."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

#: Looks for a judgement (calm … plain) and looks for things side by side that no one ranks (one … six).
Tone = Literal["calm", "alarm", "late", "waiting", "unseen", "plain", "one", "two", "three", "four", "five", "six"]
TONES: Final[tuple[Tone, ...]] = get_args(Tone)


@dataclass(frozen=True, slots=True)
class Status:
    """One word of the status vocabulary: its key, the label printed, its look, a letter and what it means.

    The letter (one or two characters; first of the label when empty) stands beside the colour everywhere.
    """

    key: str
    label: str
    tone: Tone = "plain"
    letter: str = ""
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One word of the source-mark vocabulary, such as S: read in the source; printed as a boxed letter."""

    key: str
    label: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A status shown in place: the key of a Status, how many times (None: not counted), other words for it.

    A key that the page's vocabulary lacks is printed as it stands, in the plain look.
    """

    status: str
    count: int | None = None
    label: str = ""
