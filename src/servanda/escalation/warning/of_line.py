"""Contacts on the line as its own file tells them: test calls with their time, and calls that reached nobody."""

from collections.abc import Iterable, Iterator

from servanda.escalation.warning.material import Contact
from servanda.liaison import CallEnd, LineFile

_REACHED = CallEnd.ANSWERED


def contacts_of(files: Iterable[LineFile]) -> tuple[Contact, ...]:
    """Every contact of these files. A call that was not answered counts from when it was made.

    A call counts as answered late once that unit was heard from on the line: it signed something, or took a call.
    """
    found: list[Contact] = []
    for file in files:
        heard = sorted((one.recorded, one.message.sender) for one in file.exchange.arrived)
        found += _tests(file, heard)
        for one in file.calls:
            call = one.call
            answered = call.at if call.end is _REACHED else _heard(heard, call.called, call.at)
            found.append(Contact(one.message, call.called, call.at, call.at, answered))
    return tuple(sorted(found, key=lambda one: one.made))


def _tests(file: LineFile, heard: list[tuple[int, str]]) -> Iterator[Contact]:
    for test in file.tests:
        for unit in test.units:
            at = test.at(unit)
            answered = at if at is not None else _heard(heard, unit, test.made)
            yield Contact(f"{test.id}/{unit}", unit, test.made, test.by or test.made, answered)


def _heard(heard: list[tuple[int, str]], unit: str, after: int) -> int | None:
    return next((at for at, who in heard if who == unit and at > after), None)
