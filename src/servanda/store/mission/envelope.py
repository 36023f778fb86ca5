"""What is committed to, bound in and marked: an entry's canonical bytes, without the position it happens to get."""

import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from servanda.access import DataClass, Draft, Entry, KeptEntry
from servanda.basis import canonical_bytes
from servanda.store.mission.refused import draft_unfit

#: The bytes of one entry's content; what is larger belongs among the originals.
LARGEST_CONTENT: Final = 1024**2
_LONGEST_NAME: Final = 400
_DEEPEST: Final = 32
#: Lists of recipients that are told apart while they are put together; the rest is only held twice.
_SHARED: Final = 4096
#: The spelling of RFC 8785: what JSON.stringify writes. One encoder for all, for making one takes longer than its work.
_SPELLED: Final = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class Envelope:
    """All an entry says but its content and position."""

    recorded: int
    happened: int
    by: str
    unit: str
    deed: str
    about: str
    data_class: DataClass
    to: tuple[str, ...]

    @property
    def area(self) -> str:
        """The area of the deed."""
        return self.deed.partition(":")[0]

    def told(self, content: bytes = b"null") -> bytes:
        """Canonical bytes (RFC 8785) of envelope and content, which is canonical already; keys stand in order.

        The same as ``canonical_bytes`` of the whole, at a tenth of the work.
        """
        parts = (
            f'{{"about":{_text(self.about)},"by":{_text(self.by)},"class":{_text(self.data_class.value)},"content":',
            f',"deed":{_text(self.deed)},"happened":{self.happened},"recorded":{self.recorded},'
            f'"to":[{",".join(map(_text, self.to))}],"unit":{_text(self.unit)}}}',
        )
        return parts[0].encode() + content + parts[1].encode()

    def entry(self, position: int, content: bytes | None) -> Entry:
        """The entry at a position, sharing with others what they have in common; of an erased one no content."""
        return KeptEntry(
            position,
            self.recorded,
            self.recorded if self.happened == self.recorded else self.happened,
            sys.intern(str(self.by)),
            sys.intern(str(self.unit)),
            sys.intern(str(self.deed)),
            self.about,
            self.data_class,
            _one_of(self.to),
            b"{}" if content is None else content,  # type: ignore[arg-type]
            content is None,
        )


@lru_cache(maxsize=_SHARED)
def _one_of(to: tuple[str, ...]) -> tuple[str, ...]:
    """The first of equal lists."""
    return tuple(sys.intern(str(one)) for one in to)


def envelope_of(draft: Draft, by: str, unit: str, now: int) -> Envelope:
    """The envelope of a draft that is entered now."""
    happened = now if draft.happened is None else draft.happened
    made = Envelope(now, happened, by, unit, draft.deed, draft.about, draft.data_class, tuple(draft.to))
    for name, text in (("deed", draft.deed), ("about", draft.about), ("by", by), ("unit", unit)):
        _look_at(text, name)
    for one in made.to:
        _look_at(one, "to")
    if not draft.deed or not draft.about or not by:
        raise draft_unfit("it has no deed, no file or nobody who enters it")
    if any(type(one) is not int or abs(one) >= 2**53 for one in (now, happened)):
        raise draft_unfit("a time is no whole number of microseconds below 2^53", "happened")
    return made


def content_of(draft: Draft) -> bytes:
    """Canonical bytes of a draft's content; refuses (STO114) what is no JSON data without floats, or too large."""
    from rfc8785 import CanonicalizationError

    plain = _plain(draft.content, "content")
    try:
        data = canonical_bytes(plain)
    except (CanonicalizationError, UnicodeError):
        raise draft_unfit("its content cannot be written as JSON", "content") from None
    if len(data) > LARGEST_CONTENT:
        raise draft_unfit(f"its content is larger than {LARGEST_CONTENT:,} bytes", "content")
    return data


def row_mark_of(position: int, envelope: bytes, key: bytes | None, commitment: bytes, erased: bool, log: int) -> bytes:
    """What the mark of a row is put on: everything in it that neither commitment nor seal holds fast.

    ``log``: the number of the log it is for; of the first nothing is said, as before there was another.
    """
    digest = hashlib.sha256(envelope).digest()
    which = log.to_bytes(8, "big", signed=True) if log else b""
    return position.to_bytes(8, "big") + digest + (key or bytes(32)) + commitment + bytes([erased]) + which


def place_of(envelope: Envelope, content: bytes) -> tuple[int, int] | None:
    """Where an entry of an open class lies, from ``place`` of its content: millionths of a degree, east and north.

    A sealed place is in no index.
    """
    if envelope.data_class.secret or b'"place":[' not in content:
        return None
    place = json.loads(content).get("place")
    if not isinstance(place, list) or len(place) != 2 or any(type(one) is not int for one in place):
        return None
    east, north = place
    return (east, north) if abs(east) <= 180_000_000 and abs(north) <= 90_000_000 else None


def _text(text: str) -> str:
    return _SPELLED(text)


def _look_at(text: str, name: str) -> None:
    if len(text) > _LONGEST_NAME or "\0" in text:
        raise draft_unfit(f"its {name} holds NUL, or is longer than {_LONGEST_NAME} characters", name)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise draft_unfit(f"its {name} is no text that can be written", name) from None


def _plain(value: Any, path: str, depth: int = 0) -> Any:
    """The value as dicts, lists, text, whole numbers, truths and nothing; anything else is refused."""
    if depth > _DEEPEST:
        raise draft_unfit(f"it is nested more than {_DEEPEST} deep", path)
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, Mapping):
        if any(not isinstance(key, str) for key in value):
            raise draft_unfit("a key is no text", path)
        return {key: _plain(one, f"{path}/{key}", depth + 1) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one, path, depth + 1) for one in value]
    why = "it holds a number with a fraction" if isinstance(value, float) else f"it holds a {type(value).__name__}"
    raise draft_unfit(why, path)
