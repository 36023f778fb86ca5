"""Plain sentences, one per clause, from message catalogues; a missing translation is marked, not hidden."""

from dataclasses import dataclass

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
