"""What a clause kind hands to its message: ids and quantities, each wrapped in what it is.

A kind never writes words itself; ``servanda.agreement.speech`` renders these wrappers in a language. A plain
``str`` or ``int`` is for a message to choose by; words an author wrote travel in ``Words``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from servanda.agreement.conditions import Acts
from servanda.agreement.when import When


@dataclass(frozen=True, slots=True)
class Listed:
    """Participants or bodies, by id; rendered by the names the file gives them."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Acted:
    """Acts, by vocabulary code; rendered by their labels."""

    acts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Where:
    """Zones or lines, by id; rendered by all the names they have."""

    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """An amount in thousandths with its unit; nothing where it is None."""

    milli: int | None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Moments:
    """From and by when, as written and as computed dates where they are fixed."""

    opens: When | None
    closes: When | None


@dataclass(frozen=True, slots=True)
class During:
    """A length of time in microseconds."""

    us: int | None


@dataclass(frozen=True, slots=True)
class Distance:
    """A distance in metres."""

    metres: int


@dataclass(frozen=True, slots=True)
class Portion:
    """A share in parts per million."""

    ppm: int | None


@dataclass(frozen=True, slots=True)
class Promised:
    """Other clauses, by id; rendered by what they say."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doing:
    """Acts with all that is asked of them: by and toward whom, where, with what; nothing where None."""

    acts: Acts | None


@dataclass(frozen=True, slots=True)
class Instant:
    """One moment, as written and as a computed date where it is fixed; ``closing``: the end of something."""

    when: When | None
    closing: bool = False


@dataclass(frozen=True, slots=True)
class Lasts:
    """A length of calendar time: months and days beside microseconds; nothing where all are 0."""

    months: int = 0
    days: int = 0
    us: int = 0


@dataclass(frozen=True, slots=True)
class If:
    """A condition as written; nothing where it is None."""

    condition: Any


@dataclass(frozen=True, slots=True)
class Weapons:
    """Weapon classes, by vocabulary code; rendered by their labels."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Along:
    """Lines, by id; rendered by the names the file gives them."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Words the author of the file wrote, in English unless said otherwise; they are not translated."""

    text: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Several:
    """A list of like things, each told by ``message`` from its own arguments."""

    message: str
    items: tuple[Mapping[str, Any], ...]
