"""Opening a desk: a Word or PDF draft, a folder worked on before, or a case."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from servanda.basis import Place, Refusal, why_no_file
from servanda.drafting import DraftText
from servanda.operations.copy import copy_case
from servanda.operations.desk.desk import Desk
from servanda.operations.desk.reading import (
    digest_of_file,
    read_clauses,
    read_drafts,
    read_standing,
    read_text,
    read_texts,
)
from servanda.operations.desk.received import received
from servanda.store import AGREEMENT, DraftFolder, Kept, open_case, shipped_cases, write_durably

#: Files that hold a draft rather than a case.
DRAFT_FILES = (".docx", ".pdf")


def open_desk(
    path: str,
    *,
    case: str | None = None,
    languages: Sequence[str] = (),
    window: str = "",
) -> Desk:
    """The desk of a draft's file, of a folder, or of a case; ``case`` names the folder where it is another.

    For ``my-draft.docx`` the folder ``my-draft-case`` beside it is made, or opened again. A case that comes with the
    program is copied first. Refuses (DSK001) what is no file, (DSK003) a folder with something else in it, (DSK004) an
    agreement file that is not called agreement.yaml.
    """
    if Path(path).suffix.lower() in DRAFT_FILES:
        return _open_draft(Path(path), case, languages, window)
    name, said = _own_copy(path, case)
    opened = open_case(name)
    file = Path(opened.agreement().name)
    if file.name != AGREEMENT:
        why = f"{file.name} stands alone; the desk works in a folder whose file is called {AGREEMENT}"
        raise Refusal("DSK004", why, f"put it into a folder of its own as {AGREEMENT}", Place(str(file)))
    return desk_of(DraftFolder(file.parent), said=said, window=window)


def desk_of(
    folder: DraftFolder,
    *,
    known: Mapping[str, DraftText] | None = None,
    said: tuple[str, ...] = (),
    window: str = "",
    kept: Kept | None = None,
) -> Desk:
    """The desk of a folder as it stands on disk."""
    kept = folder.read() if kept is None else kept
    standing, drafts = read_standing(folder, kept), read_drafts(folder, kept)
    texts = read_texts(folder, drafts, known or {})
    return Desk(folder, kept, standing, read_clauses(folder, kept), drafts, texts, said, window)


def reopened(desk: Desk, kept: Kept | None = None) -> Desk:
    """The same desk as it stands on disk now."""
    known = {one.digest: text for one, text in zip(desk.drafts, desk.texts, strict=True)}
    fresh = desk_of(desk.folder, known=known, window=desk.window, kept=kept)
    return replace(fresh, waiting=desk.waiting, looked=desk.looked)


def _own_copy(path: str, case: str | None) -> tuple[str, tuple[str, ...]]:
    """The case to work in: one that comes with the program is copied, once."""
    name = _shipped(path)
    if not name:
        return path, ()
    target = Path(case or f"{name}-case")
    if (target / AGREEMENT).exists():
        return str(target), (f"{name} comes with the program; your copy of it in {target} is opened",)
    copied = copy_case(name, str(target))
    said = f"{name} comes with the program and is not changed; it was copied to {target}"
    return str(target), (said, *(f"left out, as mediator-only: {name}" for name in copied.left_out))


def _shipped(path: str) -> str:
    """The case that comes with the program a person named, by its id or by where it lies; else empty."""
    shipped, given = shipped_cases(), Path(path)
    if not given.exists():
        return path if path in shipped else ""
    folder = (given.parent if given.is_file() else given).resolve()
    return next((id_ for id_, one in shipped.items() if Path(one).resolve() == folder), "")


def _open_draft(path: Path, case: str | None, languages: Sequence[str], window: str) -> Desk:
    folder = DraftFolder(Path(case) if case else path.with_name(f"{path.stem}-case"))
    if why := why_no_file(path):
        shown = str(path).replace("\0", "\ufffd")
        raise Refusal("DSK001", f"{shown} {why}", "name a Word or PDF file, or a case folder", Place(shown))
    if folder.path(AGREEMENT).exists():
        desk = desk_of(folder, window=window)
        new = digest_of_file(path) not in {one.digest for one in desk.drafts}
        return replace(desk, waiting=str(path) if new else "")
    if folder.folder.exists() and any(folder.folder.iterdir()):
        why = "the folder for this draft is there already, and holds something else"
        raise Refusal("DSK003", why, "name another folder with --case", Place(str(folder.folder)))
    return _begun(path, folder, languages, window)


def _begun(path: Path, folder: DraftFolder, languages: Sequence[str], window: str) -> Desk:
    """A new folder: the draft as received, and the smallest agreement file there is."""
    text = read_text(path, languages)  # refused before anything is written
    write_durably(folder.path(AGREEMENT), smallest(path.stem, text).encode())
    desk = desk_of(folder, window=window)
    return received(desk, path, text, "", desk.revision, f"{path.name} received", languages=languages)


def smallest(stem: str, text: DraftText | None = None) -> str:
    """The agreement file a draft begins with: marked as a draft, its times and participants not stated yet."""
    from servanda.basis import scalar

    title = next((one.text for one in text.passages if one.kind == "title"), "") if text is not None else ""
    lines = (
        "servanda: 1",
        f"id: {scalar(slug(stem))}",
        f"title: {scalar(' '.join((title or stem).split()) or 'A draft')}",
        "draft: yes",
        "standing: a draft being worked on, not an agreed text",
        "timing:",
        "  zone: UTC",
        "  entry: not stated",
        "  note: the time zone and the entry into force are still to be chosen",
        "participants: {}",
        "clauses: []",
    )
    return "\n".join(lines) + "\n"


def slug(words: str, most: int = 40) -> str:
    """Words as a name the file accepts: small letters, figures and hyphens; ``draft`` where nothing is left."""
    made = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:most].strip("-")
    return made or "draft"


__all__ = ["desk_of", "open_desk", "reopened", "slug", "smallest"]
