"""The bytes of the report a fact was read from: its line in the file, as they stand there, shown safely."""

import gzip
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from servanda.basis import content_hash
from servanda.operations.originals import Original, files_by_digest
from servanda.operations.reading import Heard, digest_of

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence import FactArchive

_GZIP: Final = b"\x1f\x8b"
#: Parquet, zipped workbooks, databases.
_NO_LINES: Final = (b"PAR1", b"PK\x03\x04", b"SQLi")
#: Acts that carry no narrative: their lines are named, and never shown.
MARKERS: Final = ("attack.sexual-violence", "personnel.recruit-child")
#: A longer line is cut, and says how many bytes it has.
LONGEST: Final = 1_200


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line of a report: file and its digest, line number, where its bytes stand in the unpacked file, their digest.

    ``shown``: the bytes as text; what is no plain character is written as an escape. Empty where a table of another
    kind has no lines (``row`` then counts its rows), and where it is ``withheld``: the fact is a marker for referral.
    ``changed``: the file is not the one that was read. ``lost``: the digest of the file that ``row`` is a line of,
    where that file is neither read nor kept; ``file`` is then the table of facts it came by.
    """

    file: str
    digest: str
    row: int
    begin: int
    end: int
    line_digest: str
    shown: str
    changed: bool = False
    withheld: bool = False
    lost: str = ""


def lines_of(
    heard: Iterable[Heard],
    wanted: Set[str],
    originals: Iterable[Path] = (),
    archived: "pl.DataFrame | None" = None,
    archives: "Iterable[FactArchive]" = (),
) -> dict[str, ReportLine]:
    """For fact ids, the line of the file each was read from.

    ``archived``: those of the facts (id, input, row, act) that ``archives`` hold, which are not kept in memory.

    A fact that came by a table of facts has its line in the file that table was made from: one of those read, else one
    of the ``originals``. A line that holds a marker for referral is not shown.
    """
    told = tuple(heard)
    files = files_by_digest(told, originals)
    found: dict[str, ReportLine] = {}
    for one in told:
        facts = one.batch.facts.with_columns(one.batch.facts["input"].fill_null(one.digest))
        here: dict[tuple[str, int], list[str]] = {}
        for id_, digest, row in (
            facts.filter(facts["id"].is_in(list(wanted - found.keys()))).select("id", "input", "row").iter_rows()
        ):
            here.setdefault((digest, row), []).append(id_)
        for digest in dict.fromkeys(digest for digest, _ in here):
            rows = {row for at, row in here if at == digest}
            if digest in files:
                lines = _lines(files[digest], digest, rows)
            else:
                name = Path(one.path).name
                lines = {row: ReportLine(name, one.digest, row, 0, 0, "", "", lost=digest) for row in rows}
            for row in rows:
                for id_ in here[digest, row]:
                    found.setdefault(id_, lines[row])
    if archived is not None and len(archived):
        found |= _archived(archived.filter(~archived["id"].is_in(list(found))), tuple(archives), files, told)
    return _guarded(found, _marked(told))


def _archived(
    facts: "pl.DataFrame", archives: "tuple[FactArchive, ...]", files: dict[str, Original], heard: tuple[Heard, ...]
) -> dict[str, ReportLine]:
    """The lines of facts that stand in archives: the row of the archive, or the line they were first read from."""
    found: dict[str, ReportLine] = {}
    names = {one.digest: Path(one.path).name for one in heard}
    holding = ", ".join(names[one.digest] for one in archives if one.digest in names)
    for (digest,), rows in facts.partition_by("input", as_dict=True).items():
        if digest in files:
            lines = _lines(files[digest], digest, set(rows["row"]))
        else:
            lines = {row: ReportLine(holding, "", row, 0, 0, "", "", lost=digest or "") for row in rows["row"]}
        found |= {id_: lines[row] for id_, row in rows.select("id", "row").iter_rows()}
    if not any(line.shown for line in found.values()):
        return found
    marked = {line for one in archives for line in one.lines_with(MARKERS, facts).rows()}
    return _guarded(found, marked)


def _marked(heard: Iterable[Heard]) -> set[tuple[str, int]]:
    """File and row of every fact that is a marker for referral."""
    return {
        (digest or one.digest, row)
        for one in heard
        for digest, row in one.batch.facts.filter(one.batch.facts["act"].is_in(MARKERS))
        .select("input", "row")
        .iter_rows()
    }


def _guarded(found: dict[str, ReportLine], marked: set[tuple[str, int]]) -> dict[str, ReportLine]:
    return {
        id_: replace(line, shown="", withheld=True) if (line.lost or line.digest, line.row) in marked else line
        for id_, line in found.items()
    }


def _lines(file: Original, digest: str, rows: set[int]) -> dict[int, ReportLine]:
    path, name = file.path, file.name
    changed = _digest(file) != digest
    bare = {row: ReportLine(name, digest, row, 0, 0, "", "", changed) for row in rows}
    with path.open("rb") as raw:
        head = raw.read(4)
    if head in _NO_LINES:
        return bare
    place = 0
    last = max(rows)
    with gzip.open(path) if head.startswith(_GZIP) else path.open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            if number in rows:
                told = line.rstrip(b"\r\n")
                bare[number] = ReportLine(
                    name, digest, number, place, place + len(told), content_hash(told), shown(told), changed
                )
            if number >= last:
                break
            place += len(line)
    return bare


def _digest(file: Original) -> str:
    if file.first is None:
        return digest_of(file.path)
    with file.path.open("rb") as stream:
        return content_hash(stream.read(file.first))


def shown(line: bytes) -> str:
    """Bytes as text that can be looked at: nothing in it moves a cursor, hides, or turns the line around."""
    text = line[:LONGEST].decode("utf-8", "backslashreplace")
    safe = "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in text)
    return safe + (f" … ({len(line):,} bytes)" if len(line) > LONGEST else "")
