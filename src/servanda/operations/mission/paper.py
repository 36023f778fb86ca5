"""Paper: books of numbered sheets, which number became what, which was spoiled, and which has not come back.

Numbers run through all books of a unit, so that one number is one sheet. A book, what was entered from it and what was
spoiled are that unit's alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from servanda.access import JSON, Content, DataClass, Draft, Entry, Person, complete, needed
from servanda.basis import MINUTE, Place, Refusal, content_hash
from servanda.operations.mission.deeds import SignedThere
from servanda.operations.mission.doing import NEW, do
from servanda.operations.mission.record import Mission

#: The most sheets of one book, and the greatest number there is.
MOST_SHEETS: Final = 200
_LAST: Final = 99_999
_AHEAD: Final = 5 * MINUTE
DUTY_ENTRY: Final = "duty:entry:write"


@dataclass(frozen=True, slots=True)
class BookIssued(Content):
    """A book of numbered sheets handed out: from which number to which, and to whom, in words."""

    deed: ClassVar[str] = "paper:book:issue"
    first: int = needed(0)
    last: int = needed(0)
    holder: str = needed("")


@dataclass(frozen=True, slots=True)
class NumberUsed(Content):
    """What was written on a sheet is entered.

    ``became``: the deed; ``file``: the file it is in. ``written_by``: who wrote it, in words; ``at``: when, µs UTC.
    ``mark``: of the form, so that sending it twice uses the number once.
    """

    deed: ClassVar[str] = "paper:number:use"
    number: int = needed(0)
    became: str = needed("")
    file: str = ""
    written_by: str = needed("")
    at: int | None = needed(None)
    mark: str = ""


@dataclass(frozen=True, slots=True)
class NumberSpoiled(Content):
    """A sheet that will tell nothing: torn, lost, miswritten; why, in words."""

    deed: ClassVar[str] = "paper:number:spoil"
    number: int = needed(0)
    why: str = needed("")


@dataclass(frozen=True, slots=True)
class Book:
    """A book and its numbers: those used, those spoiled and why, and those that have not come back."""

    issued: BookIssued
    at: int
    used: tuple[tuple[NumberUsed, int], ...] = ()
    spoiled: tuple[tuple[NumberSpoiled, int], ...] = ()

    @property
    def missing(self) -> tuple[int, ...]:
        """Numbers that were neither used nor spoiled, in order."""
        gone = {one.number for one, _ in self.used} | {one.number for one, _ in self.spoiled}
        return tuple(n for n in range(self.issued.first, self.issued.last + 1) if n not in gone)


@dataclass(frozen=True, slots=True)
class Books:
    """All books of a unit, in the order in which they were handed out."""

    books: tuple[Book, ...] = ()

    @property
    def next(self) -> int:
        """The first number no book has."""
        return max((one.issued.last for one in self.books), default=0) + 1

    def of(self, number: int) -> Book | None:
        """The book of a number."""
        return next((one for one in self.books if one.issued.first <= number <= one.issued.last), None)

    def use(self, number: int) -> NumberUsed | None:
        """What a number became."""
        return next((one for book in self.books for one, _ in book.used if one.number == number), None)


def paper_file(mission: Mission, unit: str) -> str:
    """The id of a unit's books."""
    return content_hash("\n".join(("paper", mission.agreement.id, unit)).encode(), 32)


def numbered(unit: str, number: int) -> str:
    """A number as it is printed: the unit and five digits."""
    return f"{unit}-{number:05d}"


def number_in(unit: str, text: str) -> int:
    """A printed number read back, with its unit or without; refuses what is none of this unit's (MIS181)."""
    head, dash, digits = text.strip().rpartition("-")
    if (dash and head.strip().casefold() != unit.casefold()) or not digits.strip().isdecimal() or len(digits) > 9:
        raise _none_of_ours(text[:40])
    return int(digits)


def read_books(entries: tuple[Entry, ...]) -> Books:
    """Books from any part of their entries."""
    books = [Book(BookIssued.read_back(one.content), one.recorded) for one in entries if one.deed == BookIssued.deed]
    used = [(NumberUsed.read_back(one.content), one.recorded) for one in entries if one.deed == NumberUsed.deed]
    spoiled = [
        (NumberSpoiled.read_back(one.content), one.recorded) for one in entries if one.deed == NumberSpoiled.deed
    ]
    return Books(
        tuple(
            replace(
                book,
                used=tuple(one for one in used if book.issued.first <= one[0].number <= book.issued.last),
                spoiled=tuple(one for one in spoiled if book.issued.first <= one[0].number <= book.issued.last),
            )
            for book in books
        )
    )


def books_of(mission: Mission, unit: str) -> Books:
    """The books of a unit."""
    return read_books(mission.whole(paper_file(mission, unit)))


def issue_book(mission: Mission, person: Person, act: BookIssued, key: str = "") -> None:
    """Hand a book out. Refuses (MIS180) numbers that are none, too many, or in another book."""
    about = paper_file(mission, person.unit)
    with mission.file_held(about):
        mission.allow(person, act.deed, about)
        complete(act, "MEC001")
        there = books_of(mission, person.unit)
        if any(one.issued == act for one in there.books):
            return
        overlaps = any(one.issued.first <= act.last and act.first <= one.issued.last for one in there.books)
        if not 1 <= act.first <= act.last <= _LAST or act.last - act.first >= MOST_SHEETS or overlaps:
            why = f"these are no numbers, more than {MOST_SHEETS}, or in another book"
            raise Refusal("MIS180", why, f"begin with {there.next}", Place("first"))
        _enter(mission, person, about, act, key)


def spoil(mission: Mission, person: Person, act: NumberSpoiled, key: str = "") -> None:
    """A sheet is spoiled. Refuses (MIS181) a number in no book of the unit, (MIS182) one used or spoiled already."""
    about = paper_file(mission, person.unit)
    with mission.file_held(about):
        mission.allow(person, act.deed, about)
        complete(act, "MEC001")
        _refuse_gone(books_of(mission, person.unit), act.number)
        _enter(mission, person, about, act, key)


def enter_from_paper(
    mission: Mission, person: Person, use: NumberUsed, about: str, content: Mapping[str, JSON], key: str,
    device: SignedThere | None = None,
) -> tuple[Entry, ...]:  # fmt: skip
    """Enter what was written on a sheet: the deed and its number in one act, and the number is used.

    ``about``: the file, or *new*; empty where it was entered on its own page before and the number alone is noted.
    ``device``: what a device signed, of a message of the line, for which ``ToSign`` is raised otherwise.
    Refuses MIS181, MIS182, (MIS183) a time to come, and what the deed refuses; then nothing is entered.
    """
    books = paper_file(mission, person.unit)
    with mission.file_held(books):
        mission.allow(person, use.deed, books)
        complete(use, "MEC001")
        there = books_of(mission, person.unit)
        before = there.use(use.number)
        if before is not None and key and before.mark == key:
            return mission.file(person, before.file) if before.file else ()
        _refuse_gone(there, use.number)
        if use.at is not None and use.at > mission.now + _AHEAD:
            raise Refusal("MIS183", "it is said to have been written in a time to come", "look at the sheet again")
        if not about:
            _enter(mission, person, books, replace(use, mark=key), key)
            return ()
        held = {**content, **_of_the_sheet(person, use)} if use.became == DUTY_ENTRY else content

        def beside(file: str) -> tuple[Draft, ...]:
            return (_draft(books, replace(use, file=file, mark=key)),)

        return do(mission, person, use.became, about or NEW, held, key=key, device=device, beside=beside)


def _of_the_sheet(person: Person, use: NumberUsed) -> dict[str, JSON]:
    return {"paper": numbered(person.unit, use.number), "written_by": use.written_by, "at": use.at}


def _refuse_gone(there: Books, number: int) -> None:
    book = there.of(number)
    if book is None:
        raise _none_of_ours(str(number))
    if number not in book.missing:
        why = "this number was used or spoiled already: one number is one sheet"
        raise Refusal("MIS182", why, "look at the sheet's number again", Place("number"))


def _none_of_ours(number: str) -> Refusal:
    return Refusal("MIS181", f"{number} is in no book of your unit", "hand the book out first", Place("number"))


def _draft(about: str, act: Content) -> Draft:
    return Draft(act.deed, about, DataClass.PARTY, act.content())


def _enter(mission: Mission, person: Person, about: str, act: Content, key: str) -> None:
    mission.enter(person, [replace(_draft(about, act), key=key)])
