"""The archive: every bulletin by agreement and period, with its versions, forms and corrections; what is not shown."""

from servanda.bulletin.forms.speaking import correction_said
from servanda.bulletin.site.courses import page_of
from servanda.bulletin.site.holding import HeldBulletin, NotShown, Site, SiteSeries, page_name
from servanda.bulletin.site.leaf import Leaf
from servanda.bulletin.site.pages.heads import proof_said, sheet
from servanda.bulletin.wording import BulletinWords
from servanda.page import Cell, Column, Prose, Row, Section, Table

#: Forms beside the page, in the order they are offered.
_FORMS = ("pdf", "text", "csv", "json")


#: Bulletins of each agreement on the page of all; where there are more, the agreement has a page of its own.
FIRST = 20
#: Bulletins on that page, of which more make it heavy; how many there are is said. So many not shown are named.
_MOST = 260
_UNTOLD = 200


def archive_of(series: SiteSeries, site: Site, language: str) -> Leaf:
    """The archive of one agreement."""
    words = BulletinWords(language)
    sections = (_series(series, words, _MOST), _corrections(series, words))
    page = sheet(site, words, words.say("site-way-archive"), sections, marking=series.now.spoken(words))
    return Leaf(f"{series.stem}_archive", page, here="archive")


def archive(site: Site, language: str) -> Leaf:
    """Per agreement the newest period first, and of one period the later version first."""
    words = BulletinWords(language)
    sections: list[Section | None] = []
    for one in site.series:
        sections += [_series(one, words, FIRST), _more(one, words), _corrections(one, words)]
    if not site.series:
        sections.append(Prose(id="none", paragraphs=(words.say("site-none"),)))
    sections.append(_not_shown(site, words))
    return Leaf("archive", sheet(site, words, words.say("site-way-archive"), tuple(sections)), here="archive")


def _more(series: SiteSeries, words: BulletinWords) -> Prose | None:
    if len(series.held) <= FIRST:
        return None
    link = f"./{page_name(f'{series.stem}_archive', words.language)}"
    told = words.say("site-archive-more", n=len(series.held))
    return Prose(id=f"{series.stem}-all", paragraphs=(told,), see=(((words.say("site-archive-all"), link),),))


def _series(series: SiteSeries, words: BulletinWords, most: int) -> Table:
    newest = sorted(
        series.held, key=lambda one: (one.any.period.end, one.any.period.first, one.any.version), reverse=True
    )
    return Table(
        id=series.stem,
        title=series.now.said(words.language).title,
        columns=(
            Column(words.say("site-period")), Column(words.say("site-headline")), Column(words.say("site-version")),
            Column(words.say("section-corrections"), "number"),
            *(Column(words.say(f"site-form-{one}")) for one in _FORMS),
            Column(words.say("site-proof")),
        ),
        rows=tuple(_row(one, words) for one in newest[:most]),
        total=len(newest),
    )  # fmt: skip


def _row(held: HeldBulletin, words: BulletinWords) -> Row:
    bulletin = held.said(words.language)
    version = words.say("version", n=bulletin.version)
    forms = []
    for form in _FORMS:
        found = held.file(form, words.language)
        forms.append(Cell(found.name.rpartition(".")[2], link=f"./{found.name}") if found else "")
    proof = Cell(proof_said(held, words), note=_missing(held, words))
    days = Cell(words.days(bulletin.period), link=page_of(held, words.language), order=bulletin.period.end)
    link = page_of(held, words.language)
    corrected = Cell(len(bulletin.corrections), link=f"{link}#corrections" if link and bulletin.corrections else "")
    return Row((days, bulletin.headline.text, version, corrected, *forms, proof))


def _missing(held: HeldBulletin, words: BulletinWords) -> str:
    return words.say("site-missing", files=", ".join(held.missing)) if held.missing else ""


def _corrections(series: SiteSeries, words: BulletinWords) -> Prose | None:
    """Those a person entered; those by rule are counted above, and stand in their bulletins."""
    told = tuple(
        f"{words.days(one.said(words.language).period)}: {correction_said(correction, words)}"
        for one in reversed(series.latest)
        for correction in one.said(words.language).corrections
        if correction.by == "person"
    )
    if not told:
        return None
    title = f"{words.say('section-corrections')}: {series.now.said(words.language).title}"
    return Prose(id=f"{series.stem}-corrections", title=title, items=told)


def _not_shown(site: Site, words: BulletinWords) -> Table | None:
    if not site.not_shown:
        return None
    return Table(
        id="not-shown",
        title=words.say("site-not-shown"),
        intro=words.say("site-not-shown-intro"),
        columns=(
            Column(words.say("site-file")), Column(words.say("site-why")), Column(words.say("site-code")),
        ),
        rows=tuple(Row((one.name, _why(one, words), one.code)) for one in site.not_shown[:_UNTOLD]),
        total=len(site.not_shown),
    )  # fmt: skip


def _why(one: NotShown, words: BulletinWords) -> str:
    message = f"site-why-{one.code}"
    return words.say(message if words.says(message) else "site-why-other")
