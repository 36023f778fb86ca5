"""The page of an explained clause: the picture first, then every step in words, then the lines of the reports."""

from pathlib import Path
from typing import Any, cast

from servanda.compliance import Status
from servanda.operations.explain import ExplainReport, Instance
from servanda.operations.explain_text import (
    chance_told,
    cited,
    fact_told,
    lacks_told,
    line_told,
    spoken,
    status_told,
    summed,
    tell_explanation,
    verbatim,
    window_here,
)
from servanda.operations.pages.core_told import asks, bound_told
from servanda.operations.pages.made_from import made_from
from servanda.operations.pages.sentences import short
from servanda.operations.pages.standing import marks, statuses
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Cell, Column, Edge, EdgeKind, Graph, Node, Page, Prose, Row, Table, Verbatim, render

#: Boxes of one kind in the picture; the tables below hold more.
MOST_BOXES = 6


def draw_explanation(report: ExplainReport, language: str = "en") -> str:
    """An explained clause as one self-contained page; the same report gives the same bytes.

    Refuses (OPS030) a language there are no words in.
    """
    words = Words(known_language(language))
    agreement = report.agreement
    head, *steps = tell_explanation(report, language)
    sections: list[Any] = [
        Prose(id="standing", paragraphs=(words.say("notice-explain"),), manner="notice"),
        *(_picture(report, number, each, words) for number, each in enumerate(report.instances)),
        _sentence(report, head.head, words),
        *(Prose(id=f"step-{n}", title=step.head, items=_items(step.notes)) for n, step in enumerate(steps)),
        *((_lines(report, words),) if report.facts else ()),
    ]
    return render(
        Page(
            title=words.say("explain-title", clause=report.clause),
            subtitle=words.say("subtitle-explain"),
            standing=words.standing(agreement.standing),
            sections=tuple(sections),
            language=language,
            direction=cast(Any, words.direction),
            zone=agreement.timing.zone,
            statuses=statuses(words),
            marks=marks(words),
            as_of=report.result.as_of,
            notes=(words.title(agreement), words.say("private")),
            made_from=made_from(agreement, report.report.heard, words),
        )
    )


def _items(notes: tuple[str, ...]) -> tuple[str, ...]:
    """The notes of a step; the lines of reports stand in their own table."""
    return tuple(note for note in notes if not note.startswith("    "))


def _sentence(report: ExplainReport, title: str, words: Words) -> Prose:
    place = words.say("explain-at", file=_file(report), line=str(report.place.line))
    quoted = [Verbatim("\n".join(map(_indented, report.written)), place=place)]
    quoted += [Verbatim(text, language) for language, text in verbatim(report).items()]
    return Prose(
        id="sentence", title=title, paragraphs=(spoken(report, words), cited(report, words)), verbatim=tuple(quoted)
    )


def _indented(line: str) -> str:
    """A line of the file with its indentation, which says what belongs to what."""
    bare = line.lstrip(" ")
    return "\u00a0" * (len(line) - len(bare)) + bare


def _file(report: ExplainReport) -> str:
    return "/".join(Path(report.place.file).parts[-2:])


def _picture(report: ExplainReport, number: int, each: Instance, words: Words) -> Graph:
    """Sentence, obligation, window, select, facts with their lines, sum and status, each resting on those before."""
    say, obligation = words.say, each.one.obligation
    status = Status(each.one.status[each.number]).word
    clause = report.clause
    title = short(clause, report.agreement, words) if not clause.startswith("consequence:") else clause
    select = obligation.terms[0].tally.select
    nodes = [
        Node("s", title, say("explain-box-sentence"), link="sentence"),
        Node("o", f"{say(f'duty-{obligation.duty}')}: {bound_told(obligation, words)}", say("explain-box-obligation")),
        Node("w", window_here(report, each, words)[0], say("explain-box-window"), tone="waiting"),
        Node("q", words.listed(list(asks(select, report.agreement, words))[:3], apart=True), say("explain-box-select")),
        Node("v", summed(each, words), say("explain-box-sum")),
        Node("z", status_told(each, words), say("explain-box-status"), status=status),
    ]
    edges = [Edge("s", "o"), Edge("o", "w"), Edge("o", "q", "", say("explain-edge-asked"))]
    groups = (
        ("counted", each.counted[:MOST_BOXES], each.counted_n),
        ("doubt", each.doubts[:MOST_BOXES], each.doubts_n),
        ("left-out", tuple(miss.position for miss in each.misses.nearest)[:MOST_BOXES], each.misses.total),
    )
    for kind, positions, total in groups:
        for position in positions:
            fact = report.facts[position]
            box, under = f"{kind}-{position}", _read_from(report, fact["id"])
            tone: Any = {"counted": "plain", "doubt": "late", "left-out": "unseen"}[kind]
            nodes.append(Node(box, fact_told(report, position, words), under, tone=tone, link=f"lines/{fact['id']}"))
            edges.append(Edge("q", box, kind))
            if kind == "counted":
                edges.append(Edge(box, "v", kind))
        if total > len(positions) and positions:
            nodes.append(Node(f"{kind}-more", say("explain-more", n=total - len(positions)), tone="plain"))
            edges.append(Edge("q", f"{kind}-more", kind))
            if kind == "counted":
                edges.append(Edge(f"{kind}-more", "v", kind))
    edges += [Edge("w", "v"), Edge("v", "z")]
    return Graph(
        id="picture" if not number else f"picture-{number + 1}",
        title=say("explain-picture") if len(report.instances) == 1 else f"{say('explain-picture')}: {obligation.id}",
        nodes=tuple(nodes),
        edges=tuple(edges),
        kinds=(
            EdgeKind("counted", say("explain-edge-counted")),
            EdgeKind("doubt", say("explain-edge-doubt"), "dashed"),
            EdgeKind("left-out", say("explain-edge-left-out"), "dotted"),
        ),
        cycles=(),
        intro=say("explain-picture-intro"),
        waiting=False,
    )


def _read_from(report: ExplainReport, id_: str) -> str:
    """The files and lines a fact was read from, those of each report that was put together to it."""
    lines = [line for one in report.told_by.get(id_, (id_,)) if (line := report.lines.get(one)) is not None]
    return ", ".join(f"{line.file}:{line.row}" for line in lines)


def _line_cells(report: ExplainReport, id_: str, words: Words) -> tuple[Cell, str]:
    """The line a report's fact was read from: where, and its bytes."""
    line = report.lines.get(id_)
    if line is None:
        return Cell(""), ""
    if line.lost:
        return Cell(f"{line.file}:{line.row}", note=line_told(report, id_, words)), ""
    bytes_of = f"{line.begin}-{line.end}, SHA-256 {line.line_digest}…" if line.shown else ""
    return Cell(f"{line.file}:{line.row}", note=bytes_of), line.shown


def _lines(report: ExplainReport, words: Words) -> Table:
    """Every fact told of with the line it was read from."""
    how: dict[int, tuple[str, str]] = {}
    for each in report.instances:
        for miss in each.misses.nearest:
            how[miss.position] = (words.say("explain-edge-left-out"), lacks_told(report, miss, words))
    for each in report.instances:
        how.update({position: (words.say("explain-edge-doubt"), "") for position in each.doubts})
        how.update({position: (words.say("explain-edge-counted"), "") for position in each.counted})
    rows = []
    for position, fact in report.facts.items():
        taken, why = how.get(position, ("", ""))
        rows.append(
            Row(
                (
                    Cell(fact_told(report, position, words), note=chance_told(fact, words), mark=fact["mark"] or ""),
                    Cell(taken, note=why),
                    *_line_cells(report, fact["id"], words),
                ),
                id=fact["id"],
            )
        )
        rows += [
            Row((one, words.say("explain-edge-read"), *_line_cells(report, one, words)))
            for one in report.told_by.get(fact["id"], ())
        ]
    columns = ("explain-column-fact", "explain-column-how", "explain-column-line", "explain-column-bytes")
    return Table(
        id="lines",
        title=words.say("explain-reports"),
        columns=tuple(Column(words.say(name)) for name in columns),
        rows=tuple(rows),
        intro=words.say("explain-reports-intro"),
    )
