"""A bulletin put together: from what is known at its cut-off, by rule, each part one file."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from servanda.agreement import Agreement, lower
from servanda.bulletin.parts.amounts import amount_lines
from servanda.bulletin.parts.board import standings
from servanda.bulletin.parts.corrections import Counted, corrections_of
from servanda.bulletin.parts.course import course_of
from servanda.bulletin.parts.days import day_lines
from servanda.bulletin.parts.figures import figure_lines
from servanda.bulletin.parts.findings import finding_lines
from servanda.bulletin.parts.gates import gate_lines
from servanda.bulletin.parts.ground import areas_drawn, lines_drawn
from servanda.bulletin.parts.owed import owed_lines
from servanda.bulletin.parts.regions import region_lines
from servanda.bulletin.parts.sides import party_lines
from servanda.bulletin.parts.statements import LIMIT, party_statements
from servanda.bulletin.parts.steps import step_lines
from servanda.bulletin.parts.summary import headline, summary
from servanda.bulletin.parts.told import passage_lines, told_lines
from servanda.bulletin.parts.tracks import track_lines
from servanda.bulletin.parts.unseen import unseen_sentences
from servanda.bulletin.period import Period
from servanda.bulletin.public import Counts
from servanda.bulletin.public_lines import PassageLine, ToldLine
from servanda.bulletin.speaker import Speaker
from servanda.bulletin.statement import Bulletin, Correction, Disclosure, PartyStatement, Sentence, SourceLine
from servanda.bulletin.wording import BulletinWords
from servanda.compliance import Assessments, CoverageLine

if TYPE_CHECKING:
    import polars as pl


@dataclass(frozen=True, slots=True)
class Known:
    """What a bulletin is made from: everything known at its cut-off, and nothing after.

    ``periods``: this one first, then those before it. ``counted``: acts as counts. ``regions``: of the series, in one
    order. ``declared``: facts of the mechanism's and parties' own acts (findings, statements).
    ``coverage``: who could watch, in the period. ``signed``: periods before it are *before the agreement*.
    ``statements``, ``passages``, ``corrections``: what people entered for this bulletin.
    ``measures``: what sources counted themselves; ``published``: inputs that are published reports, by digest, whose
    sentences may be quoted.
    """

    agreement: Agreement
    result: Assessments
    periods: tuple[Period, ...]
    counted: Counted
    regions: tuple[str, ...]
    declared: "pl.DataFrame"
    coverage: tuple[CoverageLine, ...]
    sources: tuple[SourceLine, ...] = ()
    statements: tuple[PartyStatement, ...] = ()
    passages: tuple[Sentence, ...] = ()
    corrections: tuple[Correction, ...] = ()
    made_from: tuple[tuple[str, str], ...] = ()
    number: int = 0
    program: str = ""
    agreed: Counts | None = None
    secret: int = 0
    measures: "pl.DataFrame | None" = None
    published: tuple[str, ...] = ()


def compose(known: Known, speaker: Speaker, language: str) -> Bulletin:
    """The bulletin of one period in one language; the same input gives the same bulletin."""
    words, agreement, period = BulletinWords(language), known.agreement, known.periods[0]
    counted = [(one, known.counted(one, one)) for one in known.periods]
    now, before = counted[0][1], counted[1][1]
    figures = figure_lines(now, before, known.agreed, known.result, period, words)
    board = standings(agreement, known.result, period, words)
    findings = finding_lines(agreement, known.declared, period, words)
    owed = owed_lines(agreement, known.result, period, words)
    regions = region_lines(now, known.regions, known.coverage, agreement, period, words, known.secret)
    told, reported = _counted_by_others(known, words)
    unseen = unseen_sentences(board, regions, words)
    statements = party_statements(agreement, known.declared, known.statements, period, words)
    return Bulletin(
        agreement=agreement.id,
        title=words.own(agreement.title, "title", agreement.id),
        standing=agreement.standing,
        period=period,
        language=language,
        right_to_left=words.right_to_left,
        speaker=speaker,
        headline=headline(board, period, words),
        summary=summary(figures, board, owed, unseen, words),
        figures=figures,
        board=board,
        findings=findings,
        statements=statements,
        statement_limit=LIMIT,
        owed=owed,
        gates=gate_lines(agreement, known.result, period, words),
        regions=regions,
        course=course_of(counted),
        sources=known.sources,
        disclosure=Disclosure(
            by_rule=(
                "headline",
                "summary",
                "figures",
                "board",
                "owed",
                "gates",
                "regions",
                "unseen",
                "course",
                "tracks",
                "told",
                "amounts",
                "steps",
                "parties",
                "days",
                "ground",
            ),
            by_model=(),
            by_person=tuple(
                name
                for name, there in (("statements", statements), ("passages", known.passages), ("findings", findings))
                if there
            ),
        ),
        unseen=unseen,
        corrections=(*corrections_of(known.periods, known.counted, words), *known.corrections),
        passages=known.passages,
        number=known.number,
        program=known.program,
        made_from=known.made_from,
        tracks=tuple(
            (key, words.own({"en": title}, f"tracks.{key}", title)) for key, title in agreement.tracks.items()
        ),
        by_track=track_lines(agreement, board, words),
        told=told,
        reported=reported,
        amounts=amount_lines(agreement, known.result, period, words),
        steps=step_lines(agreement, known.result, board, period, words),
        parties=party_lines(now, agreement, words, known.secret),
        days=day_lines(agreement, known.result, owed, findings, period, words),
        areas=areas_drawn(agreement, lower(agreement), regions, words),
        lines=lines_drawn(agreement, words),
    )


def _counted_by_others(known: Known, words: BulletinWords) -> tuple[tuple[ToldLine, ...], tuple[PassageLine, ...]]:
    if known.measures is None:
        return (), ()
    titles = {one.digest: one.title for one in known.sources}
    with_words = known.measures, known.periods[0], words, titles, known.published
    return told_lines(*with_words), passage_lines(*with_words)
