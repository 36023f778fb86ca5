"""Follow a folder, a file or a stream, and take in what is new: each fact once, and no half of a file.

A feed is a file that another program appends to (csv, one JSON object a line) or writes anew, a folder that it fills,
or what it sends down a pipe; nothing here opens a connection. With a case the bytes are kept too (``originals``). What
was taken in is known by the facts' ids, which are content hashes, so that a file read anew after a stop or a crash adds
nothing twice.
"""

import json
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal, content_hash
from servanda.evidence import is_companion
from servanda.operations.incoming import Incoming, comes_in
from servanda.operations.ingest import case_folder, opened, part_name, write_facts, zone_of_case
from servanda.operations.originals import keep_growing
from servanda.operations.page_files import write_whole
from servanda.operations.reading import Heard, companions_of, from_input, named_reader

MEMORY: Final = ".followed.json"
#: How the names of files end that are still being written.
_HALF_THERE: Final = (".half", ".part", ".tmp", ".crdownload")
#: What begins a format that is whole or nothing; every other text is taken line by line.
_WHOLE: Final = (b"\x1f\x8b", b"PK", b"PAR1", b"SQLite", b"<", b"[", b"\xef\xbb\xbf<", b"\xef\xbb\xbf[")
_HALF_WRITTEN: Final = "EVD021"


@dataclass(frozen=True, slots=True)
class Take:
    """One look at one file that had changed.

    ``heard``: what was read of it, ``new``: how many facts of that were new. ``waits``: bytes at its end that are no
    whole line yet. ``refused``: why the whole of it could not be taken in.
    """

    path: str
    heard: Heard | None = None
    new: int = 0
    waits: int = 0
    refused: Refusal | None = None
    written: Path | None = None


class Follower:
    """Looks at files and takes in what is new in them.

    ``into``: a case folder, or ``out``: another folder that is there; facts are added to it, a file per take. Refuses
    (OPS054) neither or both, (OPS055) a path that cannot be followed.
    """

    def __init__(
        self, target: str, *, into: str = "", out: str = "", reader: str = "", beside: Sequence[str] = ()
    ) -> None:
        if bool(into) == bool(out):
            raise Refusal(
                "OPS054",
                "nothing says where what is followed is kept, or two places are named",
                "name a case folder with --into, or a folder with --out",
                Place("--follow"),
            )
        self._home = case_folder(into) / "reports" if into else _folder(out)
        self._incoming = Incoming(target) if comes_in(target) else None
        if self._incoming is None and not Path(target).exists():
            raise Refusal(
                "OPS055", f"{target} is not there", "name a folder, a file, a named pipe, or -", Place("--follow")
            )
        self._target = Path(target)
        self._keeps = bool(into)
        self._zone = zone_of_case(into) if into else ""
        self._named = named_reader(reader) if reader else None
        self._beside = beside
        self._ids: set[str] = set()
        self._done: set[str] = set()
        self._looks: dict[str, tuple[int, int]] = {}
        self._settling: dict[str, tuple[int, int]] = {}
        self._remember()

    def look(self, *, last: bool = False) -> Iterator[Take]:
        """Takes of every file that changed since the last look; ``last``: a file that cannot be read yet will not be
        looked at again, and is refused now. Of a stream: what has come of it; ``last``: until its document ends."""
        if self._incoming is not None:
            yield from self._heard_on(self._incoming, last)
            return
        for path in self._files():
            try:
                found = path.lstat()
            except OSError:
                continue  # it went away between being listed and being looked at
            state = (found.st_size, found.st_mtime_ns)
            if self._looks.get(str(path)) == state:
                continue
            take = self._take(path, found, state, last)
            if take is not None:
                yield take

    @property
    def over(self) -> bool:
        """Whether nothing more can come: standard input has ended."""
        return self._incoming is not None and self._incoming.over

    def _heard_on(self, incoming: Incoming, last: bool) -> Iterator[Take]:
        for one in incoming.arrivals(wait=last):
            path, state = Path(one.name), (len(one.content), one.number)
            if not one.ended and (self._looks.get(str(path)) == state or _is_whole(one.content)):
                continue
            self._looks[str(path)] = state
            text, waits = (one.content, 0) if one.ended else _whole_lines(one.content)
            take = self._taken(path, text, waits, state, one.ended)
            if take is not None:
                yield take

    def _files(self) -> list[Path]:
        if not self._target.is_dir():
            return [self._target]
        return sorted(
            path
            for path in self._target.iterdir()
            if not (path.name.startswith(".") or path.name.lower().endswith(_HALF_THERE) or is_companion(path.name))
            and not path.is_dir()
        )

    def _take(self, path: Path, found: os.stat_result, state: tuple[int, int], last: bool) -> Take | None:
        self._looks[str(path)] = state
        # a link in a folder that others fill could lead anywhere
        if not stat.S_ISREG(found.st_mode) and path != self._target:
            why = Refusal(
                "OPS055", f"{path} is a link, a pipe or a device", "put the file itself there", Place(str(path))
            )
            return Take(str(path), refused=why)
        return self._taken(path, *_whole_lines(path.read_bytes()), state, last)

    def _taken(self, path: Path, text: bytes, waits: int, state: tuple[int, int], last: bool) -> Take | None:
        digest = content_hash(text)
        if digest in self._done or not text:
            return Take(str(path), waits=waits) if waits and last else None
        try:
            heard = self._read(path, text, digest)
        except Refusal as refusal:
            if not last and self._settling.get(str(path)) != state:
                # it may still be on its way: looked at once more before it is refused
                self._settling[str(path)] = state
                del self._looks[str(path)]
                return None
            return Take(str(path), waits=waits, refused=refusal)
        new = heard.batch.facts.filter(~heard.batch.facts["id"].is_in(list(self._ids))).unique(
            "id", maintain_order=True
        )
        written = None
        if len(new):
            if self._keeps:  # first: a fact whose report is not kept leads nowhere
                keep_growing(path.name, text, digest, self._home)
            written = write_facts(new, self._home / part_name(new))
        self._ids.update(new["id"])
        self._done.add(digest)
        self._keep()
        return Take(str(path), heard, len(new), waits, written=written)

    def _read(self, path: Path, text: bytes, digest: str) -> Heard:
        from servanda.evidence import gather, read_report

        report, chosen = opened(path, self._named, self._beside, text, stream=self._incoming is not None)
        source = replace(chosen.source, default_zone=self._zone) if self._zone else chosen.source
        batch = gather(read_report(report, chosen, source), source)
        half = batch.refusals["code"] == _HALF_WRITTEN
        if half.any():
            # a row whose end has not come yet is none so far
            batch = replace(batch, refusals=batch.refusals.filter(~half), rows_read=batch.rows_read - int(half.sum()))
        return Heard(str(path), digest, from_input(batch, digest), chosen.name, companions_of(report))

    def _remember(self) -> None:
        import polars as pl

        for part in sorted(self._home.glob("facts-*.parquet")):
            try:
                self._ids.update(pl.read_parquet(part, columns=["id"])["id"])
            except (pl.exceptions.PolarsError, OSError):
                raise Refusal(
                    "OPS056", "a table of facts taken in before is damaged", "move it away, and look", Place(str(part))
                ) from None
        try:
            kept = json.loads((self._home / MEMORY).read_text(encoding="utf-8"))
            self._done = {str(one) for one in kept["read"]}
        except (OSError, ValueError, KeyError, TypeError):
            self._done = set()  # files are read anew, and add nothing twice

    def _keep(self) -> None:
        data = json.dumps({"read": sorted(self._done)}, indent=1) + "\n"
        write_whole(data.encode(), self._home / MEMORY)


def take_data(take: Take) -> dict[str, Any]:
    """A take as plain data for JSON."""
    from servanda.operations.ingest import file_data

    found: dict[str, Any] = {"file": take.path, "new_facts": take.new, "waiting_bytes": take.waits}
    if take.heard is not None:
        found |= file_data(take.heard)
    if take.refused is not None:
        found["refused_whole"] = [
            {"code": one.code, "why": one.why, "remedy": one.remedy} for one in take.refused.reasons
        ]
    return found


def _folder(name: str) -> Path:
    if not Path(name).is_dir():
        raise Refusal("OPS055", f"{name} is no folder", "make the folder first", Place("--out"))
    return Path(name)


def _whole_lines(content: bytes) -> tuple[bytes, int]:
    """What can be taken of a file now, and how many bytes at its end wait; formats without lines are taken whole."""
    if _is_whole(content):
        return content, 0
    end = content.rfind(b"\n") + 1
    return content[:end], len(content) - end


def _is_whole(content: bytes) -> bool:
    return content.startswith(_WHOLE) or (content.startswith(b"{") and not _lines_of_json(content))


def _lines_of_json(content: bytes) -> bool:
    first = content.split(b"\n", 1)[0].strip()
    return first.endswith(b"}") and b"\n" in content
