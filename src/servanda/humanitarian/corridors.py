"""Corridors: a route and its window, guarantees, each side's consent, and what came of it, *not known* included."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import JSON, DataClass, Draft, Entry, points, text, texts, whole, word
from servanda.basis import Place, Refusal
from servanda.humanitarian.dues import Due, What, progress
from servanda.humanitarian.subjects import LONGEST_TEXT, MOST_POINTS, on_earth
from servanda.humanitarian.terms import DeskTerms

ENTER = "humanitarian:corridor:enter"
SIDE = "humanitarian:corridor:consent"
OUTCOME = "humanitarian:corridor:outcome"
RECALL = "humanitarian:corridor:recall"


class Answer(StrEnum):
    """What a side says of a corridor."""

    CONSENTS = "consents"
    CONSENTS_WITH_CONDITIONS = "consents with conditions"
    REFUSES = "refuses"


class Outcome(StrEnum):
    """What came of it; *not known* is entered by somebody who looked, and differs from nothing entered."""

    SUCCESSFUL = "successful"
    UNSUCCESSFUL = "unsuccessful or disrupted"
    DISPUTED = "disputed"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Corridor:
    """A corridor: names of its ends, places on the way where known (millionths of a degree), and its window (µs UTC).

    ``proposed_by``: who proposed it; several where it was agreed, nobody where that is not known. ``sides``: whose
    consent it needs. ``guarantees``: who guarantees what, in words. ``source``: where a record of the past was found.
    """

    start: str
    end: str
    begin: int
    until: int
    proposed_by: tuple[str, ...] = ()
    agreed: bool = False
    sides: tuple[str, ...] = ()
    guarantees: tuple[str, ...] = ()
    places: tuple[tuple[int, int], ...] = ()
    purpose: str = ""
    source: str = ""

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "leaves": self.start,
            "arrives": self.end,
            "begin": self.begin,
            "until": self.until,
            "proposed_by": list(self.proposed_by),
            "agreed": self.agreed,
            "consent_of": list(self.sides),
            "guarantees": list(self.guarantees),
            "places": [list(one) for one in self.places],
            "purpose": self.purpose,
            "source": self.source,
        }


@dataclass(frozen=True, slots=True)
class SideSays:
    """What one side said, when (µs UTC), on which conditions."""

    side: str
    answer: Answer
    recorded: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class CameOfIt:
    """What came of it as entered: by which account, how many passed, in words."""

    outcome: Outcome
    recorded: int
    according_to: str = ""
    persons: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class CorridorFile:
    """One corridor as it stands. Accounts of its outcome are kept side by side.

    ``announced``: anybody sees it. ``recalled``: since when (µs UTC) it is announced no longer.
    """

    about: str
    corridor: Corridor | None = None
    entered: int = 0
    said: tuple[SideSays, ...] = ()
    accounts: tuple[CameOfIt, ...] = ()
    announced: bool = False
    recalled: int | None = None

    def side(self, side: str) -> SideSays | None:
        """The latest that one side said."""
        return next((one for one in reversed(self.said) if one.side == side), None)

    @property
    def outcome(self) -> Outcome | None:
        """What came of it: disputed where accounts differ; those that do not know count where no other does."""
        known = {one.outcome for one in self.accounts if one.outcome is not Outcome.NOT_KNOWN}
        if len(known) > 1:
            return Outcome.DISPUTED
        return next(iter(known), Outcome.NOT_KNOWN if self.accounts else None)

    @property
    def agreed_by_all(self) -> bool:
        """Whether every side whose consent it needs gave it."""
        said = (self.side(one) for one in self.corridor.sides) if self.corridor else ()
        return bool(self.corridor and self.corridor.sides) and all(
            one is not None and one.answer is not Answer.REFUSES for one in said
        )


def corridor_file(entries: Iterable[Entry]) -> CorridorFile:
    """The file from any part of its entries."""
    held = sorted(entries, key=lambda one: one.position)
    first = next((one for one in held if one.deed == ENTER and one.content), None)
    said = [
        SideSays(text(one.content, "side"), answer, one.recorded, text(one.content, "words"))
        for one in held
        if one.deed == SIDE and (answer := word(Answer, one.content, "answer"))
    ]
    accounts = [found for one in held if one.deed == OUTCOME and (found := _account(one)) is not None]
    return CorridorFile(
        about=held[0].about if held else "",
        corridor=_corridor(first.content) if first else None,
        entered=first.recorded if first else 0,
        said=tuple(said),
        accounts=tuple(accounts),
        announced=first is not None and first.data_class is DataClass.PUBLIC,
        # One of which the content was erased still takes the announcement back: nobody is to rely on it again.
        recalled=next((one.recorded for one in held if one.deed == RECALL), None),
    )


def _corridor(held: Mapping[str, JSON]) -> Corridor:
    return Corridor(
        start=text(held, "leaves"),
        end=text(held, "arrives"),
        begin=whole(held, "begin") or 0,
        until=whole(held, "until") or 0,
        proposed_by=texts(held, "proposed_by"),
        agreed=held.get("agreed") is True,
        sides=texts(held, "consent_of"),
        guarantees=texts(held, "guarantees"),
        places=points(held, "places"),
        purpose=text(held, "purpose"),
        source=text(held, "source"),
    )


def _account(entry: Entry) -> CameOfIt | None:
    content = entry.content
    outcome = word(Outcome, content, "outcome")
    if outcome is None:
        return None
    persons = whole(content, "persons")
    return CameOfIt(outcome, entry.recorded, text(content, "according_to"), persons, text(content, "words"))


def enter_corridor(about: str, corridor: Corridor, now: int, *, public: bool = False) -> Draft:
    """A new corridor, told to its sides; ``about`` is its new id. ``public``: it was announced, and anybody sees it.

    Refuses one without ends, window or with places off the earth (HUM030).
    """
    told = [corridor.start, corridor.end, corridor.purpose, *corridor.guarantees]
    off = len(corridor.places) > MOST_POINTS or not all(map(on_earth, corridor.places))
    unsaid = not corridor.start.strip() or not corridor.end.strip() or corridor.begin >= corridor.until
    if unsaid or off or max(map(len, told)) > LONGEST_TEXT:
        raise Refusal(
            "HUM030",
            "the corridor has no two ends, no window, or places off the earth",
            "say from where to where it leads, and from when until when it holds",
            Place(path="until" if corridor.begin >= corridor.until else "leaves"),
        )
    data_class = DataClass.PUBLIC if public else DataClass.SITE
    return Draft(ENTER, about, data_class, corridor.content(), corridor.sides, now, f"{ENTER} {about}")


def side_says(state: CorridorFile, side: str, answer: Answer, words: str, now: int) -> Draft:
    """What one side says of the corridor, now and again later; a side enters its own, or the desk what it was told.

    Refuses a file without beginning here (HUM031), one who is no side of it (HUM032), conditions not said (HUM033).
    """
    corridor = _begun(state)
    if side not in corridor.sides:
        raise Refusal("HUM032", "the corridor does not need this one's consent", "name one of its sides")
    if len(words) > LONGEST_TEXT or (answer is Answer.CONSENTS_WITH_CONDITIONS and not words.strip()):
        raise Refusal(
            "HUM033",
            "the conditions are not said, or at too great length",
            "say on which conditions",
            Place(path="words"),
        )
    content: dict[str, JSON] = {"side": side, "answer": str(answer), "words": words}
    return Draft(SIDE, state.about, DataClass.SITE, content, corridor.sides, now)


def came_of_it(
    state: CorridorFile, outcome: Outcome, according_to: str, now: int, *,
    persons: int | None = None, words: str = "", public: bool = False,
) -> Draft:  # fmt: skip
    """An account of what came of it, beside those already there.

    Refuses a file without beginning here (HUM031), an account before the window, by nobody, or of fewer than none
    (HUM034).
    """
    corridor = _begun(state)
    if now < corridor.begin or not according_to.strip() or len(words) > LONGEST_TEXT or (persons or 0) < 0:
        raise Refusal(
            "HUM034",
            "the account is given before the corridor's window, by nobody, or counts fewer than none",
            "say whose account it is, once the window has begun",
            Place(path="persons" if (persons or 0) < 0 else "" if according_to.strip() else "according_to"),
        )
    content: dict[str, JSON] = {
        "outcome": str(outcome),
        "according_to": according_to,
        "persons": persons,
        "words": words,
    }
    data_class = DataClass.PUBLIC if public else DataClass.SITE
    return Draft(OUTCOME, state.about, data_class, content, corridor.sides, now)


def _begun(state: CorridorFile) -> Corridor:
    if state.corridor is None:
        raise Refusal("HUM031", "the file's beginning is not here", "enter it first")
    return state.corridor


def recall_corridor(state: CorridorFile, now: int) -> Draft:
    """The corridor is announced no longer: read by whoever read the announcement, without why and whose doing it was.

    Refuses a file without beginning here (HUM031); one that was never announced, was taken back already, or of which
    the window is over (HUM035).
    """
    corridor = _begun(state)
    if not state.announced or state.recalled is not None or now >= corridor.until:
        raise Refusal(
            "HUM035",
            "the corridor is not announced to everybody now",
            "nothing is to be taken back: it was told to its sides alone, was taken back before, or its window is over",
        )
    return Draft(
        RECALL, state.about, DataClass.PUBLIC, {"recalled": True}, corridor.sides, now, f"{RECALL} {state.about}"
    )


def corridor_due(state: CorridorFile, terms: DeskTerms, now: int) -> tuple[Due, ...]:
    """What is owed about a corridor: each side's word before its window, and what came of it after."""
    corridor = state.corridor
    if corridor is None:
        return ()
    found = []
    for side in corridor.sides:
        said = state.side(side)
        how = progress(said.recorded if said else None, corridor.begin, False, now)
        found.append(Due(What.CONSENT, side, state.about, "", state.entered, corridor.begin, how))
    if now >= corridor.until or state.accounts:
        by = None if terms.close is None else corridor.until + terms.close
        done = state.accounts[0].recorded if state.accounts else None
        found.append(Due(What.OUTCOME, "", state.about, "", corridor.until, by, progress(done, by, False, now)))
    return tuple(found)


def outcomes(files: Iterable[CorridorFile]) -> dict[Outcome | None, int]:
    """How many corridors came to what; None counts those nobody has told of."""
    counted: dict[Outcome | None, int] = {}
    for one in files:
        counted[one.outcome] = counted.get(one.outcome, 0) + 1
    return counted
