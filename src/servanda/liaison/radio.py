"""Messages as short texts for SMS or to be read out over the radio, each with four check letters.

The check counts what can be heard: letters, whether capital or not, digits of any script, and that something stands
between two digits. It finds every single wrong one and every two exchanged, and misses one in a million of anything
else. Letters are Crockford's base 32, which has no I, L, O and U.
"""

import json
import unicodedata
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from servanda.access import JSON
from servanda.basis import Refusal, canonical_bytes
from servanda.liaison.messages import Message, Signed, read_signed

SMS: Final = 160
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ: Final = {**{one: n for n, one in enumerate(_LETTERS)}, "O": 0, "I": 1, "L": 1}
#: A prime below 32**4, and a number whose powers do not repeat for longer than any text.
_PRIME: Final = 1_048_573
_STEP: Final = 5_003
_CHECK: Final = 4
_MARK: Final = "SVL"
_MOST_PARTS: Final = 99
_MOST_BYTES: Final = 64 * 1024


def checked(text: str) -> str:
    """A text with its four check letters behind it."""
    return f"{text} ={_check(text)}"


def unchecked(text: str) -> str:
    """A text without its check letters; refuses one that was misheard, mistyped or cut (LIA050)."""
    body, mark, letters = text.strip().rpartition("=")
    found = body.rstrip()
    told = "".join(_LETTERS[_READ[one]] for one in letters.strip().upper() if one in _READ)
    if not mark or told != _check(found):
        raise Refusal("LIA050", "the check letters do not fit the text", "have it read out or sent again")
    return found


def _check(text: str) -> str:
    total, weight = 0, 1
    for one in _as_heard(text):
        weight = weight * _STEP % _PRIME
        total = (total + (ord(one) % _PRIME + 1) * weight) % _PRIME
    return _in_letters(total, _CHECK)


def _as_heard(text: str) -> str:
    """What is left of a text for who writes it down by ear: no capitals, spaces or signs but between two digits."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    heard_: list[str] = []
    parted = False
    for one in plain:
        if not (one.isalnum() or unicodedata.category(one)[0] == "M"):
            parted = True
            continue
        said = str(unicodedata.decimal(one)) if one.isdecimal() else one
        # 1.5 and 15 are not the same, while 09:10 and 09 10 are.
        if parted and said.isdecimal() and heard_ and heard_[-1].isdecimal():
            heard_.append(".")
        heard_.append(said)
        parted = False
    return "".join(heard_)


def _in_letters(number: int, digits: int) -> str:
    return "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(digits)))


def to_texts(one: Signed, most: int = SMS) -> tuple[str, ...]:
    """A signed message whole, as texts of at most ``most`` characters: ``SVL 1/5 ID LETTERS =CHECK``.

    Refuses one that would take more than 99 (LIA051).
    """
    packed = zlib.compress(canonical_bytes(one.content()), 9)
    letters = _in_letters(int.from_bytes(packed, "big"), -(-len(packed) * 8 // 5))
    room = most - len(f"{_MARK} 99/99 {'0' * 8}  =0000")
    pieces = [letters[n : n + room] for n in range(0, len(letters), room)]
    if len(pieces) > _MOST_PARTS:
        raise Refusal("LIA051", "the message is too long for texts", "say it shorter, or send it as a file")
    short = short_id(one.message.id)
    return tuple(checked(f"{_MARK} {number}/{len(pieces)} {short} {piece}") for number, piece in enumerate(pieces, 1))


def from_texts(texts: Iterable[str]) -> Signed:
    """A signed message from its texts, in any order, some perhaps twice; nothing is verified but that it is whole.

    Refuses: a text that was misheard (LIA050), texts of several messages (LIA052), some missing, named (LIA053), or
    what they hold being no message (LIA006).
    """
    found: dict[int, str] = {}
    heads: set[tuple[str, str]] = set()
    for one in texts:
        words = unchecked(one).upper().split()
        number, slash, count = words[1].partition("/") if len(words) == 4 else ("", "", "")
        if words[0] != _MARK or not slash or not number.isdecimal() or not count.isdecimal():
            raise Refusal("LIA006", "this is no text of a message", "give the texts that begin with SVL")
        heads.add((words[2], count))
        found[int(number)] = words[3]
    if len(heads) != 1:
        raise Refusal("LIA052", "these are texts of several messages, or none", "give those of one message")
    ((short, count),) = heads
    if missing := [str(n) for n in range(1, min(int(count), _MOST_PARTS) + 1) if n not in found]:
        raise Refusal("LIA053", f"texts are missing: {', '.join(missing)} of {count}", "have these sent again")
    signed = read_signed(_unpacked("".join(found[n] for n in range(1, int(count) + 1))))
    if signed is None or short_id(signed.message.id) != short:
        raise Refusal("LIA006", "the texts hold no signed message of the line", "have them sent again")
    return signed


def _unpacked(letters: str) -> Mapping[str, JSON]:
    number = 0
    for one in letters:
        number = number << 5 | _READ.get(one, 0)
    size = len(letters) * 5 // 8
    try:
        data = zlib.decompressobj().decompress(number.to_bytes(-(-len(letters) * 5 // 8), "big")[-size:], _MOST_BYTES)
        found = json.loads(data)
    except (zlib.error, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def short_id(id_: str) -> str:
    """Eight letters of a message's id, to call it by: forty of its bits."""
    return _in_letters(int(id_[:10], 16), 8)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is read out of a message: its kind, the eight letters it is called by, from whom, to whom, and words."""

    kind: str
    short: str
    sender: str
    to: tuple[str, ...]
    words: str


def spoken(message: Message, words: str = "") -> str:
    """A message in one line to be read out: ``NOTICE``-like kind, letters, from, to, words, check letters.

    It is no signed message: who hears it logs the call, and the signed one, which has the same letters, follows.
    """
    head = (str(message.kind).upper().replace(" ", "-"), short_id(message.id), message.sender, ",".join(message.to))
    return checked(" ".join((*head, " ".join(words.split()))).rstrip())


def heard(text: str) -> Spoken:
    """What was read out; refuses what was misheard (LIA050) or is no such line (LIA006)."""
    words = unchecked(text).split(maxsplit=4)
    if len(words) < 4:
        raise Refusal("LIA006", "this is no message read out", "have it read out again")
    kind, short, sender, to = words[:4]
    return Spoken(kind.lower().replace("-", " "), short, sender, tuple(to.split(",")), "".join(words[4:]))
