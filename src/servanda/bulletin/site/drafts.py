"""A page on a text that is not agreed, in the frame of the site; with the pages that were kept of earlier days."""

from collections.abc import Sequence
from dataclasses import replace

from servanda.bulletin.drafts.naming import DraftFile, newest_kind
from servanda.bulletin.site.leaf import Leaf
from servanda.bulletin.wording import BulletinWords
from servanda.page import Cell, Column, Page, Row, Table

#: The section that leads from a kept page to the newest; on the newest it would lead to itself.
NEWEST = "newest"
_FORMS = ("pdf", "txt", "json")


def draft_leaf(agreement: str, page: Page, kept: Sequence[DraftFile] = ()) -> Leaf:
    """The page of public positions on a draft, as they stand; ``kept``: files of pages as they were told, beside it."""
    sections = tuple(one for one in page.sections if one.id != NEWEST)
    mine = [one for one in kept if one.language == page.language]
    if mine:
        sections += (_kept(mine, BulletinWords(page.language)),)
    return Leaf(newest_kind(agreement), replace(page, sections=sections), here="index")


def _kept(files: Sequence[DraftFile], words: BulletinWords) -> Table:
    by_stem: dict[str, dict[str, DraftFile]] = {}
    for one in sorted(files, key=lambda one: one.age, reverse=True):
        by_stem.setdefault(one.stem, {})[one.form] = one
    return Table(
        id="kept",
        title=words.say("draft-kept"),
        intro=words.say("draft-kept-intro"),
        columns=(
            Column(words.say("draft-kept-days")), Column(words.say("site-version")),
            *(Column(words.say(f"site-form-{'text' if one == 'txt' else one}")) for one in _FORMS),
        ),
        rows=tuple(_row(forms, words) for forms in by_stem.values()),
    )  # fmt: skip


def _row(forms: dict[str, DraftFile], words: BulletinWords) -> Row:
    one = next(iter(forms.values()))
    said = words.say("draft-day" if one.first == one.last else "draft-days", first=words.day(one.first),
                     last=words.day(one.last))  # fmt: skip
    page = forms.get("html")
    cells = (Cell(form, link=f"./{forms[form].name}") if form in forms else "" for form in _FORMS)
    return Row((Cell(said, link=f"./{page.name}" if page else "", order=one.last.toordinal()),
                words.say("version", n=one.version), *cells))  # fmt: skip
