"""What one server gives the other, over a network or on a stick: the messages it has not heard arrived, what it has.

Three lines of text: a title, RFC 8785 JSON, and the sending server's Ed25519 signature over both. Whoever carries it
can neither change it nor put it in twice.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from servanda.access import JSON
from servanda.basis import Place, Refusal, canonical_bytes
from servanda.ledger import ed25519_verifies, from_base64, to_base64
from servanda.liaison.messages import Hand
from servanda.liaison.numbers import Numbers, read_numbers

_TITLE: Final = "servanda liaison bundle 1"
_SIGNATURE_BYTES: Final = 64
LONGEST: Final = 64 * 1024 * 1024
_KEYS: Final = {"line", "from", "to", "number", "made", "had", "have", "last", "carries"}


@dataclass(frozen=True, slots=True)
class Bundle:
    """One bundle, from the server ``sender`` to the server ``to`` of a line.

    ``number``: counts the sender's bundles from 1. ``made``: µs UTC. ``had``: what of the sender's messages it knows
    to have arrived; ``have``: what of the other's messages it has; ``last``: the greatest bundle number it has taken
    in. ``carries``: numbers and contents of the messages.
    """

    line: str
    sender: str
    to: str
    number: int
    made: int
    had: Numbers
    have: Numbers
    last: int
    carries: tuple[tuple[int, Mapping[str, JSON]], ...] = ()

    def data(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "line": self.line,
            "from": self.sender,
            "to": self.to,
            "number": self.number,
            "made": self.made,
            "had": self.had.data(),
            "have": self.have.data(),
            "last": self.last,
            "carries": [[number, content] for number, content in self.carries],
        }


def written(bundle: Bundle, hand: Hand) -> str:
    """A bundle as signed text; ``hand``: the sending server's."""
    text = f"{_TITLE}\n{canonical_bytes(bundle.data()).decode()}\n"
    return f"{text}{to_base64(hand.sign(text.encode()))}\n"


def read_bundle(text: str, public: bytes) -> Bundle:
    """A bundle from text, by the other server's public key; refuses what is altered, cut or no bundle (LIA040)."""
    lines = text.split("\n") if len(text) <= LONGEST else []
    signature = from_base64(lines[2], _SIGNATURE_BYTES) if len(lines) == 4 else None
    if signature is None or lines[0] != _TITLE or lines[3]:
        raise _damaged("it is no bundle of the line, or not whole")
    if not ed25519_verifies(public, signature, f"{lines[0]}\n{lines[1]}\n".encode("utf-8", "surrogatepass")):
        raise _damaged("it was altered, or another server than the line's other one wrote it")
    found = _bundle(_data(lines[1]))
    if found is None:
        raise _damaged("its parts are not those of a bundle")
    return found


def _damaged(why: str) -> Refusal:
    return Refusal("LIA040", why, "fetch or copy it again from the other server, whole", Place("the bundle"))


def _data(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _bundle(data: Any) -> Bundle | None:
    if not isinstance(data, dict) or set(data) != _KEYS:
        return None
    had, have = read_numbers(data["had"]), read_numbers(data["have"])
    words = (data["line"], data["from"], data["to"])
    wholes = (data["number"], data["made"], data["last"])
    carries = data["carries"]
    if had is None or have is None or not isinstance(carries, list) or not all(map(_carried, carries)):
        return None
    if not all(isinstance(one, str) for one in words) or not all(type(one) is int for one in wholes):
        return None
    number, made, last = wholes
    held = tuple((one[0], one[1]) for one in carries)
    return Bundle(*words, number, made, had, have, last, held) if number > 0 else None


def _carried(one: Any) -> bool:
    return isinstance(one, list) and len(one) == 2 and type(one[0]) is int and one[0] > 0 and isinstance(one[1], dict)
