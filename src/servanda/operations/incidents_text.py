"""Incidents of several reports as plain text: what the terminal prints."""

from collections.abc import Iterator
from pathlib import Path

from servanda.operations.incidents import Incident, IncidentsReport
from servanda.operations.pages.incidents_told import (
    accounted_told,
    acts_told,
    decision_told,
    difference_told,
    report_told,
    scale_cells,
    sure_told,
    when_told,
    where_told,
)
from servanda.operations.pages.read_once import again_told
from servanda.operations.pages.sure_told import reckoning_told
from servanda.operations.pages.wording import Words, known_language
from servanda.operations.shown_text import Passage

#: Incidents told one by one; the rest is numbered. JSON output and the table written have them all.
MOST_INCIDENTS = 25


def tell_incidents(report: IncidentsReport, language: str = "en") -> tuple[Passage, ...]:
    """The whole report in passages. Refuses (OPS030) a language there are no words in."""
    return tuple(_passages(report, Words(known_language(language))))


def tell_decisions(report: IncidentsReport, language: str = "en") -> tuple[Passage, ...]:
    """The decisions alone, each with its state."""
    return (_decisions(report, Words(known_language(language))),)


def sum_told(report: IncidentsReport, words: Words) -> str:
    """How many reports came to how many incidents."""
    fusing = report.fusing
    return words.say(
        "incidents-sum",
        reports=words.counted(fusing.fused.reports_in),
        incidents=words.counted(fusing.fused.incidents_out),
        shared=words.counted(fusing.shared),
        differing=words.counted(fusing.differing),
    )


def _passages(report: IncidentsReport, words: Words) -> Iterator[Passage]:
    zone = report.agreement.timing.zone
    cut_off = words.say("incidents-cut-off", day=words.instant(report.cut_off, zone))
    yield Passage(words.title(report.agreement), (cut_off, sum_told(report, words)), part=True)
    yield from _listed(report, zone, words)
    files = [
        words.say(
            "accounting-file",
            file=words.plain(Path(one.path).name),
            rows=words.counted(one.batch.rows_read),
            refused=words.counted(len(one.batch.refusals)),
            facts=words.counted(len(one.batch.facts)),
        )
        for one in report.heard
    ]
    files += again_told(report.heard, words)
    accounted = [accounted_told(row, words) for row in report.fusing.fused.accounting.to_dicts()]
    yield Passage(words.say("accounting-title"), (*files, *accounted), part=True)
    yield _decisions(report, words)
    scales = [words.say("scales-line", **scale_cells(row, words)) for row in report.scales.to_dicts()]
    yield Passage(words.say("scales-title"), (words.say("scales-intro"), *scales), part=True)


def _listed(report: IncidentsReport, zone: str, words: Words) -> Iterator[Passage]:
    """The incidents one by one, and how those of one report can be seen, whose ids a decision may need too."""
    if report.every:
        yield Passage(words.say("incidents-title-all"), part=True)
        yield from (_incident(one, zone, words) for one in report.incidents())
        return
    if report.fusing.shared:
        yield Passage(words.say("incidents-title"), part=True)
        yield from (_incident(one, zone, words) for one in report.incidents(MOST_INCIDENTS))
        if (rest := report.fusing.shared - MOST_INCIDENTS) > 0:
            yield Passage(words.say("incidents-more", n=rest))
    else:
        yield Passage(words.say("incidents-none"), part=True)
    if alone := len(report.table) - report.fusing.shared:
        yield Passage(words.say("incidents-alone", n=alone, option="--all"))


def _incident(one: Incident, zone: str, words: Words) -> Passage:
    head = " · ".join((when_told(one.begin, one.end, zone, words), where_told(one, words), acts_told(one, words)))
    notes = [f"{words.say('incidents-id', id=one.id)}; {sure_told(one, words)}"]
    notes += [report_told(each, words) for each in one.reports]
    notes += [f"    {difference_told(each, zone, words)}" for each in one.differences]
    notes += [f"    {line}" for line in reckoning_told(one.reckoning, words)]
    return Passage(head, tuple(notes))


def _decisions(report: IncidentsReport, words: Words) -> Passage:
    zone = report.agreement.timing.zone
    rows = report.fusing.fused.decisions.sort("when", "id").to_dicts()
    told = [decision_told(row, zone, words) for row in rows] or [words.say("decisions-none")]
    return Passage(words.say("decisions-title"), tuple(told), part=True)
