"""Which cases come with the program."""

from dataclasses import dataclass
from typing import Any

from servanda.agreement import read_agreement
from servanda.store import FolderCase, shipped_cases


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in the list: id, title, how many clauses, whether it is a draft, and its standing."""

    id: str
    title: str
    clauses: int
    draft: bool
    standing: str

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "id": self.id,
            "title": self.title,
            "clauses": self.clauses,
            "draft": self.draft,
            "standing": self.standing,
        }


def list_cases() -> tuple[CaseLine, ...]:
    """Every case that comes with the program, in order of their ids."""
    lines = []
    for id_, folder in shipped_cases().items():
        paper = FolderCase(folder).agreement()
        agreement = read_agreement(paper.text, paper.name)
        title = agreement.title.get("en") or next(iter(agreement.title.values()))
        lines.append(CaseLine(id_, title, len(agreement.clauses), agreement.draft, agreement.standing))
    return tuple(lines)
