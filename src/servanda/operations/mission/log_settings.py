"""What a log of the mission runs under: whom its readers believe, its own keys (sealed), how wide a tick's batch is.

``log``: the mission's, or the humanitarian desk's own; the desk's has its settings under other names.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from servanda.access import Log
from servanda.basis import Place, Refusal, fresh_bytes
from servanda.humanitarian import desk_policy
from servanda.ledger import Countersigner, Key, Kind, Policy, Signer, read_policy

if TYPE_CHECKING:
    from servanda.operations.mission.people_file import PeopleFile
    from servanda.store import SqlMission

#: Where each log's settings are.
_PREFIX: Final = {Log.MISSION: "log", Log.DESK: "desk-log"}
_POLICY: Final = "policy"
_SEED: Final = "seed"
#: Of the second key, where the log has one.
_SEED_MLDSA: Final = "seed/ml-dsa"
_WIDTH: Final = "width"
#: The policy as the log began; *policy* is the one in force.
_BEGUN: Final = "policy-begun"
#: Seeds of keys the log changed to, by the public half.
_SEEDS: Final = "seeds"
_SEED_BYTES: Final = 32
_KINDS: Final = (Kind.NOTE, Kind.MLDSA44)
#: Records that one tick takes in, padding included.
WIDTH: Final = 32
_WIDEST: Final = 4096


@dataclass(frozen=True, slots=True)
class LogSettings:
    """The policy of the log, the keys that sign its heads, and the leaves of one batch."""

    policy: Policy
    signers: tuple[Signer, ...]
    width: int


def begin_log(
    store: "SqlMission", people: "PeopleFile", origin: str, width: int = WIDTH, *, ml_dsa: bool = False
) -> Policy:
    """Gives a mission's log fresh keys and a policy; refuses (LED040, LED015) countersigners that are none.

    Refuses likewise one that no party countersigns: the mission's log is its sides'.

    ``ml_dsa``: each head is signed a second time, with ML-DSA-44 (FIPS 204), which a quantum computer is not known to
    break. Refuses (LED001, LED002) where the library that signs so is missing or too old.
    """
    signers = fresh_signers(origin, ml_dsa=ml_dsa)
    policy = people.policy(origin, *(str(one.key) for one in signers))
    keep_log(store, Log.MISSION, policy, signers, width)
    return policy


def fresh_signers(origin: str, *, ml_dsa: bool) -> tuple[Signer, ...]:
    """Fresh keys of a log: one, or with ``ml_dsa`` two."""
    return tuple(Signer(origin, kind, fresh_bytes(_SEED_BYTES)) for kind in _KINDS[: 1 + ml_dsa])


def keep_log(store: "SqlMission", log: Log, policy: Policy, signers: Sequence[Signer], width: int) -> None:
    """Keeps what a log begins with; the policy last, so that half of it is no beginning."""
    for name, one in zip((_SEED, _SEED_MLDSA), signers, strict=False):
        store.settings.put(setting_of(log, name), one.seed.hex(), sealed=True)
    store.settings.put(setting_of(log, _WIDTH), width)
    store.settings.put(setting_of(log, _BEGUN), policy.data())
    store.settings.put(setting_of(log, _POLICY), policy.data())


def setting_of(log: Log, name: str) -> str:
    """The name of a log's setting in the store."""
    return f"{_PREFIX[log]}/{name}"


def policy_begun(store: "SqlMission", log: Log = Log.MISSION) -> Policy:
    """The policy as the log began, before any key was changed."""
    told = store.settings.get(setting_of(log, _BEGUN))
    return log_settings(store, log).policy if told is None else read_policy(told, Place("the log's first policy"))


def keep_policy(store: "SqlMission", policy: Policy, width: int | None, log: Log = Log.MISSION) -> None:
    """Keeps the policy that is in force now, and how wide a batch is."""
    store.settings.put(setting_of(log, _POLICY), policy.data())
    if width is not None:
        store.settings.put(setting_of(log, _WIDTH), width)


def fresh_log_key(store: "SqlMission", origin: str, log: Log = Log.MISSION) -> str:
    """A key for the log, kept for when two sides have agreed to it; its public half."""
    signer = Signer(origin, Kind.NOTE, fresh_bytes(_SEED_BYTES))
    kept = dict(store.settings.get(setting_of(log, _SEEDS)) or {})
    store.settings.put(setting_of(log, _SEEDS), {**kept, str(signer.key): signer.seed.hex()}, sealed=True)
    return str(signer.key)


def fit_width(width: int) -> int:
    """The leaves of a batch; refuses (MIS031) none, and more than 4,096."""
    if not 1 <= width <= _WIDEST:
        why = f"a batch has 1 to {_WIDEST} leaves, not {width}"
        raise Refusal("MIS031", why, f"leave it out for {WIDTH}", Place("--width"))
    return width


def log_settings(store: "SqlMission", log: Log = Log.MISSION) -> LogSettings:
    """The settings of a log; refuses (MIS035) a mission that was begun without one."""
    told = store.settings.get(setting_of(log, _POLICY))
    if told is None:
        why = "this mission was begun without a log that its sides countersign"
        raise Refusal("MIS035", why, "begin a mission with 'servanda mission begin'", Place("the mission"))
    policy = read_policy(told, Place("the log's policy"))
    return LogSettings(policy, _signers(store, policy, log), int(store.settings.get(setting_of(log, _WIDTH))))


def refuse_party(store: "SqlMission", key: Key) -> None:
    """Refuses (HUM025) for the desk's log a name or key by which a party countersigns the mission's, or ever did."""
    parties = [one for one in log_settings(store).policy.countersigners if one.role == "party"]
    if any(key.name == one.name or key.public in [its.key.public for its in one.keys] for one in parties):
        desk_policy("", (), (Countersigner(key.name, "party", ()),))


def is_begun(store: "SqlMission", log: Log) -> bool:
    """Whether a log has its keys and policy."""
    return store.settings.get(setting_of(log, _POLICY)) is not None


def _signers(store: "SqlMission", policy: Policy, log: Log) -> tuple[Signer, ...]:
    """Who signs now: of the keys that are held, those that have no end."""
    now = {str(one.key) for one in policy.log if one.until is None}
    return tuple(one for one in held_keys(store, policy.origin, log) if str(one.key) in now)


def held_keys(store: "SqlMission", origin: str, log: Log = Log.MISSION) -> tuple[Signer, ...]:
    """Every key of a log that is held, those that were replaced too."""
    get = store.settings.get
    seeds = [get(setting_of(log, _SEED)), *(get(setting_of(log, _SEEDS)) or {}).values()]
    held = [Signer(origin, Kind.NOTE, bytes.fromhex(one)) for one in seeds]
    second = get(setting_of(log, _SEED_MLDSA))
    if second is not None:
        held.append(Signer(origin, Kind.MLDSA44, bytes.fromhex(second)))
    return tuple(held)
