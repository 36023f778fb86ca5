"""A facts table too large to hold: a parquet file read run by run, and looked up again by row."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from servanda.basis import Place

if TYPE_CHECKING:
    import polars as pl

    from servanda.evidence.report import Report
    from servanda.evidence.vouching import Vouched

#: Parquet tables of more rows than this are read run by run.
LARGE: Final = 3_000_000
_RUN: Final = 1_000_000


class FactArchive:
    """The facts of one parquet table in the published schema, or of a share of its rows.

    ``part`` of ``parts``: which share, by row. ``height``: rows of the whole file. After the first run through:
    ``rows_read``, ``refusals``, ``first`` and ``last`` (the earliest begin and the latest end of its facts, µs; None
    where it has none). An id that comes twice is told twice: the engine counts it once.
    ``digest``: of the file, named as the input of facts that name no other.
    """

    def __init__(self, report: "Report", part: int = 0, parts: int = 1, digest: str = "") -> None:
        self._report, self.digest = report, digest
        from servanda.evidence.parquet import height as height_of

        self.height = height = height_of(report)
        self._begin, self._end = height * part // parts, height * (part + 1) // parts
        self._rows: np.ndarray[Any, np.dtype[np.int64]] | None = None
        self._own_ids = True
        self._columns = frozenset(report.parquet_columns())
        self.rows_read = 0
        self.refusals: pl.DataFrame | None = None
        self.first: int | None = None
        self.last: int | None = None

    def share(self, part: int, parts: int) -> "FactArchive":
        """One share of the file, by row, as an archive of its own."""
        return FactArchive(self._report, part, parts, self.digest)

    @staticmethod
    def rows_of(report: "Report") -> int:
        """How many rows a parquet file has; refuses a damaged one (EVD007)."""
        from servanda.evidence.parquet import height

        return height(report)

    def last_known(self, now: int) -> int | None:
        """When the last fact known by ``now`` (µs) was over and recorded; None where there is none."""
        import polars as pl

        found: list[int] = []
        for begin in range(self._begin, self._end, _RUN):
            some = self._slice(begin, min(_RUN, self._end - begin), ("happened_to", "recorded"))
            known = some.select(pl.max_horizontal("happened_to", "recorded").dt.epoch("us").alias("known"))["known"]
            past = known.filter(known <= now)
            found += [int(past.max())] if len(past) else []  # type: ignore[arg-type]
        return max(found, default=None)

    def __len__(self) -> int:
        """How many facts there are; reads the archive where that has not been done."""
        if self._rows is None:
            for _ in self.runs():
                pass
        assert self._rows is not None
        return len(self._rows)

    def runs(self) -> "Iterator[pl.DataFrame]":
        """The sound facts, a million rows of the file at a time."""
        import polars as pl

        from servanda.evidence.fact_checks import validate
        from servanda.evidence.fact_lines import own_lines

        rows, refusals, firsts, lasts = [], [], [], []
        for begin in range(self._begin, self._end, _RUN) or (self._begin,):
            frame = self._rows_of_file(begin, min(_RUN, self._end - begin))
            kept, refused = validate(self._conformed(frame), repeats=None)
            rows.append(kept["row"].to_numpy())
            refusals.append(refused)
            if len(kept):
                firsts.append(int(kept["happened_from"].dt.epoch("us").min()))  # type: ignore[arg-type]
                lasts.append(int(kept["happened_to"].dt.epoch("us").max()))  # type: ignore[arg-type]
            yield self._named(own_lines(kept, frame))
        self._rows = np.concatenate(rows) if rows else np.zeros(0, np.int64)
        self.rows_read = self._end - self._begin
        self.refusals = pl.concat(refusals) if refusals else None
        self.first, self.last = min(firsts, default=None), max(lasts, default=None)

    def sound(self) -> "pl.LazyFrame | None":
        """All facts of the file as a lazy table without ``row``, each of a source row of its own.

        None where it has to be read row by row: where some row is refused or mended, and for a share of a file.
        """
        from servanda.evidence.fact_checks import validate
        from servanda.evidence.facts import empty
        from servanda.evidence.sound import sound_table

        if not self.height or (self._begin, self._end) != (0, self.height):
            return None
        table = sound_table(self._report)
        if table is None:
            return None
        self._rows = np.arange(2, self.height + 2)
        self.rows_read, self.refusals = self.height, validate(empty())[1]
        self.first, self.last = self._span(table)
        return table

    def vouched(self) -> "Vouched | None":
        """What the writer of the file vouches for; None where nobody does, and for a share of a file."""
        from servanda.evidence.vouching import vouched

        return vouched(self._report) if (self._begin, self._end) == (0, self.height) else None

    def _span(self, table: "pl.LazyFrame") -> tuple[int, int]:
        import polars as pl

        begin, end = pl.col("happened_from").dt.epoch("us").min(), pl.col("happened_to").dt.epoch("us").max()
        first, last = table.select(begin, end).collect().row(0)
        return int(first), int(last)

    def at(self, positions: Any, columns: Sequence[str] | None = None) -> "pl.DataFrame":
        """The facts at these positions among the sound ones; reads only the runs they stand in."""
        import polars as pl

        len(self)
        assert self._rows is not None
        wanted = self._rows[positions] - 2  # the header is line 1
        order = np.argsort(wanted, kind="stable")
        found = []
        for begin in range(self._begin, self._end, _RUN):
            lo, hi = np.searchsorted(wanted[order], [begin, begin + _RUN])
            if hi > lo:
                some = wanted[order[lo:hi]] - begin
                found.append(self._slice(begin, min(_RUN, self._end - begin), columns, some))
        whole = pl.concat(found) if found else self._slice(self._begin, 0, columns)
        back = np.empty(len(order), np.int64)
        back[order] = np.arange(len(order))
        return whole[back]

    def _slice(self, begin: int, length: int, columns: Sequence[str] | None = None, some: Any = None) -> "pl.DataFrame":
        from servanda.evidence.fact_lines import own_lines

        # A missing id is made from all of a fact's columns, and so is a column that the file leaves out.
        narrow = list(columns) if columns is not None and self._narrow(columns) else None
        frame = self._rows_of_file(begin, length, narrow)
        if some is not None:
            frame = frame[some]
        if narrow is not None:
            return frame.select(narrow)
        whole = self._named(own_lines(self._conformed(frame), frame))
        return whole if columns is None else whole.select(columns)

    def _narrow(self, columns: Sequence[str]) -> bool:
        """Whether these columns can be read alone: they stand in the file as they are told."""
        told_anew = {"row", "input"} if self.digest else set()
        return self._own_ids and self._columns >= set(columns) and not told_anew & set(columns)

    def _named(self, facts: "pl.DataFrame") -> "pl.DataFrame":
        """The facts with this file as the input of those that name none: rows are counted within their file."""
        import polars as pl

        if not self.digest:
            return facts
        return facts.with_columns(pl.col("input").fill_null(pl.lit(self.digest)))

    def lines_with(self, acts: Sequence[str], rows: "pl.DataFrame") -> "pl.DataFrame":
        """Which of these lines (input, row) hold a fact of these acts; looks through the whole archive."""
        import polars as pl

        wanted = rows.select("input", "row").unique()
        found = [
            self._slice(begin, min(_RUN, self._end - begin), ("act", "input", "row"))
            .filter(pl.col("act").is_in(list(acts)))
            .select("input", "row")
            .join(wanted, on=["input", "row"], how="semi")
            for begin in range(self._begin, self._end, _RUN)
        ]
        return pl.concat(found).unique() if found else wanted.head(0)

    def _rows_of_file(self, begin: int, length: int, columns: Sequence[str] | None = None) -> "pl.DataFrame":
        """Rows as they stand, with their number in ``_row``; the header is line 1."""
        import polars as pl

        from servanda.evidence.parquet import one_slice

        frame = one_slice(self._report, begin, length, None if columns is None else list(columns))
        return frame.with_columns(pl.int_range(begin + 2, begin + 2 + len(frame), dtype=pl.Int64).alias("_row"))

    def _conformed(self, frame: "pl.DataFrame") -> "pl.DataFrame":
        from servanda.evidence.facts import conform

        self._own_ids &= "id" in frame.columns and not frame["id"].null_count()
        return conform(frame.drop("row", strict=False).rename({"_row": "row"}), Place(self._report.name))
