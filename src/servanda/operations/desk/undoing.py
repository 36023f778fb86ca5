"""Undo and redo: every change is taken back by its own edits, in turn, also after the program was closed."""

from typing import Literal

from servanda.basis import Place, Refusal
from servanda.operations.desk.changing import as_on_disk, moved, refuse_old
from servanda.operations.desk.desk import Desk
from servanda.operations.desk.reading import read_clauses, read_standing
from servanda.store import AGREEMENT, Entry, Kept, undoable


def undone(desk: Desk, revision: str) -> Desk:
    """The last change taken back; refuses (DSK011) where there is none, (DSK010) an old revision."""
    return _turned(desk, revision, back=True)


def redone(desk: Desk, revision: str) -> Desk:
    """The change taken back last, made again; refuses (DSK011) where there is none, (DSK010) an old revision."""
    return _turned(desk, revision, back=False)


def to_undo(desk: Desk) -> Entry | None:
    """What undo would take back."""
    done, _ = undoable(desk.kept.entries)
    return done[-1] if done else None


def to_redo(desk: Desk) -> Entry | None:
    """What redo would make again."""
    _, undone = undoable(desk.kept.entries)
    return undone[-1] if undone else None


def _turned(desk: Desk, revision: str, *, back: bool) -> Desk:
    with desk.folder.locked():
        here = as_on_disk(desk)
        word: Literal["undo", "redo"] = "undo" if back else "redo"
        refuse_old(here, revision, word)
        entry = to_undo(here) if back else to_redo(here)
        if entry is None:
            why = f"there is nothing to {word}"
            raise Refusal("DSK011", why, "go on from here", Place(str(desk.folder.folder)))
        files = tuple(one.back() for one in reversed(entry.files)) if back else entry.files
        kept = desk.folder.commit_edits(
            here.kept,
            files,
            f"{word}: {entry.what}",
            word,
            desk.window,
            entry.number,
            entry.clauses,
        )
    return restated(here, kept)


def restated(desk: Desk, kept: Kept) -> Desk:
    """The desk over another state of its folder, its agreement read again where its text changed."""
    standing = desk.standing
    if kept.texts[AGREEMENT] != standing.sheet.text:
        standing = standing.now(standing.sheet.now(kept.texts[AGREEMENT]))
        if standing.refusals:
            standing = read_standing(desk.folder, kept)
    return moved(desk, kept, standing, read_clauses(desk.folder, kept))
