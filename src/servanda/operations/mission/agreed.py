"""What two people of different sides agreed to about the mission itself: keys of the log, and settings.

A pure reading of the record. Everybody who has it finds the same policy and the same settings; nothing is in force that
is not in it, and what was agreed takes nothing back of what was signed before.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from servanda.access import Content, Entry
from servanda.basis import HOUR, MINUTE, Place, Refusal
from servanda.humanitarian import DeskTerms
from servanda.ledger import KeyInForce, Policy, read_key, read_policy
from servanda.liaison import LineTerms
from servanda.operations.mission.keys import KeyAgreed, KeyRevoked
from servanda.operations.mission.terms import Terms

Files = Iterable[Sequence[Entry]]
#: Whose key is changed, where it is the log's own.
LOG: Final = "log"


@dataclass(frozen=True, slots=True)
class KeyChange(Content):
    """Another key in place of the log's own (``of``: *log*; it is made here) or of one who countersigns (the name).

    ``public``: the countersigner's new key, as C2SP writes verifier keys.
    """

    deed: ClassVar[str] = "admin:key:change"
    of: str = ""
    public: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class SettingProposed(Content):
    """A setting is to have another value, in its own unit."""

    deed: ClassVar[str] = "admin:setting:propose"
    name: str = ""
    value: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class SettingAgreed(Content):
    """Somebody of another side agrees to it."""

    deed: ClassVar[str] = "admin:setting:agree"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a setting may be: least and most, and how many of its unit's smaller parts one is (µs, seconds, or 1)."""

    least: int
    most: int
    unit: int = 1


#: Sessions only get shorter than fifteen minutes and eight hours; nothing here stops the record or hides it.
SETTINGS: Final[dict[str, Bounds]] = {
    "session-idle-minutes": Bounds(2, 15, MINUTE),
    "session-hours": Bounds(1, 8, HOUR),
    "batch-width": Bounds(1, 4096),
    "patience-minutes": Bounds(1, 1440, 60),
    "neutrals-needed": Bounds(1, 15),
    "line-receipt-hours": Bounds(1, 168, HOUR),
    "line-answer-hours": Bounds(1, 168, HOUR),
    "line-test-every-hours": Bounds(1, 168, HOUR),
    "line-test-answer-minutes": Bounds(5, 1440, MINUTE),
    "line-calls": Bounds(1, 10),
    "desk-receipt-hours": Bounds(1, 168, HOUR),
    "desk-withdrawal-hours": Bounds(1, 168, HOUR),
    "desk-escalation-hours": Bounds(1, 168, HOUR),
    "desk-answer-hours": Bounds(1, 168, HOUR),
    "desk-close-hours": Bounds(1, 168, HOUR),
}
_LINE: Final = {
    "acknowledge": "line-receipt-hours", "answer": "line-answer-hours", "test_every": "line-test-every-hours",
    "test_answer": "line-test-answer-minutes", "calls": "line-calls",
}  # fmt: skip
_DESK: Final = {
    "receive": "desk-receipt-hours", "withdrawal": "desk-withdrawal-hours", "escalate": "desk-escalation-hours",
    "answer": "desk-answer-hours", "close": "desk-close-hours",
}  # fmt: skip


def settings_agreed(files: Files) -> dict[str, int]:
    """The settings that were agreed, in µs, seconds or numbers; those that nobody changed are not among them."""
    found: list[tuple[int, SettingProposed]] = []
    for entries in files:
        held = sorted(entries, key=lambda one: one.position)
        agreed = next((one.position for one in held if one.deed == SettingAgreed.deed), None)
        if held and held[0].deed == SettingProposed.deed and agreed is not None:
            found.append((agreed, SettingProposed.read_back(held[0].content)))
    made: dict[str, int] = {}
    for _, act in sorted(found, key=lambda one: one[0]):
        bounds = SETTINGS.get(act.name)
        if bounds is not None and bounds.least <= act.value <= bounds.most:
            made[act.name] = act.value * bounds.unit
    return made


def terms_agreed(terms: Terms, settings: dict[str, int]) -> Terms:
    """The clocks of the lines with what was agreed since."""
    line = {field: settings[name] for field, name in _LINE.items() if name in settings}
    desk = {field: settings[name] for field, name in _DESK.items() if name in settings}
    kept_line: LineTerms = replace(terms.line, **line)
    kept_desk: DeskTerms = replace(terms.desk, **desk)  # type: ignore[arg-type]
    return Terms(kept_line, kept_desk)


def settings_in_force(
    terms: Terms, policy: Policy | None, settings: dict[str, int], width: int | None = None
) -> dict[str, int | None]:
    """What holds for each setting now, in its own unit: as agreed, else as the mission began.

    ``policy``, ``width``: of its log, entries of a batch. None where nothing is set and nothing runs out, and for what
    a mission without a log does not have.
    """
    held: dict[str, int | None] = {name: getattr(terms.line, field) for field, name in _LINE.items()}
    held |= {name: getattr(terms.desk, field) for field, name in _DESK.items()}
    held |= {name: SETTINGS[name].most * SETTINGS[name].unit for name in ("session-idle-minutes", "session-hours")}
    if policy is not None:
        held |= {"patience-minutes": policy.patience_s, "neutrals-needed": policy.neutrals_needed, "batch-width": width}
    held |= settings
    told = {name: held.get(name) for name in SETTINGS}
    return {name: None if value is None else value // SETTINGS[name].unit for name, value in told.items()}


def policy_agreed(policy: Policy, files: Files) -> Policy:
    """The policy of a mission's log as it began, with every key that was agreed to or revoked since.

    What would leave no policy is passed over.
    """
    held = [tuple(sorted(one, key=lambda entry: entry.position)) for one in files]
    steps: list[tuple[int, KeyChange | KeyRevoked, KeyAgreed]] = []
    for entries in held:
        if not entries:
            continue
        if entries[0].deed == KeyRevoked.deed:
            steps.append((entries[0].position, KeyRevoked.read_back(entries[0].content), KeyAgreed()))
        agreed = next((one for one in entries if one.deed == KeyAgreed.deed), None)
        if entries[0].deed == KeyChange.deed and agreed is not None:
            act = KeyChange.read_back(entries[0].content)
            steps.append((agreed.position, act, KeyAgreed.read_back(agreed.content)))
    for _, step, how in sorted(steps, key=lambda one: one[0]):
        policy = _after(policy, step, how)
    settings = settings_agreed(held)
    patience = settings.get("patience-minutes", policy.patience_s)
    needed = settings.get("neutrals-needed", policy.neutrals_needed)
    return _sound(replace(policy, patience_s=patience, neutrals_needed=needed)) or policy


def policy_with(policy: Policy, act: KeyChange, after: int, public: str) -> Policy:
    """A policy in which another key signs from a size of the log on; refuses (MIS078) what would be no policy."""
    made = _changed(policy, act, after, public)
    if made is None:
        why = "the key is none, stands in the policy already, or is of nobody who countersigns this log"
        raise Refusal("MIS078", why, "copy the whole public key of one who countersigns: NAME+ID+BASE64", Place(act.of))
    return made


def _after(policy: Policy, step: KeyChange | KeyRevoked, how: KeyAgreed) -> Policy:
    if isinstance(step, KeyChange):
        return _changed(policy, step, how.after, how.public or step.public) or policy
    if not step.public:
        return policy
    signers = tuple(replace(one, keys=_ended(one.keys, step.after, step.public)) for one in policy.countersigners)
    return replace(policy, countersigners=signers)


def _changed(policy: Policy, act: KeyChange, after: int, public: str) -> Policy | None:
    try:
        fresh = KeyInForce(read_key(public), after)
    except Refusal:
        return None
    if act.of == LOG:
        # A second key of another kind goes on beside it.
        log = tuple(_ended((one,), after)[0] if one.key.kind is fresh.key.kind else one for one in policy.log)
        return _sound(replace(policy, log=(*log, fresh)))
    if act.of not in [one.name for one in policy.countersigners]:
        return None
    signers = tuple(
        replace(one, keys=(*_ended(one.keys, after), fresh)) if one.name == act.of else one
        for one in policy.countersigners
    )
    return _sound(replace(policy, countersigners=signers))


def _ended(keys: tuple[KeyInForce, ...], at: int, public: str = "") -> tuple[KeyInForce, ...]:
    """Keys of which the one named, or every one that has no end yet, speaks for heads up to a size."""
    return tuple(
        replace(one, until=at) if one.until is None and (not public or str(one.key) == public) else one for one in keys
    )


def _sound(policy: Policy) -> Policy | None:
    try:
        return read_policy(policy.data())
    except Refusal:
        return None
