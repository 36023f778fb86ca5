"""Bulletins as they lie in a folder now: looked at while the server runs, and shown as genuine only where they are.

A page is taken whole or not at all, what is taken is put in the place of what was there in one step, and what does not
fit its signature is not shown. The folder's list is what a publisher writes last: what it does not name is not there
yet.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from threading import Lock
from typing import Final

from servanda.agreement import LANGUAGES
from servanda.basis import Place, Refusal, content_hash
from servanda.bulletin import (
    BulletinWords,
    Doubt,
    InLog,
    Revocation,
    digest_of,
    doubt_of,
    read_revocation,
    speaks_officially,
)
from servanda.ledger import read_key
from servanda.operations.bulletin.index import INDEX, RECEIPT, REVOKED, SIGNED, files_of, read_index, stem_in
from servanda.operations.bulletin.lying import LARGEST, lying
from servanda.operations.bulletin.noted import Noted, noted_in

#: As ``make_bulletin`` names them: agreement, period, version, language.
_FILE: Final = re.compile(r"([a-z0-9][A-Za-z0-9-]*_[A-Za-z0-9._-]+)_([a-z]{2})\.html")
#: What may be fetched beside the pages, and what it is.
_MEDIA: Final = {
    ".html": "text/html; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json",
    ".atom": "application/atom+xml",
    ".rss": "application/rss+xml",
    ".pdf": "application/pdf",
    ".png": "image/png",
    SIGNED: "text/plain; charset=utf-8",
    REVOKED: "text/plain; charset=utf-8",
}
_ENDS: Final = b"</html>"
#: In the head of a bulletin's JSON (bytes), where it says that it is the mechanism's own.
_OFFICIAL: Final = re.compile(rb'"official"\s*:\s*true')
_HEAD: Final = 4_000
#: A stem without its version, and the version.
_VERSION: Final = re.compile(r"(.*?)(?:_v([1-9]\d{0,3}))?")
#: A page's line on who speaks.
_MARKING: Final = re.compile(rb'<p class="marking">(.{1,4000}?)</p>', re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")
_Stamp = tuple[int, int, int, int]
_Files = Mapping[str, Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class OfLog:
    """What the mission's log says. ``pins``: by name of a bulletin the key it was entered with, and the digests of its
    notes with when they were entered (µs UTC). ``revoked``: keys that are valid no longer."""

    pins: Mapping[str, tuple[str, Mapping[str, int]]] = field(default_factory=dict)
    revoked: tuple[Revocation, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """What a look found, replaced as a whole.

    ``files``: pages by name of a bulletin and language. ``signed``: notes by name, whose signature holds and whose
    pages are those signed. ``logged``: of those the ones the log holds; ``doubts``: those whose key is valid no longer.
    ``altered``: by name what does not fit its signature, or names the mechanism without one; it is not among ``files``.
    ``stamps``: of every file there.
    """

    files: _Files = field(default_factory=dict, repr=False)
    signed: Mapping[str, Noted] = field(default_factory=dict, repr=False)
    logged: frozenset[str] = frozenset()
    doubts: Mapping[str, Doubt] = field(default_factory=dict, repr=False)
    altered: frozenset[str] = frozenset()
    digests: Mapping[str, str] = field(default_factory=dict, repr=False)
    stamps: Mapping[str, _Stamp] = field(default_factory=dict, repr=False)
    revision: str = ""


class PublishedBulletins:
    """A folder of bulletins; what is asked for is looked up and never made a path of.

    ``of_log``: what the mission's log says; under another key than the one it was entered with it is not that bulletin.
    """

    def __init__(self, folder: Path, of_log: Callable[[], OfLog] = OfLog) -> None:
        self.folder, self.of_log = folder, of_log
        self._shown, self._lock = Shown(), Lock()
        self._read: dict[str, tuple[_Stamp, bytes]] = {}
        self._said = OfLog()

    @property
    def shown(self) -> Shown:
        """What the last look found."""
        return self._shown

    @property
    def files(self) -> _Files:
        """Pages by name of a bulletin and language."""
        return self._shown.files

    @property
    def names(self) -> tuple[str, ...]:
        """Their names, the latest period first within each agreement's order."""
        return tuple(sorted(self._shown.files, reverse=True))

    def page(self, name: str, language: str) -> bytes | None:
        """A bulletin's page in a language, in English where there is none, else in any."""
        return self._shown.files.get(name, {}).get(self.language(name, language))

    def language(self, name: str, asked: str) -> str:
        """The language of ``page``; nothing where there is none."""
        found = self._shown.files.get(name, {})
        return next((one for one in (asked, "en") if one in found), next(iter(found), ""))

    def file(self, name: str) -> tuple[bytes, str] | None:
        """A file that lies beside, with its media type, as it was signed or listed; nothing of what is altered."""
        shown, media = self._shown, _MEDIA.get(Path(name).suffix)
        altered = stem_in(name) in shown.altered and not name.endswith((SIGNED, RECEIPT))
        if media is None or name not in shown.stamps or altered:
            return None
        listed = shown.digests.get(name)
        own = (
            name.endswith((SIGNED, RECEIPT, REVOKED, ".atom", ".rss"))
            or name == INDEX
            or name.startswith("editorial-policy_")
        )
        if listed is None and not own:
            return None
        data = lying(self.folder / name)
        return (data, media) if data is not None and listed in (None, digest_of(data)) else None

    def look(self) -> bool:
        """Takes in what changed in the folder; whether anything did.

        Refuses (BUL051) a folder that cannot be read, (BUL012) a list that is none: what was shown stays.
        """
        with self._lock:
            stamps, said = _stamps(self.folder), self.of_log()
            changed = stamps != self._shown.stamps or said != self._said
            if changed:
                self._shown, self._said = self._taken(stamps, said), said
            return changed

    def _taken(self, stamps: Mapping[str, _Stamp], said: OfLog) -> Shown:
        listed = read_index(self.folder) if INDEX in stamps else None
        digests = {name: one for entry in (listed or {}).values() for name, one in files_of(entry).items()}
        signed, altered = self._signed(stamps, said)
        doubts = self._doubts(stamps, said, signed)
        altered |= {name for name, one in doubts.items() if one.refused}
        whole = {name: one for name, one in signed.items() if name not in doubts and name not in altered}
        known = {key for key, _ in said.pins.values()}
        altered |= {
            name
            for name, one in signed.items()
            if (before := _before(name, whole)) and str(one.manifest.key) not in {str(before.manifest.key), *known}
        }
        files: dict[str, dict[str, bytes]] = {}
        read: dict[str, tuple[_Stamp, bytes]] = {}
        for name, stamp in stamps.items():
            found = _FILE.fullmatch(name)
            data = self._bytes(name, stamp) if found and stamp[0] <= LARGEST else None
            if found is None or data is None:
                continue
            read[name] = stamp, data
            told = _told(name, data, found[1], signed, digests, strict=listed is not None)
            if told == "shown" and found[1] not in signed:
                # Nobody corrects what somebody else signed, nor speaks for the mechanism, without a signature.
                nobodys = _before(found[1], whole) or _marked(data) or self._official(name)
                told = "altered" if nobodys else told
            if told == "altered":
                altered.add(found[1])
            elif told == "shown":
                files.setdefault(found[1], {})[found[2]] = data
        self._read = read
        good = {name: pages for name, pages in files.items() if name not in altered}
        every = repr((sorted(stamps.items()), sorted(said.pins.items()), said.revoked)).encode()
        # What was signed counts before what is listed: a list can be written anew by anybody who writes there.
        whole = {name: one for name, one in signed.items() if name not in altered}
        logged = frozenset(name for name, one in whole.items() if one.digest in _notes_of(said, name))
        of_signed = {file: one for noted in whole.values() for file, one in noted.manifest.files.items()}
        # Nor can it put another file beside those that were signed.
        named = {name: one for name, one in digests.items() if stem_in(name) not in signed} | of_signed
        revision = content_hash(every)
        return Shown(good, whole, logged, doubts, frozenset(altered), named, stamps, revision)

    def _signed(self, stamps: Mapping[str, _Stamp], said: OfLog) -> tuple[dict[str, Noted], set[str]]:
        signed: dict[str, Noted] = {}
        altered: set[str] = set()
        for name in stamps:
            if not name.endswith(SIGNED):
                continue
            stem = name.removesuffix(SIGNED)
            noted = noted_in(self.folder / name)
            if noted is None or noted.manifest.stem != stem:
                altered.add(stem)
            else:
                signed[stem] = noted
        # What the log holds under one key is not to be had under another, nor without any.
        altered |= {
            stem for stem, (key, _) in said.pins.items() if stem not in signed or str(signed[stem].manifest.key) != key
        }
        return {stem: one for stem, one in signed.items() if stem not in altered}, altered

    def _doubts(self, stamps: Mapping[str, _Stamp], said: OfLog, signed: Mapping[str, Noted]) -> dict[str, Doubt]:
        """Whose key is valid no longer: by the log, by a note of that key, or of one the log took a bulletin by."""
        every = [*said.revoked, *(one for name in stamps if name.endswith(REVOKED) for one in self._noted(name))]
        known = {read_key(key) for key, _ in said.pins.values()} if every else set()
        found = {
            name: doubt_of(one.manifest, InLog("", False, _notes_of(said, name).get(one.digest, 0)), every, known)
            for name, one in signed.items()
        }
        return {name: doubt for name, doubt in found.items() if doubt is not None}

    def _official(self, page: str) -> bool:
        """Whether the JSON beside a page says that it is the mechanism's statement, which only a signature shows."""
        told = lying((self.folder / page).with_suffix(".json")) or b""
        return bool(_OFFICIAL.search(told[:_HEAD]))

    def _noted(self, name: str) -> list[Revocation]:
        try:
            return [read_revocation((lying(self.folder / name) or b"").decode(), Place(name))]
        except (Refusal, UnicodeDecodeError):
            return []

    def _bytes(self, name: str, stamp: _Stamp) -> bytes | None:
        """A page whole; nothing of one that is being written, or was taken away meanwhile."""
        kept = self._read.get(name)
        if kept is not None and kept[0] == stamp:
            return kept[1]
        try:
            data = lying(self.folder / name)
            after = _stamp(os.lstat(self.folder / name))
        except OSError:
            return None
        return data if after == stamp else None


def _before(stem: str, signed: Mapping[str, Noted]) -> Noted | None:
    """The signed version before another of the same days; none where none is signed."""
    of = _VERSION.fullmatch(stem)
    if of is None:
        return None
    earlier = (of[1] if n == 1 else f"{of[1]}_v{n}" for n in range(int(of[2] or 1) - 1, 0, -1))
    return next((signed[one] for one in earlier if one in signed), None)


def _marked(page: bytes) -> bool:
    """Whether a page's own line on who speaks says that it is the mechanism's statement."""
    found = _MARKING.search(page)
    said = "" if found is None else unescape(_TAG.sub("", found[1].decode("utf-8", "replace"))).strip()
    return any(speaks_officially(said, BulletinWords(one)) for one in LANGUAGES)


def _notes_of(said: OfLog, name: str) -> Mapping[str, int]:
    return said.pins[name][1] if name in said.pins else {}


def _told(
    name: str, data: bytes, stem: str, signed: Mapping[str, Noted], digests: Mapping[str, str], *, strict: bool
) -> str:
    """Whether a page is shown, altered, or not there yet."""
    digest = digest_of(data)
    noted = signed.get(stem)
    if noted is not None:
        if name not in noted.manifest.files:
            # Whoever writes the list anew adds a language to what somebody else signed.
            return "waits"
        # The list is written last: a language that was signed a moment ago is not there yet.
        whole = noted.manifest.files[name] == digest
        return "altered" if not whole else "shown" if not strict or name in digests else "waits"
    if strict:
        return "waits" if name not in digests else "shown" if digests[name] == digest else "altered"
    return "shown" if data.rstrip().endswith(_ENDS) else "waits"


def _stamps(folder: Path) -> dict[str, _Stamp]:
    try:
        with os.scandir(folder) as found:
            return {one.name: _stamp(one.stat(follow_symlinks=False)) for one in found if _own(one)}
    except FileNotFoundError as error:
        # A file that went between its name and its stamp is looked for once more at the next look.
        if folder.is_dir():
            return _stamps(folder)
        raise _unread(folder, error) from None
    except OSError as error:
        raise _unread(folder, error) from None


def _own(one: os.DirEntry[str]) -> bool:
    """Whether it is a file of the folder's own: what a link leads to is somebody else's."""
    return not one.name.startswith(".") and one.is_file(follow_symlinks=False)


def _unread(folder: Path, error: OSError) -> Refusal:
    why = f"the folder of bulletins cannot be read: {error.strerror}"
    return Refusal("BUL051", why, "name the folder 'servanda bulletin --out' wrote to", Place(str(folder)))


def _stamp(told: os.stat_result) -> _Stamp:
    """Size, times and number: the time of a change of the file's own entry cannot be set back by who changes it."""
    return told.st_size, told.st_mtime_ns, told.st_ctime_ns, told.st_ino


def bulletins_in(folder: Path, of_log: Callable[[], OfLog] = OfLog) -> PublishedBulletins:
    """The bulletins of a folder, looked at once; refuses (BUL051) one that cannot be read, as ``look`` does."""
    found = PublishedBulletins(folder, of_log)
    found.look()
    return found
