"""A case and its facts opened once for all readings: acts, the agreement's own dates, who could watch."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from servanda.agreement import Agreement, Calendar, Duty, lower
from servanda.basis import Place, Refusal, from_us, now_us
from servanda.compliance import Assessments, CoverageLine, assess, coverage_of
from servanda.escalation import Acts, acts_of, acts_within, among_bound, chosen, quiet_areas
from servanda.operations.archives import Gathered
from servanda.operations.dates import Dates
from servanda.operations.reading import Heard, Progress, all_facts, as_of_instant, read_as_of, read_case, read_evidence

By = Literal["", "actor", "area", "both"]

if TYPE_CHECKING:
    import polars as pl

    from servanda.agreement import Law
    from servanda.escalation import Areas, Chosen, QuietArea
    from servanda.store import Case


@dataclass(frozen=True)
class Opened:
    """A case with its facts known by ``as_of`` (µs) and the acts among them.

    ``signed``, ``start``: local days of signature, and from which the fighting is to rest, None where not fixed.
    ``incident``: the one asked about, where one was named. ``seed``: of every draw.
    """

    case: "Case | None"
    agreement: Agreement
    facts: "pl.DataFrame"
    acts: Acts
    as_of: int
    signed: date | None
    start: date | None
    heard: tuple[Heard, ...] = ()
    incident: str = ""
    seed: int = 1
    by: By = ""
    quiet_names: tuple[str, ...] = ()

    @cached_property
    def law(self) -> "Law":
        """The agreement lowered."""
        return lower(self.agreement)

    @cached_property
    def bound(self) -> Acts:
        """The acts that the terms are about, outside quiet areas: nobody named but those bound and civilians."""
        return among_bound(self._quieted[0], self.agreement)

    @property
    def quiet(self) -> "tuple[QuietArea, ...]":
        """The quiet areas a person named, beside which the truce is read."""
        return self._quieted[1]

    @cached_property
    def _quieted(self) -> "tuple[Acts, tuple[QuietArea, ...]]":
        names = self.quiet_names
        return quiet_areas(self.acts, self.agreement, self.law, names) if names else (self.acts, ())

    @cached_property
    def streams(self) -> "Chosen":
        """The acts as streams of who follows whom; refused (ESC001, ESC031) where there are none to read."""
        return chosen(self.acts, self.by)

    @cached_property
    def assessed(self) -> Assessments:
        """The assessments of the same facts; made when a part first asks."""
        return assess(self.law, self.facts, self.as_of)

    @cached_property
    def coverage(self) -> tuple[CoverageLine, ...]:
        """Who could watch which region, as reported."""
        return coverage_of(self.law, self.assessed)

    @cached_property
    def bearing(self) -> dict[str, frozenset[str]]:
        """Per clause that forbids or limits, the ids of the facts its contrary indications rest on."""
        ids = self.assessed.looked.ids()
        found: dict[str, set[str]] = {}
        for one in self.assessed.by_obligation:
            if one.obligation.duty in (Duty.FORBID, Duty.LIMIT):
                found.setdefault(str(one.obligation.clause), set()).update(ids[n] for n in one.rested_on)
        return {clause: frozenset(rests) for clause, rests in found.items()}

    @cached_property
    def dates(self) -> tuple[tuple[date, str], ...]:
        """The agreement's own dates that a picture may show: versions and phases, each with its key."""
        calendar, found = Calendar(self.agreement.timing), []
        for version in self.agreement.versions:
            if (day := calendar.day_of(version.made)) is not None:
                found.append((day, f"version:{version.id}"))
        return tuple(sorted(found, key=lambda one: one[0]))


def open_escalation(
    name: str,
    evidence: Iterable[str] = (),
    *,
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    count: str = "violence",
    areas: "Areas" = "",
    within: tuple[str, ...] = (),
    begin: date | None = None,
    end: date | None = None,
    start: date | None = None,
    incident: str = "",
    seed: int = 1,
    by: By = "",
    quiet: tuple[str, ...] = (),
    progress: Progress = lambda step, done, total: None,
) -> Opened:
    """Open the case a person names with its evidence.

    ``count``: violence, alerts, or an act. ``within``: only acts in these areas. ``begin``, ``end``: first and last day
    counted. ``start``: the day from which the fighting is to rest, instead of the agreement's own. ``by``: whose acts
    who-follows-whom reads. ``quiet``: areas the truce does not touch.

    Refuses (OPS004) a case without evidence, (ESC004) a span that ends before it begins or with days to come, (ESC066)
    an area nothing happened in, (ESC048, ESC049) an area that is not quiet, and what the readers refuse.
    """
    if begin is not None and end is not None and end < begin:
        raise Refusal(
            "ESC004", f"the days counted end on {end} before they begin on {begin}", "exchange them", Place("--to")
        )
    case, agreement = read_case(name, as_of)
    paths = [*(case.evidence() if own else ()), *map(Path, evidence)]
    if not paths:
        raise Refusal(
            "OPS004",
            f"case {case.id!r} has no evidence of its own and none was given",
            "name one or more evidence files after the case",
            Place(name),
        )
    heard = read_evidence(paths, agreement, progress, reader)
    gathered = Gathered(*all_facts(heard))
    cut_off = as_of_instant(as_of, agreement.timing.zone) if as_of else gathered.last_known(now_us())
    if not as_of and agreement.versions:
        agreement = read_as_of(case.agreement(), cut_off)
    _not_to_come(end, cut_off, agreement.timing.zone)
    progress("counting acts", 0, 0)
    after = None if end is None else end + timedelta(days=1)
    acts = acts_of(gathered.held, agreement, as_of=cut_off, count=count, areas=areas, begin=begin, end=after)
    acts = acts_within(acts, within) if within else acts
    opened = Opened(
        case, agreement, gathered.held, acts, cut_off, signed_on(agreement), start or rests_from(agreement), heard,
        incident, seed, by, quiet,
    )  # fmt: skip
    # Refused here and not in a part's place: a page without the areas asked for would be another answer.
    _ = opened.quiet
    return opened


def _not_to_come(end: date | None, cut_off: int, zone: str) -> None:
    """A day that is neither known of nor over is no quiet day."""
    last = from_us(max(now_us(), cut_off), zone).date()
    if end is not None and end > last:
        why = f"the days counted end on {end}, which is still to come"
        raise Refusal("ESC004", why, f"end on {last} or before", Place("--to"))


def signed_on(agreement: Agreement) -> date | None:
    """The local day of signature, where the file dates it."""
    signed = agreement.timing.signed
    return None if signed is None else Calendar(agreement.timing).day_of(signed)


def rests_from(agreement: Agreement) -> date | None:
    """The first day on which a clause forbids something; else the entry into force; None where neither is fixed."""
    forbids = dict.fromkeys(str(one.clause) for one in lower(agreement).obligations if one.duty is Duty.FORBID)
    dates, zone = Dates(agreement), agreement.timing.zone
    opened = [
        one.at for clause in forbids for one in dates.of_clause(clause) if one.role == "opens" and one.at is not None
    ]
    if opened:
        return from_us(min(opened), zone).date()
    entry: Any = agreement.timing.entry
    return None if entry is None else Calendar(agreement.timing).day_of(entry)
