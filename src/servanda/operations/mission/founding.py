"""A mission founded for use: keys, record, people, the log's policy, and an invitation for each person."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servanda.access import Person, Role
from servanda.basis import Place, Refusal, now_us, of_exercise
from servanda.ledger import Policy
from servanda.operations.mission.accounts import Accounts
from servanda.operations.mission.begin import MissionPlace, agreement_at, begin, open_place
from servanda.operations.mission.body import keep_body
from servanda.operations.mission.desk_log import begin_desk_log
from servanda.operations.mission.log_settings import WIDTH, begin_log, fit_width
from servanda.operations.mission.people_file import read_people
from servanda.operations.mission.periods import begin_periods

if TYPE_CHECKING:
    from servanda.store import SqlMission


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is cut out and handed to one person: who they are in the mission, and the word. Never kept."""

    person: Person
    name: str
    word: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Founded:
    """A mission that was begun. ``uneven``: roles one party has people of and another has none.

    ``policy``: of the mission's log; ``desk``: of the humanitarian desk's own.
    """

    mission: str
    place: MissionPlace
    body: str
    policy: Policy
    desk: Policy
    sheets: tuple[Sheet, ...]
    uneven: tuple[tuple[Role, str], ...]

    def data(self) -> dict[str, Any]:
        """As plain data for JSON, without any word."""
        return {
            "mission": self.mission,
            "record": shown_address(self.place.address),
            "keyring": str(self.place.keyring),
            "body": self.body,
            "origin": self.policy.origin,
            "policy": self.policy.fingerprint,
            "desk_origin": self.desk.origin,
            "desk_policy": self.desk.fingerprint,
            "people": [one.person.id for one in self.sheets],
            "uneven": [{"role": role.value, "without": party} for role, party in self.uneven],
        }


def found_mission(
    case: str, people: Path, passphrase: str, place: MissionPlace, *, body: str | None = None, width: int = WIDTH,
    ml_dsa: bool = False,
) -> Founded:  # fmt: skip
    """Begins a mission for a case with the people of a file; everything is looked at before anything is made.

    ``ml_dsa``: the log signs its heads with ML-DSA-44 too.

    Refuses people (MIS031), periods (MIS160) and countersigners (LED040, LED015) that are none, an agreement without a
    body (MIS030), a keyring or record that stands there (MIS032, STO104), a short passphrase (NEG073), a shipped case
    that the record would be kept beside (MIS037).
    """
    from servanda.store import read_paper

    fit_width(width)
    agreement, procedure = agreement_at(case, body)
    _refuse_no_folder(case, place)
    refuse_exercise_name(agreement.id)
    paper = read_paper(people)
    listed = read_people(paper.text, paper.name, procedure.parties)
    refuse_exercise_name(listed.origin)
    with begin(place, passphrase) as store:
        origin = listed.origin or f"{agreement.id}.mission/{store.id}"
        policy = begin_log(store, listed, origin, width, ml_dsa=ml_dsa)
        desk = begin_desk_log(store, listed.watching)
        keep_body(store, procedure.body)
        begin_periods(store, listed.retention)
        now, accounts = now_us(), Accounts(store)
        sheets = tuple(Sheet(one.person, one.name, accounts.invite(one.person, one.name, now)) for one in listed.people)
        uneven = listed.uneven(procedure.parties)
        return Founded(store.id, place, procedure.body, policy, desk, sheets, uneven)


def _refuse_no_folder(case: str, place: MissionPlace) -> None:
    """Refuses (MIS037) to keep a record beside a case that is no folder here, only the id of a shipped one."""
    beside = MissionPlace.beside(case)
    if not Path(case).exists() and (place.address == beside.address or place.keyring == beside.keyring):
        why = f"{case} comes with the program, and a mission is kept in a folder of its own"
        remedy = f"copy it with 'servanda copy {case} FOLDER', and begin the mission for that folder"
        raise Refusal("MIS037", why, remedy, Place(case))


def refuse_exercise_name(name: str) -> None:
    """Refuses (EXR026) to begin a mission under a name that marks what belongs to an exercise."""
    if of_exercise(name):
        why = f"{name[:60]!r} is the name of an exercise, and a mission bears none such"
        raise Refusal("EXR026", why, "give the agreement, or the log's origin, another name", Place("id"))


def invite_again(place: MissionPlace, passphrase: str, name: str) -> Sheet:
    """A fresh invitation for somebody enrolled; refuses (MIS034) a name nobody has."""
    with open_place(place, passphrase) as store:
        accounts = Accounts(store)
        person = _known(accounts, name)
        return Sheet(person, store.people.name(name), accounts.invite_again(name, now_us()))


def _known(accounts: Accounts, name: str) -> Person:
    person = accounts.find(name)
    if person is None:
        known = ", ".join(one.id for one in accounts.everybody())
        why = f"nobody of the mission who may act has the id {name[:64]!r}"
        raise Refusal("MIS034", why, f"name one of: {known}", Place(name[:64]))
    return person


def shown_address(address: str) -> str:
    """An address without a password in it."""
    scheme, gap, rest = address.partition("://")
    user, at, host = rest.rpartition("@")
    return f"{scheme}{gap}{user.partition(':')[0]}{at}{host}"


def policy_of(store: "SqlMission") -> Policy:
    """Whom readers of the mission's log believe."""
    from servanda.operations.mission.log_settings import log_settings

    return log_settings(store).policy
