"""What changed between two cut-offs of one case, and which facts, versions or days changed it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from servanda.agreement import Agreement, Calendar, Once, lower
from servanda.basis import EVER, NEVER, Place, Refusal, from_us
from servanda.compliance import Assessed, Assessments, Status, assess
from servanda.operations.assess import NOTHING_DUE, clause_line
from servanda.operations.due import due_lines
from servanda.operations.fusing import fuse_case
from servanda.operations.reading import (
    Heard,
    Progress,
    all_facts,
    as_of_instant,
    read_as_of,
    read_case,
    read_evidence,
    read_once,
)
from servanda.store import Case

if TYPE_CHECKING:
    import polars as pl

Cause = Literal["facts", "late facts", "revised", "fusion", "version", "day"]


@dataclass(frozen=True, slots=True)
class Moved:
    """One instance that is new, gone, or stands otherwise.

    ``was``, ``now``: its status at each cut-off, empty where it was not there. ``facts``: ids of what it rests on now
    and did not before; ``lost``: of what it rested on and does no more. ``causes``: what brought it about; *fusion*:
    reports put together otherwise than before; *day*: the passing of time alone (a window closed or opened).
    """

    obligation: str
    begin: int
    end: int
    binding: str
    was: str
    now: str
    value_was: int | None
    value_now: int | None
    facts: tuple[str, ...]
    lost: tuple[str, ...]
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class LifeMoved:
    """A clause, phase or the agreement whose life stands otherwise; ``at``: when it last moved (µs)."""

    life: str
    was: str
    now: str
    at: int | None


@dataclass(frozen=True, slots=True)
class DiffReport:
    """What changed from one cut-off to another, and how much did not.

    ``arrived``: ids of facts recorded between the two; ``late``: of those that had happened before the first cut-off;
    ``revised``: pairs (old id, new id); ``withdrawn``: ids of facts whose status now takes them back. ``versions``: of
    the agreement, made between. ``thresholds``: per setting of the standard of proof or bound that differs, what it
    was and is. ``headlines``: clauses whose headline differs (was, now). ``steps``: new lines of what is due.
    """

    agreement: Agreement
    before: Assessments
    after: Assessments
    heard: tuple[Heard, ...]
    facts: "pl.DataFrame"
    moved: tuple[Moved, ...]
    unmoved: int
    lives: tuple[LifeMoved, ...]
    unmoved_lives: int
    arrived: tuple[str, ...]
    late: tuple[str, ...]
    revised: tuple[tuple[str, str], ...]
    withdrawn: tuple[str, ...]
    versions: tuple[str, ...]
    thresholds: tuple[tuple[str, str, str], ...]
    headlines: tuple[tuple[str, str, str], ...]
    steps: tuple[tuple[str, str, str], ...]

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        zone = self.agreement.timing.zone

        def instant(us: int | None) -> str | None:
            return from_us(us, zone).isoformat() if us is not None and EVER < us < NEVER else None

        return {
            "agreement": self.agreement.id,
            "from": instant(self.before.as_of),
            "to": instant(self.after.as_of),
            "clauses": [{"clause": clause, "was": was, "now": now} for clause, was, now in self.headlines],
            "instances": [
                {
                    "obligation": one.obligation,
                    "begin": instant(one.begin),
                    "end": instant(one.end),
                    "binding": one.binding or None,
                    "was": one.was or None,
                    "now": one.now or None,
                    "value_was_milli": one.value_was,
                    "value_now_milli": one.value_now,
                    "facts": list(one.facts),
                    "facts_no_longer": list(one.lost),
                    "causes": list(one.causes),
                }
                for one in self.moved
            ],
            "instances_unchanged": self.unmoved,
            "lives": [{"life": one.life, "was": one.was, "now": one.now, "at": instant(one.at)} for one in self.lives],
            "lives_unchanged": self.unmoved_lives,
            "facts_arrived": list(self.arrived),
            "facts_late": list(self.late),
            "facts_revised": [{"old": old, "new": new} for old, new in self.revised],
            "facts_withdrawn": list(self.withdrawn),
            "read_once": read_once(self.heard),
            "versions": list(self.versions),
            "thresholds": [{"what": what, "was": was, "now": now} for what, was, now in self.thresholds],
            "due_for_decision": [{"step": step, "matter": matter, "standing": now} for step, matter, now in self.steps],
        }


def diff_case(
    name: str,
    evidence: Iterable[str] = (),
    *,
    first: str,
    last: str,
    own: bool = True,
    reader: str = "",
    fuse: bool = False,
    progress: Progress = lambda step, done, total: None,
) -> DiffReport:
    """What changed in a case between two cut-offs.

    Each reads the reports recorded, and the versions made, by then. ``fuse``: reports of one incident are put together
    first, at each cut-off those known by then; persons' decisions hold at both. Refuses dates in the wrong order
    (OPS043), and what assessing refuses.
    """
    case, latest = read_case(name)
    zone = latest.timing.zone
    begin, end = _instant(first, zone, "--from"), _instant(last, zone, "--to")
    if begin >= end:
        raise Refusal(
            "OPS043",
            f"{first} is not before {last}",
            "write the earlier date after --from, the later after --to",
            Place("--from"),
        )
    paths = [*(case.evidence() if own else ()), *map(Path, evidence)]
    if not paths:
        raise Refusal(
            "OPS004",
            f"case {case.id!r} has no evidence of its own and none was given",
            "name one or more evidence files after the case",
            Place(name),
        )
    heard = read_evidence(paths, latest, progress, reader)
    facts, _ = all_facts(heard)
    agreements = [_agreement(case, begin), _agreement(case, end)]
    results = []
    told_by: dict[str, tuple[str, ...]] = {}
    for agreement, cut_off in zip(agreements, (begin, end), strict=True):
        law, here = lower(agreement), facts
        if fuse:
            progress("putting reports of one incident together", 0, 0)
            fusing = fuse_case(case, law, facts, cut_off)
            here = fusing.facts
            told_by |= fusing.told_by
        results.append(assess(law, here, cut_off))
    return compare(agreements[0], agreements[1], results[0], results[1], heard, facts, told_by)


def _instant(text: str, zone: str, option: str) -> int:
    try:
        return as_of_instant(text, zone)
    except Refusal as refusal:
        raise Refusal.of([replace(one, place=Place(option)) for one in refusal.reasons]) from None


def _agreement(case: Case, as_of: int) -> Agreement:
    return read_as_of(case.agreement(), as_of)


def compare(
    earlier: Agreement,
    later: Agreement,
    before: Assessments,
    after: Assessments,
    heard: tuple[Heard, ...],
    facts: "pl.DataFrame",
    told_by: Mapping[str, tuple[str, ...]] | None = None,
) -> DiffReport:
    """What differs between two assessments of one case.

    ``facts``: as reported. ``told_by``: for facts that several reports were put together to, the facts of those.
    """
    news = _News(facts, before.as_of, after.as_of, told_by or {})
    versions = _versions(later, before.as_of, after.as_of)
    rewritten = {one.clause for one in later.redated if one.version in {key for key, _ in versions}}
    was, now = _instances(before), _instances(after)
    moved, unmoved = [], 0
    for key in sorted(was.keys() | now.keys(), key=lambda key: (_order(later, key[0]), key[1:])):
        one = _moved(key, was.get(key), now.get(key), news, rewritten)
        if one is None:
            unmoved += 1
        else:
            moved.append(one)
    lives = [_life(name, before, after) for name in after.timeline.lives if name in before.timeline.lives]
    changed = tuple(one for one in lives if one.was != one.now)
    return DiffReport(
        agreement=later,
        before=before,
        after=after,
        heard=heard,
        facts=facts,
        moved=tuple(moved),
        unmoved=unmoved,
        lives=changed,
        unmoved_lives=len(lives) - len(changed),
        arrived=news.arrived,
        late=news.late,
        revised=news.revised,
        withdrawn=news.withdrawn,
        versions=tuple(called for _, called in versions),
        thresholds=tuple(_thresholds(earlier, later, before, after)),
        headlines=tuple(_headlines(earlier, later, before, after)),
        steps=tuple(_steps(earlier, later, before, after)),
    )


class _News:
    """What came in between two cut-offs."""

    def __init__(self, facts: "pl.DataFrame", begin: int, end: int, told_by: Mapping[str, tuple[str, ...]]) -> None:
        import polars as pl

        self._told_by = told_by

        learned = pl.col("recorded").dt.epoch("us")
        # A fact enters a reading once it is recorded and has begun.
        enters = pl.max_horizontal(learned, pl.col("happened_from").dt.epoch("us") + 1)
        new = facts.filter((enters > begin) & (enters <= end))
        self.arrived: tuple[str, ...] = tuple(new["id"])
        self.late: tuple[str, ...] = tuple(
            new.filter((pl.col("happened_to").dt.epoch("us") <= begin) & (learned > begin))["id"]
        )
        revising = new.filter(pl.col("revises").is_not_null()) if "revises" in new.columns else new.clear()
        self.revised: tuple[tuple[str, str], ...] = tuple(
            zip(revising["revises"], revising["id"], strict=True) if len(revising) else ()
        )
        self.withdrawn: tuple[str, ...] = tuple(new.filter(pl.col("status") == "withdrawn")["id"])
        self._new = frozenset(self.arrived)
        self._late = frozenset(self.late)
        self._revised = frozenset(one for pair in self.revised for one in pair) | frozenset(self.withdrawn)

    def causes(self, facts: Iterable[str]) -> set[Cause]:
        """What sort of news these facts are."""
        found: set[Cause] = set()
        named = list(facts)
        # An incident is news because of the reports it was put together from.
        for one in (each for id_ in named for each in self._told_by.get(id_, (id_,))):
            if one in self._revised:
                found.add("revised")
            elif one in self._late:
                found.add("late facts")
            elif one in self._new:
                found.add("facts")
        if not found and any(id_ in self._told_by for id_ in named):
            found.add("fusion")
        return found


#: Obligation, begin (0 for the one window of a duty), what it answers to, number among equals.
_Key = tuple[str, int, str, int]


@dataclass(frozen=True, slots=True)
class _Standing:
    """How one instance stands: what two of them are compared by."""

    status: str
    begin: int
    end: int
    value: int
    facts: tuple[str, ...]
    alleged: bool


def _instances(result: Assessments) -> dict[_Key, _Standing]:
    """Every instance by obligation, begin, what it answers to, and its number among equals."""
    found: dict[_Key, _Standing] = {}
    for one in result.by_obligation:
        if not len(one):
            continue
        ids = _ids(one, result)
        for n in range(len(one)):
            binding = "" if one.key is None else str(one.key[n])
            number = 0
            # Windows that hang on what has not happened, or on several facts of one instant, share their begin.
            begin = int(one.begin[n])
            # The one window of a duty is the same instance wherever a date, or what it waits for, moves it to.
            place = 0 if isinstance(one.obligation.window, Once) else begin
            while (key := (one.obligation.id, place, binding, number)) in found:
                number += 1
            rests = (*one.reasons(n), *one.doubts(n), *(() if one.trigger is None else (one.trigger[n],)))
            status = Status(one.status[n]).word
            found[key] = _Standing(
                status,
                begin,
                int(one.end[n]),
                int(one.value[n]),
                tuple(dict.fromkeys(ids[int(position)] for position in rests)),
                bool(one.alleged[n]),
            )
    return found


def _ids(one: Assessed, result: Assessments) -> dict[int, str]:
    parts = [one.reason_rows, one.doubt_rows, *(() if one.trigger is None else (one.trigger,))]
    positions = np.unique(np.concatenate(parts).astype(np.int64))
    return dict(zip(positions.tolist(), result.facts_at(positions)["id"].to_list(), strict=True))


def _moved(key: _Key, was: _Standing | None, now: _Standing | None, news: _News, rewritten: set[str]) -> Moved | None:
    if was is not None and now is not None and was == now:
        return None
    here = now if now is not None else was
    assert here is not None, "an instance stands at one of the two cut-offs at least"
    earlier = frozenset(was.facts if was is not None else ())
    later = frozenset(now.facts if now is not None else ())
    fresh = tuple(one for one in (now.facts if now is not None else ()) if one not in earlier)
    lost = tuple(one for one in (was.facts if was is not None else ()) if one not in later)
    causes: set[Cause] = news.causes((*fresh, *lost))
    redrawn = was is None or now is None or (was.begin, was.end) != (now.begin, now.end)
    if key[0].split("/")[0] in rewritten or (redrawn and any(_wide(name) for name in rewritten)):
        causes.add("version")
    if not causes:
        causes.add("day")
    order: tuple[Cause, ...] = ("facts", "late facts", "revised", "fusion", "version", "day")
    return Moved(
        obligation=key[0],
        begin=here.begin,
        end=here.end,
        binding=key[2],
        was=_told(was),
        now=_told(now),
        value_was=None if was is None else was.value,
        value_now=None if now is None else now.value,
        facts=fresh,
        lost=lost,
        causes=tuple(cause for cause in order if cause in causes),
    )


def _wide(name: str) -> bool:
    """Whether a version re-wrote what many clauses hang on: the clock or a phase."""
    return name == "timing" or name.startswith("phase:")


def _told(one: _Standing | None) -> str:
    return "" if one is None else one.status + (" (alleged)" if one.alleged else "")


def _order(agreement: Agreement, obligation: str) -> tuple[int, str]:
    for number, clause in enumerate(agreement.clauses):
        if obligation == clause.id or obligation.startswith(f"{clause.id}/"):
            return number, obligation
    return len(agreement.clauses), obligation


def _life(name: str, before: Assessments, after: Assessments) -> LifeMoved:
    was, now = before.lives(name), after.lives(name)
    return LifeMoved(
        name,
        str(was[-1][0]) if was else "dormant",
        str(now[-1][0]) if now else "dormant",
        now[-1][1].begin if now else None,
    )


def _versions(agreement: Agreement, begin: int, end: int) -> list[tuple[str, str]]:
    calendar = Calendar(agreement.timing)
    made = ((one, calendar.fixed(one.made)) for one in agreement.versions)
    return [
        (one.id, one.called.get("en") or next(iter(one.called.values())))
        for one, at in made
        if at is not None and begin <= at < end
    ]


def _thresholds(
    earlier: Agreement, later: Agreement, before: Assessments, after: Assessments
) -> Iterable[tuple[str, str, str]]:
    for field in ("stated", "certified_by", "origins", "reliability", "credibility", "sources", "met_needs_coverage"):
        was, now = getattr(earlier.proof, field), getattr(later.proof, field)
        if was != now:
            yield f"proof.{field}", str(was), str(now)
    bounds = {one.obligation.id: (one.obligation.lo, one.obligation.hi) for one in before.by_obligation}
    for one in after.by_obligation:
        here = (one.obligation.lo, one.obligation.hi)
        if one.obligation.id in bounds and bounds[one.obligation.id] != here:
            yield one.obligation.id, _bound(*bounds[one.obligation.id]), _bound(*here)


def _bound(lo: int | None, hi: int | None) -> str:
    ends = [f"{word} {value / 1_000:g}" for word, value in (("at least", lo), ("at most", hi)) if value is not None]
    return ", ".join(ends) or "no bound"


def _headlines(
    earlier: Agreement, later: Agreement, before: Assessments, after: Assessments
) -> Iterable[tuple[str, str, str]]:
    known = {clause.id for clause in earlier.clauses}
    for clause in later.clauses:
        was = clause_line(earlier, before, clause.id).headline if clause.id in known else NOTHING_DUE
        now = clause_line(later, after, clause.id).headline
        if was != now:
            yield clause.id, was, now


def _steps(
    earlier: Agreement, later: Agreement, before: Assessments, after: Assessments
) -> Iterable[tuple[str, str, str]]:
    was = {(line.step, line.matter, line.since): line.standing for line in due_lines(earlier, before)}
    for line in due_lines(later, after):
        if was.get((line.step, line.matter, line.since)) != line.standing:
            yield line.step, line.matter, line.standing
