"""Reports to incidents: how many came to how many, the most reported, and what persons decided."""

from servanda.operations.fusing import Fusing
from servanda.operations.incidents import Incident
from servanda.operations.pages.incidents_told import (
    acts_told,
    decided_on,
    fields_told,
    when_told,
    where_told,
)
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Figure, Figures, Row, Table


def together_told(fusing: Fusing, words: Words) -> str:
    """How many reports came to how many incidents, and how many decisions of persons hold."""
    return words.say(
        "together-told",
        reports=words.counted(fusing.fused.reports_in),
        incidents=words.counted(fusing.fused.incidents_out),
        shared=words.counted(fusing.shared),
        differing=words.counted(fusing.differing),
        decided=words.counted(fusing.decided("applied")),
    )


def together_figures(fusing: Fusing, words: Words, intro: str, link: str = "") -> Figures:
    """Reports in, incidents out, how many told of by several, in how many they differ, decisions applied."""
    waits, overruled = (words.counted(fusing.decided(state)) for state in ("waits", "overruled"))
    return Figures(
        id="together",
        title=words.say("together-title"),
        intro=intro,
        figures=(
            Figure(fusing.fused.reports_in, words.say("together-reports")),
            Figure(fusing.fused.incidents_out, words.say("together-incidents")),
            Figure(fusing.shared, words.say("together-shared"), link=link),
            Figure(fusing.differing, words.say("together-differing"), link=link),
            Figure(
                fusing.decided("applied"),
                words.say("together-decisions"),
                note=words.say("together-decisions-note", waits=waits, overruled=overruled),
                link="decisions",
            ),
        ),
    )


def incident_table(
    told: tuple[Incident, ...], zone: str, total: int, words: Words, *, title: str, link: str = ""
) -> Table:
    """Incidents of several reports, a row each; ``link``: a section whose items are the incidents."""
    return Table(
        id="incidents",
        title=title,
        intro=words.say("incidents-intro") if link else "",
        columns=(
            Column(words.say("incidents-when")),
            Column(words.say("incidents-where")),
            Column(words.say("incidents-acts")),
            Column(words.say("incidents-reports"), "number"),
            Column(words.say("incidents-sure"), "share"),
            Column(words.say("incidents-differ")),
        ),
        rows=tuple(
            Row(
                (
                    Cell(when_told(one.begin, one.end, zone, words), order=one.begin, note=one.id),
                    where_told(one, words),
                    acts_told(one, words),
                    Cell(len(one.reports), link=f"{link}/{one.id}" if link else ""),
                    one.happened_ppm,
                    fields_told(tuple(dict.fromkeys(each.field for each in one.differences)), words),
                )
            )
            for one in told
        ),
        total=total if total > len(told) else None,
        empty=words.say("incidents-none"),
    )


def decisions_table(fusing: Fusing, zone: str, words: Words) -> Table:
    """What persons decided, with the state of each decision."""
    return Table(
        id="decisions",
        title=words.say("decisions-title"),
        intro=words.say("decisions-intro"),
        columns=tuple(Column(words.say(f"decisions-{name}")) for name in ("state", "what", "facts", "who", "why")),
        rows=tuple(
            Row(
                (
                    Cell(
                        words.say(f"decision-{row['state']}"),
                        note=words.author(row["reason"]) if row["reason"] else "",
                    ),
                    words.say(f"decision-{row['what']}"),
                    ", ".join(row["facts"]),
                    Cell(words.plain(row["who"]), note=decided_on(row, zone, words)),
                    words.author(row["why"]),
                )
            )
            for row in fusing.fused.decisions.sort("when", "id").to_dicts()
        ),
        empty=words.say("decisions-none"),
    )
