"""Promises agreed after a period: they are none of its promises, and its bulletin does not know of them.

A file holds the agreement as it stands now, with the clauses that addenda brought. Three things together tell such a
clause: it begins on a day of its own (``from``); a version that re-writes nothing was made before that day, and after
the cut-off; and both cite the same source. A clause of the first text that opens late cites none of a later version's,
and stays on the board.
"""

from servanda.agreement import Agreement, Calendar
from servanda.bulletin.period import Period


def agreed_later(agreement: Agreement, period: Period) -> frozenset[str]:
    """The clauses agreed only after the cut-off. ``agreement``: with all its versions, later ones too."""
    calendar = Calendar(agreement.timing)
    brought = [
        (at, frozenset(version.source.sources))
        for version in agreement.versions
        if version.source is not None
        and not version.changes
        and (at := calendar.fixed(version.made)) is not None
        and at >= period.end
    ]
    found = set()
    for clause in agreement.clauses:
        begins = calendar.fixed(clause.opening) if clause.opening else None
        if begins is not None and clause.source is not None:
            cited = frozenset(clause.source.sources)
            if any(at <= begins and cited & sources for at, sources in brought):
                found.add(clause.id)
    return frozenset(found)
