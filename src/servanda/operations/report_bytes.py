"""The bytes of the report a fact was read from: its line in the file, as they stand there, shown safely."""

import gzip
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from servanda.basis import content_hash
from servanda.operations.reading import Heard, digest_of

_GZIP: Final = b"\x1f\x8b"
_PARQUET: Final = b"PAR1"
#: Acts that carry no narrative: their lines are named, and never shown.
MARKERS: Final = ("attack.sexual-violence", "personnel.recruit-child")
#: A longer line is cut, and says how many bytes it has.
LONGEST: Final = 1_200


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line of a report: file and its digest, line number, where its bytes stand in the unpacked file, their digest.

    ``shown``: the bytes as text; what is no plain character is written as an escape. Empty where a table of another
    kind has no lines (``row`` then counts its rows), and where it is ``withheld``: the fact is a marker for referral.
    ``changed``: the file is not the one that was read.
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


def lines_of(heard: Iterable[Heard], wanted: Mapping[str, int], markers: Set[int]) -> dict[str, ReportLine]:
    """For fact ids with the row each was read from, the line of the file it came from; ``markers``: rows not shown."""
    found: dict[str, ReportLine] = {}
    for one in heard:
        ids = [
            id_ for id_ in one.batch.facts.filter(one.batch.facts["id"].is_in(list(wanted)))["id"] if id_ not in found
        ]
        if ids:
            rows = {wanted[id_] for id_ in ids}
            lines = _lines(one, rows)
            found.update({id_: _guarded(lines[wanted[id_]], markers) for id_ in ids})
    return found


def _guarded(line: ReportLine, markers: Set[int]) -> ReportLine:
    return replace(line, shown="", withheld=True) if line.row in markers else line


def _lines(one: Heard, rows: set[int]) -> dict[int, ReportLine]:
    path = Path(one.path)
    changed = digest_of(path) != one.digest
    bare = {row: ReportLine(path.name, one.digest, row, 0, 0, "", "", changed) for row in rows}
    with path.open("rb") as raw:
        head = raw.read(4)
    if head == _PARQUET:
        return bare
    place = 0
    last = max(rows)
    with gzip.open(path) if head.startswith(_GZIP) else path.open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            if number in rows:
                told = line.rstrip(b"\r\n")
                bare[number] = ReportLine(
                    path.name, one.digest, number, place, place + len(told), content_hash(told), shown(told), changed
                )
            if number >= last:
                break
            place += len(line)
    return bare


def shown(line: bytes) -> str:
    """Bytes as text that can be looked at: nothing in it moves a cursor, hides, or turns the line around."""
    text = line[:LONGEST].decode("utf-8", "backslashreplace")
    safe = "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in text)
    return safe + (f" … ({len(line):,} bytes)" if len(line) > LONGEST else "")
