"""The frontier of a negotiation drawn and listed, and the packages of note side by side."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np

from servanda.negotiation import Package, Principle
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Dot, Panel, Plot, Row, Table, Tone

if TYPE_CHECKING:
    from servanda.operations.negotiate import NegotiateReport

_MILLION: Final = 1_000_000
_MOST_LISTED: Final = 200
LETTERS: Final[dict[Principle, tuple[str, Tone]]] = {
    "nash": ("N", "one"),
    "kalai-smorodinsky": ("K", "three"),
    "egalitarian": ("E", "four"),
    "welfare": ("W", "two"),
}


def names(report: "NegotiateReport", which: Sequence[int], words: Words) -> str:
    """Participants by the names the agreement gives them."""
    return words.names(report.agreement, [report.issues.participants[p] for p in which])


def issue_words(report: "NegotiateReport", at: int, words: Words) -> str:
    """An issue by what the file calls it."""
    issue = report.issues.issues[at]
    return words.own(issue.called, f"settle.{issue.id}.called", issue.id)


def option_words(report: "NegotiateReport", at: int, option: int, words: Words) -> str:
    """An option by what the file calls it."""
    one = report.issues.issues[at].options[option]
    return words.own(one.called, f"options.{one.id}.called", one.id)


def frontier_plot(report: "NegotiateReport", words: Words) -> Plot:
    """The frontier, a panel per pair of participants: in the order of preference, or by shares where they are shown."""
    found = report.overlap
    assert found is not None and found.zone is not None
    places = found.zone.shares if report.show_utilities else _ranks(found.zone.gains)
    labels = [_label(report, found.zone.package(at), words) for at in range(len(found.zone.frontier))]
    of = _letters(report)
    floor = 0.0
    today: tuple[float, ...] | None = None
    if report.show_utilities and report.issues.today is not None:
        gains = [worth.gain(report.issues.today) for worth in found.worths]
        today = tuple(gain / most if most else 0.0 for gain, most in zip(gains, found.zone.most.tolist(), strict=True))
        floor = max(-1.0, min(0.0, *today))

    def ppm(share: float) -> int:
        return round((max(float(share), floor) - floor) / (1 - floor) * _MILLION)

    panels = []
    for a, b in combinations(range(len(report.issues.participants)), 2):
        dots = [Dot(ppm(places[a, at]), ppm(places[b, at]), label) for at, label in enumerate(labels) if at not in of]
        dots += [
            Dot(ppm(places[a, at]), ppm(places[b, at]), labels[at], *LETTERS[name]) for at in of for name in of[at]
        ]
        if today is not None:
            dots.append(Dot(ppm(today[a]), ppm(today[b]), words.say("neg-today"), "T", "unseen"))
        ends = ("0 %", "100 %") if report.show_utilities else (words.say("neg-less"), words.say("neg-more"))
        if report.show_utilities and floor < 0:
            ends = (f"{floor:.0%}".replace("%", " %").replace("-", "−"), "100 %")
        line = ppm(0.0) if report.show_utilities else None
        panels.append(
            Panel(
                words.say("neg-axis", who=names(report, [a], words)),
                words.say("neg-axis", who=names(report, [b], words)),
                tuple(dots),
                ends,
                ends,
                line,
                line,
                joined=len(report.issues.participants) == 2,
            )
        )
    key = [(LETTERS[name][0], words.say(f"neg-means-{name}")) for name in found.points]
    return Plot(
        id="frontier",
        title=words.say("neg-frontier-title"),
        panels=tuple(panels),
        key=tuple(key + ([("T", words.say("neg-today"))] if today is not None else [])),
        intro=words.say("neg-frontier-shares" if report.show_utilities else "neg-frontier-intro"),
        caption="" if found.whole else words.say("neg-frontier-sample"),
    )


def _ranks(
    gains: "np.ndarray[tuple[int, int], np.dtype[np.int64]]",
) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    """Where each point stands in each one's order, evenly spaced from 0 to 1."""
    rows = []
    for row in gains:
        _, place = np.unique(row, return_inverse=True)
        rows.append(place / max(int(place.max()), 1))
    return np.array(rows)


def _letters(report: "NegotiateReport") -> Mapping[int, list[Principle]]:
    assert report.overlap is not None
    found: dict[int, list[Principle]] = {}
    for name, at in report.overlap.points.items():
        found.setdefault(at, []).append(name)
    return found


def _label(report: "NegotiateReport", package: Package, words: Words) -> str:
    return " · ".join(option_words(report, at, option, words) for at, option in enumerate(package))


def packages_table(report: "NegotiateReport", words: Words) -> Table:
    """Issues down, packages across: today's, and those of each principle, or the nearest to a zone."""
    found = report.overlap
    assert found is not None
    columns: list[tuple[str, Package, int | None]] = []
    if report.issues.today is not None:
        columns.append((words.say("neg-today"), report.issues.today, None))
    if found.zone is not None:
        for at, which in _letters(report).items():
            title = words.listed([words.say(f"neg-name-{name}") for name in which])
            columns.append((title, found.zone.package(at), at))
    elif found.nearest is not None:
        columns.append((words.say("neg-nearest"), found.nearest.package, None))
    asking = [who for who in report.issues.participants if who in report.issues.positions]
    rows = []
    for at in range(len(report.issues.issues)):
        asked = [report.issues.positions[who].get(at) for who in asking]
        wanted = [None if option is None else option_words(report, at, option, words) for option in asked]
        told = [option_words(report, at, one[at], words) for _, one, _ in columns]
        rows.append(Row((issue_words(report, at, words), *told, *wanted)))
    if found.zone is not None and report.show_utilities:
        for p in range(len(report.issues.participants)):
            shares = [None if at is None else f"{found.zone.shares[p, at]:.0%}" for _, _, at in columns]
            rows.append(Row((words.say("neg-share-row", who=names(report, [p], words)), *shares)))
    if found.zone is not None and not found.whole:
        worst = {at: max(found.gaps.get(name, 0.0) for name in which) for at, which in _letters(report).items()}
        gaps = [None if at is None else f"{worst[at]:.2%}" for _, _, at in columns]
        rows.append(Row((words.say("neg-gap-row"), *gaps)))
    return Table(
        id="packages",
        title=words.say("neg-packages-title"),
        columns=(
            Column(words.say("neg-issue")),
            *(Column(title) for title, _, _ in columns),
            *(Column(words.say("neg-asks", who=words.names(report.agreement, [who]))) for who in asking),
        ),
        rows=tuple(rows),
        intro=words.say("neg-packages-intro") if found.zone is not None else "",
    )


def frontier_table(report: "NegotiateReport", words: Words) -> Table:
    """Every package of the frontier, in the order of content."""
    found = report.overlap
    assert found is not None and found.zone is not None
    order = sorted(range(len(found.zone.frontier)), key=lambda at: int(found.zone.frontier.keys[at]))  # type: ignore[union-attr]
    of = _letters(report)
    rows = []
    for at in order[:_MOST_LISTED]:
        by = words.listed([words.say(f"neg-name-{name}") for name in of.get(at, [])]) if at in of else ""
        package = found.zone.package(at)
        rows.append(Row((Cell(by), *(option_words(report, n, one, words) for n, one in enumerate(package)))))
    titles = [words.say("neg-by"), *(issue_words(report, at, words) for at in range(len(report.issues.issues)))]
    return Table(
        id="all",
        title=words.say("neg-all-title"),
        columns=tuple(Column(title) for title in titles),
        rows=tuple(rows),
        intro=words.say("neg-all-intro"),
        total=len(order) if len(order) > _MOST_LISTED else None,
    )
