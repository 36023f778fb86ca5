"""Check a draft as a compiler would: what will jam, and what would mend it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from servanda.agreement import Agreement, Positions, check
from servanda.agreement import Diagnostic as Diagnostic
from servanda.basis import FIRST_YEAR, LAST_YEAR, Place, Refusal
from servanda.operations.reading import read_case, read_positions


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What the checks say of one agreement, in rank order, and the mediator-only positions read beside it, if any."""

    agreement: Agreement
    diagnostics: tuple[Diagnostic, ...]
    positions: Positions | None

    @property
    def data_class(self) -> str:
        """Who may see it; empty where it holds nothing but what the agreement says."""
        return "" if self.positions is None else self.positions.data_class

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            **({"class": self.data_class} if self.data_class else {}),
            "with_positions": self.positions is not None,
            "diagnostics": [_diagnostic(one) for one in self.diagnostics],
        }


def check_case(name: str, *, mediator: bool = False, on: str = "", as_of: str = "") -> CheckReport:
    """Check the case a person names.

    ``mediator``: read positions, which are mediator-only, and take stated conditions as preconditions. ``on``: a
    date for which deadlines coming due are listed. ``as_of``: leave out overlays made, and positions known, later;
    where it is empty, later than ``on``, for a question of that day is answered with what was agreed by then.
    """
    day = _day(on) if on else None
    as_of = as_of or (day.isoformat() if day is not None else "")
    case, agreement = read_case(name, as_of)
    positions = read_positions(case, agreement, as_of) if mediator else None
    return CheckReport(agreement, check(agreement, positions, day), positions)


def _day(on: str) -> date:
    """The day a question is about; refuses (OPS003) what is no date of the years agreements fall in."""
    try:
        day = date.fromisoformat(on)
    except ValueError:
        raise Refusal("OPS003", f"{on[:40]!r} is not a date", "write it as 2025-05-10", Place("--on")) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        why = f"{on[:40]!r} is not in the years {FIRST_YEAR} to {LAST_YEAR}"
        raise Refusal("OPS003", why, "write a date such as 2025-05-10", Place("--on"))
    return day


def _diagnostic(one: Diagnostic) -> dict[str, Any]:
    return {
        "code": one.code,
        "severity": str(one.severity),
        "clause": one.clause,
        "file": Path(one.place.file).name,
        "line": one.place.line,
        "message": one.message,
        "matters": one.matters,
        "remedy": one.remedy,
        "remedies": [{"words": r.words, "computed": r.computed, "edits": r.edits} for r in one.remedies],
        "reading": one.reading,
        "involves": list(one.involves),
    }
