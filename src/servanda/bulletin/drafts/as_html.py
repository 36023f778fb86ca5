"""The page of a draft, self-contained, in the look of the bulletins."""

from servanda.bulletin.drafts import speaking
from servanda.bulletin.drafts.naming import newest_name
from servanda.bulletin.drafts.told import DraftTold, Offered
from servanda.bulletin.forms import Rendered
from servanda.bulletin.wording import BulletinWords
from servanda.page import Column, Page, Prose, Row, Section, Table, Verbatim
from servanda.page import render as drawn


def render(told: DraftTold) -> Rendered:
    """The page, drawn."""
    return Rendered("html", "text/html; charset=utf-8", drawn(draft_sheet(told)).encode())


def draft_sheet(told: DraftTold) -> Page:
    """The deadlock, what would free it, what each side said, what is proposed, what is not known, how it was made."""
    words = BulletinWords(told.language)
    said = speaking.said_by(told, words)
    sections: list[Section] = [
        Prose(id="deadlock", title=words.say("section-deadlock"), paragraphs=told.deadlock),
        _frees(told, words),
        Prose(id="speaker", paragraphs=(said,), manner="notice"),
        _newest(told, words),
        _positions(told, words),
        *_offered("proposed", told.proposed, words),
        _steps(told, words),
        *_offered("offered", told.offered, words),
        Prose(id="unknown", title=words.say("section-unknown"), items=told.unknown),
        Prose(id="disclosure", title=words.say("section-disclosure"), manner="notice",
              paragraphs=tuple(speaking.made_said(told, words))),
        _sources(told, words),
    ]  # fmt: skip
    return Page(
        title=speaking.headline(told, words),
        subtitle=f"{words.say('draft-kind', draft=told.title)}. {speaking.days_said(told, words)}",
        standing=words.titled("standing", told.standing) if told.standing else "",
        marking=said,
        language=told.language,
        direction="rtl" if told.right_to_left else "ltr",
        sections=tuple(sections),
        made_from=tuple((words.say(f"made-{what}"), digest) for what, digest in told.made_from),
        publisher=told.publisher,
        lead=2,
    )


def _newest(told: DraftTold, words: BulletinWords) -> Prose:
    """From a page that was kept to the one that is always the newest, which has its name wherever this one lies."""
    link = f"./{newest_name(told.agreement, told.language)}"
    return Prose(id="newest", paragraphs=(words.say("draft-newest"),),
                 see=(((words.say("draft-newest-link"), link),),))  # fmt: skip


def _frees(told: DraftTold, words: BulletinWords) -> Prose:
    items = tuple(speaking.freed_said(one, words) for one in told.frees)
    intro = words.say("frees-intro" if items else "draft-frees-nothing")
    return Prose(id="frees", title=words.say("section-frees"), paragraphs=(intro,), items=items)


def _positions(told: DraftTold, words: BulletinWords) -> Prose:
    return Prose(
        id="positions",
        title=words.say("section-positions"),
        paragraphs=(words.say("draft-position-limit", limit=told.limit),),
        items=tuple(words.say("draft-position-none", name=name) for name in told.silent),
        # What was said is in the file in no stated language, so none is claimed.
        verbatim=tuple(
            Verbatim(one.text or words.say("draft-position-unquoted"), "",
                     speaking.position_notes(one, words), one.source, one.mark)
            for one in told.positions
        ),
    )  # fmt: skip


def _steps(told: DraftTold, words: BulletinWords) -> Table:
    return Table(
        id="steps",
        title=words.say("section-draft-steps"),
        columns=(
            Column(words.say("draft-steps-number"), "number"), Column(words.say("board-clause")),
            Column(words.say("board-who")),
        ),
        rows=tuple(Row((one.number, one.sentence, one.who), id=one.clause) for one in told.steps),
    )  # fmt: skip


def _offered(name: str, offers: tuple[Offered, ...], words: BulletinWords) -> list[Section]:
    quotes = tuple(
        Verbatim(one.text or one.title, "", speaking.offer_notes(one, words), one.source, one.mark) for one in offers
    )
    return [Prose(id=name, title=words.say(f"section-{name}"), verbatim=quotes)] if quotes else []


def _sources(told: DraftTold, words: BulletinWords) -> Table:
    return Table(
        id="sources",
        title=words.say("section-sources"),
        columns=(Column(words.say("source-title")), Column(words.say("draft-source-date"))),
        rows=tuple(Row((one.title, one.date)) for one in told.sources),
    )
