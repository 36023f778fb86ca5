"""Assess a case: its agreement against its evidence, clause by clause, with reasons."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servanda.agreement import Agreement, Duty, lower
from servanda.basis import Place, Refusal, from_us, now_us
from servanda.compliance import (
    SURE,
    Assessed,
    Assessments,
    ClauseDoubt,
    CoverageLine,
    Expected,
    Implementation,
    Status,
    Worlds,
    assess,
    assess_on_cluster,
    clause_doubt,
    coverage_of,
    implementation,
    sample,
)
from servanda.operations.archives import Gathered, heard_of, refuse_to_fuse, set_apart
from servanda.operations.due import DueLine, due_lines
from servanda.operations.fusing import Fusing, fuse_case, located_sources
from servanda.operations.reading import (
    Heard,
    Progress,
    all_facts,
    as_of_instant,
    read_as_of,
    read_case,
    read_evidence,
)
from servanda.operations.unknown_names import UnknownNames, unknown_names

if TYPE_CHECKING:
    import polars as pl


def _silent(_: str, done: int, total: int) -> None:
    """Progress nobody watches."""


NOTHING_DUE = "nothing due"
#: More worlds than this say nothing more.
MOST_WORLDS = 10_000


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """One clause in sum: how many instances have each status, what they rest on, and figures per party if allowed.

    ``alleged``: of how many of them each status rests on news or one side's word alone. ``late``: how many were met
    after their deadline. ``per_party`` is None where it is not recorded for sure who acted; ``unattributed`` then
    says for how many incidents it is not, and of how many. ``doubt``: what the count is worth, and the count at the
    agreement's own standard of proof; ``scale``: the clause on the scale from 0 to 3.
    """

    clause: str
    says: str
    who: tuple[str, ...]
    life: str
    counts: dict[str, int]
    alleged: dict[str, int]
    late: int
    facts: int
    doubtful: int
    exception_claimed: int
    coverage_ppm: int
    per_party: dict[str, int] | None
    unattributed: tuple[int, int] | None
    doubt: ClauseDoubt
    scale: Implementation

    @property
    def why_not(self) -> str:
        """Why there is no figure per party; empty where there is one, or none is asked for."""
        if self.unattributed is None:
            return ""
        without, of = self.unattributed
        return f"no figure per party: for {without} of {of} incidents it is not recorded, or not for sure, who acted"

    @property
    def headline(self) -> str:
        """The status that presses most; *nothing due* where no instance has arisen."""
        order = ("contrary indication", "overdue", "not observed", "open", "met")
        return next((status for status in order if self.counts.get(status)), NOTHING_DUE)

    @property
    def alleged_only(self) -> bool:
        """Whether the headline rests on news or one side's word alone, in every instance."""
        return 0 < self.counts.get(self.headline, 0) == self.alleged.get(self.headline, 0)


@dataclass(frozen=True, slots=True)
class AssessReport:
    """An assessed case: agreement, assessments, what was heard, a line per clause, and what is due for decision.

    ``worlds``: what sampled worlds came to, where some were asked for. ``fusing``: what reports of one incident came
    to, where they were put together.
    """

    agreement: Agreement
    assessments: Assessments
    heard: tuple[Heard, ...]
    lines: tuple[ClauseLine, ...]
    gathered: Gathered
    due: tuple[DueLine, ...] = ()
    #: Facts that were read more than once, and counted once.
    repeated: int = 0
    worlds: Worlds | None = None
    fusing: Fusing | None = None
    #: Sides named in reports that are nobody of the agreement, where such a report bears on no clause.
    unknown_names: UnknownNames | None = None
    #: The files that tables of facts kept with the case were read from.
    originals: tuple[Path, ...] = ()

    def data(self, *, reasons: bool = True) -> dict[str, Any]:
        """As plain data for JSON."""
        zone = self.agreement.timing.zone
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            "as_of": from_us(self.assessments.as_of, zone).isoformat(),
            "evidence": [_heard(one, self.facts_of(one)) for one in self.heard],
            "accounting": {
                "facts": self.assessments.given,
                "repeated": self.repeated,
                "after_cut_off": self.assessments.unseen,
                "bearing_on_no_clause": self.assessments.unused,
            },
            "fusion": None if self.fusing is None else self.fusing.data(),
            "sources_of_located_events": self.located_sources,
            "unknown_names": None if self.unknown_names is None else self.unknown_names.data(),
            "clauses": [_line(line) for line in self.lines],
            "coverage": [_coverage(line, zone) for line in self.coverage()],
            "due_for_decision": [line.data(zone, self._ids(line.facts)) for line in self.due],
            "worlds": None if self.worlds is None else worlds_data(self.worlds, zone),
            "assessments": list(self.assessments.records()) if reasons else [],
        }

    @property
    def facts(self) -> "pl.DataFrame":
        """The facts held, each once; those of archives stay in their files."""
        return self.gathered.held

    @property
    def located_sources(self) -> int:
        """Of how many sources there are events that fusion would take; of two, unfused, one may be counted twice."""
        return located_sources(self.gathered.held, self.assessments.as_of)

    def coverage(self) -> tuple[CoverageLine, ...]:
        """Who could watch where, over the time in force: the mechanism's own record, not for publication in detail."""
        return coverage_of(self.assessments.timeline.program.law, self.assessments)

    def facts_of(self, one: Heard) -> int:
        """How many facts were read of one input."""
        archive = self.gathered.archives.get(one.path)
        return len(one.batch.facts) if archive is None else len(archive)

    def _ids(self, positions: tuple[int, ...]) -> list[str]:
        import numpy as np

        found: list[str] = self.assessments.facts_at(np.array(positions, np.int64))["id"].to_list()
        return found

    def at_or_above(self, level: str) -> bool:
        """Whether any clause stands at ``overdue`` or ``contrary indication`` (the higher) or above it."""
        pressing = {"contrary": ("contrary indication",), "overdue": ("contrary indication", "overdue")}[level]
        return any(line.counts.get(status) for line in self.lines for status in pressing)


def assess_case(
    name: str,
    evidence: Iterable[str] = (),
    *,
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    fuse: bool = False,
    workers: int = 0,
    worlds: int = 0,
    seed: int = 0,
    progress: Progress = _silent,
) -> AssessReport:
    """Assess the case a person names against its own evidence (``own``) and the files given.

    ``as_of``: the cut-off for reports and for versions alike; default the end of the last fact, at most now.
    ``fuse``: put reports of one incident together first; refuses (OPS045) archives too large to hold.
    ``workers``: so many processes code the facts, on Ray. ``worlds``: how many worlds to sample, of which ``seed``.
    Refuses (OPS004) where there is no evidence at all, (OPS040) a number of worlds that is none, and (OPS044) one of
    processes that is none.
    """
    refuse_worlds(worlds)
    if workers < 0:
        raise Refusal(
            "OPS044", f"{workers} is no number of processes", "give 1 or more, or leave it out", Place("--workers")
        )
    case, agreement = read_case(name, as_of)
    paths, archives = set_apart([*(case.evidence() if own else ()), *map(Path, evidence)], reader)
    if not paths and not archives:
        raise Refusal(
            "OPS004",
            f"case {case.id!r} has no evidence of its own and none was given",
            "name one or more evidence files after the case",
            Place(name),
        )
    if fuse:
        refuse_to_fuse(archives)
    heard = read_evidence(paths, agreement, progress, reader)
    gathered = Gathered(*all_facts(heard), archives)
    cut_off = as_of_instant(as_of, agreement.timing.zone) if as_of else gathered.last_known(now_us())
    if not as_of and agreement.versions:
        agreement = read_as_of(case.agreement(), cut_off)
    step = f"assessing {gathered.rows:,} facts against {len(agreement.clauses)} clauses"
    progress(step, 0, 0)
    law, told = lower(agreement), gathered.told
    fusing = None
    if fuse:
        progress("putting reports of one incident together", 0, 0)
        fusing = fuse_case(case, law, gathered.held, cut_off)
        gathered = replace(gathered, held=fusing.facts)
        told = gathered.told

    def heed(done: int, total: int) -> None:
        progress(step, done, total)

    if workers:
        result = assess_on_cluster(law, gathered.parts(workers), cut_off, workers=workers, heed=heed)
    else:
        result = assess(law, told, cut_off, heed)
    lines = tuple(clause_line(agreement, result, clause.id) for clause in agreement.clauses)
    sampled = None
    if worlds:
        step = f"assessing {worlds:,} sampled worlds"
        facts = told.at(slice(None)) if archives else gathered.held
        sampled = sample(law, facts, cut_off, worlds, seed, lambda done, total: progress(step, done, total))
    heard += tuple(heard_of(path, archive) for path, archive in archives.items())
    repeated = gathered.repeated + len(told) - result.given
    due = due_lines(agreement, result)
    return AssessReport(
        agreement, result, heard, lines, gathered, due, repeated, sampled, fusing,
        unknown_names(law, gathered, result), case.originals(),
    )  # fmt: skip


def refuse_worlds(count: int) -> None:
    """Refuses (OPS040) a number of worlds below 0 or beyond 10,000."""
    if not 0 <= count <= MOST_WORLDS:
        raise Refusal(
            "OPS040",
            f"{count:,} is no number of worlds to sample",
            f"ask for 1 to {MOST_WORLDS:,}; 100 tell a share to within a tenth",
            Place("--worlds"),
        )


def clause_line(agreement: Agreement, result: Assessments, clause: str) -> ClauseLine:
    """One clause in sum."""
    import numpy as np

    found = result.of(clause)
    counts = {status.word: sum(one.counts()[status] for one in found) for status in Status}
    facts = sum(len(np.unique(one.reason_rows)) for one in found)
    contrary = [one for one in found if one.counts()[Status.CONTRARY]]
    coverage = [int(one.coverage_ppm.mean()) for one in found if len(one)]
    per_party, unattributed = _per_party(result, contrary)
    here = agreement.clause(clause)
    stated, holders = bool(agreement.proof.stated), tuple(per_party or ())
    return ClauseLine(
        clause=clause,
        says=here.says.get("en") or next(iter(here.says.values())),
        who=here.who,
        life=str(result.lives(clause)[-1][0]) if result.lives(clause) else "dormant",
        counts={word: n for word, n in counts.items() if n},
        facts=facts,
        alleged={
            status.word: n
            for status in Status
            if (n := sum(int(one.alleged[one.status == status].sum()) for one in found))
        },
        late=sum(int((one.late_us > 0).sum()) for one in found),
        doubtful=sum(int(one.doubtful.sum()) for one in found),
        exception_claimed=sum(int(one.claimed.sum()) for one in found),
        coverage_ppm=sum(coverage) // len(coverage) if coverage else 0,
        per_party=per_party,
        unattributed=unattributed,
        doubt=clause_doubt(result, clause, stated=stated, holders=holders),
        scale=implementation(result, clause),
    )


def _per_party(result: Assessments, contrary: list[Assessed]) -> tuple[dict[str, int] | None, tuple[int, int] | None]:
    """Incidents per party, only where it is recorded for sure who acted in each; else for how many not, of how many."""
    import numpy as np

    forbids = [one for one in contrary if one.obligation.duty is Duty.FORBID and len(one.obligation.holder) > 1]
    if not forbids:
        return None, None
    coded = result.coded
    rows = np.unique(np.concatenate([one.rested_on for one in forbids]))
    incident, who = coded.incident[rows], coded.who[rows]
    sure = (who >= 0) & (coded.flags[rows] & SURE != 0)
    if without := len(np.unique(incident[~sure])):
        return None, (without, len(np.unique(incident)))
    holders = dict.fromkeys(holder for one in forbids for holder in one.obligation.holder)
    number = {holder: result.everyone.index(holder) for holder in holders}
    return {holder: len(np.unique(incident[who == n])) for holder, n in number.items()}, None


def _heard(one: Heard, facts: int) -> dict[str, Any]:
    return {
        "file": Path(one.path).name,
        "digest": one.digest,
        "companions": one.companions,
        "repeated_as": [Path(other).name for other in one.repeated_as],
        "source": one.batch.source.title,
        "terms": one.batch.source.terms,
        "rows": one.batch.rows_read,
        "facts": facts,
        "refused": len(one.batch.refusals),
        "refusals": one.batch.refusals.to_dicts(),
    }


def _line(line: ClauseLine) -> dict[str, Any]:
    return {
        "clause": line.clause,
        "says": line.says,
        "who": list(line.who),
        "life": line.life,
        "status": line.headline,
        "counts": line.counts,
        "alleged": line.alleged,
        "late": line.late,
        "facts": line.facts,
        "doubtful": line.doubtful,
        "exception_claimed": line.exception_claimed,
        "coverage_ppm": line.coverage_ppm,
        "per_party": line.per_party,
        "why_no_figure_per_party": line.why_not,
        "at_agreements_own_standard": line.doubt.crisp,
        "expected": _expected(line.doubt.whole),
        "expected_per_party": None
        if line.doubt.per_party is None
        else {party: _expected(one) for party, one in line.doubt.per_party.items()},
        "scale": {
            "level": None if line.scale.level is None else int(line.scale.level),
            "word": None if line.scale.level is None else line.scale.level.word,
            "share_ppm": line.scale.share_ppm,
            "alleged": line.scale.alleged,
        },
    }


def _coverage(line: CoverageLine, zone: str) -> dict[str, Any]:
    return {
        "class": "mechanism",
        "body": line.body or None,
        "place": line.place or None,
        "begin": from_us(line.begin, zone).isoformat(),
        "end": from_us(line.end, zone).isoformat(),
        "watched_ppm": line.watched_ppm,
        "watched_hours": line.watched_hours,
        "watched_by_act": [{"act": act or None, "watched_ppm": share} for act, share in line.by_act],
        "refused_hours": line.refused_hours,
        "refused_by": list(line.refused_by),
        "refusals": line.refusals,
        "restrictions": line.restrictions,
        "acts": list(line.acts),
        "rests_on": list(line.rests_on),
    }


def _expected(one: Expected) -> dict[str, int]:
    return {
        "counted": one.counted,
        "weighed": one.weighed,
        "expected_ppm": one.expected_ppm,
        "low": one.low,
        "high": one.high,
        "in_doubt": one.doubtful,
        "at_most": one.at_most,
    }


def worlds_data(worlds: Worlds, zone: str) -> dict[str, Any]:
    """Sampled worlds as plain data for JSON."""

    def day(us: int | None) -> str | None:
        return None if us is None else from_us(us, zone).isoformat()

    return {
        "count": worlds.count,
        "seed": worlds.seed,
        "facts": worlds.facts,
        "facts_left_open": worlds.open_facts,
        "lives": [
            {
                "life": one.life,
                "at_cut_off": one.states,
                "came_in_force": one.opened,
                "first": day(one.first),
                "median": day(one.median),
                "last": day(one.last),
            }
            for one in worlds.lives
        ],
        "clauses": [
            {
                "clause": one.clause,
                "status": one.statuses,
                "facts": {"fewest": one.fewest, "median": one.median, "most": one.most},
            }
            for one in worlds.clauses
        ],
    }
