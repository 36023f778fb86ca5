"""Custody: what one side hands to a third party, which holds it for a while before the other side has it.

Arrays and tuples as in ``future``.
"""

from typing import Any, Final

from servanda.windtunnel.futures.columns import (
    AFTER,
    ARMS,
    DUTIES,
    DUTY_ACTOR,
    DUTY_LIFE,
    ENDED,
    GAP,
    L_RETURNED,
    MOVED,
    MOVES,
    OWED_WIDTH,
    TICK,
)
from servanda.windtunnel.futures.telling import note


def passed_on(row: Any, owed_row: int, moves: Any, law: Any, people: Any, day: int, due_day: Any, d: int) -> int:
    """What a third party holds of one side for the other; returns 1 where it gives it back today.

    It passes it on once the gap is over, on a day on which the clause is in force: suspended meanwhile, it
    waits. Where the clause ends before, the holder has its own again, and what went with it.
    """
    duties = moves[2]
    after = duties[d * DUTIES + AFTER]
    if due_day[2 * d] < 0 and due_day[2 * after + 1] == 2:
        due_day[2 * d] = due_day[2 * after] + duties[d * DUTIES + GAP]
    if due_day[2 * d] < 0 or law[4][5][duties[d * DUTIES + DUTY_LIFE]] != ENDED:
        # No hour of the day before that on which it was handed over: the gap is counted to the second.
        if due_day[2 * d] == day and law[7][TICK] < people[6][after]:
            law[7][TICK] = people[6][after]
        return 0
    owed, actor = owed_row + after * OWED_WIDTH, duties[after * DUTIES + DUTY_ACTOR]
    people[4][actor] += row[owed + ARMS]
    people[5][actor] += row[owed + MOVES]
    due_day[2 * d + 1] = 2
    law[7][MOVED] = 1
    note(law[8], law[7], L_RETURNED, day, after, 0, 0)
    return 1


#: The functions of this file that are compiled, callees first.
HOLDING: Final = ("passed_on",)
