"""A publisher's key announced in the mission's log as valid no longer: two people of different sides say so.

Keys are one of the three things that take two. Whoever cannot wait for the second lays a note beside the bulletins,
signed with another key of the publisher's.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from servanda.access import Content, DataClass, Draft, Entry, Person, agreed_by, may, needed
from servanda.basis import Place, Refusal, content_hash
from servanda.bulletin import REVOKED, REVOKED_WHY, Revocation
from servanda.ledger import read_key

if TYPE_CHECKING:
    from servanda.operations.mission import Accounts, Mission

_AREA = "bulletin"


@dataclass(frozen=True, slots=True)
class KeyRevocationProposed(Content):
    """A publisher's key is to be valid no longer from a day on (as 2026-03-01)."""

    deed: ClassVar[str] = "bulletin:publisher-key:propose"
    key: str = needed("")
    since: str = needed("")
    why: str = needed("")


@dataclass(frozen=True, slots=True)
class KeyRevoked(Content):
    """Somebody of another side agrees, in the same words: this entry alone, with the log's receipt, proves it."""

    deed: ClassVar[str] = REVOKED
    key: str = needed("")
    since: str = needed("")
    why: str = needed("")


@dataclass(frozen=True, slots=True)
class KeyStands:
    """A proposal that a key is valid no longer, and its entry once it is agreed."""

    about: str
    by: str
    act: KeyRevocationProposed
    agreed: Entry | None


def propose_revocation(mission: "Mission", person: Person, act: KeyRevocationProposed) -> Entry:
    """Proposes that a key is valid no longer. Refuses (ACC001) who may not, (LED015, BUL039) no key or day."""
    read_key(act.key, Place("key"))
    try:
        date.fromisoformat(act.since)
    except ValueError:
        raise _none(f"{act.since[:40]!r} is no day", "write it as 2026-03-01") from None
    if act.why not in REVOKED_WHY:
        raise _none("that is no reason", f"choose one of {', '.join(REVOKED_WHY)}")
    about = content_hash(f"key\n{mission.agreement.id}\n{act.key}\n{act.since}\n{act.why}".encode(), 32)
    (entry, *_) = mission.enter(person, [_draft(act, about, f"key/{about}")])
    return entry


def agree_to_revocation(mission: "Mission", accounts: "Accounts", person: Person, about: str) -> Entry:
    """Agrees, in the same words. Refuses (ACC001) who may not, (MIS041) one's own side's, (BUL039) what is none."""
    with mission.file_held(about):
        mission.allow(person, KeyRevoked.deed, about)
        stands = next((one for one in key_revocations(mission) if one.about == about), None)
        if stands is None:
            raise _none("nobody proposed it", "load the page again")
        if stands.agreed is not None:
            return stands.agreed
        proposer = accounts.known(stands.by)
        if proposer is None or agreed_by(proposer, (person,)) is None:
            why = "it was proposed by your own side, and takes somebody of another"
            raise Refusal("MIS041", why, "ask the other side, or the mission", Place(about))
        told = stands.act
        (entry, *_) = mission.enter(
            person, [_draft(KeyRevoked(told.key, told.since, told.why), about, f"agree/{about}")]
        )
        return entry


def key_revocations(mission: "Mission") -> tuple[KeyStands, ...]:
    """What was proposed of keys, in its order."""
    found = []
    for file in mission.all_files(_AREA):
        if file[0].deed == KeyRevocationProposed.deed:
            agreed = next((one for one in file if one.deed == KeyRevoked.deed), None)
            act = KeyRevocationProposed.read_back(file[0].content)
            found.append(KeyStands(file[0].about, file[0].by, act, agreed))
    return tuple(found)


def revoked_by_log(mission: "Mission") -> tuple[Revocation, ...]:
    """The keys that the mission's log says are valid no longer."""
    return tuple(
        Revocation(read_key(one.act.key), date.fromisoformat(one.act.since), one.act.why, log=mission.agreement.id)
        for one in key_revocations(mission)
        if one.agreed is not None
    )


def may_revoke(person: Person) -> bool:
    """Whether somebody proposes that a publisher's key is valid no longer, and agrees to it."""
    return bool(may(person, KeyRevocationProposed.deed))


def _draft(act: Content, about: str, key: str) -> Draft:
    return Draft(act.deed, about, DataClass.PUBLIC, act.content(), key=key)


def _none(why: str, remedy: str) -> Refusal:
    return Refusal("BUL039", f"this does not say that a key is not valid: {why}", remedy, Place("key"))
