"""The log's own key and those of who countersigns it, changed by two people of different sides, or stopped by one."""

from typing import TYPE_CHECKING

from servanda.access import DataClass, Draft, Entry, Person, Role
from servanda.basis import Place, Refusal, fresh_bytes
from servanda.operations.mission.agreed import LOG, SETTINGS, KeyChange, SettingProposed, policy_with
from servanda.operations.mission.keys import KeyAgreed, KeyRevoked

if TYPE_CHECKING:
    from servanda.mechanism import Content
    from servanda.operations.mission.log_keeper import LogKeeper
    from servanda.operations.mission.record import Mission


def propose_key(mission: "Mission", log: "LogKeeper | None", person: Person, act: KeyChange) -> Entry:
    """Propose another key of the log or of one who countersigns it; refuses (MIS078) what would be no policy."""
    keeper = _kept(log)
    if act.of != LOG:
        policy_with(keeper.policy, act, keeper.size, act.public)
    return _entered(mission, person, act)


def agree_to_key(mission: "Mission", log: "LogKeeper | None", person: Person, about: str, act: KeyChange) -> None:
    """Agree to it: from the log's size now on the new key signs, and the old one up to there. Refuses (MIS078)."""
    keeper = _kept(log)
    with keeper.held() as size:
        public = keeper.fresh_key() if act.of == LOG else ""
        policy_with(keeper.policy, act, size, public or act.public)
        mission.enter(person, [_draft(mission, KeyAgreed(size, public), about)])
        keeper.follow(mission)


def stop_signer(mission: "Mission", log: "LogKeeper | None", person: Person, public: str, words: str) -> Entry:
    """Let a countersigner's key speak for no head beyond those there are; until another is agreed to, none is final.

    Refuses (MIS075) a key that does not countersign, and (ACC001) whoever is of a side: a side's key is its own.
    """
    keeper = _kept(log)
    if person.role not in (Role.CHAIR, Role.ADMINISTRATOR):
        raise Refusal("ACC001", "this is not for a side to do", "ask the chair or the office")
    keys = [str(key.key) for one in keeper.policy.countersigners for key in one.keys if key.until is None]
    if public not in keys:
        raise Refusal("MIS075", "no such key is in force", "choose one from the list", Place(public[:40]))
    with keeper.held() as size:
        entry = _entered(mission, person, KeyRevoked(public, words.strip(), size))
        keeper.follow(mission)
    return entry


def propose_setting(mission: "Mission", person: Person, act: SettingProposed) -> Entry:
    """Propose another value of a setting; refuses (MIS079) one there is not, or a value beyond its bounds."""
    bounds = SETTINGS.get(act.name)
    if bounds is None or not bounds.least <= act.value <= bounds.most:
        told = "" if bounds is None else f" lies between {bounds.least} and {bounds.most}"
        raise Refusal("MIS079", f"{act.name or 'a setting'}{told or ' is none'}", "choose one, and a value within")
    return _entered(mission, person, act)


def _kept(log: "LogKeeper | None") -> "LogKeeper":
    if log is None:
        raise Refusal("MIS035", "this mission has no log that its sides countersign", "a rehearsal has no such keys")
    return log


def _entered(mission: "Mission", person: Person, act: "Content") -> Entry:
    return mission.enter(person, [_draft(mission, act, fresh_bytes(16).hex())])[0]


def _draft(mission: "Mission", act: "Content", about: str) -> Draft:
    to = (*mission.procedure.parties, mission.procedure.body)
    return Draft(act.deed, about, DataClass.MECHANISM, act.content(), to)
