"""Keys of the humanitarian desk's own log: the desk proposes another, the mission's chair agrees, and no party is told.

Of the two sides one is the desk, whose log it is, the other whoever presides over the mechanism and is on nobody's
side. A chair whom a party seconded is on that side, and has no say here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from servanda.access import Content, DataClass, Draft, Entry, Person
from servanda.basis import Place, Refusal, fresh_bytes
from servanda.ledger import Countersigner, KeyInForce, Policy, read_key, read_policy

if TYPE_CHECKING:
    from servanda.operations.mission.log_keeper import LogKeeper
    from servanda.operations.mission.record import Mission

#: Whose key is changed, where it is the log's own.
_LOG = "log"


@dataclass(frozen=True, slots=True)
class DeskKeyChange(Content):
    """Another key of the desk's log (``of``: *log*; it is made here), or of a neutral who countersigns it.

    ``public``: the neutral's key, as C2SP writes verifier keys; whoever has none there yet countersigns from then on.
    """

    deed: ClassVar[str] = "admin:desk:change"
    of: str = ""
    public: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class DeskKeyAgreed(Content):
    """The other of the two agrees: from what size of the log on, and the public half made for the log itself."""

    deed: ClassVar[str] = "admin:desk:agree"
    after: int = 0
    public: str = ""


def propose_desk_key(mission: "Mission", keeper: "LogKeeper | None", person: Person, act: DeskKeyChange) -> Entry:
    """Propose it. Refuses (ACC001) whoever is not the desk, (MIS191) one of it who is on a side.

    Refuses (MIS190) what would be no policy, (HUM025) a party's key, (MIS192) where there is no such log.
    """
    _refuse_sided(person)
    kept = _kept(keeper)
    if act.of != _LOG:
        desk_policy_with(kept.policy, act, kept.size, act.public)
        kept.refuse_party(act.public)
    return mission.enter(person, [_draft(mission, person.unit, act, fresh_bytes(16).hex())])[0]


def agree_to_desk_key(
    mission: "Mission", keeper: "LogKeeper | None", person: Person, desks: str, about: str, act: DeskKeyChange
) -> None:
    """Agree to it: from the log's size now on the new key signs.

    ``desks``: the desk's unit. Refuses as proposing does.
    """
    _refuse_sided(person)
    kept = _kept(keeper)
    with kept.held() as size:
        public = kept.fresh_key() if act.of == _LOG else ""
        desk_policy_with(kept.policy, act, size, public or act.public)
        if act.of != _LOG:
            kept.refuse_party(act.public)
        mission.enter(person, [_draft(mission, desks, DeskKeyAgreed(size, public), about)])
        kept.follow(mission)


def desk_policy_agreed(policy: Policy, files: Iterable[Sequence[Entry]]) -> Policy:
    """The policy of the desk's log as it began, with every key that the desk and the chair agreed to since.

    A pure reading of the record; what would leave no policy is passed over.
    """
    steps: list[tuple[int, DeskKeyChange, DeskKeyAgreed]] = []
    for entries in files:
        held = sorted(entries, key=lambda one: one.position)
        agreed = next((one for one in held if one.deed == DeskKeyAgreed.deed), None)
        if agreed is not None and held[0].deed == DeskKeyChange.deed:
            act, how = DeskKeyChange.read_back(held[0].content), DeskKeyAgreed.read_back(agreed.content)
            steps.append((agreed.position, act, how))
    for _, act, how in sorted(steps, key=lambda one: one[0]):
        policy = _changed(policy, act, how.after, how.public or act.public) or policy
    return policy


def desk_policy_with(policy: Policy, act: DeskKeyChange, after: int, public: str) -> Policy:
    """A policy in which another key signs from a size of the log on; refuses (MIS190) what would be no policy."""
    made = _changed(policy, act, after, public)
    if made is None:
        why = "the key is none, stands in the policy already, or is under a name that cannot countersign"
        raise Refusal("MIS190", why, "copy the whole public key of a neutral: NAME+ID+BASE64", Place(act.of))
    return made


def _changed(policy: Policy, act: DeskKeyChange, after: int, public: str) -> Policy | None:
    try:
        fresh = KeyInForce(read_key(public), after)
        if act.of == _LOG:
            same = fresh.key.kind
            log = (*(_ended(one, after) if one.key.kind is same else one for one in policy.log), fresh)
            return read_policy(replace(policy, log=log).data())
        name = fresh.key.name
        if all(one.name != name for one in policy.countersigners):
            # Whoever comes new vouches for all before: a head it countersigns has them under it.
            there = (*policy.countersigners, Countersigner(name, "neutral", (replace(fresh, after=0),)))
        else:
            there = tuple(
                replace(one, keys=(*(_ended(key, after) for key in one.keys), fresh)) if one.name == name else one
                for one in policy.countersigners
            )
        return read_policy(replace(policy, countersigners=there, neutrals_needed=1).data())
    except Refusal:
        return None


def _ended(key: KeyInForce, at: int) -> KeyInForce:
    return replace(key, until=at) if key.until is None else key


def _refuse_sided(person: Person) -> None:
    if person.side:
        why = "keys of the desk's log are no matter of a side, and you are on one"
        raise Refusal("MIS191", why, "ask the desk, or whoever presides and was seconded by nobody")


def _kept(keeper: "LogKeeper | None") -> "LogKeeper":
    if keeper is None:
        raise Refusal("MIS192", "the desk keeps no log here", "a rehearsal has no such keys")
    return keeper


def _draft(mission: "Mission", desks: str, act: Content, about: str) -> Draft:
    """For the desk and the body; no party is told that the desk changed a key."""
    return Draft(act.deed, about, DataClass.MECHANISM, act.content(), (desks, mission.procedure.body))
