"""The file of one question between commanders: was that you, was it meant, and what the other side answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import JSON, Draft, Entry, part, text, texts, whole, word
from servanda.basis import Refusal
from servanda.liaison.clocks import Clocks
from servanda.liaison.exchange import Exchange, deadlines, exchange_of
from servanda.liaison.messages import Hand, Kind
from servanda.liaison.plans import LONGEST_TEXT, Area, read_area
from servanda.liaison.sending import sent


class Asked(StrEnum):
    """What can be asked of something that happened."""

    WAS_IT_YOU = "was it you"
    WAS_IT_MEANT = "was it meant"
    WHAT_IS_IT = "what is it"


class Whose(StrEnum):
    """Whose it was, as the one asked says."""

    OURS = "ours"
    NOT_OURS = "not ours"
    NOT_KNOWN = "not known"
    BEING_LOOKED_INTO = "being looked into"


class Meant(StrEnum):
    """Whether it was meant, as the one asked says."""

    MEANT = "meant"
    NOT_MEANT = "not meant"
    NOT_KNOWN = "not known"
    NOT_SAID = "not said"


@dataclass(frozen=True, slots=True)
class Question:
    """What happened, when (µs UTC, half-open) and where, what is asked of it, and the incident it belongs to."""

    what: str
    area: Area
    begin: int
    end: int
    asks: tuple[Asked, ...] = (Asked.WAS_IT_YOU, Asked.WAS_IT_MEANT)
    incident: str = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "what": self.what,
            "area": self.area.content(),
            "begin": self.begin,
            "end": self.end,
            "asks": [str(one) for one in self.asks],
            "incident": self.incident,
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. What is being looked into is answered again once it is known."""

    whose: Whose
    meant: Meant = Meant.NOT_SAID
    words: str = ""
    measures: str = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "whose": str(self.whose),
            "meant": str(self.meant),
            "words": self.words,
            "measures": self.measures,
        }


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as given: by whom, when (µs UTC by the sender's clock), and when it was recorded here."""

    message: str
    unit: str
    answer: Answer
    sent: int
    recorded: int


@dataclass(frozen=True, slots=True)
class Owed:
    """One of those asked: by when an answer is due (None where nothing was agreed) and where that is agreed."""

    unit: str
    by: int | None
    source: str


@dataclass(frozen=True, slots=True)
class QuestionFile:
    """One question as it stands. ``sender`` is "" where the question itself is not among the entries seen."""

    exchange: Exchange
    sender: str = ""
    question: Question | None = None
    asked: int | None = None
    owed: tuple[Owed, ...] = ()
    answers: tuple[Answered, ...] = ()
    lapsed: tuple[tuple[str, int], ...] = ()

    def answer_of(self, unit: str) -> Answered | None:
        """The latest answer of one of those asked."""
        return next((one for one in reversed(self.answers) if one.unit == unit), None)

    def settled(self, unit: str) -> bool:
        """Whether one of those asked has said whose it was; *being looked into* and *not known* leave it open."""
        last = self.answer_of(unit)
        return last is not None and last.answer.whose in (Whose.OURS, Whose.NOT_OURS)


def question_file(entries: Iterable[Entry]) -> QuestionFile:
    """The file from any part of its entries."""
    held = list(entries)
    exchange = exchange_of(held)
    first = next(iter(exchange.of(Kind.QUESTION)), None)
    body: Mapping[str, JSON] = first.message.body if first else {}
    answers = [
        Answered(one.id, one.message.sender, answer, one.message.sent, one.recorded)
        for one in exchange.of(Kind.ANSWER)
        if (answer := _answer(one.message.body)) is not None
    ]
    return QuestionFile(
        exchange=exchange,
        sender=first.message.sender if first else "",
        question=_question(part(body, "question")),
        asked=first.message.sent if first else None,
        owed=tuple(_owed(unit, part(part(body, "answer"), unit)) for unit in first.message.to) if first else (),
        answers=tuple(answers),
        lapsed=_lapsed(held),
    )


def _owed(unit: str, held: Mapping[str, JSON]) -> Owed:
    return Owed(unit, whole(held, "by"), text(held, "source"))


def _lapsed(entries: Iterable[Entry]) -> tuple[tuple[str, int], ...]:
    found: dict[str, int] = {}
    for one in entries:
        if one.deed == "liaison:lapse:record" and text(one.content, "what") == "answer":
            found.setdefault(text(one.content, "unit"), one.recorded)
    return tuple(found.items())


def _question(held: Mapping[str, JSON]) -> Question | None:
    begin, end = whole(held, "begin"), whole(held, "end")
    if begin is None or end is None:
        return None
    known = {str(one) for one in Asked}
    asks = tuple(Asked(one) for one in texts(held, "asks") if one in known)
    return Question(text(held, "what"), read_area(part(held, "area")), begin, end, asks, text(held, "incident"))


def _answer(body: Mapping[str, JSON]) -> Answer | None:
    whose = word(Whose, body, "whose")
    if whose is None:
        return None
    return Answer(whose, word(Meant, body, "meant") or Meant.NOT_SAID, text(body, "words"), text(body, "measures"))


def ask(line: str, about: str, question: Question, to: Iterable[str], hand: Hand, clocks: Clocks, now: int) -> Draft:
    """A question to the other side; ``about`` is a new file's id.

    Refuses one that says not what happened, when or what is asked (LIA020), and one that is for nobody (LIA002).
    """
    unclear = not question.what.strip() or len(question.what) > LONGEST_TEXT or not question.asks
    if unclear or question.begin >= question.end or question.begin > now:
        raise Refusal(
            "LIA020",
            "the question does not say what happened, when, or what is asked",
            "say what was seen, from when until when, and what is asked of it",
        )
    asked = tuple(unit for unit in to if unit != hand.unit)
    due: dict[str, JSON] = {}
    if clocks.answer is not None:
        due = {unit: {"by": now + clocks.answer.length, "source": clocks.answer.source} for unit in asked}
    body: dict[str, JSON] = {
        "question": question.content(),
        "answer": due,
        "acknowledge": deadlines(asked, clocks, now),
    }
    return sent(Kind.QUESTION, line, about, asked, body, hand, now)


def answer(state: QuestionFile, given: Answer, hand: Hand, clocks: Clocks, now: int) -> Draft:
    """What one of those asked answers, also after the hour, and again when more is known.

    Refuses one who was not asked (LIA021), and one that is another's and yet meant (LIA022).
    """
    if hand.unit not in {one.unit for one in state.owed}:
        raise Refusal("LIA021", "this unit was not asked", "only who was asked answers; ask a question of your own")
    if given.whose is not Whose.OURS and given.meant in (Meant.MEANT, Meant.NOT_MEANT):
        raise Refusal(
            "LIA022",
            "the answer says whether it was meant of something it does not call its own",
            "say first whose it was, or leave out whether it was meant",
        )
    if max(len(given.words), len(given.measures)) > LONGEST_TEXT:
        raise Refusal("LIA015", f"the text is longer than {LONGEST_TEXT} characters", "say it shorter")
    others = state.exchange.others(hand.unit)
    body: dict[str, JSON] = {**given.content(), "acknowledge": deadlines(others, clocks, now)}
    return sent(Kind.ANSWER, state.exchange.line, state.exchange.about, others, body, hand, now)
