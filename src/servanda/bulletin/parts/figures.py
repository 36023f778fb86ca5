"""The figures: acts, people killed, days with acts, promises broken or overdue; against two earlier periods.

What an earlier period counted is told as it was known at that period's own cut-off: a report that came late would
otherwise stand in the difference of two bulletins, alone. It is told by a correction (``corrections``).
"""

from collections.abc import Mapping
from typing import Final

from servanda.bulletin.parts.board import PRESSING, statuses_in
from servanda.bulletin.period import Period
from servanda.bulletin.public import Counts, PublicCount
from servanda.bulletin.statement import FigureLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessments

#: A label is in the plural, whatever number stands beside it in a table.
_MANY: Final = 11


def figure_lines(
    now: Counts | None, before: Counts | None, agreed: Counts | None, result: Assessments, period: Period,
    words: BulletinWords, earlier: Assessments | None = None,
) -> tuple[FigureLine, ...]:  # fmt: skip
    """Each figure now, in the period before, and in as long a time before the agreement; None where not counted.

    ``earlier``: how the promises stood at the cut-off of the period before.
    """
    counted = [None if one is None else _shown(one, period.days) for one in (now, before, agreed)]
    lines = []
    for key in ("acts", "deaths", "days"):
        told, before_it, first = (None if one is None else one[key] for one in counted)
        lines.append(FigureLine(key, words.say(f"figure-{key}", n=_MANY), told, before_it, first))
    clauses = [_clauses(result, period), _clauses(earlier or result, period.before())]
    for key in ("contrary indication", "overdue"):
        # How many clauses, and not how many incidents: a number of promises singles nobody out.
        told, before_it = (PublicCount.of_promises(one[key]) for one in clauses)
        name = key.replace(" ", "-")
        lines.append(FigureLine(name, words.say(f"figure-{name}", n=_MANY), told, before_it, None))
    return tuple(lines)


def _shown(one: Counts, length: int) -> Mapping[str, PublicCount]:
    acts = PublicCount.of(one.acts)
    # On how many days a withheld number of acts fell would tell of it; as many acts as days could be one each day.
    days = PublicCount(None) if acts.withheld or one.acts == length > 1 else PublicCount.of_promises(one.days)
    return {"acts": acts, "deaths": PublicCount.of(one.deaths), "days": days}


def _clauses(result: Assessments, period: Period) -> Mapping[str, int]:
    clauses = dict.fromkeys(str(one.obligation.clause) for one in result.by_obligation)
    found = [statuses_in(result, clause, period) for clause in clauses]
    heads = [next((status for status in PRESSING if counts.get(status)), "") for counts, _ in found]
    return {status: heads.count(status) for status in PRESSING}
