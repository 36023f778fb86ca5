"""Check a draft as a compiler would: what will jam, and what would mend it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda.agreement import Agreement, check
from servanda.agreement import Diagnostic as Diagnostic
from servanda.basis import Place, Refusal
from servanda.operations.reading import read_case, read_positions


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What the checks say of one agreement, in rank order; whether mediator-only positions were read."""

    agreement: Agreement
    diagnostics: tuple[Diagnostic, ...]
    with_positions: bool

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            "with_positions": self.with_positions,
            "diagnostics": [_diagnostic(one) for one in self.diagnostics],
        }


def check_case(name: str, *, mediator: bool = False, on: str = "", as_of: str = "") -> CheckReport:
    """Check the case a person names.

    ``mediator``: read positions, which are mediator-only, and take stated conditions as preconditions. ``on``: a
    date for which deadlines coming due are listed. ``as_of``: leave out overlays made later.
    """
    case, agreement = read_case(name, as_of)
    positions = read_positions(case, agreement) if mediator else None
    day = None
    if on:
        try:
            day = date.fromisoformat(on)
        except ValueError:
            raise Refusal("OPS003", f"{on!r} is not a date", "write it as 2025-05-10", Place("--on")) from None
    return CheckReport(agreement, check(agreement, positions, day), positions is not None)


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
