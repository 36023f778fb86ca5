"""A folder in which an agreement is drafted: the case's files, ``desk/`` beside them, the journal of all changes."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from servanda.agreement import between
from servanda.basis import Place, Refusal, now_us
from servanda.store.durable import append_durably, locked, remove_durably, write_durably
from servanda.store.folder import AGREEMENT, read_paper
from servanda.store.journal import Entry, FileEdits, Sort, digest_of, read_journal, undoable

DESK: Final = "desk"
CLAUSES: Final = "desk/clauses.yaml"
DRAFTS: Final = "desk/drafts.yaml"
SEALED_POSITIONS: Final = "positions.sealed"
_JOURNAL: Final = "desk/journal.jsonl"
_LOCK: Final = "desk/.lock"
#: Files a change may touch; a journal that names another is foreign.
KEPT: Final = (AGREEMENT, CLAUSES, DRAFTS, SEALED_POSITIONS)
_MARK: Final = b"\xef\xbb\xbf"

#: Told the present texts by file, gives the new ones of those that change.
Making = Callable[[Mapping[str, str], tuple[Entry, ...]], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Kept:
    """The folder as it stands on disk: the text of each file ("" where there is none), and the journal.

    ``journal``: the bytes the entries were read from, so that only what was added since is read again.
    """

    texts: Mapping[str, str]
    entries: tuple[Entry, ...]
    journal: bytes = field(default=b"", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class DraftFolder:
    """A folder in which an agreement is drafted."""

    folder: Path

    def path(self, name: str) -> Path:
        """Where one of its files is, by its name within the folder."""
        return self.folder.joinpath(*name.split("/"))

    def read(self) -> Kept:
        """The folder as it stands, after mending what a crash left and noting what other programs changed.

        Refuses (STO022) a journal that is none, (STO023) one that belongs to other files, and texts that cannot be
        read.
        """
        with self.locked():
            return self.read_locked()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Nobody else writes to the folder meanwhile."""
        with locked(self.path(_LOCK)):
            yield

    def read_locked(self, known: Kept | None = None) -> Kept:
        """``read`` for who holds the lock; ``known``: an earlier state, of which nothing is read again."""
        entries, journal = self._journal(known)
        texts = {name: self._text(name) for name in KEPT}
        if not entries:
            return Kept(texts, ())
        return self._noted(self._mended(texts, entries[-1]), entries, journal)

    def commit(
        self,
        kept: Kept,
        new: Mapping[str, str],
        what: str,
        *,
        sort: Sort = "change",
        by: str = "",
        of: int = 0,
        clauses: Iterable[str] = (),
    ) -> Kept:
        """Journal and files written, in this order, by who holds the lock; nothing where nothing changed."""
        files = tuple(edits_between(name, kept.texts[name], text) for name, text in new.items())
        return self.commit_edits(kept, tuple(one for one in files if one.edits), what, sort, by, of, clauses)

    def commit_edits(
        self,
        kept: Kept,
        files: tuple[FileEdits, ...],
        what: str,
        sort: Sort,
        by: str = "",
        of: int = 0,
        clauses: Iterable[str] = (),
    ) -> Kept:
        """``commit`` of edits already known."""
        if not files:
            return kept
        entries, journal = (kept.entries, kept.journal) if kept.entries else self._started(kept)
        entry = Entry(len(entries) + 1, now_us(), sort, what, files, by, of, tuple(clauses))
        texts = dict(kept.texts)
        for one in files:
            texts[one.file] = one.made(texts[one.file])
        append_durably(self.path(_JOURNAL), entry.line())
        for one in files:
            self._write(one.file, texts[one.file])
        return Kept(texts, (*entries, entry), journal + entry.line())

    def _started(self, kept: Kept) -> tuple[tuple[Entry, ...], bytes]:
        """The first entry of a journal: the files as they were when it began, so that any state can be told again."""
        files = tuple(edits_between(name, "", text) for name, text in kept.texts.items() if text)
        entry = Entry(1, now_us(), "start", "work on this folder began", files)
        append_durably(self.path(_JOURNAL), entry.line())
        return (entry,), entry.line()

    def _journal(self, known: Kept | None) -> tuple[tuple[Entry, ...], bytes]:
        path = self.path(_JOURNAL)
        try:
            data = path.read_bytes() if path.exists() else b""
        except OSError as error:
            why = f"the journal cannot be read: {error.strerror}"
            raise Refusal("STO022", why, "check your rights to it", Place(str(path))) from None
        before, skip = ((), 0) if known is None or not data.startswith(known.journal) else _read(known)
        entries, whole = read_journal(data, str(path), before, skip)
        strange = [one.file for entry in entries[len(before) :] for one in entry.files if one.file not in KEPT]
        if strange:
            raise self._foreign(f"the journal is about {strange[0][:60]!r}, which no drafting folder keeps")
        if whole < len(data):  # cut short by a crash, and never acted on
            write_durably(path, data[:whole])
        return entries, data[:whole]

    def _mended(self, texts: dict[str, str], last: Entry) -> dict[str, str]:
        """What the last entry announced and a crash kept from being written."""
        for one in last.files:
            if digest_of(texts[one.file]) == one.before != one.after:
                texts[one.file] = self._made(one, texts[one.file])
                self._write(one.file, texts[one.file])
        return texts

    def _noted(self, texts: dict[str, str], entries: tuple[Entry, ...], journal: bytes) -> Kept:
        """What other programs changed since the last entry, put into the journal so that it can be undone."""
        known = {one.file: one.after for entry in entries for one in entry.files}
        moved = [name for name in KEPT if digest_of(texts[name]) != known.get(name, digest_of(""))]
        if not moved:
            return Kept(texts, entries, journal)
        was = self.replayed(entries)
        files = tuple(edits_between(name, was[name], texts[name]) for name in moved)
        what = f"changed by another program: {', '.join(moved)}"
        entry = Entry(len(entries) + 1, now_us(), "outside", what, files)
        append_durably(self.path(_JOURNAL), entry.line())
        return Kept(texts, (*entries, entry), journal + entry.line())

    def replayed(self, entries: Iterable[Entry]) -> dict[str, str]:
        """The texts as they were after the last of some entries, told again from the first."""
        texts = dict.fromkeys(KEPT, "")
        for entry in entries:
            for one in entry.files:
                texts[one.file] = self._made(one, texts[one.file])
        return texts

    def _made(self, one: FileEdits, text: str) -> str:
        try:
            made = one.made(text)
        except ValueError:
            made = None
        if made is None or digest_of(made) != one.after:
            raise self._foreign(f"the journal tells of another {one.file} than the one that is here")
        return made

    def _foreign(self, why: str) -> Refusal:
        remedy = "move the journal elsewhere and open the folder again: its files are whole, and undo begins anew"
        return Refusal("STO023", why, remedy, Place(str(self.path(_JOURNAL))))

    def _text(self, name: str) -> str:
        """A file's text with its line breaks as they are; "" where there is none."""
        path = self.path(name)
        if not path.exists():
            return ""
        read_paper(path)  # refuses what is no text, with its reasons
        return path.read_bytes().removeprefix(_MARK).decode("utf-8")

    def _write(self, name: str, text: str) -> None:
        path = self.path(name)
        if not text:
            remove_durably(path)
            return
        # The mark some editors put before UTF-8 text is no part of it, and stays where it is.
        mark = _MARK if path.exists() and path.read_bytes()[:3] == _MARK else b""
        write_durably(path, mark + text.encode("utf-8", "surrogatepass"))


def _read(known: Kept) -> tuple[tuple[Entry, ...], int]:
    return known.entries, len(known.journal)


def edits_between(name: str, old: str, new: str) -> FileEdits:
    """What leads from one text of a file to another."""
    return FileEdits(name, digest_of(old), digest_of(new), between(old, new))


__all__ = ["CLAUSES", "DESK", "DRAFTS", "KEPT", "SEALED_POSITIONS", "DraftFolder", "Kept", "undoable"]
