"""A deed somebody asks to do, with all its rule needs to know."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from servanda.access import Content, Draft, Entry, Person
from servanda.basis import Refusal
from servanda.liaison import Hand, UnitKey
from servanda.mechanism import Procedure
from servanda.operations.mission.record import Mission


@dataclass(frozen=True, slots=True)
class SignedThere:
    """What a device signed: when it was shown there (µs UTC), which is when it is sent, and the signature; of several
    parts the signatures one after the other."""

    at: int
    signature: bytes


class ToSign(Exception):
    """A device has to sign first: these bytes, with that key, as shown at ``at`` (µs UTC).

    ``parts``: what is signed, one after the other, where the deed becomes several entries. ``needed``: it is not
    entered without; else it may be entered by session alone, and is marked so.
    """

    def __init__(self, parts: tuple[bytes, ...], key: UnitKey, at: int, *, needed: bool) -> None:
        super().__init__("to be signed on a device")
        self.parts, self.key, self.at, self.needed = parts, key, at, needed

    @property
    def data(self) -> bytes:
        """The first of what is signed."""
        return self.parts[0]


@dataclass(frozen=True, slots=True)
class Asked:
    """A deed asked for.

    ``about``: the file's id, a fresh one for a new file. ``entries``: the whole of the file, whatever anybody sees of
    it. ``act``: what was filled in. ``now``: µs UTC. ``key``: what makes sending it twice one deed, where there is one.
    ``device``: what a device of theirs signed for it.
    """

    person: Person
    about: str
    entries: tuple[Entry, ...]
    act: Any
    mission: Mission
    now: int
    key: str = ""
    device: "SignedThere | None" = None

    @property
    def hand(self) -> Hand:
        """What signs for who does it: a device of theirs, or the key their password opened here.

        Raises ``ToSign`` where a device has to sign first; refuses (MIS050) a key that is not open, (MIS076) one that
        waits for another side, or was revoked.
        """
        key = self.mission.signing_key(self.person)
        if key is not None and key.device:
            return Hand(key.unit, key.public, partial(_by_device, self, key))
        hand = self.mission.hands.of(self.person)
        if not self.mission.hands.rehearses and (key is None or key.public != hand.public):
            why = "your key waits for somebody of another side to agree to it, or it was revoked"
            raise Refusal("MIS076", why, "ask the other side, or the mission, on the page of people")
        return hand

    @property
    def procedure(self) -> Procedure:
        """The procedure of the mission's body."""
        return self.mission.procedure


def _by_device(one: Asked, key: UnitKey, data: bytes) -> bytes:
    if one.device is None:
        raise ToSign((data,), key, one.now, needed=True)
    return one.device.signature


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of deed: what is filled in, and the rule. ``begins``: it opens a file of its own."""

    act: type[Content]
    rule: Callable[[Asked], tuple[Draft, ...]]
    begins: bool = False
