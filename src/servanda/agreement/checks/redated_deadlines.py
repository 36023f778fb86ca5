"""Re-dated deadlines."""

import re
from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.dates import placed
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
        """One diagnostic per date moved, with every move of it."""
        moved: dict[tuple[str, str], list[Redating]] = {}
        for one in matter.agreement.redated:
            if one.field in _DATES:
                moved.setdefault((one.clause, one.field), []).append(one)
        for (clause, _), moves in moved.items():
            yield self._moved(matter, clause, moves)

    def _moved(self, matter: Matter, clause: str, moves: list[Redating]) -> Diagnostic:
        late = [words for one in moves if (words := _late(matter, one))]
        versions = {version.id: version for version in matter.agreement.versions}
        disputed = [one for one in moves if one.version in versions and versions[one.version].disputed]
        was = f"from “{moves[0].was}”" if moves[0].was else "from no date at all"
        steps = "".join(f" to “{one.became}” ({_version(matter, one)})" for one in moves)
        often = "" if len(moves) == 1 else f"{len(moves)} times, "
        message = f"{_subject(matter, clause, moves[0].field)} was moved {often}{was}{steps}"
        message += f", {listed(late)}" if late else ""
        if disputed:
            message += f"; that is disputed: {versions[disputed[0].version].disputed}"
        return self.found(
            matter,
            clause,
            message.rstrip(".") + ".",
            [
                Remedy("say in the text how a date is moved, by whom, and by when before it passes"),
                Remedy(
                    "say what holds between an old date and a new one: that duties continue until it is "
                    "decided"
                ),
            ],
            weight=60 if late else 40,
            severity=Severity.SERIOUS if late or disputed else None,
            involves=tuple(dict.fromkeys(f"version:{one.version}" for one in moves)),
        )


def _subject(matter: Matter, clause: str, field: str) -> str:
    what = {
        "from": "The opening",
        "opens": "The opening",
        "entry": "The entry into force",
        "expiry": "The end",
    }
    of = "the agreement" if clause == "timing" else matter.named(clause)
    if clause.startswith("phase:"):
        of = f"the phase “{matter.called(clause.removeprefix('phase:'))}”"
    return f"{what.get(field, 'The date')} of {of}"


def _version(matter: Matter, move: Redating) -> str:
    version = next(one for one in matter.agreement.versions if one.id == move.version)
    return f"{plain(version.called)}, made {version.made}"


def _late(matter: Matter, move: Redating) -> str:
    """How long after the old date the new one was made, in words; empty where it was made in time."""
    version = next((one for one in matter.agreement.versions if one.id == move.version), None)
    old = _last_moment(move.was)
    if version is None or old is None:
        return ""
    made, was = placed(matter, version.made), placed(matter, old, closing=True)
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
