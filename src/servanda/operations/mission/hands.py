"""Who signs on the line: a key for each person who acts for a unit, and the humanitarian desk's own.

A person's key is made when they take up their place, and kept sealed under their own password. Signing in opens it; it
is then held in memory alone, until the program ends. The server that holds it could sign in their name meanwhile, which
is why a signature proves less than one made on a device of their own would.
"""

from threading import Lock
from typing import Any, Final, Protocol

from servanda.access import Person
from servanda.basis import Place, Refusal, content_hash, fresh_bytes
from servanda.humanitarian import DeskKeys, desk_keys
from servanda.ledger import ed25519_public
from servanda.liaison import Hand, UnitKey, hand_of
from servanda.negotiation import seal, unsealed

_SEED: Final = 32
_SIGNING: Final = "signing/"
_DESK: Final = "desk/keys"


class Settings(Protocol):
    """Where keys are kept."""

    def names(self) -> tuple[str, ...]:
        """The names of what is kept."""
        ...

    def get(self, name: str) -> Any:
        """What is kept under a name; None where nothing is."""
        ...

    def put(self, name: str, value: Any, *, sealed: bool = False) -> None:
        """Keeps something."""
        ...


class Hands:
    """The keys of a mission. Without ``settings`` it is a rehearsal: keys are made as they are asked for, and thrown
    away."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings
        self._open: dict[str, tuple[str, bytes]] = {}
        self._desk: DeskKeys | None = None
        self._lock = Lock()

    def make(self, person: Person, password: str, now: int) -> None:
        """A fresh key for somebody, in force from ``now``, sealed under their password; one before it ends then."""
        if self._settings is None:
            return
        seed, name = fresh_bytes(_SEED), _name(person)
        before = self._settings.get(name) or {"keys": []}
        keys = [*before["keys"], {"public": ed25519_public(seed).hex(), "since": now}]
        sealed = seal(seed.hex(), password, "signing")
        self._settings.put(name, {"unit": person.unit, "keys": keys, "sealed": sealed}, sealed=True)

    def open(self, person: Person, password: str) -> None:
        """Opens somebody's key as they sign in; without one nothing is opened, and they sign nothing."""
        held = self._settings.get(_name(person)) if self._settings is not None else None
        if held is not None:
            seed = bytes.fromhex(unsealed(held["sealed"], password, "signing key", "signing"))
            with self._lock:
                self._open[person.id] = (person.unit, seed)

    def sealed_anew(self, person: Person, present: str, fresh: str) -> dict[str, Any]:
        """What has to be kept, by name, for somebody's key to open with another password; nothing without a key."""
        held = self._settings.get(_name(person)) if self._settings is not None else None
        if held is None:
            return {}
        seed = unsealed(held["sealed"], present, "signing key", "signing")
        return {_name(person): {**held, "sealed": seal(seed, fresh, "signing")}}

    def of(self, person: Person) -> Hand:
        """The hand somebody signs with; refuses (MIS050) who has no open key here."""
        with self._lock:
            if self._settings is None and person.id not in self._open:
                self._open[person.id] = (person.unit, fresh_bytes(_SEED))
            held = self._open.get(person.id)
        if held is None or held[0] != person.unit:
            why = "your signing key is not open here: the program was started anew, or you have none"
            raise Refusal("MIS050", why, "sign out and in again; without a key, take up your place anew", Place("key"))
        return hand_of(*held)

    @property
    def rehearses(self) -> bool:
        """Whether keys are made as they are asked for, and thrown away."""
        return self._settings is None

    def kept(self, person: Person) -> bytes | None:
        """The public half of the key kept for somebody under their password; none where there is none."""
        held = self._settings.get(_name(person)) if self._settings is not None else None
        return bytes.fromhex(held["keys"][-1]["public"]) if held is not None else None

    def peer_keys(self) -> tuple[UnitKey, ...]:
        """The public keys of people who sign on the line's other servers."""
        from servanda.operations.mission.line_peers import peer_keys

        return peer_keys(self._settings) if self._settings is not None else ()

    def made_up(self) -> tuple[UnitKey, ...]:
        """The public keys of a rehearsal, which are in no record; none in a mission."""
        if self._settings is not None:
            return ()
        with self._lock:
            return tuple(UnitKey(unit, ed25519_public(seed)) for unit, seed in self._open.values())

    def desk(self) -> DeskKeys:
        """The humanitarian desk's keys, made when they are first needed and kept sealed with the mission's own."""
        with self._lock:
            if self._desk is None:
                self._desk = desk_keys(*self._desk_secrets())
            return self._desk

    def _desk_secrets(self) -> tuple[bytes, bytes]:
        held = self._settings.get(_DESK) if self._settings is not None else None
        if held is None:
            held = {"secret": fresh_bytes(_SEED).hex(), "seed": fresh_bytes(_SEED).hex()}
            if self._settings is not None:
                self._settings.put(_DESK, held, sealed=True)
        return bytes.fromhex(held["secret"]), bytes.fromhex(held["seed"])


def _name(person: Person) -> str:
    return _SIGNING + content_hash(person.id.encode(), 32)
