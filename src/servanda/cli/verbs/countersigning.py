"""One look at a log after another, told line by line; a log that was rewritten ends it, loudly."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servanda.basis import Place, Refusal
from servanda.cli.verbs.mission_said import said

if TYPE_CHECKING:
    from servanda.ledger import Signer
    from servanda.operations import Seen
    from servanda.server import LogAddress

#: What may pass by itself: the log does not answer, another of our own runs has the file, or others have not yet signed
#: a change of the policy.
_PASSING = ("SRV026", "STO021", "MIS213")


@dataclass(frozen=True, slots=True)
class Task:
    """What is countersigned with what."""

    log: "LogAddress"
    signer: "Signer"
    seen: Path
    policy: Path | None
    beside: tuple[Path, ...]
    proof: Path


def go_on(task: Task, every: int, as_json: bool) -> int:
    """Looks once, or again and again; 1 where the log shows two histories."""
    from servanda.operations import SplitView
    from servanda.server import LEAST_PAUSE_S

    if every and every < LEAST_PAUSE_S:
        why = f"a server is asked again after {LEAST_PAUSE_S} seconds at the earliest"
        raise Refusal("SRV012", why, f"write --every {LEAST_PAUSE_S} or more", Place("--every"))
    while True:
        try:
            _look(task, as_json)
        except SplitView as found:
            return _shout(task, found, as_json)
        except Refusal as refusal:
            if not every or refusal.code not in _PASSING:
                raise
            print(f"not now: {refusal.reasons[0].why} [{refusal.code}]", flush=True)
        if not every:
            return 0
        time.sleep(every)


def sign_change(task: Task, digits: str, as_json: bool) -> int:
    """Signs the change of the log's policy that waits, and says what it changes and who is missing."""
    from servanda.operations import seen_in
    from servanda.server import agree_to_policy

    known = seen_in(task.seen) or _given(task.policy)
    if known is None:
        why = "nothing is known of the log before the change: there is no file of what was seen"
        remedy = "name the file you keep with --seen, or the policy before with --policy"
        raise Refusal("MIS062", why, remedy, Place("--seen"))
    done = agree_to_policy(task.log, task.signer, known, digits.strip().lower())
    data = {"policy": done.policy, "changes": list(done.changes), "answer": done.answer}
    lines = [f"signed: the change to the policy {done.policy}", *(f"  {one}" for one in done.changes), done.answer]
    said(data, lines, as_json, "public")
    return 0


def _look(task: Task, as_json: bool) -> None:
    from servanda.operations import seen_in
    from servanda.server import countersign_log

    known = seen_in(task.seen) or _given(task.policy)
    others = [one for one in map(seen_in, task.beside) if one is not None]
    done = countersign_log(task.log, task.signer, task.seen, known, beside=others)
    words = "countersigned" if done.new else "countersigned before"
    first = f"; compare the policy with the other sides: {done.policy}" if done.first else ""
    data = {"size": done.size, "new": done.new, "policy": done.policy, "split": False}
    said(data, [f"{words}: the log of {done.size} leaves{first}"], as_json, "public")


def _given(policy: Path | None) -> "Seen | None":
    from servanda.operations import Seen, policy_in_file

    return None if policy is None else Seen(policy_in_file(policy))


def _shout(task: Task, found: Any, as_json: bool) -> int:
    from servanda.operations import write_proof

    write_proof(found, task.proof)
    first = found.reasons[0]
    lines = [
        "NOT COUNTERSIGNED: " + first.why,
        f"  proof:  {task.proof} ('servanda log verify {task.proof}' checks it, on any machine, without a network)",
        f"  remedy: {first.remedy}",
    ]
    said({"size": 0, "new": False, "split": True, "proof": str(task.proof)}, lines, as_json, "public")
    return 1
