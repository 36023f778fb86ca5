"""What has to hold before any deed: complete, no account where only a marker may stand, no time to come."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Final, NoReturn

from servanda.access import Content, complete, kept_whole
from servanda.basis import Place, Refusal
from servanda.evidence import tells_of_sexual_violence
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.standing import is_marker

#: So much of a name that is none is told back.
_SHOWN: Final = 60


def refuse(code: MechanismCode, why: str, remedy: str) -> NoReturn:
    """Refuses a deed."""
    raise Refusal(code, why, remedy)


def sound(act: Content) -> None:
    """Refuses what is incomplete (MEC001) or cannot be kept (MEC008), and words of sexual violence (MEC003)."""
    complete(act, MechanismCode.INCOMPLETE)
    kept_whole(act, MechanismCode.NOT_KEPT)
    if any(tells_of_sexual_violence(words) for words in _words(act)):
        refuse(
            MechanismCode.NARRATIVE,
            "the words tell of sexual violence, of which only a referral marker is kept",
            "leave the account out, refer the person, and set a marker",
        )


def of_a_file(file: IncidentFile, procedure: Procedure) -> None:
    """Refuses what is done to no file (MEC006), or to a referral marker (MEC010)."""
    if not file.allegations and not file.registrations:
        refuse(MechanismCode.NO_FILE, "there is no allegation or observation this belongs to", "begin a file first")
    if is_marker(file, procedure):
        refuse(
            MechanismCode.MARKER,
            "this file is a referral marker: nobody is notified of it, and nothing is found on it case by case",
            "leave it to those it was referred to",
        )


def names_no_source(act: Content, file: IncidentFile, procedure: Procedure) -> None:
    """Refuses (MEC011) words for the parties that name who told it without their consent.

    Only sources the body's own people may see are looked for: a refusal must not tell anybody who a source is. What
    a party's people wrote down is not looked for either, or they could hold up a notice by a name of their choice.
    """
    names = [
        one.act.name.strip().casefold()
        for one in file.sources
        if not one.act.consent and procedure.body in one.to and one.unit not in procedure.parties
    ]
    said = [words.casefold() for words in _words(act)]
    if any(name and name in words for name in names for words in said):
        refuse(
            MechanismCode.NAMES_SOURCE,
            "the words name who told it, and they did not agree to be named",
            "leave the name out, or record their consent first",
        )


def not_to_come(begin: int, end: int | None, now: int) -> None:
    """Refuses (MEC005) what is said to have happened later than now, or to end before it begins."""
    if begin > now or (end is not None and end <= begin):
        refuse(
            MechanismCode.IMPOSSIBLE_TIME,
            "it is said to have happened later than now, or to end before it begins",
            "correct the time; what is planned belongs to the liaison line",
        )


def clauses_known(clauses: tuple[str, ...], procedure: Procedure) -> None:
    """Refuses (MEC004) a clause on which the body makes no findings, or that is not in the agreement."""
    strange = [one for one in clauses if one not in procedure.clauses and one.split("/")[0] not in procedure.clauses]
    if strange:
        refuse(
            MechanismCode.UNKNOWN_CLAUSE,
            f"not a clause on which this body finds: {', '.join(strange)}",
            f"name one of: {', '.join(procedure.clauses)}; or none, and say in words what it is",
        )


def parties_known(procedure: Procedure, **named: str) -> None:
    """Refuses (MEC015) who is no party of the agreement, by the field that names them; nobody named is no fault."""
    for field, one in named.items():
        if one and one not in procedure.parties:
            raise Refusal(
                MechanismCode.UNKNOWN_PARTY,
                f"{one[:_SHOWN]!r} is no party of this agreement",
                f"name one of: {', '.join(procedure.parties)}; or nobody, and say in words who it was",
                Place(path=field),
            )


def zone_known(procedure: Procedure, zone: str) -> None:
    """Refuses (MEC016) a zone that the agreement does not have; none named is no fault."""
    if zone and zone not in procedure.zones:
        known = ", ".join(procedure.zones)
        there = f"name one of: {known}; or none, and write the place in words"
        there = there if known else "name none, and write the place in words"
        raise Refusal(
            MechanismCode.UNKNOWN_ZONE,
            f"the agreement has no zone {zone[:_SHOWN]!r}",
            there,
            Place(path="zone"),
        )


def _words(act: Content) -> Iterator[str]:
    for one in fields(act):
        yield from _texts(getattr(act, one.name))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, Content):
        yield from _words(value)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif type(value) is str:
        yield value
