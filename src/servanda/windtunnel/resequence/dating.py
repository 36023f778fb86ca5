"""Dates moved as they are written: a day of the calendar, a day counted, or so long after entry or signature."""

import re
from datetime import date, timedelta
from typing import Final

from servanda.agreement import Clause, When

_COUNTED: Final = re.compile(r"^day (\d+)$")
_AFTER: Final = re.compile(r"^(entry|signature)(?: \+ (\d+) days?)?$")


def later(when: When, days: int) -> str:
    """The same moment so many days on (fewer with a minus), as it would be written; empty where that cannot be said."""
    if when.date and not (when.time or when.us or when.days or when.months):
        return (date.fromisoformat(when.date) + timedelta(days=days)).isoformat()
    if counted := _COUNTED.match(when.written):
        day = int(counted[1]) + days
        return f"day {day}" if day >= 1 else ""
    if after := _AFTER.match(when.written):
        day = int(after[2] or 0) + days
        return f"{after[1]} + {day} days" if day > 0 else ""
    return ""


def deadline_path(clause: Clause) -> tuple[str, ...]:
    """Where the deadline of a clause is written."""
    return ("clauses", clause.id, "by") if clause.by is not None else ("clauses", clause.id, "between", "1")
