"""A report as received: bytes from a file or a stream, gzip or not, read within limits and never altered."""

import copy
import io
import zlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, Final

from servanda.basis import Place, Refusal, why_no_file
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.limits import MIB, Limits, raise_it

_GZIP: Final = b"\x1f\x8b"
_PARQUET: Final = b"PAR1"
_HEAD: Final = 64 * 1024
_CHUNK: Final = MIB
#: Below this much text a high ratio is harmless, and small repetitive files reach it honestly.
_RATIO_FROM: Final = 16 * MIB


class Report:
    """Bytes to read, as often as needed; text comes out decompressed.

    ``name`` is what refusals call the input. ``beside``: files given along with it that explain it, such as a
    mapping or a form. Refuses on reading: absent (EVD004), larger than allowed
    (EVD005), growing too much when decompressed (EVD006), compressed data that ends early or is damaged
    (EVD007).
    """

    def __init__(
        self,
        origin: Path | str | BinaryIO,
        name: str = "",
        limits: Limits | None = None,
        beside: Sequence[Path | str] = (),
    ) -> None:
        self.limits = limits or Limits.usual()
        self._beside = tuple(map(Path, beside))
        self._explained_by: dict[str, Path] = {}
        self._begin, self._cut = b"", 0
        self._path = Path(origin) if isinstance(origin, str | Path) else None
        self.name = name or (self._path.name if self._path else "input")
        self._bytes: bytes | None = None
        if isinstance(origin, str | Path):
            if why := why_no_file(origin):
                shown = str(origin).replace("\0", "\ufffd")
                raise Refusal(EvidenceCode.NOT_THERE, f"{shown} {why}", "check the path", Place(shown))
            size = Path(origin).stat().st_size
        else:
            self._bytes = origin.read(self.limits.file_bytes + 1)
            size = len(self._bytes)
        if size > self.limits.file_bytes:
            raise self.refused(
                EvidenceCode.TOO_LARGE,
                f"the input is larger than {self.limits.file_bytes:,} bytes",
                f"split it, or {raise_it('file_bytes', self.limits.file_bytes)}",
            )
        with self._raw() as raw:
            self._magic = raw.read(4)

    def refused(self, code: EvidenceCode, why: str, remedy: str, line: int = 0) -> Refusal:
        """A refusal of the whole input, naming it."""
        return Refusal(code, why, remedy, Place(self.name, line))

    @property
    def is_parquet(self) -> bool:
        """Whether the bytes are a parquet file."""
        return self._magic == _PARQUET

    def parquet(self) -> Path | BinaryIO:
        """What a parquet reader can open."""
        return self._path if self._path and self._bytes is None else io.BytesIO(self._bytes or b"")

    def parquet_columns(self) -> list[str]:
        """The names of a parquet file's columns; refuses a damaged file (EVD007)."""
        import polars as pl

        try:
            return pl.scan_parquet(self.parquet()).collect_schema().names()
        except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError) as error:
            raise self.damaged_parquet(error) from None

    def damaged_parquet(self, error: BaseException) -> Refusal:
        """A refusal of a parquet file that its library could not read."""
        return self.refused(
            EvidenceCode.BROKEN_ARCHIVE,
            f"the parquet file cannot be read: {(str(error).splitlines() or ['damaged'])[0][:120]}",
            "fetch or write the file again, whole",
        )

    def companion(self, *endings: str) -> "Report | None":
        """A file that explains this one, by the first ending found: one given along, or one that stands beside it
        with the same name, or the same name up to its first dot."""
        home, name = (self._path.parent, self._path.name) if self._path else (Path(), "")
        own = filter(None, (name.removesuffix(".gz"), name.split(".", 1)[0]))
        near = [home / f"{one}{ending}" for one in own for ending in endings]
        for ending in endings:
            for path in self._beside:
                if path.name.lower().endswith(ending):
                    self._explained_by[path.name] = path
                    return Report(path, str(path), self.limits)
            for path in near:
                if path.name.endswith(ending) and path != self._path and not why_no_file(path):
                    self._explained_by[path.name] = path
                    return Report(path, path.name, self.limits)
        return None

    def explained_by(self) -> dict[str, Path]:
        """The companions that reading this report asked for and found so far, by name."""
        return dict(sorted(self._explained_by.items()))

    def holding(self, content: bytes) -> "Report":
        """The same report with other bytes, such as those of a file that still grows up to its last whole line."""
        changed = copy.copy(self)
        changed._bytes, changed._magic = content, content[:4]
        return changed

    def with_beginning(self, text: bytes, cut: int) -> "Report":
        """The same report with its first ``cut`` bytes of text replaced; for lines before a table's header."""
        changed = copy.copy(self)
        changed._begin, changed._cut = text, cut
        return changed

    def chunks(self) -> Generator[bytes]:
        """The text, decompressed, in pieces of about a mebibyte."""
        if self._begin:
            yield self._begin
        skip = self._cut
        for piece in self._chunks():
            if skip >= len(piece):
                skip -= len(piece)
                continue
            yield piece[skip:] if skip else piece
            skip = 0

    def _chunks(self) -> Generator[bytes]:
        pieces = self._inflated() if self._magic.startswith(_GZIP) else self._pieces()
        total = 0
        for piece in pieces:
            total += len(piece)
            if total > self.limits.text_bytes:
                raise self.refused(
                    EvidenceCode.EXPANDS_TOO_MUCH,
                    f"the text is longer than {self.limits.text_bytes:,} bytes",
                    f"split the file, or {raise_it('text_bytes', self.limits.text_bytes)}",
                )
            yield piece

    def head(self) -> bytes:
        """The first 64 KiB of text; for parquet its column names as a csv header."""
        if self.is_parquet:
            return (",".join(self.parquet_columns()) + "\n").encode()
        found = b""
        with closing(self.chunks()) as chunks:
            for piece in chunks:
                found += piece
                if len(found) >= _HEAD:
                    break
        return found[:_HEAD]

    def whole(self) -> bytes:
        """All of it, decompressed, for formats that are read as a whole; refuses more than ``whole_bytes`` (EVD005)."""
        found = bytearray()
        for piece in self.chunks():
            found += piece
            if len(found) > self.limits.whole_bytes:
                raise self.refused(
                    EvidenceCode.TOO_LARGE,
                    f"the input is larger than {self.limits.whole_bytes:,} bytes, and of a format read as a whole",
                    f"split it into several files, or {raise_it('whole_bytes', self.limits.whole_bytes)}",
                )
        return bytes(found)

    def text(self, most: int, limit: str = "") -> str:
        """All of it as text; refuses more than ``most`` bytes (EVD005) and what is not UTF-8 (EVD008).

        ``limit``: what that bound is called, where a person may raise it.
        """
        found = bytearray()
        for piece in self.chunks():
            found += piece
            if len(found) > most:
                raise self.refused(
                    EvidenceCode.TOO_LARGE,
                    f"the input is larger than {most:,} bytes",
                    "split it into several files" + (f", or {raise_it(limit, most)}" if limit else ""),
                )
        if b"\0" in found and not found.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise self.refused(
                EvidenceCode.WRONG_ENCODING,
                "the file holds NUL bytes: it is binary, or UTF-16, not UTF-8 text",
                "save it as UTF-8",
                found.count(b"\n", 0, found.index(b"\0")) + 1,
            )
        try:
            return found.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise self.refused(
                EvidenceCode.WRONG_ENCODING,
                "the file is not UTF-8 text",
                "save it as UTF-8",
                found.count(b"\n", 0, error.start) + 1,
            ) from None

    def _raw(self) -> BinaryIO:
        return self._path.open("rb") if self._path and self._bytes is None else io.BytesIO(self._bytes or b"")

    def _pieces(self) -> Iterator[bytes]:
        with self._raw() as raw:
            while piece := raw.read(_CHUNK):
                yield piece

    def _inflated(self) -> Iterator[bytes]:
        # By hand rather than with the gzip module, to stop a bomb after one piece and to see a torn end.
        read = text = 0
        inflate = zlib.decompressobj(31)
        for piece in self._pieces():
            read += len(piece)
            waiting = piece
            while waiting:
                if inflate.eof:
                    if not waiting.strip(b"\0"):
                        break
                    inflate = zlib.decompressobj(31)
                try:
                    out = inflate.decompress(waiting, _CHUNK)
                except zlib.error:
                    raise self._broken("is damaged") from None
                text += len(out)
                if text > _RATIO_FROM and text > self.limits.ratio * read:
                    raise self.refused(
                        EvidenceCode.EXPANDS_TOO_MUCH,
                        f"the compressed data grows more than {self.limits.ratio} times",
                        f"no event archive does that; unpack it and look, or {raise_it('ratio', self.limits.ratio)}",
                    )
                if out:
                    yield out
                waiting = inflate.unused_data if inflate.eof else inflate.unconsumed_tail
                if not out and not inflate.eof and waiting:
                    raise self._broken("is damaged")
        if not inflate.eof:
            raise self._broken("ends in the middle")

    def _broken(self, how: str) -> Refusal:
        return self.refused(
            EvidenceCode.BROKEN_ARCHIVE, f"the compressed file {how}", "fetch or copy the file again, whole"
        )
