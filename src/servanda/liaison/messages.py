"""Messages of the line: what one unit tells others, signed by its sender over canonical bytes.

Who holds the private key is the caller's matter: a ``Hand`` signs bytes it is given, by a seed at hand or by a device
elsewhere. A message's id is the hash of the bytes that are signed, so that one message has one id wherever it lies.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from servanda.access import JSON, part, text, texts, whole, word
from servanda.basis import EVER, NEVER, Refusal, canonical_bytes
from servanda.ledger import ed25519_public, ed25519_signed, ed25519_verifies, from_base64, to_base64

_TAG: Final = b"servanda/liaison/message/1\n"
_ID_DIGITS: Final = 32
_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64


class Kind(StrEnum):
    """What a message is."""

    PLAN = "plan"
    CHANGE = "change"
    WITHDRAWAL = "withdrawal"
    OBJECTION = "objection"
    ACTUAL = "actual"
    QUESTION = "question"
    ANSWER = "answer"
    CALL = "call"
    TEST_ANSWER = "test answer"
    ACKNOWLEDGEMENT = "acknowledgement"


#: What asks for no acknowledgement: a receipt, and what is noted of a call both sides took part in.
UNACKNOWLEDGED: Final = frozenset({Kind.ACKNOWLEDGEMENT, Kind.CALL, Kind.TEST_ANSWER})


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``sent``: µs UTC by the sender's clock. ``about``: the file. ``body``: JSON data without floats."""

    line: str
    about: str
    kind: Kind
    sender: str
    to: tuple[str, ...]
    sent: int
    body: Mapping[str, JSON] = field(default_factory=dict)

    def data(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "line": self.line,
            "about": self.about,
            "kind": str(self.kind),
            "from": self.sender,
            "to": list(self.to),
            "sent": self.sent,
            "body": self.body,
        }

    @property
    def to_sign(self) -> bytes:
        """The bytes its sender signs: a tag, and RFC 8785 canonical JSON."""
        return _TAG + canonical_bytes(self.data())

    @property
    def id(self) -> str:
        """The first 32 hex digits of SHA-256 of what is signed."""
        return hashlib.sha256(self.to_sign).hexdigest()[:_ID_DIGITS]


@dataclass(frozen=True, slots=True)
class Signed:
    """A message with its sender's public key and signature."""

    message: Message
    public: bytes
    signature: bytes

    def content(self) -> dict[str, JSON]:
        """As the content of an entry, or as what is carried to the other side."""
        return {
            "message": self.message.data(),
            "key": to_base64(self.public),
            "signature": to_base64(self.signature),
        }

    @property
    def holds(self) -> bool:
        """Whether the signature is by its own key over exactly this message; whose key it is, ``Keys`` tell."""
        return ed25519_verifies(self.public, self.signature, self.message.to_sign)


def read_signed(content: Mapping[str, JSON]) -> Signed | None:
    """A signed message from an entry's content; None where there is none. Nothing is verified."""
    held = part(content, "message")
    kind, sent = word(Kind, held, "kind"), whole(held, "sent")
    public = from_base64(text(content, "key"), _KEY_BYTES)
    signature = from_base64(text(content, "signature"), _SIGNATURE_BYTES)
    if kind is None or sent is None or public is None or signature is None:
        return None
    message = Message(
        text(held, "line"), text(held, "about"), kind, text(held, "from"), texts(held, "to"), sent, part(held, "body")
    )
    return Signed(message, public, signature)


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes: a unit, its public key, and what signs for it."""

    unit: str
    public: bytes
    sign: Callable[[bytes], bytes] = field(repr=False)


def hand_of(unit: str, seed: bytes) -> Hand:
    """A hand whose 32-byte Ed25519 seed is here."""
    return Hand(unit, ed25519_public(seed), lambda data: ed25519_signed(seed, data))


def signed(message: Message, hand: Hand) -> Signed:
    """A message signed by its sender's hand; refuses a signature that is not by the hand's key (LIA001)."""
    made = Signed(message, hand.public, hand.sign(message.to_sign))
    if hand.unit != message.sender or not made.holds:
        raise Refusal(
            "LIA001",
            "the signature is not by the sender's key over this message",
            "sign the bytes shown for this message, with the key of the unit that sends it",
        )
    return made


@dataclass(frozen=True, slots=True)
class UnitKey:
    """A unit's public key, in force for messages sent from ``since`` until before ``until`` (µs UTC).

    ``after``, ``upto``: the positions of the record it speaks for: those above ``after``, and not above ``upto``, after
    which it was replaced or revoked. A thief writes any hour into a message, and no position. ``device``: it is held by
    a device of the person's own, else by the server, which opens it with the person's password.
    """

    unit: str
    public: bytes
    since: int = EVER
    until: int = NEVER
    after: int = 0
    upto: int | None = None
    device: bool = False

    def speaks_for(self, one: Signed, position: int | None) -> bool:
        """Whether it is the sender's key for a message at a position; None for one that comes only now."""
        message = one.message
        at_its_hour = self.since <= message.sent < self.until
        at_its_place = self.upto is None if position is None else self.after < position <= (self.upto or position)
        return (self.unit, self.public) == (message.sender, one.public) and at_its_hour and at_its_place


def by_key_in_force(one: Signed, keys: Iterable[UnitKey], position: int | None = None) -> bool:
    """Whether a message is signed with a key its sender had in force when it was sent, and where it was entered.

    ``position``: of its entry in the record; None for one that comes only now, which a revoked key never signs.
    """
    return any(key.speaks_for(one, position) for key in keys) and one.holds
