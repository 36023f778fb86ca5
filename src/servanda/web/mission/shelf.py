"""Pages that are the same for everybody, kept as the bytes that go out: plain and packed, named by what they say.

A reader costs a look into memory: no page is made, no thread waited for, nothing read from or written to a disk.
"""

import gzip
from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final

from servanda.basis import content_hash

#: Pages held: of one language each, with what is packed some hundreds of KB.
MOST: Final = 128
#: Packed once and sent thousands of times.
_GZIP, _BROTLI = 9, 9
#: For a while any cache may keep what is the same for everybody.
_CACHED: Final = "public, max-age=60"
_VARY: Final = "Accept-Language, Cookie, Accept-Encoding"
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """One page. ``packed``: bytes by encoding, plain under the empty name; ``heads``: headers of each, whole."""

    tag: str
    packed: dict[str, bytes] = field(repr=False)
    heads: dict[str, list[tuple[bytes, bytes]]] = field(repr=False)

    def encoding(self, accepted: str) -> str:
        """The smallest form that somebody takes."""
        taken = accepted.lower()
        return next((one for one in ("br", "gzip") if one in self.packed and takes(taken, one)), "")

    async def answer(self, accepted: str, known: str, send: Any) -> None:
        """Sends the page; or that it is the one known already (RFC 9110, section 13.1.2)."""
        encoding = self.encoding(accepted)
        same = self.tag in known or known.strip() == "*"
        head, body = self.heads[encoding], b"" if same else self.packed[encoding]
        if same:
            head = [one for one in head if one[0] not in (b"content-length", b"content-encoding", b"content-type")]
        # A list of its own: whoever dresses the answer puts more into it.
        await send({"type": "http.response.start", "status": 304 if same else 200, "headers": [*head]})
        await send({"type": "http.response.body", "body": body})


class Shelf:
    """What is kept, by what it was asked for with; the longest unasked goes first."""

    def __init__(self, most: int = MOST) -> None:
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._most, self._lock = most, Lock()

    def get(self, key: Key) -> Kept | None:
        """What is kept under a key."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, key: Key, page: bytes, headers: dict[str, str]) -> Kept:
        """Keeps a page, packed; ``headers``: its own, beside those of every page that is kept."""
        found = self.get(key)
        if found is None:
            found = _kept(page, headers)
            with self._lock:
                self._kept[key] = found
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return found


def _kept(page: bytes, headers: dict[str, str]) -> Kept:
    tag = content_hash(page, 32)
    packed = {"": page, "gzip": gzip.compress(page, _GZIP, mtime=0)}
    smaller = _brotli(page)
    if smaller is not None:
        packed["br"] = smaller
    worn = {"Content-Type": "text/html; charset=utf-8", "Cache-Control": _CACHED, "Vary": _VARY, **headers}
    heads = {}
    for encoding, body in packed.items():
        # A name of its own for each form of it: a cache may hold several (RFC 9110, section 8.8.3.3).
        more = {"ETag": f'"{tag}{"-" * bool(encoding)}{encoding}"', "Content-Length": str(len(body))}
        told = worn | more | ({"Content-Encoding": encoding} if encoding else {})
        heads[encoding] = [(name.lower().encode("latin-1"), text.encode("latin-1")) for name, text in told.items()]
    return Kept(tag, packed, heads)


def _brotli(page: bytes) -> bytes | None:
    """Packed by Brotli where a library for it is there; it comes with nothing that has to be."""
    try:
        import brotli
    except ImportError:
        return None
    return bytes(brotli.compress(page, quality=_BROTLI))


def takes(accepted: str, encoding: str) -> bool:
    """Whether who asks takes an answer packed so, by their Accept-Encoding."""
    for part in accepted.split(","):
        name, _, weight = part.partition(";")
        if name.strip() == encoding:
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
