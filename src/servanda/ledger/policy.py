"""Whom a log's readers believe: the log's keys, and who has to countersign. Data, the same for every side."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from servanda.basis import Place, Refusal, canonical_bytes
from servanda.ledger.fields import fields_of, list_of, text_of, whole_of
from servanda.ledger.keys import Key, Kind, read_key
from servanda.ledger.notes import key_name_fits
from servanda.ledger.tree import LARGEST_SIZE

Role = Literal["party", "neutral"]
_ROLES: Final[tuple[Role, ...]] = ("party", "neutral")
_CODE: Final = "LED040"
MOST_COUNTERSIGNERS: Final = 16
MOST_KEYS: Final = 16


@dataclass(frozen=True, slots=True)
class KeyInForce:
    """A key and the heads it speaks for: those of more than ``after`` leaves, and of at most ``until``."""

    key: Key
    after: int = 0
    until: int | None = None

    def speaks_for(self, size: int) -> bool:
        """Whether a head of that size is within its term."""
        return (size > self.after or self.after == 0) and (self.until is None or size <= self.until)


@dataclass(frozen=True, slots=True)
class Countersigner:
    """One who countersigns: a party, or a neutral. The name orders nothing."""

    name: str
    role: Role
    keys: tuple[KeyInForce, ...]

    @property
    def rank(self) -> bytes:
        """What lists are ordered by: a hash of the first key, never the name."""
        return hashlib.sha256(self.keys[0].key.public).digest()


@dataclass(frozen=True, slots=True)
class Policy:
    """Who signs a log and who countersigns it.

    Final is what every party and ``neutrals_needed`` of the neutrals have countersigned. ``patience_s``: after how
    many seconds a missing countersignature is shown to all sides as a stall. A log of one keeper's own names no party:
    neutrals watch it, or nobody does, and then its own signature is all there is.
    """

    origin: str
    log: tuple[KeyInForce, ...]
    countersigners: tuple[Countersigner, ...]
    neutrals_needed: int = 1
    patience_s: int = 600

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "policy": 1,
            "origin": self.origin,
            "log": [_key_data(one) for one in self.log],
            "countersigners": [
                {"name": one.name, "role": one.role, "keys": [_key_data(key) for key in one.keys]}
                for one in self.countersigners
            ],
            "neutrals_needed": self.neutrals_needed,
            "patience_s": self.patience_s,
        }

    @property
    def shared(self) -> bool:
        """Whether parties countersign it."""
        return any(one.role == "party" for one in self.countersigners)

    @property
    def fingerprint(self) -> str:
        """What two people compare to know that they hold the same policy: SHA-256 of its canonical bytes, in hex."""
        return hashlib.sha256(canonical_bytes(self.data())).hexdigest()


def read_policy(data: object, place: Place | None = None) -> Policy:
    """A policy from JSON data; refuses (LED040, LED015) what is none."""
    where = place or Place("the policy")
    held = fields_of(
        data,
        ("policy", "origin", "log", "countersigners"),
        ("neutrals_needed", "patience_s"),
        _CODE,
        where,
    )
    if whole_of(held["policy"], _CODE, where, "policy", 1) != 1:
        raise refuse_policy("its version is not 1", where)
    policy = Policy(
        text_of(held["origin"], _CODE, where, "origin"),
        _keys(held["log"], (Kind.NOTE, Kind.MLDSA44), where, "log"),
        tuple(
            _countersigner(one, where, f"countersigners/{n}")
            for n, one in enumerate(list_of(held["countersigners"], _CODE, where, "countersigners"))
        ),
        whole_of(held.get("neutrals_needed", 1), _CODE, where, "neutrals_needed", MOST_COUNTERSIGNERS),
        whole_of(held.get("patience_s", 600), _CODE, where, "patience_s", LARGEST_SIZE),
    )
    if why := _unsound(policy):
        raise refuse_policy(why, where)
    return policy


def _unsound(policy: Policy) -> str:
    roles = [one.role for one in policy.countersigners]
    spans = [key for one in policy.countersigners for key in one.keys]
    signers = [*policy.log, *spans]
    if not policy.origin or any(ord(one) < 32 for one in policy.origin):
        return "its origin is no line of text"
    if not _enough(roles, policy.neutrals_needed):
        return "it has not two parties and a neutral, or as many neutrals as are needed, among those who countersign"
    if len(roles) > MOST_COUNTERSIGNERS:
        return f"more than {MOST_COUNTERSIGNERS} countersign"
    if len({one.name for one in policy.countersigners}) < len(roles):
        return "two who countersign have one name"
    if len({one.key.public for one in signers}) < len(signers):
        return "one key stands in it twice: each signer needs keys of its own"
    return ""


def _enough(roles: Sequence[Role], needed: int) -> bool:
    """Two parties and a neutral; or no party, and then a neutral where there is any."""
    parties, neutrals = roles.count("party"), roles.count("neutral")
    least = 1 if parties or neutrals else 0
    return parties != 1 and least <= needed <= neutrals


def _countersigner(data: object, place: Place, path: str) -> Countersigner:
    held = fields_of(data, ("name", "role", "keys"), (), _CODE, place, path)
    name = text_of(held["name"], _CODE, place, f"{path}/name")
    role = next((one for one in _ROLES if one == held["role"]), None)
    if role is None:
        raise refuse_policy(f"the role of {name!r} is neither party nor neutral", place)
    if not key_name_fits(name):
        raise refuse_policy(f"{name!r} cannot stand in a signature line: no spaces, no plus", place)
    keys = _keys(held["keys"], (Kind.COSIGNATURE, Kind.MLDSA44), place, f"{path}/keys")
    if any(one.key.name != name for one in keys):
        raise refuse_policy(f"a key of {name!r} is under another name", place)
    return Countersigner(name, role, keys)


def _keys(data: object, kinds: Sequence[Kind], place: Place, path: str) -> tuple[KeyInForce, ...]:
    listed = list_of(data, _CODE, place, path)
    if not 0 < len(listed) <= MOST_KEYS:
        raise refuse_policy(f"{path} lists no key, or more than {MOST_KEYS}", place)
    return tuple(_key(one, kinds, place, f"{path}/{n}") for n, one in enumerate(listed))


def _key(data: object, kinds: Sequence[Kind], place: Place, path: str) -> KeyInForce:
    held = fields_of(data, ("key",), ("after", "until"), _CODE, place, path)
    key = read_key(held["key"], place)
    after = whole_of(held.get("after", 0), _CODE, place, f"{path}/after", LARGEST_SIZE)
    told = held.get("until")
    until = None if told is None else whole_of(told, _CODE, place, f"{path}/until", LARGEST_SIZE)
    if key.kind not in kinds:
        raise refuse_policy(f"the key at {path} is of kind {int(key.kind)}, which does not sign there", place)
    return KeyInForce(key, after, until)


def refuse_policy(why: str, place: Place) -> Refusal:
    """The refusal of a policy."""
    return Refusal(_CODE, f"this is no policy of countersigners: {why}", "take it anew from those who agreed it", place)


def _key_data(one: KeyInForce) -> dict[str, Any]:
    return {"key": str(one.key), "after": one.after, "until": one.until}
