"""Names of the pages on drafts: one for each stretch of days, which stays, and one that is always the newest."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

_SORT: Final = "_positions"
_KEPT: Final = re.compile(
    r"((?P<agreement>[a-z0-9][a-z0-9-]{0,79})_positions_(?P<first>\d{4}-\d\d-\d\d)_(?P<last>\d{4}-\d\d-\d\d)"
    r"(?:_v(?P<version>[1-9]\d{0,3}))?)_(?P<language>[a-z]{2})\.(?P<ending>html|json|txt|pdf)"
)
_NEWEST: Final = re.compile(r"([a-z0-9][a-z0-9-]{0,79})_positions_([a-z]{2})\.html")


def newest_kind(agreement: str) -> str:
    """The name of the page that is always the newest, without its language."""
    return f"{agreement}{_SORT}"


def newest_name(agreement: str, language: str) -> str:
    """The file of the page that is always the newest; the same beside bulletins and on their site."""
    return f"{newest_kind(agreement)}_{language}.html"


def newest_of(name: str) -> tuple[str, str] | None:
    """Agreement and language, where a file is called as the newest page is."""
    found = _NEWEST.fullmatch(name)
    return None if found is None else (found[1], found[2])


@dataclass(frozen=True, slots=True)
class DraftFile:
    """One file of a page on a draft, by its name: of which agreement, days, version, language; ``form``: its ending."""

    name: str
    stem: str
    agreement: str
    first: date
    last: date
    version: int
    language: str
    form: str

    @property
    def age(self) -> tuple[date, int, date]:
        """By which the newest is found: its last day, its version."""
        return self.last, self.version, self.first


def draft_file(name: str) -> DraftFile | None:
    """What a file's name says, where it is one of a page on a draft."""
    found = _KEPT.fullmatch(name)
    if found is None:
        return None
    try:
        first, last = date.fromisoformat(found["first"]), date.fromisoformat(found["last"])
    except ValueError:
        return None
    version = int(found["version"] or 1)
    return DraftFile(name, found[1], found["agreement"], first, last, version, found["language"], found["ending"])
