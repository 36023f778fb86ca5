"""Re-dated deadlines."""

import re
from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.dates import placed, told
from servanda.agreement.checks.matter import Matter, plain
from servanda.agreement.checks.wording import dated, listed
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.model import Redating
from servanda.agreement.when import When, parse_when
from servanda.basis import DAY

_DATES = (
    "by",
    "until",
    "between",
    "from",
    "opens",
    "closes",
    "long_stop",
    "continues_until",
    "entry",
    "expiry",
)


class RedatedDeadlines(Check):
    """Dates that later versions moved: how often, and whether the old date had already passed."""

    code: ClassVar[str] = "CHK006"
    title: ClassVar[str] = "re-dated deadlines"
    severity: ClassVar[Severity] = Severity.NOTICE
    matters: ClassVar[str] = (
        "Between the old date and the announcement of the new one nobody knows what is owed, and a date that "
        "was moved once is expected to move again: in Lebanon (2025) the sixty days ended before they were "
        "extended, and 22 people were killed when residents returned that day."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per date moved, with every move; dates that moved together are told together."""
        moved: dict[tuple[str, str], list[Redating]] = {}
        for one in matter.agreement.redated:
            if one.field in _DATES and one.was:  # a date first set later replaces none
                moved.setdefault((one.clause, one.field), []).append(one)
        together: dict[tuple[str, ...], list[list[Redating]]] = {}
        for moves in moved.values():
            together.setdefault(tuple(move.version for move in moves), []).append(moves)
        for several in together.values():
            yield self._moved(matter, several)

    def _moved(self, matter: Matter, several: list[list[Redating]]) -> Diagnostic:
        """``several`` dates, each with its moves, made by the same versions in turn."""
        versions = [matter.versions[move.version] for move in several[0]]
        often = "" if len(versions) == 1 else f"{len(versions)} times, "
        steps = dict.fromkeys(_steps(matter, moves) for moves in several)
        message = f"{_subject(matter, several)} moved {often}{listed(list(steps), most=6)}"
        if len(versions) == 1:
            message += f", by “{plain(versions[0].called)}” (made {told(matter, versions[0].made)})"
        late = {_late(matter, move): None for moves in several for move in moves}
        words = [one for one in late if one]
        message += f", {words[0]}" if words else ""
        disputed = next((one.disputed for one in versions if one.disputed), "")
        message += f"; that is disputed: {disputed}" if disputed else ""
        others = (*(moves[0].clause for moves in several[1:]), *(f"version:{one.id}" for one in versions))
        return self.found(
            matter,
            several[0][0].clause,
            message.rstrip(".") + ".",
            [
                Remedy("say in the text how a date is moved, by whom, and by when before it passes"),
                Remedy("say what holds between an old date and a new one: duties go on until it is decided"),
            ],
            weight=60 if words else 40,
            severity=Severity.SERIOUS if words or disputed else None,
            involves=tuple(dict.fromkeys(others)),
        )


def _steps(matter: Matter, moves: list[Redating]) -> str:
    """One date's moves in words; with several, when each was made."""
    was = f"from {_date(matter, moves[0].was)}"
    if len(moves) == 1:
        return f"{was} to {_date(matter, moves[0].became)}"
    made = [told(matter, matter.versions[move.version].made) for move in moves]
    to = [f"to {_date(matter, move.became)} (made {day})" for move, day in zip(moves, made, strict=True)]
    return f"{was} {', then '.join(to)}"


_FIELDS = {
    "from": "The opening",
    "opens": "The opening",
    "entry": "The entry into force",
    "expiry": "The end",
}


def _subject(matter: Matter, several: list[list[Redating]]) -> str:
    """What was moved, and the verb: one date in full, several by their clauses."""
    if len(several) > 1:
        names = [_of(matter, moves[0].clause, full=False) for moves in several]
        return f"The dates of {listed(names, most=6)} were"
    first = several[0][0]
    return f"{_FIELDS.get(first.field, 'The date')} of {_of(matter, first.clause)} was"


def _of(matter: Matter, where: str, *, full: bool = True) -> str:
    if where == "timing":
        return "the agreement"
    if where.startswith("phase:"):
        return f"the phase “{matter.called(where.removeprefix('phase:'))}”"
    return matter.named(where) if full else where


def _date(matter: Matter, written: str) -> str:
    moment = _last_moment(written)
    return f"“{written}”" if moment is None else told(matter, moment)


def _late(matter: Matter, move: Redating) -> str:
    """How long after the old date the new one was made, in words; empty where it was made in time."""
    old = _last_moment(move.was)
    if old is None:
        return ""
    made, was = placed(matter, matter.versions[move.version].made), placed(matter, old, closing=True)
    after = made.after(was) if made is not None else None
    if after is None or after < 0 or was is None:
        return ""
    days = after // DAY + 1
    day = matter.calendar.day_of(old)
    on = f" of {dated(day)}" if day is not None else ""
    return f"{days} day{'' if days == 1 else 's'} after the old date{on} had passed"


def _last_moment(written: str) -> When | None:
    """The moment an overlay replaced; of a pair, the last."""
    quoted = re.findall(r"'([^']*)'", written) or [written]
    try:
        return parse_when(quoted[-1])
    except ValueError:
        return None
