"""Access for aid: what was asked of whom, what each answered, and whether aid then got there.

What somebody answers is recorded as said. Aid needs no leave by this file, and none is read into it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import JSON, DataClass, Draft, Entry, text, texts, whole, word
from servanda.basis import Place, Refusal
from servanda.humanitarian.dues import Due, What, progress
from servanda.humanitarian.notices import LAPSE
from servanda.humanitarian.subjects import LONGEST_TEXT
from servanda.humanitarian.terms import DeskTerms

ASK = "humanitarian:access:request"
ANSWER = "humanitarian:access:answer"
REACHED = "humanitarian:access:outcome"


class Said(StrEnum):
    """What somebody answered."""

    NO_OBSTACLE = "no obstacle"
    CONDITIONS = "conditions"
    DELAYED = "delayed"
    DENIED = "denied"


class Reached(StrEnum):
    """Whether aid got there."""

    REACHED = "reached"
    PARTLY = "partly"
    TURNED_BACK = "turned back"
    NOT_TRIED = "not tried"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: to bring what, where to (a place's or zone's name), when (µs UTC, half-open), of whom."""

    what: str
    where: str
    begin: int
    end: int
    asked: tuple[str, ...]
    persons_in_need: int | None = None

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "what": self.what,
            "where": self.where,
            "begin": self.begin,
            "end": self.end,
            "asked": list(self.asked),
            "persons_in_need": self.persons_in_need,
        }


@dataclass(frozen=True, slots=True)
class Reply:
    """What one of those asked answered, when (µs UTC), with which reason or conditions."""

    unit: str
    said: Said
    recorded: int
    words: str


@dataclass(frozen=True, slots=True)
class AccessFile:
    """One request as it stands."""

    about: str
    request: Request | None = None
    asked: int = 0
    by: int | None = None
    replies: tuple[Reply, ...] = ()
    lapsed: tuple[str, ...] = ()
    reached: Reached | None = None
    persons: int | None = None

    def reply(self, unit: str) -> Reply | None:
        """The latest answer of one of those asked."""
        return next((one for one in reversed(self.replies) if one.unit == unit), None)


def access_file(entries: Iterable[Entry]) -> AccessFile:
    """The file from any part of its entries."""
    held = sorted(entries, key=lambda one: one.position)
    first = next((one for one in held if one.deed == ASK and one.content), None)
    replies = [
        Reply(text(one.content, "unit"), said, one.recorded, text(one.content, "words"))
        for one in held
        if one.deed == ANSWER and (said := word(Said, one.content, "said"))
    ]
    ends = [one.content for one in held if one.deed == REACHED and word(Reached, one.content, "reached")]
    return AccessFile(
        about=held[0].about if held else "",
        request=_request(first) if first else None,
        asked=first.recorded if first else 0,
        by=whole(first.content, "by") if first else None,
        replies=tuple(replies),
        lapsed=tuple(text(one.content, "unit") for one in held if one.deed == LAPSE),
        reached=word(Reached, ends[-1], "reached") if ends else None,
        persons=whole(ends[-1], "persons") if ends else None,
    )


def _request(entry: Entry) -> Request:
    held = entry.content
    return Request(
        what=text(held, "what"),
        where=text(held, "where"),
        begin=whole(held, "begin") or 0,
        end=whole(held, "end") or 0,
        asked=texts(held, "asked"),
        persons_in_need=whole(held, "persons_in_need"),
    )


def ask_access(about: str, request: Request, terms: DeskTerms, now: int) -> Draft:
    """A request to those named; ``about`` is its new id. Refuses one without what, where, when or of whom (HUM040)."""
    if not (request.what.strip() and request.where.strip() and request.asked) or request.begin >= request.end:
        raise Refusal(
            "HUM040",
            "the request lacks what, where, when, or of whom it is asked",
            "say all four",
            Place(path="end" if request.begin >= request.end else "what"),
        )
    by = None if terms.answer is None else now + terms.answer
    content: dict[str, JSON] = {**request.content(), "by": by}
    return Draft(ASK, about, DataClass.SITE, content, request.asked, now, f"{ASK} {about}")


def answer_access(state: AccessFile, unit: str, said: Said, words: str, now: int) -> Draft:
    """What one of those asked answers, now and again later.

    Refuses one who was not asked (HUM041); conditions, delay or denial without a word on it (HUM042).
    """
    if state.request is None or unit not in state.request.asked:
        raise Refusal("HUM041", "this was not asked of this unit", "name one of those asked")
    if len(words) > LONGEST_TEXT or (said is not Said.NO_OBSTACLE and not words.strip()):
        raise Refusal(
            "HUM042",
            "no reason or condition is given, or at too great length",
            "say why, or on what",
            Place(path="words"),
        )
    content: dict[str, JSON] = {"unit": unit, "said": str(said), "words": words}
    return Draft(ANSWER, state.about, DataClass.SITE, content, state.request.asked, now)


def access_outcome(state: AccessFile, reached: Reached, now: int, *, persons: int | None = None) -> Draft:
    """Whether aid got there, whatever was answered. Refuses a file without beginning here (HUM031)."""
    if state.request is None:
        raise Refusal("HUM031", "the file's beginning is not here", "enter it first")
    content: dict[str, JSON] = {"reached": str(reached), "persons": persons}
    return Draft(REACHED, state.about, DataClass.SITE, content, (), now)


def access_due(state: AccessFile, terms: DeskTerms, now: int) -> tuple[Due, ...]:
    """What is owed about a request: each answer, and, once its time is over, whether aid got there."""
    request = state.request
    if request is None:
        return ()
    found = []
    for unit in request.asked:
        done = next((one.recorded for one in state.replies if one.unit == unit), None)
        how = progress(done, state.by, unit in state.lapsed, now)
        found.append(Due(What.ANSWER, unit, state.about, "", state.asked, state.by, how))
    if now >= request.end and state.reached is None:
        by = None if terms.close is None else request.end + terms.close
        found.append(Due(What.OUTCOME, "", state.about, "", request.end, by, progress(None, by, False, now)))
    return tuple(found)


def access_lapses(state: AccessFile, terms: DeskTerms, now: int) -> tuple[Draft, ...]:
    """Answers that did not come in time, as the calendar enters them; asked twice, once."""
    return tuple(
        Draft(
            LAPSE, state.about, DataClass.SITE, {"what": "answer", "unit": one.owes}, (one.owes,), now,
            f"{LAPSE} answer {state.about} {one.owes}",
        )
        for one in access_due(state, terms, now)
        if one.what is What.ANSWER and one.progress == "overdue"
    )  # fmt: skip
