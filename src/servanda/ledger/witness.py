"""What one who countersigns does with a head: looks whether the log only grew, and says what it answers.

The rules of C2SP tlog-witness, without its network. Whoever calls keeps ``Answer.seen`` durably *before* the
countersignature leaves the house: else two requests at once could roll the log back.
"""

from dataclasses import dataclass
from enum import Enum

from servanda.basis import Refusal
from servanda.ledger.heads import Head, read_head
from servanda.ledger.policy import Policy
from servanda.ledger.proofs import Path, verify_consistency
from servanda.ledger.splits import Split, split_between, split_by_path
from servanda.ledger.tree import EMPTY_ROOT

#: C2SP tlog-witness: no proof has more lines.
MOST_LINES = 63


class Reply(Enum):
    """What is answered; the values are the HTTP codes of C2SP tlog-witness."""

    COUNTERSIGN = 200
    MALFORMED = 400
    UNSIGNED = 403
    ANOTHER_LOG = 404
    NOT_WHERE_I_AM = 409
    NOT_CONSISTENT = 422


@dataclass(frozen=True, slots=True)
class Answer:
    """The reply, the head to keep from now on, and evidence of a split where there is any."""

    reply: Reply
    seen: Head | None
    split: Split | None = None


def answer(seen: Head | None, old_size: int, path: Path, text: str, policy: Policy) -> Answer:
    """What to answer to a log that shows a head, with the proof from the size it believes was seen last.

    ``seen``: the head last countersigned, none at first. Only ``Reply.COUNTERSIGN`` moves it.
    """
    try:
        head = read_head(text, policy)
    except Refusal as refusal:
        return Answer(_REFUSED.get(refusal.code, Reply.MALFORMED), seen)
    split = None if seen is None else split_between(seen, head) or split_by_path(seen, head, path)
    size = 0 if seen is None else seen.size
    if old_size > head.size or len(path) > MOST_LINES:
        return Answer(Reply.MALFORMED, seen)
    if old_size != size or (seen is not None and seen.checkpoint.contradicts(head.checkpoint)):
        return Answer(Reply.NOT_WHERE_I_AM, seen, split)
    root = EMPTY_ROOT if seen is None else seen.root
    if verify_consistency(size, head.size, root, head.root, path):
        return Answer(Reply.COUNTERSIGN, head)
    return Answer(Reply.NOT_CONSISTENT, seen, split)


_REFUSED = {"LED011": Reply.UNSIGNED, "LED012": Reply.UNSIGNED, "LED016": Reply.UNSIGNED, "LED014": Reply.ANOTHER_LOG}
