"""A log checked as a whole: heads and signatures, growth from head to head, records, and how each head stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from servanda.basis import Place, Refusal, Refused
from servanda.ledger.anchors import AnchorTold, not_over, stamp_time
from servanda.ledger.bundle import Bundle
from servanda.ledger.heads import Head, read_head
from servanda.ledger.policy import Policy
from servanda.ledger.proofs import prefix_path, verify_consistency, verify_inclusion
from servanda.ledger.records import Record, read_record
from servanda.ledger.splits import Split, proves_split, split_between, split_by_path
from servanda.ledger.standing import Standing, standings
from servanda.ledger.tree import CompactRange, leaf_hash, nodes_over

#: Signatures cannot be verified here: nothing is said of the log then.
_UNJUDGED = ("LED001", "LED002")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of checking.

    ``faults``: everything that does not hold, each with code, place, why and remedy; none of it stands then.
    ``standings``: of each head, where nothing is wrong with any. ``shown``: records proven with their content;
    ``paddings`` and ``erased``: those proven without one. ``unheeded``: signatures by keys the policy does not name.
    ``anchors``: time stamps over heads.
    """

    policy: Policy
    faults: tuple[Refused, ...] = ()
    standings: tuple[Standing, ...] = ()
    splits: tuple[Split, ...] = ()
    shown: int = 0
    paddings: int = 0
    erased: int = 0
    unheeded: int = 0
    anchors: tuple[AnchorTold, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether everything held."""
        return not self.faults

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "origin": self.policy.origin,
            "policy": self.policy.fingerprint,
            "sound": self.sound,
            "faults": [
                {"code": one.code, "file": one.place.file, "path": one.place.path, "why": one.why, "remedy": one.remedy}
                for one in self.faults
            ],
            "heads": [one.data() for one in self.standings],
            "splits": [one.data() for one in self.splits],
            "records": {"shown": self.shown, "padding": self.paddings, "erased": self.erased},
            "unheeded_signatures": self.unheeded,
            "anchors": [one.data() for one in self.anchors],
        }


@dataclass(slots=True)
class _Findings:
    faults: list[Refused] = field(default_factory=list)
    splits: list[Split] = field(default_factory=list)

    def add(self, code: str, why: str, remedy: str, place: Place) -> None:
        self.faults.append(Refused(code, why, remedy, place))

    def split(self, split: Split, first: Head, second: Head, place: Place) -> None:
        self.splits.append(split)
        self.add(
            "LED022",
            f"a split view: the log signed heads of {first.size} and {second.size} leaves that cannot both be true",
            "keep the evidence and show it to every side: it proves itself, and only the log's key could have made it",
            place,
        )


def verify_split(split: Split, policy: Policy, file: str = "") -> Verdict:
    """Evidence of a split: LED022 where it holds; else what it is refused for (LED027, or an unsigned head)."""
    found = _Findings()
    try:
        found.split(split, *proves_split(split, policy, Place(file)), Place(file))
    except Refusal as refusal:
        if refusal.code in _UNJUDGED:
            raise
        found.faults.extend(refusal.reasons)
    return Verdict(policy, tuple(found.faults), (), tuple(found.splits))


def verify_bundle(
    bundle: Bundle, policy: Policy, file: str = "", also: Sequence[Refused] = (), roots: Sequence[bytes] = ()
) -> Verdict:
    """A bundle under a policy; whatever it holds, a verdict comes back.

    ``also``: faults the caller met on the way to it. ``roots``: certificates (PEM) of authorities whose time stamps are
    believed; without any, time stamps are told of and not checked. Refuses only where signatures cannot be verified at
    all (LED001, LED002).
    """
    found = _Findings(list(also))
    heads = _heads(bundle, policy, file, found)
    unheeded = sum(head.unheeded for head in heads)
    if not found.faults:
        _joined(bundle, heads, file, found)
    if found.faults:
        return Verdict(policy, tuple(found.faults), (), tuple(found.splits), unheeded=unheeded)
    counts = _records(bundle, heads, file, found)
    anchors = tuple(_anchors(bundle, heads, roots, file, found))
    return Verdict(policy, tuple(found.faults), standings(policy, heads), (), *counts, unheeded, anchors)


def _anchors(
    bundle: Bundle, heads: Sequence[Head], roots: Sequence[bytes], file: str, found: _Findings
) -> Iterator[AnchorTold]:
    texts = {head.size: head.note.text for head in heads}
    for n, one in enumerate(bundle.anchors):
        place = _at(file, f"anchors/{n}")
        try:
            if one.size not in texts:
                raise not_over(place)
            yield AnchorTold(one.size, stamp_time(one.reply, texts[one.size], roots, place) if roots else None)
        except Refusal as refusal:
            if refusal.code in _UNJUDGED:
                raise
            found.faults.extend(refusal.reasons)


def _heads(bundle: Bundle, policy: Policy, file: str, found: _Findings) -> list[Head]:
    heads = []
    for n, text in enumerate(bundle.heads):
        try:
            heads.append(read_head(text, policy, _at(file, f"heads/{n}")))
        except Refusal as refusal:
            if refusal.code in _UNJUDGED:
                raise
            found.faults.extend(refusal.reasons)
    return heads


def _joined(bundle: Bundle, heads: Sequence[Head], file: str, found: _Findings) -> None:
    """Whether each head grew from the one before: by all entries, or by the proofs that were given."""
    for n, (one, other) in enumerate(pairwise(heads)):
        place = _at(file, f"heads/{n + 1}")
        if other.size < one.size:
            why = f"a head of {other.size} leaves stands after one of {one.size}"
            found.add("LED024", why, "list heads in the order in which the log grew", place)
        elif split := split_between(one, other):
            found.split(split, one, other, place)
    if found.faults:
        return
    if bundle.entries is not None:
        _by_entries(bundle.entries, heads, file, found)
        return
    for n, (one, other) in enumerate(pairwise(heads)):
        _by_proof(bundle, n, one, other, file, found)


def _by_proof(bundle: Bundle, n: int, one: Head, other: Head, file: str, found: _Findings) -> None:
    if bundle.consistency is None:
        why = f"nothing joins the head of {one.size} leaves to that of {other.size}"
        found.add("LED023", why, "ask the log for the proof of consistency", _at(file, f"heads/{n + 1}"))
        return
    path = bundle.consistency[n]
    if verify_consistency(one.size, other.size, one.root, other.root, path):
        return
    place = _at(file, f"consistency/{n}")
    if split := split_by_path(one, other, path):
        found.split(split, one, other, place)
        return
    found.add(
        "LED021",
        f"the proof does not show that the log of {other.size} leaves begins with that of {one.size}: what lies from "
        f"leaf 0 to {one.size} may have been rewritten",
        "ask the log for the proof again; if none can be had, treat it as a split view and show both heads to all",
        place,
    )


def _by_entries(entries: Sequence[bytes], heads: Sequence[Head], file: str, found: _Findings) -> None:
    """Each head's root worked out from the entries; the first that differs tells between which leaves it went wrong."""
    grown, wrong, agreed = CompactRange(), [], 0
    for n, head in enumerate(heads):
        if head.size > len(entries):
            why = f"the log has signed {head.size} leaves, and {len(entries)} entries are here: some were dropped"
            found.add("LED052", why, "restore the entries from another copy of the log", _at(file, f"heads/{n}"))
            return
        grown = grown.extended(leaf_hash(one) for one in entries[grown.size : head.size])
        if grown.root == head.root:
            agreed = n
        else:
            wrong.append((n, head))
    if not wrong:
        return
    n, head = wrong[0]
    if agreed > n:
        later = heads[agreed]
        node = nodes_over([leaf_hash(one) for one in entries[: later.size]])
        split = Split(str(head.note), str(later.note), prefix_path(node, head.size, later.size))
        found.split(split, head, later, _at(file, f"heads/{n}"))
        return
    sound = heads[n - 1].size if n else 0
    found.add(
        "LED052",
        f"the entries are not those the log signed: the first that was changed, put in, left out or moved lies from "
        f"leaf {sound} to {head.size}",
        "restore the entries from another copy of the log; compare copies to find the one that was altered",
        _at(file, f"heads/{n}"),
    )


def _records(bundle: Bundle, heads: Sequence[Head], file: str, found: _Findings) -> tuple[int, int, int]:
    shown = paddings = erased = 0
    for n, data in enumerate(bundle.records):
        place = _at(file, f"records/{n}")
        try:
            record = read_record(data, place)
        except Refusal as refusal:
            found.faults.extend(refusal.reasons)
            continue
        if not _proven(record, bundle, heads, place, found):
            continue
        erased += record.opening is None
        shown += record.opening is not None and record.opening.content is not None
        paddings += record.opening is not None and record.opening.content is None
    return shown, paddings, erased


def _proven(record: Record, bundle: Bundle, heads: Sequence[Head], place: Place, found: _Findings) -> bool:
    size = heads[-1].size if record.size is None else record.size
    head = next((one for one in heads if one.size == size), None)
    if head is None:
        why = f"the record is proven in a head of {size} leaves, which is not here"
        found.add("LED023", why, "add that head, or ask for a proof in one that is here", place)
        return False
    if record.path is not None:
        held = verify_inclusion(record.index, size, leaf_hash(record.commitment), head.root, record.path)
    elif bundle.entries is not None:
        held = record.index < size and bundle.entries[record.index] == record.commitment
    else:
        why = f"nothing proves that the record stands at leaf {record.index}"
        found.add("LED023", why, "ask the log for the proof of inclusion", place)
        return False
    if not held:
        why = f"the record does not stand at leaf {record.index} of the log of {size} leaves"
        found.add("LED020", why, "ask the log for the proof again; if none can be had, the record is not in it", place)
    return held


def _at(file: str, path: str) -> Place:
    return Place(file, path=path)
