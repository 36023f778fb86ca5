"""The history of a promise: how it stood in each bulletin of a series, the last version of each."""

from dataclasses import dataclass

from servanda.bulletin.site.holding import HeldBulletin, SiteSeries, plain_name
from servanda.bulletin.statement import Bulletin, ClauseStanding, FindingLine
from servanda.page import Window


@dataclass(frozen=True, slots=True)
class Stood:
    """How a promise stood in one bulletin."""

    held: HeldBulletin
    bulletin: Bulletin
    line: ClauseStanding


@dataclass(frozen=True, slots=True)
class PromiseCourse:
    """A promise through all bulletins, the earliest first; ``kind``: name of its page without language."""

    clause: str
    kind: str
    stood: tuple[Stood, ...]

    @property
    def now(self) -> Stood:
        """How it stands in the last bulletin that tells of it."""
        return self.stood[-1]

    @property
    def windows(self) -> tuple[Window, ...]:
        """It as a strip."""
        return tuple(Window(one.bulletin.period.begin, one.bulletin.period.end, one.line.status) for one in self.stood)

    @property
    def findings(self) -> tuple[tuple[Stood, FindingLine], ...]:
        """What the mechanism found on it, by bulletin."""
        return tuple(
            (one, found) for one in self.stood for found in one.bulletin.findings if found.clause == self.clause
        )


def courses_of(series: SiteSeries, language: str) -> tuple[PromiseCourse, ...]:
    """Every promise of a series: those of the last bulletin in its order, then those that stand in earlier ones."""
    stood: dict[str, list[Stood]] = {}
    for one in reversed(series.latest):
        said = one.said(language)
        for line in said.board:
            stood.setdefault(line.clause, []).append(Stood(one, said, line))
    return tuple(
        PromiseCourse(clause, f"{series.stem}_promise-{plain_name(clause)}", tuple(reversed(lines)))
        for clause, lines in stood.items()
    )


def page_of(held: HeldBulletin, language: str) -> str:
    """A link to a bulletin's own page; empty where none lies beside."""
    found = held.file("html", language)
    return f"./{found.name}" if found else ""
