"""Amounts promised and given: aid deliveries and whatever else the agreement sets a number for.

What runs on over several periods is told where it is no number of people; of people only once its time is over: two
bulletins would otherwise give away what lies between.
"""

from typing import Final

import numpy as np

from servanda.agreement import Agreement, Duty, speak
from servanda.bulletin.period import Period
from servanda.bulletin.public import PublicCount
from servanda.bulletin.public_lines import AmountLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessed, Assessments, Status

_PEOPLE: Final = "persons"


def amount_lines(
    agreement: Agreement, result: Assessments, period: Period, words: BulletinWords
) -> tuple[AmountLine, ...]:
    """A line for each duty with an amount that meets the period, in the order of the file."""
    lines: dict[tuple[str, str], AmountLine] = {}
    for one in result.by_obligation:
        unit = one.obligation.terms[0].tally.select.unit if one.obligation.terms else ""
        if one.obligation.duty is Duty.REQUIRE and one.obligation.lo and _is_amount(one):
            line = _line(agreement, one, unit or "", period, words)
            if line is not None:
                # Of two bounds of one clause the first stands for both.
                lines.setdefault((line.clause, line.unit), line)
    return tuple(lines.values())


def _is_amount(one: Assessed) -> bool:
    term = one.obligation.terms[0]
    return len(one.obligation.terms) == 1 and term.tally.measure == "sum" and term.coefficient == 1


def _line(agreement: Agreement, one: Assessed, unit: str, period: Period, words: BulletinWords) -> AmountLine | None:
    over = (one.begin >= period.begin) & (one.end <= period.end)
    running = (one.begin < period.end) & (one.end > period.begin)
    ends = one.end <= period.end
    chosen = over if over.any() else running & (ends if unit == _PEOPLE else np.ones_like(ends))
    if not chosen.any() or one.obligation.lo is None:
        return None
    clause = agreement.clause(str(one.obligation.clause))
    # What nobody counted is no shortfall: where some windows were told of, they alone are set against each other.
    told = chosen & (one.rows > 0)
    counted = told if told.any() else chosen
    promised = one.obligation.lo * int(counted.sum()) // 1_000
    # What its certifier found to be done is not below, as on the board: its amount stands beside it all the same.
    short = int((told & (one.value < one.obligation.lo) & ends & (one.status != Status.MET)).sum())
    return AmountLine(
        clause=clause.id,
        sentence=clause.says.get(words.language) or speak(clause, agreement, words.language).text,
        unit=unit,
        promised=PublicCount.of_promises(promised),
        given=PublicCount.of(int(one.value[told].sum()) // 1_000) if told.any() else None,
        short=PublicCount.of_promises(short),
        windows=PublicCount.of_promises(int(told.sum())),
    )
