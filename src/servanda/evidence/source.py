"""What is known about a source as a whole: who publishes it, on what terms, and what it cannot tell."""

from dataclasses import dataclass
from typing import Final, Literal

Origin = Literal["mechanism", "monitor", "authority", "party", "human-coded news", "machine-coded news"]
ORIGINS: Final[tuple[Origin, ...]] = (
    "mechanism",
    "monitor",
    "authority",
    "party",
    "human-coded news",
    "machine-coded news",
)


@dataclass(frozen=True, slots=True)
class Source:
    """One source of facts.

    ``terms``: licence or terms of use, as the publisher states them. ``records_who_acted``: whether every
    row says who acted; where False, only rows with an ``actor`` do, and ``who_acted`` says which.
    ``granularity``: what its time and place precision mean. ``default_zone``: the time zone whose days
    its dates are. ``place``: for a source about one place that its rows do not name. ``mark``: S read, K
    known, R reported by one side.
    """

    id: str
    title: str
    publisher: str = ""
    terms: str = ""
    origin: Origin = "human-coded news"
    records_who_acted: bool = False
    who_acted: str = ""
    granularity: str = ""
    default_zone: str = "UTC"
    place: str | None = None
    address: str = ""
    mark: str | None = None
    note: str = ""
