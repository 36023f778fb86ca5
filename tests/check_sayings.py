"""What one check says of a fragment in the frame of the pages."""

from datetime import date

from check_pages import framed
from servanda.agreement import read_agreement
from servanda.agreement.checks import Matter, checks
from servanda.agreement.diagnostics import Diagnostic

CEASEFIRE = """
clauses:
  - {id: ceasefire, says: Both sides cease fire., who: [north, south], must_not: {acts: fire}}
"""


def said(code: str, text: str, on: date | None = None) -> list[Diagnostic]:
    """All diagnostics of this check."""
    return list(checks()[code].look(Matter(read_agreement(framed(text)), None, on)))


def one(code: str, text: str, on: date | None = None) -> Diagnostic:
    """Its only diagnostic; fails where there are more or none."""
    found = said(code, text, on)
    assert len(found) == 1, found
    return found[0]
