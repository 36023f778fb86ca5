"""The agreement's own dates for a picture of counts: signature, start, phases, and what was agreed again."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from servanda.basis import from_us
from servanda.operations.dates import Dates
from servanda.operations.escalate.opened import Opened
from servanda.operations.pages.wording import Words

#: Acts that make an agreement anew, or end it; told as words by their last part.
_ACTS: Final = {
    "agreement.renewal": "renewal",
    "agreement.extension": "extension",
    "agreement.amendment": "amendment",
    "agreement.suspension": "suspension",
    "agreement.termination": "termination",
}


@dataclass(frozen=True, slots=True)
class OwnDate:
    """A day the agreement turns on: its kind, words for it, and where they come from (empty: the agreement's file)."""

    day: date
    kind: str
    what: str
    source: str = ""

    @property
    def large(self) -> bool:
        """Whether it is drawn through the whole picture."""
        return self.kind in ("signature", "start")


def own_dates(opened: Opened, words: Words) -> tuple[OwnDate, ...]:
    """Every such day within the days counted, in order; several of one kind and day are one."""
    found = [*_written(opened, words), *_told(opened, words)]
    begin, end = opened.acts.begin, opened.acts.end
    first = {(one.day, one.kind): one for one in reversed(found) if begin <= one.day < end}
    return tuple(sorted(first.values(), key=lambda one: (one.day, not one.large, one.kind)))


def _written(opened: Opened, words: Words) -> list[OwnDate]:
    agreement, dates = opened.agreement, Dates(opened.agreement)
    found = []
    for kind, day in (("signature", opened.signed), ("start", opened.start)):
        if day is not None:
            found.append(OwnDate(day, kind, words.say(f"esc-turns-{kind}")))
    for phase in agreement.phases:
        for one in dates.of_phase(phase.id):
            day = None if one.at is None else from_us(one.at, agreement.timing.zone).date()
            if day is not None and one.role == "opens" and day != opened.start:
                what = words.say("esc-turns-phase", phase=words.name(agreement, phase.id))
                found.append(OwnDate(day, "phase", what))
    return found


def _told(opened: Opened, words: Words) -> list[OwnDate]:
    import polars as pl

    told = opened.facts.filter(
        pl.col("act").is_in(list(_ACTS)), pl.col("recorded") <= pl.lit(opened.as_of).cast(pl.Datetime("us", "UTC"))
    ).sort("happened_from", "id")
    found, zone = [], opened.agreement.timing.zone
    for act, at, note, source in told.select(
        "act", pl.col("happened_from").dt.epoch("us"), pl.col("note").fill_null(""), "source"
    ).iter_rows():
        kind = _ACTS[act]
        said = words.author(note) if note else ""
        what = words.paired(words.say(f"esc-turns-{kind}"), said) if said else words.say(f"esc-turns-{kind}")
        found.append(OwnDate(from_us(at, zone).date(), kind, what, source))
    return found


def near(day: date, earliest: date, latest: date, days: int) -> bool:
    """Whether a day lies within a span of dates, or so many days beside it."""
    return earliest - timedelta(days=days) <= day <= latest + timedelta(days=days)
