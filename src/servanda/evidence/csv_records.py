"""Splitting csv text into records by its quotes, with the line each begins on; hopeless ones are set aside.

Polars reads the rest: what reaches it has the right number of fields and is sound text, so no row can make it
fail, and line numbers stay right across notes that span lines. The rules are those of RFC 4180.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from servanda.evidence.codes import EvidenceCode

Bytes = npt.NDArray[np.uint8]
Positions = npt.NDArray[np.int64]
_QUOTE, _NEWLINE, _RETURN = 34, 10, 13


@dataclass(frozen=True, slots=True)
class BadRecord:
    """A record set aside: its first line, the code, and its bytes for the excerpt."""

    line: int
    code: EvidenceCode
    text: bytes


@dataclass(frozen=True, slots=True)
class Records:
    """The records of one stretch: ``text`` joins the sound ones, ``lines`` says where each of them begins."""

    text: bytes
    lines: Positions
    bad: tuple[BadRecord, ...]


class TooManyBadQuotes(Exception):
    """The text is no csv: quotes stand where none can."""


class RecordTooLong(Exception):
    """One record passes the limit; ``line`` is where it begins."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class RecordSplitter:
    """Turns csv text, header left out, into records of ``fields`` fields each.

    ``line``: the line the text begins on. ``most``: the longest record in bytes. ``bad_quotes``: how many
    records with stray quotes are set aside before the text is given up.
    """

    def __init__(self, fields: int, separator: str, line: int, most: int, bad_quotes: int) -> None:
        self._fields = fields
        self._separator = ord(separator)
        self._line = line
        self._most = most
        self._quotes_left = bad_quotes

    def split(self, chunks: Iterable[bytes], batch_bytes: int) -> Iterator[Records]:
        """Records by stretches of about ``batch_bytes``; raises TooManyBadQuotes, RecordTooLong."""
        waiting = bytearray()
        for chunk in chunks:
            waiting += chunk
            if len(waiting) >= batch_bytes:
                text = bytes(waiting)
                used, records = self._stretch(text, final=False)
                waiting = bytearray(text[used:])
                yield records
        if waiting:
            yield self._stretch(bytes(waiting), final=True)[1]

    def _stretch(self, text: bytes, final: bool) -> tuple[int, Records]:
        found: list[tuple[Positions, Positions, Positions]] = []
        torn: list[tuple[int, int, EvidenceCode]] = []
        used = 0
        while used < len(text):
            starts, ends, separators, stray, open_quote = self._sound(text, used)
            found.append((starts, ends, separators))
            used = int(ends[-1]) + 1 if ends.size else used
            if used >= len(text):
                break
            if final and stray is None and not open_quote:
                found.append(self._last(text, used))
                used = len(text)
                break
            refused = self._hopeless(text, used, stray, open_quote, final)
            if refused is None:
                break
            torn.append((used, *refused))
            used = min(refused[0] + 1, len(text))
        records = self._records(text, found, torn, final)
        self._line += text.count(b"\n", 0, used)
        return used, records

    def _sound(self, text: bytes, used: int) -> tuple[Positions, Positions, Positions, int | None, bool]:
        """Begins, ends and separators of the whole records up to the first stray quote, and where it is."""
        here = np.frombuffer(text, np.uint8, offset=used)
        quotes = np.flatnonzero(here == _QUOTE)
        ends = _outside(np.flatnonzero(here == _NEWLINE), quotes)
        stray = self._first_stray(here, quotes)
        if stray is not None:
            ends = ends[ends < stray]
        starts = np.concatenate([np.zeros(min(1, ends.size), np.int64), ends[:-1] + 1])
        at = _outside(np.flatnonzero(here == self._separator), quotes)
        separators = np.searchsorted(at, ends) - np.searchsorted(at, starts)
        absolute = None if stray is None else stray + used
        return starts + used, ends + used, separators, absolute, bool(quotes.size & 1)

    def _last(self, text: bytes, used: int) -> tuple[Positions, Positions, Positions]:
        """The record that ends the text without a line end."""
        here = np.frombuffer(text, np.uint8, offset=used)
        separators = _outside(np.flatnonzero(here == self._separator), np.flatnonzero(here == _QUOTE))
        return np.array([used]), np.array([len(text)]), np.array([separators.size])

    def _first_stray(self, here: Bytes, quotes: Positions) -> int | None:
        """The first quote that opens amid a field, or closes before its end."""
        opening, closing = quotes[0::2], quotes[1::2]
        opening = opening[opening > 0]
        closing = closing[closing < len(here) - 1]
        before, after = here[opening - 1], here[closing + 1]
        bad = (
            opening[(before != self._separator) & (before != _NEWLINE) & (before != _QUOTE)],
            closing[(after != self._separator) & (after != _NEWLINE) & (after != _RETURN) & (after != _QUOTE)],
        )
        return min((int(found[0]) for found in bad if found.size), default=None)

    def _hopeless(
        self, text: bytes, used: int, stray: int | None, open_quote: bool, final: bool
    ) -> tuple[int, EvidenceCode] | None:
        """Where the record at ``used`` ends that has to be refused, and why; None to wait for more text."""
        too_long = len(text) - used > self._most
        line_end = text.find(b"\n", used if stray is None else stray)
        if stray is None and not final and not too_long:
            return None
        if line_end < 0 and not final:
            if too_long:
                raise RecordTooLong(self._line + text.count(b"\n", 0, used))
            return None
        if stray is None and not open_quote:
            raise RecordTooLong(self._line + text.count(b"\n", 0, used))
        if stray is None and not too_long and not self._rows_follow(text[line_end + 1 :] if line_end >= 0 else b""):
            # A quote that is never closed, and no row after it: the file was cut off here.
            return len(text), EvidenceCode.HALF_WRITTEN
        self._quotes_left -= 1
        if self._quotes_left < 0:
            raise TooManyBadQuotes
        return (line_end if line_end >= 0 else len(text)), EvidenceCode.STRAY_QUOTE

    def _rows_follow(self, text: bytes) -> bool:
        mark = bytes([self._separator])
        return any(line.count(mark) == self._fields - 1 for line in text.split(b"\n") if b'"' not in line)

    def _records(
        self,
        text: bytes,
        found: list[tuple[Positions, Positions, Positions]],
        torn: list[tuple[int, int, EvidenceCode]],
        final: bool,
    ) -> Records:
        starts, ends, separators = (np.concatenate(column).astype(np.int64) for column in zip(*found, strict=True))
        content = np.frombuffer(text, np.uint8)
        blank = (ends == starts) | ((ends == starts + 1) & (content[np.minimum(starts, len(text) - 1)] == _RETURN))
        starts, ends, separators = starts[~blank], ends[~blank], separators[~blank]
        newlines = np.flatnonzero(content == _NEWLINE)
        lines = self._line + np.searchsorted(newlines, starts)
        bad = {int(at): EvidenceCode.RAGGED_ROW for at in np.flatnonzero(separators != self._fields - 1)}
        last = starts.size - 1
        if final and last in bad and ends[last] == len(text) and separators[last] < self._fields - 1:
            bad[last] = EvidenceCode.HALF_WRITTEN
        bad |= {int(at): EvidenceCode.ROW_TOO_LONG for at in np.flatnonzero(ends - starts > self._most)}
        bad |= _hazards(text, starts, ends)
        aside = [(int(starts[at]), int(ends[at]), code) for at, code in bad.items()] + torn
        return Records(
            text=_joined(text, np.delete(starts, list(bad)), np.delete(ends, list(bad)), bool(aside)),
            lines=np.delete(lines, list(bad)),
            bad=tuple(
                BadRecord(self._line + int(np.searchsorted(newlines, begin)), code, text[begin:end])
                for begin, end, code in sorted(aside)
            ),
        )


def _outside(at: Positions, quotes: Positions) -> Positions:
    """The positions before which an even number of quotes stands."""
    outside: Positions = at[np.searchsorted(quotes, at) & 1 == 0]
    return outside


def _hazards(text: bytes, starts: Positions, ends: Positions) -> dict[int, EvidenceCode]:
    """Records, by number, that hold bytes no sound text has."""
    found: dict[int, EvidenceCode] = {}
    try:
        # up to the last whole record: a character may be cut in two where this stretch ends
        text[: int(ends[-1]) if ends.size else 0].decode()
    except UnicodeDecodeError:
        for number, (begin, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
            try:
                text[begin:end].decode()
            except UnicodeDecodeError:
                found[number] = EvidenceCode.BAD_BYTES
    content = np.frombuffer(text, np.uint8)
    for code, at in (
        (EvidenceCode.BAD_BYTES, np.flatnonzero(content == 0)),
        (EvidenceCode.HIDDEN_MARKS, _hidden_marks(content)),
    ):
        records = np.searchsorted(starts, at, side="right") - 1
        inside = (records >= 0) & (at < ends[np.maximum(records, 0)]) if starts.size else at < 0
        for record in np.unique(records[inside]).tolist():
            found.setdefault(record, code)
    return found


def _hidden_marks(content: Bytes) -> Positions:
    """Where marks embed, override or isolate a direction of writing: U+202A-E, U+2066-9 in UTF-8."""
    lead = np.flatnonzero(content[:-2] == 0xE2)
    second, third = content[lead + 1], content[lead + 2]
    embed = (second == 0x80) & (third >= 0xAA) & (third <= 0xAE)
    isolate = (second == 0x81) & (third >= 0xA6) & (third <= 0xA9)
    hidden: Positions = lead[embed | isolate]
    return hidden


def _joined(text: bytes, starts: Positions, ends: Positions, gaps: bool) -> bytes:
    if not starts.size:
        return b""
    if not gaps:
        return text[int(starts[0]) : int(ends[-1])] + b"\n"
    pieces = [text[begin:end] for begin, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    return b"\n".join(pieces) + b"\n"
