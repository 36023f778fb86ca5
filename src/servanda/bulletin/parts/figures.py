"""The figures: acts, people killed, days with acts, clauses with contrary indications; against two earlier periods."""

from servanda.bulletin.parts.board import PRESSING, statuses_in
from servanda.bulletin.period import Period
from servanda.bulletin.public import PublicCount, PublicFacts
from servanda.bulletin.statement import FigureLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessments


def figure_lines(
    facts: PublicFacts, result: Assessments, period: Period, signed: Period | None, words: BulletinWords
) -> tuple[FigureLine, ...]:
    """Each figure now, in the period before, and in as long a time before the agreement; None where not counted."""
    periods = (period, period.before(), signed)
    counted = [None if one is None else _counted(facts, one) for one in periods]
    lines = []
    for key in ("acts", "deaths", "days"):
        of = PublicCount.of_promises if key == "days" else PublicCount.of
        now, before, earlier = (None if one is None else of(one[key]) for one in counted)
        lines.append(FigureLine(key, words.say(f"figure-{key}"), now, before, earlier))
    clauses = [_clauses(result, one) for one in (period, period.before())]
    for key in ("contrary indication", "overdue"):
        # How many clauses, and not how many incidents: a number of promises singles nobody out.
        now, before = (_small(one[key]) for one in clauses)
        lines.append(FigureLine(key.replace(" ", "-"), words.say(f"figure-{key.replace(' ', '-')}"), now, before, None))
    return tuple(lines)


def _counted(facts: PublicFacts, period: Period) -> dict[str, int] | None:
    """Nothing where the days were not counted: a source that had not begun is no quiet."""
    if facts.first > period.first or facts.last <= period.last:
        return None
    table = facts.within(period.first, period.last).table
    return {
        "acts": int(table["count"].sum()),
        "deaths": int(table["deaths"].sum()),
        "days": table["day"].n_unique(),
    }


def _clauses(result: Assessments, period: Period) -> dict[str, int]:
    clauses = dict.fromkeys(str(one.obligation.clause) for one in result.by_obligation)
    found = [statuses_in(result, clause, period) for clause in clauses]
    heads = [next((status for status in PRESSING if counts.get(status)), "") for counts, _ in found]
    return {status: heads.count(status) for status in PRESSING}


def _small(n: int) -> PublicCount:
    return PublicCount.of_promises(n)
