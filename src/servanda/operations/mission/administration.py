"""What takes two people of different sides: who is enrolled, and what is erased. And who is let act no more.

A proposal is a file of its own, which the principals, the chair and the administrator see; it takes effect once
somebody of another side than the proposer's agrees. Nothing else of a mission waits for a second person.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from servanda.access import Content, DataClass, Draft, Entry, Person, Role, agreed_by, seen
from servanda.basis import Place, Refusal, fresh_bytes
from servanda.operations.mission.accounts import Accounts
from servanda.operations.mission.agreed import KeyChange, SettingAgreed, SettingProposed
from servanda.operations.mission.deeds import SignedThere
from servanda.operations.mission.desk_keys import DeskKeyAgreed, DeskKeyChange, agree_to_desk_key
from servanda.operations.mission.doing import shown_at, signed_by_device
from servanda.operations.mission.keys import KeyAgreed, KeyShown
from servanda.operations.mission.log_keys import agree_to_key
from servanda.operations.mission.periods import proposes_periods
from servanda.operations.mission.record import Mission

if TYPE_CHECKING:
    from servanda.operations.mission.log_keeper import LogKeeper
    from servanda.store import MissionStore

AREA: Final = "admin"
#: Nothing that looks like another, reads the other way round, or breaks a line.
_PLAIN: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_NOT_LOGGED: Final = "STO111"


@dataclass(frozen=True, slots=True)
class EnrolmentProposed(Content):
    """Somebody is to be enrolled: pseudonym, role, unit, side; who is behind it is kept sealed and apart."""

    deed: ClassVar[str] = "admin:person:enrol"
    id: str = ""
    role: str = ""
    unit: str = ""
    side: str = ""
    number: int = 1


@dataclass(frozen=True, slots=True)
class EnrolmentAgreed(Content):
    """Somebody of another side agrees that they are enrolled."""

    deed: ClassVar[str] = "admin:person:agree"


@dataclass(frozen=True, slots=True)
class Revoked(Content):
    """Somebody acts no more: sessions end at once, their name stays in the record as a pseudonym."""

    deed: ClassVar[str] = "admin:person:revoke"
    id: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class ErasureProposed(Content):
    """The content of one entry is to be erased: which, and why. That it was there stays provable.

    ``number``: from 0, of what whoever proposes sees of the ``file``. A position would tell how much the record holds.
    """

    deed: ClassVar[str] = "admin:erasure:propose"
    number: int = 0
    what: str = ""
    file: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class ErasureAgreed(Content):
    """Somebody of another side agrees that it is erased."""

    deed: ClassVar[str] = "admin:erasure:agree"


Proposed = EnrolmentProposed | ErasureProposed | KeyShown | KeyChange | SettingProposed | DeskKeyChange
#: By what is proposed, what agrees to it.
_AGREES: Final[dict[type[Proposed], type[Content]]] = {
    EnrolmentProposed: EnrolmentAgreed,
    ErasureProposed: ErasureAgreed,
    KeyShown: KeyAgreed,
    KeyChange: KeyAgreed,
    SettingProposed: SettingAgreed,
    DeskKeyChange: DeskKeyAgreed,
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal and how it stands. ``agreed``: who of another side agreed, none yet. ``erased``: its period is over,
    and ``act`` is blank."""

    about: str
    by: str
    unit: str
    recorded: int
    act: Proposed
    agreed: Entry | None
    erased: bool = False


def propose_person(mission: Mission, person: Person, act: EnrolmentProposed) -> tuple[Entry, ...]:
    """Propose that somebody be enrolled. Refuses (MIS040) what is incomplete, or a side that is no party's."""
    sides = mission.procedure.parties
    if not act.id or not act.unit or act.role not in set(Role) - {Role.PUBLIC}:
        raise _incomplete(
            "a pseudonym, a role and a unit are needed", "role" if act.id and act.unit else "unit" if act.id else "id"
        )
    for name in ("id", "unit"):
        if not _PLAIN.fullmatch(getattr(act, name)):
            raise _incomplete("a pseudonym and a unit are small letters of English, digits and hyphens, up to 64", name)
    if act.side and act.side not in sides:
        raise _incomplete(f"{act.side!r} is no party of the agreement", "side")
    return _proposed(mission, person, act)


def propose_erasure(mission: Mission, person: Person, about: str, number: int, words: str) -> tuple[Entry, ...]:
    """Propose that the content of an entry be erased: the ``number``-th, from 0, of what the person sees of a file."""
    entries = mission.file(person, about)
    if not 0 <= number < len(entries) or not words.strip():
        raise _incomplete("which entry, and why, are needed", "words" if 0 <= number < len(entries) else "entry")
    entry = entries[number]
    return _proposed(mission, person, ErasureProposed(number, entry.deed, about, words.strip()))


def agree_to(
    mission: Mission, store: "MissionStore", accounts: Accounts, person: Person, about: str, name: str = "",
    log: "LogKeeper | None" = None, desk_log: "LogKeeper | None" = None, *, device: SignedThere | None = None,
    signs: bool = False,
) -> str:  # fmt: skip
    """Agree to a proposal, which then takes effect; an enrolment gives the word of the invitation, else nothing.

    ``log``, ``desk_log``: whose keys and settings change with it. ``device``, ``signs``: as for any deed; of a change
    of a log's keys nothing is signed, for it takes effect from the size the log then has.

    Refuses (MIS041) one's own side's proposal, (MIS042) what is agreed already, and ACC001, ACC002.
    """
    with mission.file_held(about):
        proposal = proposal_of(mission.file(person, about))
        proposer = accounts.known(proposal.by)
        if proposal.erased:
            raise Refusal("MIS044", "what was proposed was erased, for its period is over", "propose it anew")
        kind = _AGREES[type(proposal.act)]
        mission.allow(person, kind.deed, about)
        if proposal.agreed is not None or _waits_no_more(mission, proposal):
            raise Refusal("MIS042", "it is agreed already", "nothing is to be done", Place(about))
        if proposer is None or agreed_by(proposer, (person,)) is None:
            why = "it was proposed by your own side, and takes somebody of another"
            raise Refusal("MIS041", why, "ask the other side, or the mission", Place(about))
        act = proposal.act
        if isinstance(act, KeyChange):
            agree_to_key(mission, log, person, about, act)
        elif isinstance(act, DeskKeyChange):
            agree_to_desk_key(mission, desk_log, person, proposal.unit, about, act)
        else:
            now = mission.now if device is None else shown_at(device, mission.now)
            drafts = (_draft(mission, kind(), about),)
            mission.enter(person, signed_by_device(mission, person, drafts, device, now, signs=signs))
    if isinstance(act, ErasureProposed):
        erase_agreed(mission, store)
        return ""
    if isinstance(act, SettingProposed) and log is not None:
        log.follow(mission)
    if not isinstance(act, EnrolmentProposed):
        return ""
    return accounts.invite(Person(act.id, Role(act.role), act.unit, act.side, act.number), name, mission.now)


def erase_agreed(mission: Mission, store: "MissionStore") -> int:
    """Carry out every erasure that was agreed and is not done yet; how many were.

    What the log does not hold yet waits for its next tick: its commitment has to stand there first.
    """
    waiting = [one for one in map(proposal_of, _erasures(mission)) if one.agreed is not None]
    if not waiting:
        return 0
    known = {one.person.id: one.person for one in store.people.all()}
    done = 0
    for entry in (_meant(mission, one, known) for one in waiting):
        if entry is None or entry.erased:
            continue
        try:
            store.erase(entry.position)
        except Refusal as refusal:
            if refusal.code != _NOT_LOGGED:
                raise
            continue
        done += 1
    if done:
        mission.reread()
    return done


def erasures_agreed(mission: Mission, about: str) -> int:
    """How many entries of a file two people of different sides agreed to erase."""
    told = map(proposal_of, _erasures(mission))
    asked = {
        (one.by, one.act.number)
        for one in told
        if one.agreed is not None and isinstance(one.act, ErasureProposed) and one.act.file == about
    }
    return len(asked)


def _meant(mission: Mission, proposal: Proposal, known: Mapping[str, Person]) -> Entry | None:
    """The entry a proposal means; what its proposer sees of a file only grows, so that the number stays right."""
    act, proposer = proposal.act, known.get(proposal.by)
    if proposer is None or not isinstance(act, ErasureProposed):
        return None
    held = seen(proposer, mission.whole(act.file))
    return held[act.number] if 0 <= act.number < len(held) else None


def revoke_person(mission: Mission, store: "MissionStore", accounts: Accounts, person: Person, act: Revoked) -> None:
    """Let somebody act no more, at once. Refuses (MIS043) somebody who is not there, and ACC001."""
    may_be_stopped(mission, accounts, person, act.id)
    mission.enter(person, [_draft(mission, act, fresh_bytes(16).hex())])
    store.people.revoke(act.id, mission.now)
    accounts.read_anew()


def may_be_stopped(mission: Mission, accounts: Accounts, person: Person, name: str) -> Person:
    """Whom somebody may let act no more, or end the sessions of; refuses (MIS043) who is not there, and ACC001."""
    mission.allow(person, Revoked.deed, fresh_bytes(16).hex())
    found = accounts.find(name)
    if found is None:
        raise Refusal("MIS043", "nobody of that pseudonym acts here", "choose one from the list", Place(name[:64]))
    if person.role is Role.PRINCIPAL and found.unit != person.unit:
        raise Refusal("ACC001", "this belongs to another unit", "ask that unit's principal, the chair or the office")
    return found


def proposal_of(entries: tuple[Entry, ...]) -> Proposal:
    """A proposal from the entries of its file; refuses (MIS044) a file of another sort."""
    first = entries[0]
    kinds = {one.deed: one for one in _AGREES}
    kind = kinds.get(first.deed)
    if kind is None or proposes_periods(first):
        raise Refusal("MIS044", "this is no proposal", "open one from the list", Place(first.about))
    agreed = next((one for one in entries if one.deed in [agrees.deed for agrees in _AGREES.values()]), None)
    act: Proposed = kind.read_back(first.content)
    return Proposal(first.about, first.by, first.unit, first.recorded, act, agreed, first.erased)


def proposals(mission: Mission, person: Person) -> tuple[Proposal, ...]:
    """The proposals a person sees, latest first."""
    files = mission.files(person, AREA)[::-1]
    asked = [one.deed for one in _AGREES]
    found = (proposal_of(one) for one in files if one[0].deed in asked and not proposes_periods(one[0]))
    return tuple(one for one in found if one.agreed is not None or not _waits_no_more(mission, one))


def _waits_no_more(mission: Mission, proposal: Proposal) -> bool:
    """Whether it is a key that needs nobody's agreement: a person's first, or one that was revoked before."""
    shown = (one for one in mission.keys if one.about == proposal.about)
    return isinstance(proposal.act, KeyShown) and not any(one.waits and not one.ended for one in shown)


def to_be_erased(mission: Mission, accounts: Accounts, person: Person, proposal: Proposal) -> Entry | None:
    """The entry whose erasure is proposed, for who sees it; none for anybody else, and of any other proposal."""
    proposer = accounts.known(proposal.by)
    found = _meant(mission, proposal, {proposer.id: proposer}) if proposer is not None else None
    return found if found is not None and seen(person, (found,)) else None


def _erasures(mission: Mission) -> tuple[tuple[Entry, ...], ...]:
    return tuple(one for one in mission.all_files(AREA) if one[0].deed == ErasureProposed.deed)


def _proposed(mission: Mission, person: Person, act: Content) -> tuple[Entry, ...]:
    return mission.enter(person, [_draft(mission, act, fresh_bytes(16).hex())])


def _draft(mission: Mission, act: Content, about: str) -> Draft:
    """An entry of the office: for both parties, the body and the office itself."""
    to = (*mission.procedure.parties, mission.procedure.body)
    return Draft(act.deed, about, DataClass.MECHANISM, act.content(), to)


def _incomplete(why: str, name: str) -> Refusal:
    return Refusal("MIS040", why, "fill it in", Place(path=name))
