"""A bulletin as one self-contained page."""

from typing import Final

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms import lines_of_page as beside
from servanda.bulletin.forms.looks import statuses_of
from servanda.bulletin.forms.speaking import (
    by_region,
    correction_said,
    disclosure_said,
    finding_said,
    origin_told,
    spoken_by,
    standing_said,
    statement_notes,
)
from servanda.bulletin.public import PublicCount
from servanda.bulletin.statement import Bulletin, Sentence
from servanda.bulletin.wording import BulletinWords
from servanda.page import (
    Board,
    BoardGroup,
    BoardRow,
    Cell,
    Chip,
    Column,
    Figure,
    Figures,
    Page,
    Prose,
    Row,
    Section,
    Series,
    Table,
    Timeline,
    Verbatim,
)
from servanda.page import render as drawn

#: The summary and the figures stand before the contents: what a reader sees first.
_LEAD: Final = 2


def render(bulletin: Bulletin) -> Rendered:
    """The page: in short, figures, promises, findings, statements, what is owed, regions, course, how it was made."""
    words = BulletinWords(bulletin.language)
    sections: tuple[Section | None, ...] = (
        _sentences("summary", bulletin.summary, words),
        _figures(bulletin, words),
        Prose(id="speaker", paragraphs=(spoken_by(bulletin, words),), manner="notice"),
        beside.tracks(bulletin, words),
        beside.told(bulletin, words),
        beside.reported(bulletin, words),
        _board(bulletin, words),
        _findings(bulletin, words),
        _by_region(bulletin, words),
        statements(bulletin, words),
        _sentences("held-back", bulletin.held_back, words) if bulletin.held_back else None,
        _owed(bulletin, words),
        beside.amounts(bulletin, words),
        beside.steps(bulletin, words),
        _gates(bulletin, words),
        beside.days(bulletin, words),
        _regions(bulletin, words),
        beside.ground(bulletin, words),
        beside.parties(bulletin, words),
        _course(bulletin, words),
        beside.readings(bulletin, words),
        _sentences("unseen", bulletin.unseen, words),
        _sentences("passages", bulletin.passages, words) if bulletin.passages else None,
        _sentences("why-now", bulletin.why_now, words) if bulletin.why_now else None,
        _corrections(bulletin, words),
        _disclosure(bulletin, words),
        _sources(bulletin, words),
    )
    page = Page(
        title=bulletin.headline.text,
        subtitle=words.say("bulletin-title", agreement=bulletin.title),
        standing=words.titled("standing", bulletin.standing) if bulletin.standing else "",
        marking=spoken_by(bulletin, words),
        language=bulletin.language,
        direction="rtl" if bulletin.right_to_left else "ltr",
        zone=bulletin.period.zone,
        statuses=statuses_of(words),
        as_of=bulletin.period.end,
        sections=tuple(one for one in sections if one is not None),
        made_from=tuple((words.say(f"made-{what}"), digest) for what, digest in bulletin.made_from),
        publisher=bulletin.speaker.name,
        lead=_LEAD,
    )
    return Rendered("html", "text/html; charset=utf-8", drawn(page).encode())


def _sentences(name: str, told: tuple[Sentence, ...], words: BulletinWords) -> Prose:
    see = tuple(
        tuple((words.say(f"section-{place.partition('/')[0]}"), place.partition("/")[0]) for place in one.states[:1])
        for one in told
    )
    return Prose(id=name, title=words.say(f"section-{name}"), paragraphs=tuple(one.text for one in told), see=see)


def _count(one: PublicCount | None, words: BulletinWords) -> int | str:
    if one is None:
        return words.say("not-to-be-had")
    return words.count(one) if one.value is None else one.value


def _figures(bulletin: Bulletin, words: BulletinWords) -> Figures:
    def figure(n: int) -> Figure:
        one = bulletin.figures[n]
        notes = [
            words.say("figure-note", name=words.say(f"of-{name}"), count=_count(count, words))
            for name, count in (("before", one.before), ("before-agreement", one.before_agreement))
            if count is not None
        ]
        # Of one promise or day the label is in the singular.
        many = 11 if one.now is None or one.now.value is None else one.now.value
        label = words.say(f"figure-{one.key.replace(' ', '-')}", n=many)
        return Figure(_count(one.now, words), label, note=" · ".join(notes))

    return Figures(
        id="figures",
        title=words.say("section-figures"),
        figures=tuple(figure(n) for n in range(len(bulletin.figures))),
    )


def _board(bulletin: Bulletin, words: BulletinWords) -> Board:
    groups = []
    for track, title in bulletin.tracks:
        rows = tuple(
            BoardRow(
                id=one.clause,
                sentence=one.sentence,
                who=one.who,
                chips=(Chip(one.status, None, standing_said(one, words) if one.alleged else ""),),
                coverage_note=one.observed_by,
            )
            for one in bulletin.board
            if one.track == track
        )
        if rows:
            groups.append(BoardGroup(title, rows))
    return Board(
        id="board", title=words.say("section-board"), groups=tuple(groups), intro=words.say("board-intro"),
        what_label=words.say("board-clause"),
    )  # fmt: skip


def _findings(bulletin: Bulletin, words: BulletinWords) -> Prose:
    told = tuple(finding_said(one, words) for one in bulletin.findings)
    see = tuple(((words.say("section-board"), f"board/{one.clause}"),) for one in bulletin.findings)
    none = (words.say("findings-none"),)
    return Prose(id="findings", title=words.say("section-findings"), paragraphs=told or none, see=see)


def _by_region(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    """What is assessed and what was found, apart, in each zone that promises or findings name."""
    zones = by_region(bulletin)
    if not zones:
        return None
    rows = []
    for zone, (promises, findings) in zones.items():
        assessed = "; ".join(
            words.say("by-region-promise", sentence=one.sentence, status=standing_said(one, words)) for one in promises
        )
        found = "; ".join(finding_said(one, words) for one in findings) or words.say("by-region-none")
        rows.append(Row((zone, assessed, found)))
    return Table(
        id="by-region",
        title=words.say("section-by-region"),
        columns=(
            Column(words.say("region")), Column(words.say("by-region-assessed")), Column(words.say("section-findings")),
        ),
        rows=tuple(rows),
    )  # fmt: skip


def statements(bulletin: Bulletin, words: BulletinWords) -> Prose:
    """What the parties said, in the order of the agreement and as they said it; who said nothing is named."""
    quotes = tuple(
        Verbatim(one.text, one.language, "; ".join(statement_notes(one, words)), one.source)
        for one in bulletin.statements
    )
    intro = words.say("statements-limit", limit=bulletin.statement_limit)
    none = tuple(words.say("statement-none", name=name) for name in bulletin.silent)
    return Prose(
        id="statements", title=words.say("section-statements"), paragraphs=(intro,), items=none, verbatim=quotes
    )


def _owed(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    if not bulletin.owed:
        return None
    return Table(
        id="owed",
        title=words.say("section-owed"),
        columns=(
            Column(words.say("board-clause")), Column(words.say("board-who")), Column(words.say("owed-by")),
            Column(words.say("board-status")),
        ),
        rows=tuple(
            Row((beside.promised_in_short(one.sentence, one.clause), one.who, words.dated(one.by),
                 words.say("owed-overdue" if one.overdue else "owed-due")
                 + (f" ({words.say('owed-times', n=one.times)})" if one.times > 1 else "")))
            for one in bulletin.owed
        ),
    )  # fmt: skip


def _gates(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    if not bulletin.gates:
        return None
    return Table(
        id="gates",
        title=words.say("section-gates"),
        columns=(
            Column(words.say("section-gates")), Column(words.say("gate-state")), Column(words.say("gate-since")),
        ),
        rows=tuple(
            Row((one.name, words.say(f"gate-{one.state.replace(' ', '-')}"), words.dated(one.since)))
            for one in bulletin.gates
        ),
    )  # fmt: skip


def _regions(bulletin: Bulletin, words: BulletinWords) -> Table:
    def row(n: int) -> Row:
        one = bulletin.regions[n]
        watched: Cell | str = words.say("region-unwatched") if one.watched_ppm is None else Cell(one.watched_ppm)
        if isinstance(watched, Cell) and one.denied:
            watched = Cell(one.watched_ppm, note=words.say("region-denied"))
        # Where nobody's watch is on record, no refusal on record says nothing.
        none_told = one.watched_ppm is None and one.refusals.value == 0
        refused = Cell(words.say("region-unwatched") if none_told else _count(one.refusals, words), note=one.refused_by)
        return Row((one.region, _count(one.acts, words), _count(one.deaths, words), watched, refused))

    return Table(
        id="regions",
        title=words.say("section-regions"),
        columns=(
            Column(words.say("region")), Column(words.say("region-acts"), "number"),
            Column(words.say("region-deaths"), "number"), Column(words.say("region-watched"), "share"),
            Column(words.say("region-refusals"), "number"),
        ),
        rows=tuple(map(row, range(len(bulletin.regions)))),
    )  # fmt: skip


def _course(bulletin: Bulletin, words: BulletinWords) -> Timeline | None:
    if len(bulletin.course) < 2:
        return None
    edges, values = [bulletin.course[0][0].begin], list[int | None]()
    for period, count in bulletin.course:
        if period.begin > edges[-1]:
            # A period that was not counted is a gap, and no longer one beside it.
            edges.append(period.begin)
            values.append(None)
        edges.append(period.end)
        values.append(count.value)
    # What is too few to tell was observed; only what nobody counted was not.
    absent = {words.count(count): None for _, count in bulletin.course if count.withheld}
    if len(values) > len(bulletin.course):
        absent[words.say("not-to-be-had")] = None
    series = Series(words.say("course-label"), tuple(edges), tuple(values), absent=words.listed([*absent], apart=True))
    return Timeline(id="course", title=words.say("section-course"), series=(series,), intro=words.say("course-intro"))


def _corrections(bulletin: Bulletin, words: BulletinWords) -> Prose | None:
    if not bulletin.corrections:
        return None
    told = tuple(correction_said(one, words) for one in bulletin.corrections)
    return Prose(id="corrections", title=words.say("section-corrections"), paragraphs=told)


def _disclosure(bulletin: Bulletin, words: BulletinWords) -> Prose:
    policy = bulletin.disclosure.policy
    told = list(disclosure_said(bulletin, words))
    see = {0: (words.say("section-sources"), "sources")}
    if policy:
        see[len(told) - 1] = (words.say("disclosure-policy-link"), f"./{policy}")
    told += [words.say("version-of", n=bulletin.version)] if bulletin.version > 1 else []
    signed = "approved-with" if bulletin.speaker.official else "signed-with"
    told += [words.say(signed, key=bulletin.speaker.key)] if bulletin.speaker.key else []
    return Prose(
        id="disclosure", title=words.say("section-disclosure"), paragraphs=tuple(told), manner="notice",
        see=tuple((see[n],) if n in see else () for n in range(len(told))),
    )  # fmt: skip


def _sources(bulletin: Bulletin, words: BulletinWords) -> Table:
    return Table(
        id="sources",
        title=words.say("section-sources"),
        columns=(
            Column(words.say("source-title")), Column(words.say("source-origin")), Column(words.say("source-terms")),
        ),
        rows=tuple(Row((one.title, origin_told(one.origin, words), one.terms)) for one in bulletin.sources),
    )  # fmt: skip
