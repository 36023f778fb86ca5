"""One promise: what was promised, what happened, how it is known, what is disputed, what nobody could see."""

from markupsafe import Markup

from servanda.bulletin.forms.lines_of_page import shown
from servanda.bulletin.forms.measured import measured
from servanda.bulletin.forms.speaking import finding_said, origin_told, standing_said
from servanda.bulletin.site.courses import PromiseCourse, Stood, page_of
from servanda.bulletin.site.criteria import criteria_of
from servanda.bulletin.site.holding import Site, SiteSeries, page_name
from servanda.bulletin.site.leaf import Leaf, filled
from servanda.bulletin.site.pages.heads import proof_said, sheet_of, standing_told
from servanda.bulletin.site.pages.said import corrections_on, statements_on
from servanda.bulletin.wording import BulletinWords
from servanda.page import (
    Board,
    BoardGroup,
    BoardRow,
    Cell,
    Chip,
    Column,
    Prose,
    Row,
    Table,
    Verbatim,
)

#: Periods told in a table; all of them stand in the history among the data.
_ROWS = 200
#: Findings that leave the matter open between those concerned.
_OPEN = ("alleged", "under inquiry", "disputed", "not confirmed")


def promise(course: PromiseCourse, series: SiteSeries, site: Site, language: str) -> Leaf:
    """The page for a reader who meets a claim about this promise."""
    words, held = BulletinWords(language), course.now.held
    page = sheet_of(
        held,
        site,
        words,
        course.now.line.sentence,
        (
            _standing(course, series, words),
            _promised(course, words),
            _happened(course, words),
            _acts(course, words),
            _numbers(course, words),
            _turns(course, words),
            _known(course, words),
            _sources(course, words),
            _disputed(course, words),
            statements_on(course, words),
            corrections_on(course, words),
            _unseen(course, words),
        ),
    )
    return Leaf(course.kind, page, before=_short(course, words), after=_live(course, site, words), here="index")


def _live(course: PromiseCourse, site: Site, words: BulletinWords) -> Markup:
    """Under a server what a party disputes on the record, and what readers answer, stand beside the bulletin."""
    if not site.live or not page_of(course.now.held, words.language):
        return Markup()
    told = (words.say("site-disputed-live"),)
    link, called = f"/bulletins/{course.now.held.stem}", words.days(course.now.bulletin.period)
    return filled("short.html", title=words.say("site-way-answers"), told=told, link=link, called=called)


def _large(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _short(course: PromiseCourse, words: BulletinWords) -> Markup:
    """What a reader sees first: the promise, and how it stands."""
    line = course.now.line
    because = words.say("site-because", status=standing_said(line, words), why=criteria_of(line, words).because)
    days = words.days(course.now.bulletin.period)
    told = (f"{_large(days)}. {_large(because)}", criteria_of(line, words).unseen)
    link = page_of(course.now.held, words.language)
    return filled("short.html", title=words.say("site-stands"), told=told, link=link, called=words.say("site-whole"))


def _standing(course: PromiseCourse, series: SiteSeries, words: BulletinWords) -> Board:
    line = course.now.line
    row = BoardRow(
        id=course.clause,
        sentence=line.sentence,
        who=line.who,
        chips=(Chip(line.status, None, standing_said(line, words) if line.alleged else ""),),
        coverage_note=line.observed_by or words.say("site-nobody"),
        windows=course.windows,
        link=f"./{page_name(f'{series.stem}_now', words.language)}#board",
    )
    return Board(
        id="standing", title=words.say("site-strip", n=len(course.stood)), groups=(BoardGroup("", (row,)),),
        what_label=words.say("board-clause"),
    )  # fmt: skip


def _promised(course: PromiseCourse, words: BulletinWords) -> Prose:
    line, bulletin = course.now.line, course.now.bulletin
    worth = standing_told(bulletin.standing, words)
    quotes = [Verbatim(line.sentence, bulletin.language, worth, bulletin.title)]
    if line.text and line.text != line.sentence:
        quotes.append(Verbatim(line.text, bulletin.language, words.say("site-companion"), worth))
    earlier = _earlier_words(course)
    told = [words.say("site-promised-by", who=line.who)] if line.who else []
    told += [words.say("site-promised-otherwise", days=words.days(one.bulletin.period)) for one in earlier]
    quotes += [
        Verbatim(one.line.text or one.line.sentence, one.bulletin.language, words.days(one.bulletin.period))
        for one in earlier
    ]
    return Prose(id="promised", title=words.say("site-promised"), paragraphs=tuple(told), verbatim=tuple(quotes))


def _earlier_words(course: PromiseCourse) -> list[Stood]:
    """Bulletins in which the promise was told in other words: its text was changed, or read anew."""
    kept: dict[tuple[str, str, str], Stood] = {}
    for one in reversed(course.stood):
        kept.setdefault((one.bulletin.language, one.line.sentence, one.line.text), one)
    language = course.now.bulletin.language
    return [one for one in list(kept.values())[1:] if one.bulletin.language == language]


def _happened(course: PromiseCourse, words: BulletinWords) -> Table:
    """The history, newest first: the strip in words."""

    def row(one: Stood) -> Row:
        line, period = one.line, one.bulletin.period
        counts = [f"{words.say('status-' + key.replace(' ', '-'))}: {words.count(count)}" for key, count in line.counts]
        owed = [
            words.say(
                "site-owed", state=words.say("owed-overdue" if due.overdue else "owed-due"), day=words.dated(due.by)
            )
            for due in one.bulletin.owed
            if due.clause == course.clause
        ]
        chip = Chip(line.status, None, standing_said(line, words) if line.alleged else "")
        return Row((
            Cell(words.days(period), link=page_of(one.held, words.language), order=period.end),
            Cell(chips=(chip,)),
            "; ".join(counts) or words.say("site-counted-none"),
            "; ".join(owed),
            words.say(f"gate-{line.life.replace(' ', '-')}"),
        ))  # fmt: skip

    return Table(
        id="happened",
        title=words.say("site-happened"),
        intro=words.say("site-happened-intro"),
        columns=(
            Column(words.say("site-period")), Column(words.say("board-status")), Column(words.say("site-windows")),
            Column(words.say("section-owed")), Column(words.say("site-life")),
        ),
        rows=tuple(row(one) for one in course.stood[: -_ROWS - 1 : -1]),
        total=len(course.stood),
    )  # fmt: skip


def _acts(course: PromiseCourse, words: BulletinWords) -> Table | None:
    """Acts counted where the promise holds: of a promise that nothing be done, in the zones it speaks of."""
    if not {"forbid", "limit"} & set(course.now.line.duties):
        return None
    rows = [
        Row((words.days(it.bulletin.period), one.region, shown(one.acts, words), shown(one.deaths, words),
             words.say("region-unwatched") if one.watched_ppm is None else Cell(one.watched_ppm)))
        for it in course.stood[: -_ROWS - 1 : -1]
        for one in it.bulletin.regions
        if one.region in it.line.regions
    ]  # fmt: skip
    if not rows:
        return None
    return Table(
        id="acts",
        title=words.say("site-acts"),
        intro=words.say("site-acts-intro"),
        columns=(
            Column(words.say("site-period")), Column(words.say("region")), Column(words.say("region-acts"), "number"),
            Column(words.say("region-deaths"), "number"), Column(words.say("region-watched"), "share"),
        ),
        rows=tuple(rows),
    )  # fmt: skip


def _numbers(course: PromiseCourse, words: BulletinWords) -> Table | None:
    rows = [
        Row((words.days(one.bulletin.period), shown(line.promised, words), shown(line.given, words, "amount-untold"),
             measured(line.promised.value or 0, line.unit, words, alone=True)))
        for one in reversed(course.stood)
        for line in one.bulletin.amounts
        if line.clause == course.clause
    ]  # fmt: skip
    if not rows:
        return None
    return Table(
        id="amounts",
        title=words.say("section-amounts"),
        intro=words.say("amounts-intro"),
        columns=(
            Column(words.say("site-period")), Column(words.say("amount-promised"), "number"),
            Column(words.say("amount-given"), "number"), Column(words.say("amount-unit")),
        ),
        rows=tuple(rows),
    )  # fmt: skip


def _turns(course: PromiseCourse, words: BulletinWords) -> Prose:
    told = criteria_of(course.now.line, words)
    return Prose(id="criteria", title=words.say("site-criteria"), items=(*told.turns, told.counted))


def _known(course: PromiseCourse, words: BulletinWords) -> Prose:
    line, held = course.now.line, course.now.held
    told = [criteria_of(line, words).unseen, proof_said(held, words), words.say("site-known-rule")]
    found = [finding_said(found, words) for _, found in course.findings if found.status not in _OPEN]
    watched = [
        words.say("site-watched", region=one.region, share=words.number(one.watched_ppm // 10))
        for one in course.now.bulletin.regions
        if one.region in line.regions and one.watched_ppm is not None
    ]
    link = page_of(held, words.language)
    return Prose(
        id="known", title=words.say("site-known"), paragraphs=tuple(told), items=(*found, *watched),
        see=((), ((words.say("site-whole"), link),) if link else ()),
    )  # fmt: skip


def _sources(course: PromiseCourse, words: BulletinWords) -> Table | None:
    """Every source of every bulletin that tells of it, each once."""
    lines = dict.fromkeys((one.title, one.origin, one.terms) for it in course.stood for one in it.bulletin.sources)
    if not lines:
        return None
    return Table(
        id="sources",
        title=words.say("section-sources"),
        columns=(
            Column(words.say("source-title")), Column(words.say("source-origin")), Column(words.say("source-terms")),
        ),
        rows=tuple(Row((title, origin_told(origin, words), terms)) for title, origin, terms in lines),
    )  # fmt: skip


def _disputed(course: PromiseCourse, words: BulletinWords) -> Prose:
    told = [
        words.say("site-alleged-in", days=words.days(one.bulletin.period)) for one in course.stood if one.line.alleged
    ]
    told += [finding_said(found, words) for _, found in course.findings if found.status in _OPEN]
    notes = [] if told else [words.say("site-disputed-none")]
    see: list[tuple[tuple[str, str], ...]] = [()] * len(notes)
    if course.now.bulletin.statements:
        notes.append(words.say("site-disputed-said"))
        see.append(((words.say("section-statements"), "statements"),))
    return Prose(
        id="disputed", title=words.say("site-disputed"), paragraphs=tuple(notes), items=tuple(told), see=tuple(see)
    )


def _unseen(course: PromiseCourse, words: BulletinWords) -> Prose:
    days = [words.days(one.bulletin.period) for one in course.stood if one.line.status == "not observed"]
    part = [
        words.days(one.bulletin.period)
        for one in course.stood
        if one.line.status != "not observed" and any(key == "not observed" for key, _ in one.line.counts)
    ]
    told = [words.say("site-unseen-in", days=words.listed(days))] if days else []
    told += [words.say("site-unseen-part", days=words.listed(part))] if part else []
    told += [one.text for one in course.now.bulletin.unseen]
    unwatched = [
        words.say("site-unwatched", region=one.region)
        for one in course.now.bulletin.regions
        if one.region in course.now.line.regions and one.watched_ppm is None
    ]
    return Prose(
        id="unseen", title=words.say("section-unseen"),
        paragraphs=tuple(told) or (words.say("site-unseen-none"),), items=tuple(unwatched),
    )  # fmt: skip
