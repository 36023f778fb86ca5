"""The page of incidents of several reports: the list, a map, each with its reports and how sure, and the accounting."""

from pathlib import Path
from typing import Any, cast

from servanda.operations.incidents import Incident, IncidentsReport
from servanda.operations.incidents_text import sum_told
from servanda.operations.pages.incidents_told import (
    acts_told,
    difference_told,
    report_told,
    scale_cells,
    sure_told,
    when_told,
    where_told,
    why_told,
)
from servanda.operations.pages.made_from import made_from
from servanda.operations.pages.sure_told import reckoning_told
from servanda.operations.pages.together import decisions_table, incident_table, together_figures
from servanda.operations.pages.wording import Words, known_language
from servanda.page import (
    Cell,
    Column,
    Map,
    Page,
    Points,
    Prose,
    Reason,
    ReasonLine,
    Reasons,
    Row,
    Table,
    render,
)

#: Incidents listed on the page; JSON output and the table written have them all.
MOST_LISTED = 300


def draw_incidents(report: IncidentsReport, language: str = "en") -> str:
    """The incidents as one self-contained page; the same report gives the same bytes.

    Refuses (OPS030) a language there are no words in.
    """
    words = Words(known_language(language))
    agreement = report.agreement
    zone = agreement.timing.zone
    told = report.incidents(MOST_LISTED)
    sections: list[Any] = [
        Prose(id="standing", paragraphs=(words.say("notice-incidents"),), manner="notice"),
        together_figures(report.fusing, words, sum_told(report, words), link="incidents"),
        incident_table(told, zone, len(report.listed), words, title=_title(report, words), link="sure"),
        *((_map(report, told, words),) if told else ()),
        *((_sure(told, zone, words),) if told else ()),
        decisions_table(report.fusing, zone, words),
        *_accounting(report, words),
        _scales(report, words),
    ]
    return render(
        Page(
            title=words.title(agreement),
            subtitle=words.say("incidents-subtitle"),
            standing=words.standing(agreement.standing),
            sections=tuple(sections),
            language=language,
            direction=cast(Any, words.direction),
            zone=zone,
            as_of=report.cut_off,
            notes=(words.say("private"),),
            made_from=made_from(agreement, report.heard, words),
        )
    )


def _title(report: IncidentsReport, words: Words) -> str:
    return words.say("incidents-title-all" if report.every else "incidents-title")


def _map(report: IncidentsReport, told: tuple[Incident, ...], words: Words) -> Map:
    points = Points(
        _title(report, words),
        tuple(one.lon for one in told),
        tuple(one.lat for one in told),
        count=tuple(len(one.reports) for one in told),
        radius_m=tuple(one.radius_m or 0.0 for one in told),
        names=tuple(one.place for one in told),
        unit=words.say("incidents-unit"),
    )
    return Map(id="map", title=words.say("incidents-map"), points=(points,), intro=words.say("incidents-map-intro"))


def _sure(told: tuple[Incident, ...], zone: str, words: Words) -> Reasons:
    return Reasons(
        id="sure",
        title=words.say("incidents-how-sure"),
        intro=words.say("incidents-how-sure-intro"),
        shown=50,
        items=tuple(
            Reason(
                id=one.id,
                title=acts_told(one, words),
                who=where_told(one, words),
                when=when_told(one.begin, one.end, zone, words),
                conclusion=sure_told(one, words),
                full=reckoning_told(one.reckoning, words),
                lines=(
                    *(ReasonLine(report_told(each, words)) for each in one.reports),
                    *(ReasonLine(difference_told(each, zone, words)) for each in one.differences),
                ),
            )
            for one in told
        ),
    )


def _accounting(report: IncidentsReport, words: Words) -> tuple[Table, Table]:
    facts = Table(
        id="accounting",
        title=words.say("accounting-title"),
        intro=words.say("accounting-intro"),
        columns=(
            Column(words.say("accounting-state")),
            Column(words.say("accounting-why")),
            Column(words.say("accounting-facts"), "number"),
            Column(words.say("accounting-reports"), "number"),
        ),
        rows=tuple(
            Row(
                (
                    words.say(f"accounting-{row['state']}"),
                    why_told(row["why"], words),
                    row["facts"],
                    row["reports"] or None,
                )
            )
            for row in report.fusing.fused.accounting.to_dicts()
        ),
    )
    files = Table(
        id="files",
        title=words.say("accounting-files"),
        columns=(
            Column(words.say("refused-file")),
            Column(words.say("figure-rows", n=2), "number"),
            Column(words.say("refused-title"), "number"),
            Column(words.say("accounting-facts"), "number"),
        ),
        rows=tuple(
            Row(
                (
                    Cell(Path(one.path).name, note=one.batch.source.title),
                    one.batch.rows_read,
                    len(one.batch.refusals),
                    len(one.batch.facts),
                )
            )
            for one in report.heard
        ),
    )
    return facts, files


def _scales(report: IncidentsReport, words: Words) -> Table:
    names = ("source", "stated", "reports", "pairs", "place", "lag", "acts", "names")
    return Table(
        id="scales",
        title=words.say("scales-title"),
        intro=words.say("scales-intro"),
        columns=tuple(Column(words.say(f"scales-{name}")) for name in names),
        rows=tuple(Row(tuple(scale_cells(row, words)[name] for name in names)) for row in report.scales.to_dicts()),
    )
