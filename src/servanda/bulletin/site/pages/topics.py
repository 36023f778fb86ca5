"""Everything by topic and by letter: what the search finds, for readers whose browser runs no script."""

from servanda.bulletin.site.courses import PromiseCourse
from servanda.bulletin.site.holding import Site, SiteSeries, page_name
from servanda.bulletin.site.leaf import Leaf
from servanda.bulletin.site.pages.heads import sheet
from servanda.bulletin.wording import BulletinWords
from servanda.page import Cell, Column, Prose, Row, Section, Table


def topics(site: Site, courses: dict[str, tuple[PromiseCourse, ...]], language: str) -> Leaf:
    """Of each agreement its promises by track and sentence; then every zone with the promises that speak of it."""
    words = BulletinWords(language)
    sections: list[Section | None] = [_promises(one, courses[one.agreement], words) for one in site.series]
    sections += [_zones(one, courses[one.agreement], words) for one in site.series]
    if not site.series:
        sections.append(Prose(id="none", paragraphs=(words.say("site-none"),)))
    return Leaf("topics", sheet(site, words, words.say("site-topics"), tuple(sections)), here="topics")


def _promises(series: SiteSeries, courses: tuple[PromiseCourse, ...], words: BulletinWords) -> Table:
    bulletin = series.now.said(words.language)
    tracks = dict(bulletin.tracks)
    rows = sorted(
        (tracks.get(one.now.line.track, ""), one.now.line.sentence, one.now.line.who, one.kind) for one in courses
    )
    return Table(
        id=series.stem,
        title=bulletin.title,
        columns=(Column(words.say("board-clause")), Column(words.say("track")), Column(words.say("board-who"))),
        rows=tuple(
            Row((Cell(sentence, link=f"./{page_name(kind, words.language)}"), track, who))
            for track, sentence, who, kind in rows
        ),
    )


def _zones(series: SiteSeries, courses: tuple[PromiseCourse, ...], words: BulletinWords) -> Table | None:
    rows = sorted((zone, one.now.line.sentence, one.kind) for one in courses for zone in one.now.line.regions)
    if not rows:
        return None
    return Table(
        id=f"{series.stem}-zones",
        title=words.say("site-zones-of", title=series.now.said(words.language).title),
        columns=(Column(words.say("region")), Column(words.say("board-clause"))),
        rows=tuple(
            Row((zone, Cell(sentence, link=f"./{page_name(kind, words.language)}"))) for zone, sentence, kind in rows
        ),
    )
