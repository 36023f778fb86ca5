"""Countersigning a log from outside: a sealed key, what was seen last, and whether what is shown now follows from it.

What was seen is on the disk before a countersignature leaves the house (C2SP tlog-witness): else a log could be
rolled back between the two.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal, of_exercise
from servanda.ledger import (
    Head,
    Kind,
    NodeAt,
    Policy,
    ReadFile,
    Reply,
    Signer,
    Split,
    TileMissing,
    answer,
    consistency_path,
    nodes_in,
    read_head,
    read_json,
    read_policy,
    split_between,
    verify_consistency,
)
from servanda.operations.key_files import KeyFile

_KEY: Final = KeyFile(
    "countersigner", Kind.COSIGNATURE, "MIS061", "--new-key", "hills.example/countersigner",
    "servanda countersign --new-key NAME",
)  # fmt: skip
_LAST: Final = "the head seen last"
_OTHERS: Final = "a head others saw"


@dataclass(frozen=True, slots=True)
class Seen:
    """What one who countersigns knows of a log: whom its readers believe, and the head seen last; empty at first.

    ``changed``: by name, when somebody signed the last change of the policy that was followed (POSIX seconds).
    """

    policy: Policy
    head: str = ""
    changed: Mapping[str, int] = field(default_factory=dict)

    def text(self) -> str:
        """As it is kept."""
        told = {"seen": 1, "policy": self.policy.data(), "head": self.head, "changed": dict(self.changed)}
        return json.dumps(told, indent=1) + "\n"


class SplitView(Refusal):
    """Two heads that cannot both be true of one log; ``split`` proves it to anybody under ``policy``."""

    def __init__(self, split: Split, policy: Policy) -> None:
        why = "the log signed two histories that cannot both be true: it was rewritten, or shows each side another"
        remedy = "countersign nothing more; show the proof to every side: 'servanda log verify' checks it offline"
        super().__init__("MIS066", why, remedy, Place("the log"))
        self.split, self.policy = split, policy


def new_countersigner(name: str, path: Path, passphrase: str) -> str:
    """A fresh key in a sealed file; gives the public key to hand over. Refuses as ``KeyFile.new`` (MIS061)."""
    return _KEY.new(name, path, passphrase)


def countersigner_from(path: Path, passphrase: str) -> Signer:
    """The key of a file; refuses as ``KeyFile.read`` (MIS061)."""
    return _KEY.read(path, passphrase)


def seen_in(path: Path) -> Seen | None:
    """What was seen last; none at first. Refuses (MIS062) a file that is none."""
    from servanda.store import read_exactly

    if not path.exists():
        return None
    paper = read_exactly(path)
    place = Place(paper.name)
    try:
        data = read_json(paper.text, "MIS062", place)
    except Refusal as damaged:
        # It is one's own file: nobody has it to be fetched from.
        why, remedy = damaged.reasons[0].why, "put back a copy of it; where there is none, begin a new file with --seen"
        raise Refusal("MIS062", why, f"{remedy}, and compare the policy with the other sides", place) from None
    if not isinstance(data, dict) or data.get("seen") != 1 or not isinstance(data.get("head"), str):
        raise Refusal("MIS062", "this is no record of what was seen of a log", "name the file you keep for it", place)
    told = data.get("changed")
    changed = {name: at for name, at in told.items() if type(at) is int} if isinstance(told, dict) else {}
    return Seen(read_policy(data.get("policy"), place), data["head"], changed)


def keep_seen(path: Path, seen: Seen) -> None:
    """What was seen, on the disk when this returns."""
    from servanda.store import write_durably

    write_durably(path, seen.text().encode())


def same_policy(known: Policy, told: Policy) -> None:
    """Refuses (MIS065) a policy other than the one known: who has to countersign is never changed by the log alone."""
    if known.fingerprint != told.fingerprint:
        raise other_policy(known, told)


def other_policy(known: Policy, told: Policy) -> Refusal:
    """The refusal (MIS065) of a policy that nothing leads to from the one known."""
    now, before = told.fingerprint[:16], known.fingerprint[:16]
    why = f"the log now names another policy ({now}…) than the one known ({before}…), and no signed change leads to it"
    return Refusal("MIS065", why, "ask all sides whether they agreed to it; then begin a new file with --seen")


def refuse_exercise(policy: Policy) -> None:
    """Refuses (EXR025) the log of an exercise: whoever countersigns a mission's log signs nothing of an exercise."""
    if of_exercise(policy.origin):
        why = f"the log {policy.origin[:60]} is of an exercise"
        raise Refusal(
            "EXR025", why, "countersign the mission's log; an exercise countersigns its own", Place("the log")
        )


def looked_at(seen: Seen, text: str, read: ReadFile, beside: Sequence[Seen] = ()) -> Seen:
    """What to keep once a head was looked at and may be countersigned.

    ``read``: the log's tiles; ``beside``: what others saw of the same log. Refuses as ``grown`` does, and one of an
    exercise (EXR025).
    """
    refuse_exercise(seen.policy)
    return grown(seen, text, read, beside)


def grown(seen: Seen, text: str, read: ReadFile, beside: Sequence[Seen] = ()) -> Seen:
    """What to keep once a head was looked at, whoever's log it is: an exercise looks at its own.

    Refuses a head that is none or not signed by the log (LED01x), two histories (MIS066, with the proof), a log that
    became shorter (MIS063), and one that does not show how it grew (MIS064).
    """
    head = read_head(text, seen.policy, Place("the log's head"))
    node = nodes_in(head.size, read)
    before = read_head(seen.head, seen.policy, Place(_LAST)) if seen.head else None
    if before is not None:
        _refuse_other(before, head, node, _LAST, seen.policy)
    for other in beside:
        if other.head:
            _refuse_other(read_head(other.head, seen.policy, Place(_OTHERS)), head, node, _OTHERS, seen.policy)
    path = () if before is None else _path(node, before.size, head.size)
    reply = answer(before, before.size if before else 0, path, text, seen.policy).reply
    if reply is not Reply.COUNTERSIGN:
        raise _not_shown(f"it cannot be joined to the head seen last ({reply.value})")
    return replace(seen, head=str(head.note))


def _refuse_other(before: Head, head: Head, node: NodeAt, which: str, policy: Policy) -> None:
    """Refuses where the head does not follow from an earlier one, with the proof where there is one."""
    if head.size < before.size:
        if which == _OTHERS:
            return
        why = f"the log had {before.size} leaves, and shows {head.size} now: what it signed was taken back"
        remedy = "countersign nothing; ask whoever runs it whether it was restored from a backup, and tell every side"
        raise Refusal("MIS063", why, remedy, Place("the log"))
    path = _path(node, before.size, head.size)
    if verify_consistency(before.size, head.size, before.root, head.root, path):
        return
    try:
        split = split_between(before, head, node)
    except TileMissing as missing:
        raise _not_shown(f"its file {missing} is not there") from None
    if split is not None:
        raise SplitView(split, policy)
    raise _not_shown(f"its tiles do not lead from {which} to this one")


def _path(node: NodeAt, first: int, second: int) -> tuple[bytes, ...]:
    try:
        return consistency_path(node, first, second)
    except TileMissing as missing:
        raise _not_shown(f"its file {missing} is not there") from None


def _not_shown(why: str) -> Refusal:
    remedy = "countersign nothing; try again, and tell every side if it stays so: a log that only grows can show it"
    return Refusal("MIS064", f"the log does not show how it grew: {why}", remedy, Place("the log"))


def policy_in_file(path: Path) -> Policy:
    """The policy of a file one was given; refuses (LED040, LED015) what is none."""
    from servanda.store import read_exactly

    paper = read_exactly(path)
    return read_policy(read_json(paper.text, "LED040", Place(paper.name)), Place(paper.name))


def write_proof(found: SplitView, path: Path) -> None:
    """The proof of two histories as a file that anybody checks, with the policy it is checked by."""
    from servanda.store import write_durably

    write_durably(path, (json.dumps(found.split.data(found.policy), indent=1) + "\n").encode())
