"""What stands on a desk: the folder's files read, the last readable agreement, the drafts as texts."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from servanda.agreement import Agreement, Sheet, read_agreement, reread_agreement
from servanda.basis import Place, Refusal, Refused
from servanda.drafting import DraftText, read_draft
from servanda.store import (
    AGREEMENT,
    CLAUSES,
    DRAFTS,
    ClausesPaper,
    DraftFolder,
    Kept,
    ReceivedDraft,
    read_clauses_paper,
    read_drafts_paper,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """The agreement file as it stands: its text, and the agreement as last readable.

    ``refusals`` say why the present text cannot be read as an agreement; empty where it can.
    """

    sheet: Sheet
    agreement: Agreement
    refusals: tuple[Refused, ...] = ()

    def now(self, sheet: Sheet) -> "Standing":
        """The same after an edit."""
        try:
            return Standing(sheet, reread_agreement(self.agreement, sheet.text, sheet.root))
        except Refusal as refusal:
            return Standing(sheet, self.agreement, refusal.reasons)


def read_standing(folder: DraftFolder, kept: Kept) -> Standing:
    """The agreement file of a folder; the last readable state is looked for in the journal where it does not read.

    Refuses what ``read_agreement`` refuses where no state was ever readable.
    """
    file = str(folder.path(AGREEMENT))
    text = kept.texts[AGREEMENT]
    try:
        agreement = read_agreement(text, file)
        return Standing(Sheet(text, agreement.root), agreement)
    except Refusal as refusal:
        reasons = refusal.reasons
    sheet = Sheet.of(text, file)
    for entry in reversed(kept.entries):
        for one in entry.files:
            if one.file != AGREEMENT or entry.sort == "start":
                continue
            text = one.back().made(text)
            try:
                return Standing(sheet, read_agreement(text, file), reasons)
            except Refusal:
                continue
    raise Refusal.of(reasons)


def read_clauses(folder: DraftFolder, kept: Kept) -> ClausesPaper:
    """Which clause stands where in the drafts."""
    return read_clauses_paper(kept.texts[CLAUSES], str(folder.path(CLAUSES)))


def read_drafts(folder: DraftFolder, kept: Kept) -> tuple[ReceivedDraft, ...]:
    """The drafts received."""
    return read_drafts_paper(kept.texts[DRAFTS], str(folder.path(DRAFTS)))


def read_texts(
    folder: DraftFolder, drafts: tuple[ReceivedDraft, ...], known: Mapping[str, DraftText]
) -> tuple[DraftText, ...]:
    """The drafts as texts; those ``known`` by their digest are not read again.

    Refuses (DSK019) a kept draft that is not there or is not the one received.
    """
    return tuple(known.get(one.digest) or _text(folder.path(one.file), one) for one in drafts)


def _text(path: Path, draft: ReceivedDraft) -> DraftText:
    try:
        same = digest_of_file(path) == draft.digest
    except OSError:
        same = False
    if not same:
        why = f"draft {draft.number} is no longer the file that was received"
        remedy = f"put the file back as {draft.file}, unaltered"
        raise Refusal("DSK019", why, remedy, Place(str(path)))
    return replace(read_text(path, draft.languages), name=path.name.partition("-")[2])


def digest_of_file(path: Path) -> str:
    """SHA-256 of a file's bytes in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def read_text(path: Path, languages: Sequence[str] = ()) -> DraftText:
    """A Word or PDF file read as a draft; ``languages`` a person named settle what its script leaves open.

    Refuses (DSK001) a file that cannot be read, and what ``read_draft`` refuses.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        why = f"{path.name} cannot be read: {error.strerror}"
        raise Refusal("DSK001", why, "check your rights to it", Place(str(path))) from None
    return read_draft(data, path.name, tuple(languages))
