"""Write the page that checks a log in any browser, for those who have no program and no network."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from servanda.operations.page_files import write_page


@dataclass(frozen=True, slots=True)
class VerifierReport:
    """Where the page is; ``digest``: SHA-256 of its bytes in hex, for who is handed it by another."""

    file: Path
    digest: str

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {"file": str(self.file), "sha256": self.digest}


def write_verifier(page: str, file: Path) -> VerifierReport:
    """Write the page, as it was built, to a new file or over a page; refuses as every page does (OPS010 to OPS014)."""
    return VerifierReport(write_page(page, file), hashlib.sha256(page.encode()).hexdigest())
