"""Show an agreement: a sentence per clause, real dates, who owes what for whom, what waits for what."""

from dataclasses import dataclass
from typing import Any

from servanda.agreement import Agreement, Commitment, Positions, speak, who_owes_what
from servanda.operations.dates import Dated, Dates
from servanda.operations.pages.wording import known_language
from servanda.operations.reading import read_case, read_positions
from servanda.operations.waiting import Circle, Waiting, order_of

MEDIATOR_ONLY = "mediator-only"


@dataclass(frozen=True, slots=True)
class ShownClause:
    """One clause in words: its sentence, its real dates, and what of it had to stay in another language."""

    clause: str
    sentence: str
    missing: tuple[str, ...]
    dates: tuple[Dated, ...]


@dataclass(frozen=True, slots=True)
class ShowReport:
    """An agreement as shown in one language.

    ``waits``: what waits for what, by the text, what it implies, somebody's reading, and (with positions) what
    somebody has stated. ``positions`` is None unless a reader who may see them asked; what is made with them
    is of class mediator-only, and so is marked.
    """

    agreement: Agreement
    language: str
    lines: tuple[ShownClause, ...]
    owed: tuple[Commitment, ...]
    waits: tuple[Waiting, ...]
    circles: tuple[Circle, ...]
    positions: Positions | None

    @property
    def title(self) -> str:
        """The agreement's title in the language, or in English."""
        titles = self.agreement.title
        return titles.get(self.language) or titles.get("en") or self.agreement.id

    @property
    def data_class(self) -> str:
        """Who may see it; empty where it holds nothing but the agreement."""
        return "" if self.positions is None else self.positions.data_class

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        from servanda.operations.shown_data import shown_data

        return shown_data(self)


def show_case(name: str, language: str = "en", mediator: bool = False, as_of: str = "") -> ShowReport:
    """Show the case a person names.

    ``mediator``: read the positions kept with it, which are mediator-only, and count stated conditions among
    what waits for what. ``as_of``: leave out overlays made, and positions known, later. Refuses (OPS030) a
    language there are no words in.
    """
    known_language(language)
    case, agreement = read_case(name, as_of)
    positions = read_positions(case, agreement, as_of) if mediator else None
    dates = Dates(agreement)
    lines = []
    for clause in agreement.clauses:
        said = speak(clause, agreement, language)
        lines.append(ShownClause(clause.id, said.text, said.missing, dates.of_clause(clause.id)))
    waits, circles = order_of(agreement, positions)
    return ShowReport(agreement, language, tuple(lines), who_owes_what(agreement), waits, circles, positions)
