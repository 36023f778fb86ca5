"""Two clock origins."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.dates import dues, told
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import listed
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.when import When


class TwoOrigins(Check):
    """Days that are counted from more than one starting point."""

    code: ClassVar[str] = "CHK007"
    title: ClassVar[str] = "two clock origins"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Each side will count from the start that suits it, and every relative date then has two "
        "values: under "
        "Minsk II (2015) some days ran from signature, some from the hour of the ceasefire and some "
        "from the end "
        "of the withdrawal."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One for starting points a reader could take for this one; else one where dates count from two."""
        timing = matter.agreement.timing
        if timing.other_origins:
            others = listed([f"“{one}”" for one in timing.other_origins])
            yield self.found(
                matter,
                "timing",
                f"The clock starts at {told(matter, timing.entry)}, but the text also counts from {others}.",
                [
                    Remedy("name one instant, with its time zone, from which every day is counted"),
                    Remedy("write the calendar date beside each relative one"),
                ],
                weight=60,
            )
            return
        yield from self._mixed(matter)

    def _mixed(self, matter: Matter) -> Iterator[Diagnostic]:
        timing = matter.agreement.timing
        first, second = (matter.calendar.day_of(w) if w is not None else None for w in (timing.signed, timing.entry))
        if timing.signed is None or (first is not None and first == second):
            return
        counted: dict[str, dict[str, None]] = {"signature": {}, "entry": {}}
        for ref, when in _moments(matter):
            if when.day is not None or when.known == "entry":
                counted["entry"][ref] = None
            elif when.known == "signature" and (when.days or when.months or when.us):
                counted["signature"][ref] = None
        if counted["signature"] and counted["entry"] and timing.entry.known != "signature":
            yield self.found(
                matter,
                "timing",
                f"Some dates count from signature ({listed(list(counted['signature']))}) and others "
                f"from entry into "
                f"force ({listed(list(counted['entry']))}), which fall on different days.",
                [Remedy("count all from one instant, or write the calendar date beside each")],
                weight=40,
                severity=Severity.NOTICE,
                involves=tuple({**counted["signature"], **counted["entry"]}),
            )


def _moments(matter: Matter) -> Iterator[tuple[str, When]]:
    """Every relative date of phases and clauses, with the id of where it stands."""
    for phase in matter.agreement.phases:
        yield from (
            (f"phase:{phase.id}", one) for one in (phase.opens, phase.closes, phase.long_stop) if one is not None
        )
    for clause in matter.agreement.clauses:
        if clause.opening is not None:
            yield clause.id, clause.opening
        yield from ((clause.id, when) for _, when in dues(clause))
