"""A draft received: kept unaltered under its number, and noted with who asked for it."""

from collections.abc import Sequence
from pathlib import Path

from servanda.basis import Place, Refusal
from servanda.drafting import DraftText
from servanda.operations.desk.changing import Work, made
from servanda.operations.desk.days import moment
from servanda.operations.desk.desk import Desk
from servanda.operations.desk.reading import digest_of_file
from servanda.store import DESK, DRAFTS, ClausesPaper, ReceivedDraft, drafts_text, write_durably


def received(
    desk: Desk,
    path: Path,
    text: DraftText,
    asked_by: str,
    revision: str,
    what: str,
    paper: ClausesPaper | None = None,
    note: str = "",
    languages: Sequence[str] = (),
) -> Desk:
    """The desk with one more draft; ``paper``: where the clauses stand once it is here."""
    data = path.read_bytes()
    digest = digest_of_file(path)

    def make(here: Desk) -> Work:
        _refuse_again(here, digest, path)
        number = next_number(here)
        file = f"{DESK}/drafts/{number}-{path.name}"
        write_durably(here.folder.path(file), data)
        draft = ReceivedDraft(
            number=number,
            file=file,
            digest=digest,
            received=moment(),
            asked_by=asked_by,
            note=note,
            languages=tuple(languages),
        )
        more = {DRAFTS: drafts_text((*here.drafts, draft))}
        return Work(here.standing, paper or here.paper, more, {digest: text})

    return made(desk, make, what, revision)


def next_number(desk: Desk) -> int:
    """A number that no draft had, undone ones included: their files stay."""
    kept = desk.folder.path(f"{DESK}/drafts")
    names = [one.name.partition("-")[0] for one in kept.iterdir()] if kept.is_dir() else []
    return max([0, *(int(name) for name in names if name.isdecimal()), *(one.number for one in desk.drafts)]) + 1


def _refuse_again(desk: Desk, digest: str, path: Path) -> None:
    same = next((one for one in desk.drafts if one.digest == digest), None)
    if same is not None:
        why = f"{path.name} is draft {same.number}, received {same.received}, byte for byte"
        raise Refusal("DSK021", why, "import the draft that came after it", Place(str(path)))
