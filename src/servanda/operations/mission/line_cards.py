"""What one server of a line shows the other once, so that each knows the other's files: its card, with its keys.

A card is three lines of text, as a bundle is: a title, RFC 8785 JSON, and the server's Ed25519 signature. It names the
public keys of the people who sign there. Whoever keeps the servers pairs them, and compares the fingerprints by
another way; later cards come inside the files the two exchange, and are believed for the units named at pairing alone.
"""

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from servanda.basis import EVER, NEVER, Place, Refusal, canonical_bytes, content_hash, fresh_bytes
from servanda.ledger import (
    ed25519_public,
    ed25519_signed,
    ed25519_verifies,
    from_base64,
    to_base64,
    x25519_public,
)
from servanda.liaison import Hand, UnitKey

if TYPE_CHECKING:
    from servanda.operations.mission.hands import Settings

_TITLE: Final = "servanda line card 1"
_SERVER: Final = "line/server"
_LONGEST: Final = 4 * 1024 * 1024
_KEYS: Final = {"line", "sign", "seal", "units"}
_BYTES: Final = 32
_SIGNATURE: Final = 64


@dataclass(frozen=True, slots=True)
class Card:
    """One server of a line: the line's id, its public keys to sign and to seal with, and those of its people."""

    line: str
    sign: bytes
    seal: bytes
    units: tuple[UnitKey, ...] = ()

    @property
    def name(self) -> str:
        """What the server is called by in files: of its signing key."""
        return content_hash(b"line server\n" + self.sign, 16)

    @property
    def fingerprint(self) -> str:
        """What people compare before they pair: of both keys, in groups of four."""
        digits = content_hash(b"line card\n" + self.sign + self.seal, 32)
        return " ".join(digits[n : n + 4] for n in range(0, len(digits), 4))

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        units = [
            # JSON has no number for always.
            [one.unit, one.public.hex(), *(None if at in (EVER, NEVER) else at for at in (one.since, one.until))]
            for one in self.units
        ]
        return {"line": self.line, "sign": self.sign.hex(), "seal": self.seal.hex(), "units": units}


@dataclass(frozen=True, slots=True)
class ServerKeys:
    """This server's secrets on the line."""

    sign: bytes = field(repr=False)
    seal: bytes = field(repr=False)

    def card(self, line: str, units: tuple[UnitKey, ...]) -> Card:
        """Its card."""
        return Card(line, ed25519_public(self.sign), x25519_public(self.seal), units)

    def hand(self, name: str) -> Hand:
        """What signs its files."""
        return Hand(name, ed25519_public(self.sign), lambda data: ed25519_signed(self.sign, data))


def server_keys(settings: "Settings") -> ServerKeys:
    """This server's keys, made when they are first asked for and kept sealed with the mission's own."""
    held = settings.get(_SERVER)
    if held is None:
        settings.put(_SERVER, {one: fresh_bytes(_BYTES).hex() for one in ("sign", "seal")}, sealed=True)
        held = settings.get(_SERVER)
    return ServerKeys(bytes.fromhex(held["sign"]), bytes.fromhex(held["seal"]))


def written_card(card: Card, keys: ServerKeys) -> str:
    """A card as signed text."""
    text = f"{_TITLE}\n{canonical_bytes(card.data()).decode()}\n"
    return f"{text}{to_base64(ed25519_signed(keys.sign, text.encode()))}\n"


def read_card(text: str, place: str = "the card") -> Card:
    """A card from its text, signed by the key it names; refuses what is none (MIS171)."""
    lines = text.split("\n") if len(text) <= _LONGEST else []
    signature = from_base64(lines[2], _SIGNATURE) if len(lines) == 4 else None
    card = card_of(_data(lines[1])) if signature is not None and lines[0] == _TITLE else None
    signed_part = f"{_TITLE}\n{lines[1]}\n".encode("utf-8", "surrogatepass") if card else b""
    if card is None or signature is None or not ed25519_verifies(card.sign, signature, signed_part):
        raise Refusal("MIS171", "it is no card of a server, or was altered", "have it written anew", Place(place))
    return card


def card_of(data: Any) -> Card | None:
    """A card from JSON data; none where it is none."""
    if not isinstance(data, dict) or set(data) != _KEYS or not isinstance(data["units"], list):
        return None
    try:
        sign, seal = bytes.fromhex(data["sign"]), bytes.fromhex(data["seal"])
        units = tuple(
            UnitKey(str(unit), bytes.fromhex(key), _or(since, EVER), _or(until, NEVER))
            for unit, key, since, until in data["units"]
        )
    except (TypeError, ValueError):
        return None
    fits = len(sign) == len(seal) == _BYTES and all(len(one.public) == _BYTES for one in units)
    return Card(str(data["line"]), sign, seal, units) if fits else None


def _or(at: Any, otherwise: int) -> int:
    return otherwise if at is None else int(at)


def _data(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
