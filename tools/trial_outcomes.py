"""What happened under the agreements that are tried in docs/trials, in days from the tunnel's day 0.

Each is explained, with its sources and marks, on the page of its case; this is only what can be set beside a range.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Happened:
    """``as_of``: the day whose text is tried; what was agreed later is left out, and ``later`` names such clauses.

    ``ended``: the day it ended, as its page says by which reading; None where it had not within a year. ``known_to``:
    the last day its sources tell of, None where they tell of the whole year. ``first``: the day of the first
    contravention somebody told of. ``draft``: nothing can have happened.
    """

    case: str
    as_of: str = ""
    later: tuple[str, ...] = ()
    ended: int | None = None
    known_to: int | None = None
    first: int | None = None
    draft: bool = False

    def at(self, day: int) -> str:
        """How it stood on a day, in one word; empty where nobody can say here."""
        if self.draft or (self.known_to is not None and day > self.known_to):
            return ""
        return "ended" if self.ended is not None and self.ended <= day else "stood"

    def lasted(self) -> str:
        """How long, in words."""
        if self.draft:
            return "a draft"
        if self.ended is not None:
            return f"{self.ended} days"
        return "more than a year" if self.known_to is None else f"at least {self.known_to} days"


HAPPENED = (
    Happened("aceh-2005", "2005-08-15", first=13),
    Happened("black-sea-2022", "2022-07-22", ended=360, first=1),
    Happened("colombia-2016", "2016-08-29", first=191),
    Happened("gaza-2025-01", "2025-01-19", ended=62, first=10),
    Happened("hodeidah-2018", "2018-12-18", first=5),
    Happened("karabakh-2020", "2020-11-10", first=17),
    Happened("lebanon-2024", "2024-11-27", known_to=84, first=2),
    Happened(
        "minsk-ii-2015", "2015-02-15", first=3,
        later=("lighter-weapons", "disengagement", "no-offensive-2020", "no-fire-2020", "discipline-2020",
               "return-fire-2020"),
    ),
    Happened("syria-coh-2016", "2016-02-27", ended=210, first=5),
    Happened("northern-front-draft", draft=True),
)  # fmt: skip
