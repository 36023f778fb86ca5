"""Sound inputs of every reader, taken from its own good corpus: what hostile and fuzz tests damage.

A new reader is under those tests as soon as it has a corpus, which the contract test asks for.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import reader_corpus
from servanda.basis import Refusal
from servanda.evidence import all_readers, read_all

_SEPARATORS = ",;\t|"


@dataclass(frozen=True)
class Table:
    """A csv of a good corpus: its head (names, and a row of hashtags if it has one), and the rows that bear facts."""

    reader: str
    path: Path
    head: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]

    def __str__(self) -> str:
        return f"{self.reader}/{self.path.name}"

    def text(self, *rows: tuple[str, ...]) -> str:
        """A csv of these columns with these rows, or with its own."""
        return lines(*self.head, *(rows or self.rows))


def lines(*rows: Sequence[str]) -> str:
    """Rows as csv, without a head."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def beside(path: Path) -> tuple[Path, ...]:
    """The files that explain an input of the corpus: those of its folder that begin with its name."""
    own = path.name.split(".", 1)[0]
    others = (one for one in sorted(path.parent.glob(f"{own}.*")) if one != path)
    return tuple(one for one in others if one.name.endswith(reader_corpus.EXPLAIN))


def good_inputs(reader: str) -> list[Path]:
    """The good corpus of one reader."""
    return [path for path in reader_corpus.inputs("good") if path.parents[1].name == reader]


@cache
def tables() -> tuple[Table, ...]:
    """Every good csv with a header whose rows, written anew, are read as they were."""
    return tuple(table for reader in all_readers() for table in _tables(reader))


def _tables(reader: str) -> Iterator[Table]:
    for path in good_inputs(reader):
        if path.suffix.lower() not in (".csv", ".tsv"):
            continue
        text = path.read_text(encoding="utf-8-sig")
        head = text.split("\n", 1)[0]
        read = list(csv.reader(io.StringIO(text), delimiter=max(_SEPARATORS, key=head.count)))
        rows = [tuple(row) for row in read if len(row) == len(read[0])]
        tagged = len(rows) > 1 and all(cell.startswith("#") for cell in rows[1] if cell) and any(rows[1])
        names = tuple(rows[: 2 if tagged else 1])
        sound = tuple(row for row in rows[len(names) :] if _bears_facts(Table(reader, path, names, (row,))))
        if sound:
            yield Table(reader, path, names, sound)


def _bears_facts(table: Table) -> bool:
    content = io.BytesIO(table.text().encode())
    try:
        batch = read_all(content, reader=table.reader, name="x.csv", beside=beside(table.path))
    except Refusal:
        return False
    return batch.rows_used == 1 and not batch.refusals.height
