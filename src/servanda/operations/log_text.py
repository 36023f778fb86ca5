"""A verdict on a log in words: what does not hold, where, why and what to do; and how its last heads stand."""

from servanda.basis import SECOND, Refused, from_us, of_exercise
from servanda.ledger import Absence, AnchorTold, Standing
from servanda.operations.log_deeds import tell_deeds
from servanda.operations.log_verify import LogLine, LogReport
from servanda.operations.shown_text import Passage

#: How many heads are told of one by one; the verdict as data has all.
_LAST = 3
_WATCHED = "no party countersigns this log: it is one keeper's own, and neutrals alone watch it"
_ALONE = "nobody countersigns this log: it is one keeper's own, and its own signature is all there is"


def tell_log(report: LogReport) -> tuple[Passage, ...]:
    """What came of each file, in passages."""
    return tuple(passage for line in report.lines for passage in _file(line))


def _file(line: LogLine) -> tuple[Passage, ...]:
    verdict = line.verdict
    policy = f"policy {verdict.policy.fingerprint[:16]}"
    notes = [f"log {verdict.policy.origin}, {policy}"]
    if of_exercise(verdict.policy.origin):
        notes.insert(0, "EXERCISE: this is the log of an exercise, and of no mission")
    if not verdict.policy.shared:
        notes.append(_WATCHED if verdict.policy.countersigners else _ALONE)
    if line.own_policy:
        notes.append("the policy is the file's own: compare it with the one you hold, or name that with --policy")
    if verdict.unheeded:
        notes.append(f"{verdict.unheeded} signatures by keys that the policy does not name, or past their term")
    head = "holds" if verdict.sound else f"does not hold: {len(verdict.faults)} found"
    if verdict.splits:
        head = "a split view, proven"
    return (
        Passage(f"{line.file}: {head}", tuple(notes), part=True),
        *(_fault(one) for one in verdict.faults),
        *(_standing(one) for one in verdict.standings[-_LAST:]),
        *_records(line),
        *(Passage(one, ()) for one in tell_deeds(line.deeds)),
        *(_anchor(one) for one in verdict.anchors[-_LAST:]),
    )


def _fault(fault: Refused) -> Passage:
    return Passage(f"{fault.why} [{fault.code}]", (f"where:  {fault.place}", f"remedy: {fault.remedy}"))


def _standing(one: Standing) -> Passage:
    if one.state == "final":
        when = "by the log's own signature" if one.final_at is None else _when(one.final_at)
        return Passage(f"head of {one.size:,} leaves: final, {when}", ())
    return Passage(f"head of {one.size:,} leaves: provisional", tuple(_absent(gone) for gone in one.absent))


def _absent(one: Absence) -> str:
    return f"{one.name} ({one.role}) absent since {_when(one.since)}, from the head of {one.since_size:,} leaves on"


def _anchor(one: AnchorTold) -> Passage:
    head = f"head of {one.size:,} leaves"
    if one.at is None:
        return Passage(
            f"{head}: bears a time stamp, not checked", ("name its authority's certificate with --anchor-ca",)
        )
    return Passage(f"{head}: was there at {_when(one.at // SECOND)}, by an authority's time stamp", ())


def _when(second: int | None) -> str:
    if second is None:
        return "a time nobody states"
    if second > _LAST_SECOND:
        return f"second {second}"
    return f"{from_us(second * SECOND):%Y-%m-%d %H:%M:%S} UTC"


#: 9999-12-31, the last day a date can have.
_LAST_SECOND = 253_402_214_400


def _records(line: LogLine) -> tuple[Passage, ...]:
    verdict = line.verdict
    if not (verdict.shown or verdict.paddings or verdict.erased):
        return ()
    told = f"records: {verdict.shown} shown, {verdict.erased} erased, {verdict.paddings} padding, each where it says"
    return (Passage(told, ()),)
