"""The agreement's clock: zone, day counting, signature, entry into force, term."""

from typing import Literal

from pydantic import Field

from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Name, shape
from servanda.agreement.when import When, WhenText


@shape
class Timing:
    """How this agreement tells time.

    ``counting``: calendar days run from midnight to midnight in ``zone``; 24-hour days from the hour of the
    anchor. ``first_day``: whether the day of entry is day 0 or day 1. ``entry`` may be a moment or an event.
    ``other_origins``: further starting points the text uses, which a reader could take for this one.
    """

    zone: Name
    signed: WhenText | None = None
    entry: WhenText
    counting: Literal["calendar days", "24-hour days"] = "calendar days"
    counting_stated: bool = Field(default=False, description="whether the text itself says how days are counted")
    first_day: Literal["0", "1"] = "0"
    expiry: WhenText | None = None
    other_origins: tuple[str, ...] = ()
    source: CitedText | None = None
    note: str = ""

    def __post_init__(self) -> None:
        moments = {"signature": self.signed, "entry": self.entry, "expiry": self.expiry}
        for name in moments:
            seen: set[str] = set()
            while name and name not in seen:
                seen.add(name)
                when = moments[name]
                name = "" if when is None else "entry" if when.day is not None else when.known
            if name:
                raise ValueError(f"the {name} is counted from itself")


__all__ = ["Timing", "When"]
