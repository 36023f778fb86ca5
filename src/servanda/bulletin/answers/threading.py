"""Comments in threads: what answers what, no deeper than a phone can show."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from servanda.bulletin.answers.comment import Comment, Standing

#: How deep a thread is drawn; what answers the deepest stands beside it.
DEEPEST: Final = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """A comment in its thread. ``gone``: withdrawn or taken away; only its place is left, for what answers it."""

    comment: Comment
    depth: int

    @property
    def gone(self) -> bool:
        """Whether only its place is shown."""
        return self.comment.standing is not Standing.SHOWN


def threaded(comments: Sequence[Comment]) -> tuple[Shown, ...]:
    """Threads in the order of coming in, each with its answers below it; what is not shown stands where it is answered.

    Walks without calling itself, so that a chain of a hundred thousand answers is a list like any other.
    """
    ordered = sorted(comments, key=lambda one: one.number)
    kept = _with_answered(ordered)
    below: dict[str, list[Comment]] = {}
    for one in kept:
        below.setdefault(one.parent, []).append(one)
    known = {one.id for one in kept}
    # What answers something that is not here begins a thread of its own.
    waiting = [(one, 0) for one in reversed(kept) if one.parent not in known]
    told: list[Shown] = []
    while waiting:
        comment, depth = waiting.pop()
        told.append(Shown(comment, depth))
        waiting += [(one, min(depth + 1, DEEPEST)) for one in reversed(below.get(comment.id, ()))]
    return tuple(told)


def _with_answered(ordered: Sequence[Comment]) -> list[Comment]:
    """What is shown, and what was once shown and is answered by something that is."""
    needed: set[str] = set()
    kept: list[Comment] = []
    # An answer always came in after what it answers, so that one walk from the newest sees every answer first.
    for one in reversed(ordered):
        placed = one.standing in (Standing.WITHDRAWN, Standing.REMOVED) and one.id in needed
        if one.standing is Standing.SHOWN or placed:
            kept.append(one)
            needed.add(one.parent)
    return kept[::-1]
