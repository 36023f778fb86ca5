"""Bulletins written to a folder: names that never change, a correction beside what it corrects, signed where asked."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal
from servanda.bulletin import (
    PRINTED,
    RENDERERS,
    Bulletin,
    Manifest,
    Rendered,
    checked,
    digest_of,
    name_of,
    render,
    spoken_by,
    stem_of,
)
from servanda.bulletin import BulletinWords as Words
from servanda.ledger import Signer
from servanda.operations.bulletin.index import (
    INDEX,
    RECEIPT,
    REVOKED,
    REVOKED_BY_LOG,
    SIGNED,
    feeds_of,
    index_text,
    read_index,
    with_made,
)
from servanda.operations.bulletin.lying import lying
from servanda.operations.page_files import open_folder, write_whole

#: The page that shows whether a file is one of those signed.
CHECK: Final = "check.html"
#: Where the built page takes what is signed from.
_HELD: Final = '<script id="held" type="application/json">[]</script>'
#: No note and no receipt is longer (bytes).
_LONGEST: Final = 1 << 20
_Made = list[tuple[Bulletin, str, Rendered]]


@dataclass(frozen=True, slots=True)
class Published:
    """The bulletins as written, their forms by name, the files; ``left_out``: forms whose libraries are missing."""

    bulletins: tuple[Bulletin, ...]
    forms: tuple[tuple[str, Rendered], ...]
    written: tuple[Path, ...] = ()
    left_out: tuple[str, ...] = ()


def published(
    bulletins: Sequence[Bulletin],
    forms: tuple[str, ...],
    out: Path | None,
    signer: Signer | None = None,
    check_page: str = "",
    beside: Mapping[str, Rendered] | None = None,
) -> Published:
    """The forms of one bulletin in its languages, written to a folder where one is named.

    ``beside``: what lies beside every bulletin, such as the editorial policy, by the name of its file. What stands
    there under another content stays: the bulletin becomes the next version. Refuses a folder that cannot be made
    (OPS010) or holds another's index.json (BUL012), and what ``render`` refuses of the forms named.
    """
    made, left_out = _made(bulletins, forms)
    if out is None:
        return _published(made, (), left_out)
    open_folder(out)
    held = read_index(out)
    latest = latest_version(out, stem_of(replace(bulletins[0], version=1)))
    if latest > 1:
        made, _ = _made([replace(one, version=latest) for one in bulletins], forms)
    otherwise = any(_stands_otherwise(out / name_of(one, shown.ending), shown.data) for one, _, shown in made)
    if otherwise or _made_of_other(out, made[0][0]):
        made, _ = _made([replace(one, version=latest + 1) for one in bulletins], forms)
    written = [write_in(out, name_of(one, shown.ending), shown.data) for one, _, shown in made]
    written += [write_in(out, name, shown.data) for name, shown in (beside or {}).items()]
    held = with_made(held, made)
    if signer is not None:
        written.append(_signed(made, signer, out))
    written += [write_in(out, name, data) for name, data in ((INDEX, index_text(held)), *feeds_of(held))]
    if check_page and (page := filled_check_page(check_page, out)):
        written.append(write_in(out, CHECK, page))
    return _published(made, tuple(written), left_out)


def _published(made: _Made, written: tuple[Path, ...], left_out: tuple[str, ...]) -> Published:
    languages = {one.language: one for one, _, _ in made}
    named = tuple((name_of(one, shown.ending), shown) for one, _, shown in made)
    return Published(tuple(languages.values()), named, written, left_out)


def _made(bulletins: Sequence[Bulletin], forms: tuple[str, ...]) -> tuple[_Made, tuple[str, ...]]:
    """Every form; of those nobody named, the ones for which a library is missing are left out and told."""
    made: _Made = []
    left_out: dict[str, None] = {}
    for one in bulletins:
        for form in forms or RENDERERS:
            try:
                made.append((one, form, render(one, form)))
            except Refusal as refusal:
                if forms or form not in PRINTED or refusal.code != "BUL011":
                    raise
                left_out[form] = None
    return made, tuple(left_out)


def latest_version(out: Path, stem: str) -> int:
    """The latest version there is of what a stem names, by the names of its files; 1 where there is none."""
    begins = re.compile(re.escape(stem) + r"_v([1-9]\d*)[_.]")
    return max((int(found[1]) for path in out.iterdir() if (found := begins.match(path.name))), default=1)


def write_in(out: Path, name: str, data: bytes) -> Path:
    """Write one file of the folder; refuses (BUL014) a link under its name, which would lead out of the folder."""
    path = out / name
    if path.is_symlink():
        why = "a link stands there, and what it leads to would be written over"
        raise Refusal("BUL014", why, "take the link away, or name another folder with --out", Place(str(path)))
    return write_whole(data, path)


def _stands_otherwise(path: Path, data: bytes) -> bool:
    return path.exists() and path.read_bytes() != data


def _made_of_other(out: Path, bulletin: Bulletin) -> bool:
    """Whether this version stands there in another language, made of other evidence: it would be another bulletin.

    Numbers that differ between two languages of one version would give each other away.
    """
    of_this = {one for one in bulletin.made_from if one[0] != "program"}
    for path in out.glob(f"{stem_of(bulletin)}_??.json"):
        try:
            of_that = {tuple(one) for one in json.loads(path.read_bytes())["made_from"] if one[0] != "program"}
        except (OSError, ValueError, LookupError, TypeError):
            continue
        if of_that != of_this:
            return True
    return False


def _signed(made: _Made, signer: Signer, out: Path) -> Path:
    """The note over what is made now and what this key signed of the version before."""
    bulletin = made[0][0]
    note = f"{stem_of(bulletin)}{SIGNED}"
    files = signed_before(out / note, signer)
    files |= {name_of(one, shown.ending): digest_of(shown.data) for one, _, shown in made}
    manifest = Manifest(stem_of(bulletin), spoken_by(bulletin, Words("en")), signer.key, files)
    return write_in(out, note, str(manifest.signed(signer)).encode())


def signed_before(note: Path, signer: Signer) -> dict[str, str]:
    """SHA-256 by name of what this key signed under a note that stands there; nothing where it did not, or altered.

    What only lies in the folder is signed by nobody: others may write there too.
    """
    try:
        return dict(checked(note.read_text("utf-8"), {}, (signer.key,), Place(str(note))).manifest.files)
    except (OSError, ValueError, Refusal):
        return {}


def filled_check_page(page: str, out: Path) -> bytes | None:
    """The page that shows what is signed, with every note of the folder in it; None where there is none."""
    return check_page_of(page, out) if any(out.glob(f"*{SIGNED}")) else None


def text_in(path: Path) -> str:
    """A note or a receipt of a folder in which others may write; nothing where there is none, or it is no such text."""
    try:
        return (lying(path, _LONGEST) or b"").decode()
    except UnicodeDecodeError:
        return ""


def check_page_of(page: str, folder: Path, notes: Iterable[Path] | None = None) -> bytes:
    """The page that checks files, with signatures in it, a log's receipts beside them, and what says a key is none.

    ``notes``: the signatures; otherwise all of the folder. What is no text has nothing to say, whatever it is called.
    """
    held = []
    for path in sorted(folder.glob(f"*{SIGNED}")) if notes is None else notes:
        receipt = path.with_name(path.name.removesuffix(SIGNED) + RECEIPT)
        told = {"note": text_in(path), "receipt": text_in(receipt)}
        held += [{name: text for name, text in told.items() if text}] if told["note"] else []
    gone = [*folder.glob(f"*{REVOKED}"), *folder.glob(f"{REVOKED_BY_LOG}*{RECEIPT}")]
    held += [{"revoked": text} for path in sorted(gone) if (text := text_in(path))]
    # No text of a note can end the element it stands in.
    text = json.dumps(held, ensure_ascii=False).replace("<", "\\u003c")
    return page.replace(_HELD, _HELD.replace("[]", text)).encode()
