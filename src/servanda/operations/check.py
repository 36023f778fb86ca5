"""Check a draft as a compiler would: what will jam, and what would mend it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda.agreement import Agreement, Positions, check
from servanda.agreement import Diagnostic as Diagnostic
from servanda.basis import Place, Refusal
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
    date for which deadlines coming due are listed. ``as_of``: leave out overlays made, and positions known, later.
    """
    case, agreement = read_case(name, as_of)
    positions = read_positions(case, agreement, as_of) if mediator else None
    day = None
    if on:
        try:
            day = date.fromisoformat(on)
        except ValueError:
            raise Refusal("OPS003", f"{on!r} is not a date", "write it as 2025-05-10", Place("--on")) from None
    return CheckReport(agreement, check(agreement, positions, day), positions)


def _diagnostic(one: Diagnostic) -> dict[str, Any]:
    return {
        "code": one.code,
        "severity": str(one.severity),
        "clause": one.clause,
        "file": one.place.file,
        "line": one.place.line,
        "message": one.message,
        "matters": one.matters,
        "remedy": one.remedy,
        "remedies": [{"words": r.words, "computed": r.computed, "edits": r.edits} for r in one.remedies],
        "reading": one.reading,
        "involves": list(one.involves),
    }
