"""The time to reply: what says something about a party is not printed before that party could answer it.

The time is the agreement's own (a body's clock ``reply``, or a clause that gives one); where it gives none, the
publisher's; where that is silent too, ours, which is shown as ours. It runs from when the party was told.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from servanda.agreement import Agreement
from servanda.basis import HOUR
from servanda.mechanism import Step, procedure

#: Where neither the agreement nor the publisher gives one.
OURS: Final = 48 * HOUR


@dataclass(frozen=True, slots=True)
class ReplyTime:
    """How long a party has to reply, µs, and whose rule that is."""

    us: int
    of: Literal["agreement", "publisher", "program"]


def reply_time(agreement: Agreement, body: str = "", publisher: int | None = None) -> ReplyTime:
    """The time to reply to a body's finding; where it has none of its own, the longest the agreement gives anywhere."""
    clocks = {one: procedure(agreement, one).clock(Step.REPLY) for one in agreement.bodies}
    given = [us for one in clocks if (us := clocks[one]) is not None]
    if given:
        return ReplyTime(clocks.get(body) or max(given), "agreement")
    return ReplyTime(OURS, "program") if publisher is None else ReplyTime(publisher, "publisher")


def printed_from(known: int, told: Mapping[str, int], replied: Iterable[tuple[str, int]], time: ReplyTime) -> int:
    """The instant from which something may be printed: all it speaks about have replied, or have had their time.

    ``known``: when it was there to be printed. ``told``: by party, when it was told. ``replied``: replies to this, by
    whom and when; the first after the telling counts.
    """
    answers = tuple(replied)
    ready = (
        min((told_at + time.us, *(at for who, at in answers if who == party and at >= told_at)))
        for party, told_at in told.items()
    )
    return max((known, *ready))
