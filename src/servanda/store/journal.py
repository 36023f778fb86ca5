"""The journal of a drafting folder: every change with the spans it edited, so that each can be taken back.

One line of JSON per entry. An entry is on the disk before any file it is about is touched: after a crash the last entry
says what still has to be written. A last line cut short was never acted on, and is dropped.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from servanda.agreement import Edit
from servanda.basis import Place, Refusal, content_hash

Sort = Literal["start", "change", "undo", "redo", "outside"]
_SORTS = ("start", "change", "undo", "redo", "outside")


@dataclass(frozen=True, slots=True)
class FileEdits:
    """What an entry did to one file: digests of its text before and after, and the edits in the order made."""

    file: str
    before: str
    after: str
    edits: tuple[Edit, ...]

    def made(self, text: str) -> str:
        """The file's text with the edits made."""
        for one in self.edits:
            text = one.made(text)
        return text

    def back(self) -> "FileEdits":
        """The same edits taken back."""
        return FileEdits(self.file, self.after, self.before, tuple(one.back() for one in reversed(self.edits)))


@dataclass(frozen=True, slots=True)
class Entry:
    """One change of the folder.

    ``number`` counts from 1; ``at``: microseconds UTC; ``what`` says it in words, ``by`` which window made it. ``of``:
    the entry an undo or redo is about, else 0. ``sort`` *outside*: a file was edited by another program meanwhile.
    ``clauses``: the clauses it touched.
    """

    number: int
    at: int
    sort: Sort
    what: str
    files: tuple[FileEdits, ...] = ()
    by: str = ""
    of: int = 0
    clauses: tuple[str, ...] = field(default=())

    def line(self) -> bytes:
        """As one line of the journal."""
        plain = {
            "number": self.number,
            "at": self.at,
            "sort": self.sort,
            "what": self.what,
            **({"by": self.by} if self.by else {}),
            **({"of": self.of} if self.of else {}),
            **({"clauses": list(self.clauses)} if self.clauses else {}),
            "files": [
                {
                    "file": one.file,
                    "before": one.before,
                    "after": one.after,
                    "edits": [[edit.begin, edit.old, edit.new] for edit in one.edits],
                }
                for one in self.files
            ],
        }
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def digest_of(text: str) -> str:
    """What a text is known by in the journal."""
    return content_hash(text.encode("utf-8", "surrogatepass"))


def read_journal(
    data: bytes, file: str, before: tuple[Entry, ...] = (), skip: int = 0
) -> tuple[tuple[Entry, ...], int]:
    """The entries of a journal, and how many of its bytes are whole lines.

    ``before``: entries already read, from the first ``skip`` bytes.
    Refuses (STO022) a line that is no entry, or not the one that should follow.
    """
    whole = data.rfind(b"\n") + 1
    entries = list(before)
    for number, line in enumerate(data[skip:whole].splitlines(), len(before) + 1):
        try:
            entry = _entry(json.loads(line.decode()))
        except (ValueError, KeyError, TypeError, RecursionError):
            raise _no_entry(file, number, "this line is no entry of a journal") from None
        if entry.number != number:
            raise _no_entry(file, number, f"entry {number} should stand here, not {entry.number}")
        entries.append(entry)
    return tuple(entries), whole


def undoable(entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The changes that can be undone, latest last, and those that were and can be redone, next one last."""
    by_number: dict[int, Entry] = {}
    done: list[Entry] = []
    undone: list[Entry] = []
    for entry in entries:
        by_number[entry.number] = entry
        if entry.sort == "undo":
            done = [one for one in done if one.number != entry.of]
            undone.append(by_number[entry.of])
        elif entry.sort == "redo":
            undone = [one for one in undone if one.number != entry.of]
            done.append(by_number[entry.of])
        elif entry.sort != "start":
            done.append(entry)
            undone = []
    return done, undone


def _entry(raw: Any) -> Entry:
    if raw["sort"] not in _SORTS or not isinstance(raw["what"], str):
        raise ValueError
    files = tuple(
        FileEdits(
            _text(one["file"]),
            _text(one["before"]),
            _text(one["after"]),
            tuple(Edit(_whole(begin), _text(old), _text(new)) for begin, old, new in one["edits"]),
        )
        for one in raw["files"]
    )
    number, of = _whole(raw["number"]), _whole(raw.get("of", 0))
    if raw["sort"] in ("undo", "redo") and not 0 < of < number:
        raise ValueError
    clauses = tuple(_text(one) for one in raw.get("clauses", ()))
    return Entry(number, _whole(raw["at"]), raw["sort"], raw["what"], files, _text(raw.get("by", "")), of, clauses)


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise ValueError
    return given


def _whole(given: Any) -> int:
    if not isinstance(given, int) or isinstance(given, bool):
        raise ValueError
    return given


def _no_entry(file: str, line: int, why: str) -> Refusal:
    remedy = "move the journal elsewhere and open the folder again: its files are whole, and undo begins anew"
    return Refusal("STO022", why, remedy, Place(file, line))
