"""A bulletin put together: from what is known at its cut-off, by rule, each part one file."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from servanda.agreement import Agreement, lower
from servanda.bulletin.editorial.entered import Entered, entered
from servanda.bulletin.editorial.reading import Editorial
from servanda.bulletin.parts.amounts import amount_lines
from servanda.bulletin.parts.board import standings
from servanda.bulletin.parts.corrections import Counted, corrections_of
from servanda.bulletin.parts.course import course_of
from servanda.bulletin.parts.days import day_lines
from servanda.bulletin.parts.escalated import Escalated, reading_lines
from servanda.bulletin.parts.figures import figure_lines
from servanda.bulletin.parts.findings import finding_lines, reply_windows
from servanda.bulletin.parts.gates import gate_lines
from servanda.bulletin.parts.ground import areas_drawn, lines_drawn, squares_drawn
from servanda.bulletin.parts.held_back import generated_words, held_back_sentences, silent_parties
from servanda.bulletin.parts.owed import owed_lines
from servanda.bulletin.parts.regions import region_lines
from servanda.bulletin.parts.sides import party_lines
from servanda.bulletin.parts.squares import Squares
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
from servanda.bulletin.wording import BulletinWords, slug_of
from servanda.compliance import Assessments, CoverageLine

if TYPE_CHECKING:
    import polars as pl

#: The parts that are written by rule.
BY_RULE: Final = (
    "headline", "summary", "figures", "board", "owed", "gates", "regions", "unseen", "course", "tracks", "told",
    "amounts", "steps", "parties", "days", "ground",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What a bulletin is made from: everything known at its cut-off, and nothing after.

    ``periods``: this one first, then those before it. ``counted``: acts as counts. ``regions``: of the series, in one
    order. ``declared``: facts of the mechanism's and parties' own acts (findings, statements).
    ``coverage``: who could watch, in the period. ``signed``: periods before it are *before the agreement*.
    ``statements``, ``passages``, ``corrections``: what people entered for this bulletin, beside what the editorial
    file of the case holds (``editorial``). ``later``: clauses agreed only after the cut-off, of which it says nothing.
    ``measures``: what sources counted themselves; ``published``: inputs that are published reports, by digest, whose
    sentences may be quoted. ``escalated``: readings of escalation, where the editorial file asks for them.
    ``named``: digests of evidence with the titles of its sources, which no bulletin has.
    ``within``: inputs that a table of facts was made from, each with the digest of the table.
    ``squares``: where regions are that the agreement does not draw. ``before``: as ``result``, at the cut-off before.
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
    named: tuple[tuple[str, str], ...] = ()
    made_from: tuple[tuple[str, str], ...] = ()
    number: int = 0
    program: str = ""
    agreed: Counts | None = None
    secret: int = 0
    editorial: Editorial | None = None
    later: frozenset[str] = frozenset()
    measures: "pl.DataFrame | None" = None
    published: tuple[str, ...] = ()
    escalated: Escalated | None = None
    squares: Squares | None = None
    within: tuple[tuple[str, str], ...] = ()
    before: Assessments | None = None


def _as_agreed(known: Known) -> Agreement:
    kept = tuple(one for one in known.agreement.clauses if one.id not in known.later)
    return known.agreement if len(kept) == len(known.agreement.clauses) else replace(known.agreement, clauses=kept)


def _as_assessed(known: Known, result: Assessments) -> Assessments:
    kept = tuple(one for one in result.by_obligation if str(one.obligation.clause) not in known.later)
    return replace(result, by_obligation=kept)


def compose(known: Known, speaker: Speaker, language: str) -> Bulletin:
    """The bulletin of one period in one language; the same input gives the same bulletin."""
    words, agreement, period = BulletinWords(language), _as_agreed(known), known.periods[0]
    result, earlier = _as_assessed(known, known.result), _as_assessed(known, known.before or known.result)
    publisher = None if known.editorial is None else known.editorial.file.reply_within
    windows = reply_windows(agreement, known.declared, period, publisher)
    people = Entered() if known.editorial is None else entered(known.editorial, agreement, period, words, windows)
    limit = people.limit or LIMIT
    counted = [(one, known.counted(one, one)) for one in known.periods]
    now, before = counted[0][1], counted[1][1]
    figures = figure_lines(now, before, known.agreed, result, period, words, earlier)
    board = standings(agreement, result, period, words)
    findings, held_findings = finding_lines(agreement, known.declared, period, words, publisher, people.replies)
    owed = owed_lines(agreement, result, period, words)
    regions = region_lines(now, known.regions, known.coverage, agreement, period, words, known.secret)
    told, reported = _counted_by_others(known, words)
    unseen = unseen_sentences(board, regions, words)
    said = (*known.statements, *people.statements)
    statements, held_statements = party_statements(
        agreement, known.declared, said, period, words, limit, publisher, windows
    )  # fmt: skip
    passages = (*known.passages, *people.passages)
    corrections = (*people.corrections, *known.corrections)
    areas = areas_drawn(agreement, lower(agreement), regions, words)
    readings = () if known.escalated is None else reading_lines(known.escalated, agreement, period, words)
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
        statement_limit=limit,
        owed=owed,
        gates=gate_lines(agreement, result, period, words),
        regions=regions,
        course=course_of(counted),
        sources=tuple(replace(one, title=_source(one.title, words)) for one in known.sources),
        disclosure=Disclosure(
            by_rule=BY_RULE,
            by_model=("readings",) if readings else (),
            by_person=tuple(
                name
                for name, there in (
                    ("findings", findings),
                    ("statements", statements),
                    ("passages", passages),
                    ("corrections", corrections),
                    ("why-now", people.why_now),
                )
                if there
            ),
            generated=generated_words(people.generated, words),
            policy=f"editorial-policy_{language}.html",
        ),
        unseen=unseen,
        corrections=(*corrections, *corrections_of(known.periods, known.counted, words)),
        passages=passages,
        why_now=people.why_now,
        held_back=held_back_sentences(agreement, held_findings, held_statements + people.waiting, publisher, words),
        silent=silent_parties(agreement, statements, words),
        number=known.number,
        program=known.program,
        made_from=known.made_from,
        tracks=tuple((key, words.titled("track", title)) for key, title in agreement.tracks.items()),
        by_track=track_lines(agreement, board, words),
        told=told,
        reported=reported,
        amounts=amount_lines(agreement, result, period, words),
        steps=step_lines(agreement, result, board, period, words),
        parties=party_lines(now, agreement, words, known.secret),
        days=day_lines(agreement, result, owed, findings, period, words),
        areas=areas,
        squares=() if known.squares is None else squares_drawn(known.squares, areas, regions, agreement, words),
        lines=lines_drawn(agreement, words),
        readings=readings,
    )


def _counted_by_others(known: Known, words: BulletinWords) -> tuple[tuple[ToldLine, ...], tuple[PassageLine, ...]]:
    if known.measures is None:
        return (), ()
    titles = {digest: _source(title, words) for digest, title in known.named}
    titles |= {made_from: titles[table] for made_from, table in known.within if table in titles}
    with_words = known.measures, known.periods[0], words, titles, known.published
    return told_lines(*with_words), passage_lines(*with_words)


def _source(title: str, words: BulletinWords) -> str:
    """A source by its own name; what only says what it is, in the bulletin's language."""
    return words.titled("source", title) if words.says(f"source-{slug_of(title)}") else title
