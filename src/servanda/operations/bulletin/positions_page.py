"""A page for the public on a draft that is not agreed: the positions that are public, the deadlock, what would free it.

Nothing of class mediator-only, party-private or source reaches it: positions pass ``servanda.agreement.public`` before
anything else is done with them.
"""

from dataclasses import dataclass
from typing import Any

from servanda import __version__
from servanda.agreement import Agreement, Diagnostic, Positions, check, public, speak
from servanda.basis import Place, Refusal, content_hash
from servanda.bulletin import BulletinWords
from servanda.operations.reading import read_case, read_positions
from servanda.operations.waiting import order_of, step_id
from servanda.page import Column, Page, Prose, Row, Section, Table, Verbatim, render

#: The check that finds a circle of waiting.
_CIRCLE = "CHK002"
#: Checks of what is missing for anybody to see whether a promise is kept.
_NOBODY_SEES = ("CHK030", "CHK035", "CHK036", "CHK020")


@dataclass(frozen=True, slots=True)
class PublicPositions:
    """What a reader of the news can look up: positions taken in public, the deadlock in a sentence, what frees it.

    ``frees``: the smallest changes of the text that would free it, as the check computes them, the smallest first;
    ``missing``: what the text lacks for anybody to see whether it is kept.
    """

    agreement: Agreement
    positions: Positions
    deadlock: str
    frees: tuple[str, ...]
    missing: tuple[str, ...]


def public_positions(name: str, language: str = "en") -> PublicPositions:
    """What is public of a case's positions. Refuses (BUL004) a case of which no position is public."""
    case, agreement = read_case(name)
    kept = read_positions(case, agreement)
    told = None if kept is None else public(kept)
    if told is None or not (told.answers or told.proposals):
        raise Refusal(
            "BUL004", f"case {case.id!r} has no position that is public",
            "mark entries that were made in public with 'made_in_public: yes' and 'class: public'", Place(name),
        )  # fmt: skip
    words = BulletinWords(language)
    found = check(agreement, told, None)
    circle = next((one for one in found if one.code == _CIRCLE), None)
    return PublicPositions(
        agreement, told, _deadlock(agreement, told, words), _frees(circle),
        tuple(one.message for one in found if one.code in _NOBODY_SEES),
    )  # fmt: skip


def _frees(circle: Diagnostic | None) -> tuple[str, ...]:
    if circle is None:
        return ()
    computed = [one for one in circle.remedies if one.computed]
    return tuple(one.words for one in sorted(computed, key=lambda one: one.edits))


def _deadlock(agreement: Agreement, told: Positions, words: BulletinWords) -> str:
    """One sentence: who waits for what, by whose public word or by the text."""
    waits, circles = order_of(agreement, told)
    if not circles:
        return words.say("deadlock-none")
    steps = [step_id(step) for step in circles[0].steps]
    said = []
    for one in waits:
        waiter, needed = step_id(one.waiter), step_id(one.needed)
        if waiter in steps and needed in steps and one.whence in ("text", "stated", "reported"):
            by = words.say(f"deadlock-by-{one.whence}", who=words.name(agreement, one.of) if one.of else "")
            said.append((waiter, needed, by))
    first = dict.fromkeys((waiter, needed) for waiter, needed, _ in said)
    links = [
        words.say(
            "deadlock-link", waiter=_called(agreement, waiter, words), needed=_called(agreement, needed, words),
            by=words.listed([by for a, b, by in said if (a, b) == (waiter, needed)]),
        )
        for waiter, needed in first
    ]  # fmt: skip
    return words.say("deadlock", links="; ".join(links))


def _called(agreement: Agreement, step: str, words: BulletinWords) -> str:
    phase = agreement.phase(step.removeprefix("phase:"))
    return words.name(agreement, phase.id) if phase else step.replace("-", " ")


def draw_public_positions(name: str, language: str = "en", publisher: str = "") -> str:
    """The page, self-contained. Refuses what ``public_positions`` refuses."""
    return render(positions_sheet(name, language, publisher))


def positions_sheet(name: str, language: str = "en", publisher: str = "") -> Page:
    """The page before it is drawn. Refuses what ``public_positions`` refuses."""
    words, told = BulletinWords(language), public_positions(name, language)
    agreement = told.agreement
    said = words.say("private", who=publisher or words.say("publisher-unnamed"))
    sections: list[Section] = [
        Prose(id="deadlock", title=words.say("section-deadlock"), paragraphs=(told.deadlock,)),
        Prose(id="frees", title=words.say("section-frees"), paragraphs=(words.say("frees-intro"),), items=told.frees),
        _answers(told, words),
        _promises(agreement, words),
        *_offered(told, words),
        Prose(id="missing", title=words.say("section-missing"), items=told.missing),
        Prose(id="known", title=words.say("section-known"), manner="notice",
              paragraphs=(words.say("known-how"), words.say("disclosure-generated-none"), said)),
        _sources(told, words),
    ]  # fmt: skip
    return Page(
        title=words.say("deadlock-title", draft=words.own(agreement.title, "title", agreement.id)),
        standing=agreement.standing,
        marking=said,
        language=language,
        direction="rtl" if words.right_to_left else "ltr",
        sections=tuple(sections),
        made_from=(
            ("agreement", content_hash(agreement.file_text.encode())), ("program", f"servanda {__version__}")
        ),
        lead=2,
    )  # fmt: skip


def _answers(told: PublicPositions, words: BulletinWords) -> Prose:
    """Each party's word, in the order of the agreement, none cut shorter than another."""
    order = {party: n for n, party in enumerate(told.agreement.parties())}
    answers = sorted(told.positions.answers, key=lambda one: order.get(one.who, len(order)))
    return Prose(
        id="positions",
        title=words.say("section-positions"),
        verbatim=tuple(Verbatim(one.words, "en", _said(one, told, words), "; ".join(
            told.positions.sources[key].title for key in one.source.sources), one.source.mark or "")
            for one in answers),
    )  # fmt: skip


def _said(one: Any, told: PublicPositions, words: BulletinWords) -> str:
    way = "accepts" if one.accepts or one.accepts_if else "declines"
    return words.say(f"position-{way}", who=words.name(told.agreement, one.who), clause=one.clause,
                     basis=words.say(f"basis-{one.basis.kind}"), day=one.made.written)  # fmt: skip


def _promises(agreement: Agreement, words: BulletinWords) -> Table:
    return Table(
        id="board",
        title=words.say("section-proposed"),
        columns=(Column(words.say("board-clause")), Column(words.say("board-who"))),
        rows=tuple(
            Row((one.says.get(words.language) or speak(one, agreement, words.language).text,
                 words.listed([words.name(agreement, party) for party in one.who])), id=one.id)
            for one in agreement.clauses
        ),
    )  # fmt: skip


def _offered(told: PublicPositions, words: BulletinWords) -> list[Section]:
    items = tuple(
        ": ".join(words.own(text, f"options.{one.id}", one.id) for text in (one.called, one.says) if text)
        for one in told.positions.options
    )
    return [Prose(id="offered", title=words.say("section-offered"), items=items)] if items else []


def _sources(told: PublicPositions, words: BulletinWords) -> Table:
    return Table(
        id="sources",
        title=words.say("section-sources"),
        columns=(Column(words.say("source-title")), Column(words.say("owed-by"))),
        rows=tuple(Row((one.title, str(one.date or ""))) for one in told.positions.sources.values()),
    )
