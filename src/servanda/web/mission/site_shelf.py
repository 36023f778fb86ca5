"""The public site as it is served: drawn from the folder of bulletins as it lies there, and kept as the bytes sent."""

import gzip
import html
import os
import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Final

from servanda.basis import SECOND, Place, Refusal, content_hash, now_us
from servanda.operations import OfLog, SiteHeld, held_site
from servanda.web.verifier import bulletin_check_page

#: So often the folder is looked at, at most.
_LOOKED: Final = 2 * SECOND
#: Files kept as sent; those asked for longest ago go first.
_MOST: Final = 256
#: What a page may do stands in its own head; a file without one may do nothing.
_OWN: Final = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="([^"]{1,2000})"')
_NOTHING: Final = "default-src 'none'"
#: What lies in the folder was written by whoever may write there: it is shown, and nothing of it acts on this server.
_INERT: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"
_PACKED: Final = ("text/", "application/json", "application/atom", "application/rss", "image/svg")
_State = tuple[tuple[str, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class ServedFile:
    """A file as it goes out: plain and packed, its media type, its tag, its policy; ``framed``: others may frame it."""

    data: bytes = field(repr=False)
    packed: bytes = field(repr=False)
    media: str
    tag: str
    policy: str
    framed: bool


class ServedSite:
    """The site of a folder; what is asked for is looked up by its name and never made a path of.

    ``clock``: µs UTC, by which the folder is looked at again. ``of_log``: what the mission's log says of bulletins.
    Where a look fails, what was there before stays.
    """

    def __init__(self, folder: Path, clock: Callable[[], int] = now_us, of_log: Callable[[], OfLog] = OfLog) -> None:
        self._folder, self._clock, self._of_log = folder, clock, of_log
        self._said = OfLog()
        self._held: SiteHeld | None = None
        self._state: _State | None = None
        self._looked = 0
        self._kept: OrderedDict[str, ServedFile] = OrderedDict()
        self._lock = Lock()

    def file(self, name: str) -> ServedFile | None:
        """A file of the site; none where there is none. Refuses what ``held_site`` does, where nothing is held."""
        with self._lock:
            held = self._now()
            found = self._kept.get(name)
            if found is not None:
                self._kept.move_to_end(name)
                return found
        shown = held.file(name)
        if shown is None:
            return None
        own = name not in held.gathered.files
        made = _served(shown.data, shown.media, framed=name in held.drawn.boards, own=own)
        with self._lock:
            if held is self._held:
                self._kept[name] = made
                while len(self._kept) > _MOST:
                    self._kept.popitem(last=False)
        return made

    def found(self, language: str, query: str) -> ServedFile:
        """The page of the search with what it found."""
        with self._lock:
            held = self._now()
        there = held.drawn.site.languages
        page = held.drawn.found(language if language in there else there[0], query)
        return _served(page, "text/html; charset=utf-8")

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of its pages, the first of which stands for others."""
        with self._lock:
            return self._now().drawn.site.languages

    def _now(self) -> SiteHeld:
        now = self._clock()
        if self._held is not None and 0 <= now - self._looked < _LOOKED:
            return self._held
        self._looked = now
        try:
            state, said = _state(self._folder), self._of_log()
            if self._held is None or state != self._state or said != self._said:
                self._held = held_site(self._folder, live=True, check_page=bulletin_check_page(), said=said)
                self._state, self._said = state, said
                self._kept.clear()
        except Refusal:
            if self._held is None:
                raise
        return self._held


def _state(folder: Path) -> _State:
    try:
        return tuple(sorted((one.name, *_stamp(one.stat(follow_symlinks=False))) for one in os.scandir(folder)))
    except OSError as error:
        why = f"the folder of bulletins cannot be read: {error.strerror}"
        raise Refusal(
            "BUL062", why, "name the folder 'servanda bulletin --out' wrote to", Place("--bulletins")
        ) from None


def _stamp(told: os.stat_result) -> tuple[int, int, int]:
    """The time of a change of the file's own entry cannot be set back by who changes it."""
    return told.st_size, told.st_mtime_ns, told.st_ctime_ns


def _served(data: bytes, media: str, *, framed: bool = False, own: bool = True) -> ServedFile:
    """``own``: drawn or built by the program, which alone says what a page of it may do."""
    found = _OWN.search(data[:4_000]) if own and media.startswith("text/html") else None
    policy = html.unescape(found[1].decode("latin-1")) if found else _NOTHING if own else _INERT
    ancestors = "*" if framed else "'none'"
    packed = gzip.compress(data, 6, mtime=0) if media.startswith(_PACKED) else b""
    return ServedFile(data, packed, media, content_hash(data, 32), f"{policy}; frame-ancestors {ancestors}", framed)
