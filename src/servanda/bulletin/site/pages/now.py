"""Where are we now: every promise and phase of one agreement with a bar, and the criteria behind each bar."""

from markupsafe import Markup

from servanda.bulletin.forms import lines_of_page as beside
from servanda.bulletin.forms.as_html import statements
from servanda.bulletin.forms.lines_of_page import begun
from servanda.bulletin.forms.speaking import standing_said
from servanda.bulletin.site.courses import PromiseCourse, page_of
from servanda.bulletin.site.criteria import criteria_of
from servanda.bulletin.site.holding import Site, SiteSeries, page_name
from servanda.bulletin.site.leaf import Leaf, filled
from servanda.bulletin.site.pages.heads import proof_said, sheet_of
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords
from servanda.page import (
    Board,
    BoardGroup,
    BoardRow,
    Cell,
    Chip,
    Column,
    Prose,
    Reason,
    Reasons,
    Row,
    Table,
)

#: Cells of a strip: so many periods are told at a glance; the page of each promise has all.
_CELLS = 24


def now(series: SiteSeries, courses: tuple[PromiseCourse, ...], site: Site, language: str) -> Leaf:
    """The page of one agreement."""
    words, held = BulletinWords(language), series.now
    bulletin = held.said(language)
    standing = {one.clause: one for one in courses if one.now.held is held}
    page = sheet_of(
        held,
        site,
        words,
        words.say("site-now"),
        (
            _board(series, standing, words),
            _deadlines(bulletin, standing, words),
            _criteria(standing, words),
            _gates(bulletin, words),
            beside.tracks(bulletin, words),
            statements(bulletin, words),
            beside.readings(bulletin, words),
            beside.ground(bulletin, words),
            Prose(id="unseen", title=words.say("section-unseen"), paragraphs=tuple(one.text for one in bulletin.unseen))
            if bulletin.unseen
            else None,
            _gone(courses, series, words),
        ),
    )
    feed = f"{series.agreement}_{language}.atom"
    return Leaf(
        f"{series.stem}_now", page, before=_short(series, words), after=_beside(series, site, feed, words),
        here="index", feed=feed if feed in site.feeds else "",
    )  # fmt: skip


def _short(series: SiteSeries, words: BulletinWords) -> Markup:
    """What a reader sees first, also on a telephone: before contents and legend."""
    held, bulletin = series.now, series.now.said(words.language)
    told = [bulletin.headline.text, *(one.text for one in bulletin.summary)]
    told += [words.say("site-other-language")] if series.languages_lacking(words.language) else []
    return filled(
        "short.html", title=words.say("section-summary"), told=(*told, proof_said(held, words)),
        link=page_of(held, words.language), called=words.say("site-whole"),
    )  # fmt: skip


def _board(series: SiteSeries, standing: dict[str, PromiseCourse], words: BulletinWords) -> Board:
    bulletin = series.now.said(words.language)
    owed = {one.clause: one for one in reversed(bulletin.owed)}

    def row(clause: str) -> BoardRow:
        course = standing[clause]
        line, due = course.now.line, owed.get(clause)
        return BoardRow(
            id=clause,
            sentence=line.sentence,
            who=line.who,
            chips=(Chip(line.status, None, standing_said(line, words) if line.alleged else ""),),
            coverage_note=line.observed_by or words.say("site-nobody"),
            windows=course.windows[-_CELLS:],
            due=words.dated(due.by) if due else "",
            link=f"./{page_name(course.kind, words.language)}",
        )

    groups = []
    for track, title in bulletin.tracks or ():
        rows = tuple(row(one.clause) for one in bulletin.board if one.track == track)
        groups += [BoardGroup(title, rows)] if rows else []
    named = {track for track, _ in bulletin.tracks}
    rest = tuple(row(one.clause) for one in bulletin.board if one.track not in named)
    groups += [BoardGroup("", rest)] if rest else []
    return Board(
        id="board", title=words.say("section-board"), groups=tuple(groups), what_label=words.say("board-clause"),
        intro=words.say("site-board-intro", n=min(len(series.latest), _CELLS)),
    )  # fmt: skip


def _criteria(standing: dict[str, PromiseCourse], words: BulletinWords) -> Reasons:
    def item(course: PromiseCourse) -> Reason:
        line = course.now.line
        told = criteria_of(line, words)
        return Reason(
            id=course.clause,
            title=line.sentence,
            chips=(Chip(line.status),),
            conclusion=words.say("site-because", status=standing_said(line, words), why=told.because),
            full=(*told.turns, told.counted, told.unseen),
            link=f"board/{course.clause}",
        )

    return Reasons(
        id="criteria", title=words.say("site-criteria"), intro=words.say("site-criteria-intro"),
        items=tuple(item(one) for one in standing.values()), fold=words.say("site-criteria-fold"), nothing="",
    )  # fmt: skip


def _gates(bulletin: Bulletin, words: BulletinWords) -> Table | None:
    if not bulletin.gates:
        return None
    return Table(
        id="gates",
        title=words.say("section-gates"),
        intro=words.say("site-gates-intro"),
        columns=(
            Column(words.say("section-gates")), Column(words.say("gate-state")), Column(words.say("gate-since")),
            Column(words.say("site-opens")),
        ),
        rows=tuple(
            Row((one.name, words.say(f"gate-{one.state.replace(' ', '-')}"), words.dated(one.since),
                 one.opens or words.say("site-not-told")))
            for one in bulletin.gates
        ),
    )  # fmt: skip


def _deadlines(bulletin: Bulletin, standing: dict[str, PromiseCourse], words: BulletinWords) -> Table | None:
    if not bulletin.owed:
        return None

    def link(clause: str) -> str:
        return f"./{page_name(standing[clause].kind, words.language)}" if clause in standing else ""

    rows = tuple(
        Row((Cell(begun(one.sentence), link=link(one.clause)), one.who, Cell(words.dated(one.by), order=n),
             words.say("owed-overdue" if one.overdue else "owed-due")))
        for n, one in enumerate(bulletin.owed)
    )  # fmt: skip
    return Table(
        id="owed",
        title=words.say("section-owed"),
        columns=(
            Column(words.say("board-clause")), Column(words.say("board-who")), Column(words.say("owed-by")),
            Column(words.say("board-status")),
        ),
        rows=rows,
    )  # fmt: skip


def _gone(courses: tuple[PromiseCourse, ...], series: SiteSeries, words: BulletinWords) -> Table | None:
    """Promises of earlier bulletins that the last one does not tell of."""
    gone = [one for one in courses if one.now.held is not series.now]
    if not gone:
        return None
    return Table(
        id="gone",
        title=words.say("site-gone"),
        columns=(Column(words.say("board-clause")), Column(words.say("site-period"))),
        rows=tuple(
            Row((Cell(begun(one.now.line.sentence), link=f"./{page_name(one.kind, words.language)}"),
                 words.days(one.now.bulletin.period)))
            for one in gone
        ),
    )  # fmt: skip


def _beside(series: SiteSeries, site: Site, feed: str, words: BulletinWords) -> Markup:
    """The board to be shown in other pages, and the feed."""
    board, picture = page_name(f"{series.stem}_board", words.language), f"{series.stem}_board_{words.language}.svg"
    title = words.say("site-board-of", title=series.now.said(words.language).title)
    address = site.address or words.say("site-address-here")
    snippet = (
        f'<iframe src="{address}{board}" title="{_quoted(title)}" width="100%" height="480" loading="lazy"></iframe>'
    )
    now_page = page_name(f"{series.stem}_now", words.language)
    image = f'<a href="{address}{now_page}"><img src="{address}{picture}" alt="{_quoted(title)}" width="640"></a>'
    return filled(
        "beside.html", words=words, board=board, picture=picture, snippet=snippet, image=image,
        feed=feed if feed in site.feeds else "", known=bool(site.address),
    )  # fmt: skip


def _quoted(text: str) -> str:
    return str(Markup.escape(text))
