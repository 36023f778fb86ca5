"""Promises agreed after a period: they are none of its promises, and its bulletin does not know of them.

A file holds the agreement as it stands now, with the clauses that addenda brought. Such a clause begins on a day of its
own (``from``), and the version that brought it re-writes nothing: made after the cut-off, and not after the clause
begins. A clause of the first text that opens later has no such version before it, and stays on the board.
"""

from servanda.agreement import Agreement, Calendar
from servanda.bulletin.period import Period


def agreed_later(agreement: Agreement, period: Period) -> frozenset[str]:
    """The clauses agreed only after the cut-off. ``agreement``: with all its versions, later ones too."""
    calendar = Calendar(agreement.timing)
    made = [
        at
        for version in agreement.versions
        if not version.changes and (at := calendar.fixed(version.made)) is not None and at >= period.end
    ]
    found = set()
    for clause in agreement.clauses:
        begins = calendar.fixed(clause.opening) if clause.opening else None
        if begins is not None and any(at <= begins for at in made):
            found.add(clause.id)
    return frozenset(found)
