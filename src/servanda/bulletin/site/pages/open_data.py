"""The data: every public table with its size and checksum, the terms it is given on, and what its columns mean."""

from servanda.bulletin.editorial.policy import parts_of
from servanda.bulletin.forms.as_csv import COLUMNS
from servanda.bulletin.site.holding import HeldFile, Site
from servanda.bulletin.site.leaf import Leaf
from servanda.bulletin.site.pages.heads import sheet
from servanda.bulletin.wording import BulletinWords
from servanda.page import Cell, Column, Prose, Row, Section, Table

_TABLES = ("csv", "json")
#: Files listed on the page; the rest are led to by the archive.
_MOST = 200


def open_data(site: Site, joined: tuple[HeldFile, ...], language: str) -> Leaf:
    """``joined``: tables over all bulletins of an agreement, as they lie beside the site."""
    words = BulletinWords(language)
    licence, terms = parts_of(site.licences.get(language, ""))
    sections: list[Section | None] = [
        Prose(id="licence", title=licence or words.say("site-licence"), paragraphs=one.paragraphs, items=one.items)
        if n == 0
        else Prose(id=f"licence-{n}", title=one.title, paragraphs=one.paragraphs, items=one.items)
        for n, one in enumerate(terms)
    ]
    sections += [_joined(joined, words), _single(site, words), _columns(words)]
    page = sheet(site, words, words.say("site-data"), tuple(sections))
    return Leaf("data", page, here="data")


def _joined(joined: tuple[HeldFile, ...], words: BulletinWords) -> Table:
    return _files("whole", words.say("site-data-whole"), words.say("site-data-whole-intro"), joined, words)


def _single(site: Site, words: BulletinWords) -> Table:
    language = words.language
    found = [one.file(form, language) for series in site.series for one in reversed(series.held) for form in _TABLES]
    files = tuple(one for one in found if one is not None)
    return _files("single", words.say("site-data-single"), words.say("site-data-single-intro"), files, words)


def _files(name: str, title: str, intro: str, files: tuple[HeldFile, ...], words: BulletinWords) -> Table:
    return Table(
        id=name,
        title=title,
        intro=intro,
        columns=(
            Column(words.say("site-file")), Column(words.say("site-forms")), Column(words.say("site-bytes"), "number"),
            Column("SHA-256"),
        ),
        rows=tuple(
            Row((Cell(one.name, link=f"./{one.name}"), words.say(f"site-form-{one.form}"), one.size, one.digest))
            for one in files[:_MOST]
        ),
        total=len(files),
    )  # fmt: skip


def _columns(words: BulletinWords) -> Table:
    return Table(
        id="columns",
        title=words.say("site-columns"),
        intro=words.say("site-columns-intro"),
        columns=(Column(words.say("site-column")), Column("HXL"), Column(words.say("site-meaning"))),
        rows=tuple(Row((name, tag, words.say(f"site-column-{name.replace('_', '-')}"))) for name, tag in COLUMNS),
    )
