"""Bulletins written to a folder: names that never change, a correction beside what it corrects, signed where asked."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.bulletin import PRINTED, RENDERERS, Bulletin, Manifest, Rendered, name_of, render, spoken_by, stem_of
from servanda.bulletin import BulletinWords as Words
from servanda.ledger import Signer
from servanda.operations.bulletin.index import (
    INDEX,
    RECEIPT,
    REVOKED,
    REVOKED_BY_LOG,
    SIGNED,
    feeds_of,
    files_of,
    index_text,
    read_index,
    with_made,
)
from servanda.operations.page_files import write_whole

#: The page that shows whether a file is one of those signed.
CHECK: Final = "check.html"
#: Where the built page takes what is signed from.
_HELD: Final = '<script id="held" type="application/json">[]</script>'
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
    held = _opened(out)
    latest = _latest(out, bulletins[0])
    if latest > 1:
        made, _ = _made([replace(one, version=latest) for one in bulletins], forms)
    if any(_stands_otherwise(out / name_of(one, shown.ending), shown.data) for one, _, shown in made):
        made, _ = _made([replace(one, version=latest + 1) for one in bulletins], forms)
    written = [write_whole(shown.data, out / name_of(one, shown.ending)) for one, _, shown in made]
    written += [write_whole(shown.data, out / name) for name, shown in (beside or {}).items()]
    held = with_made(held, made)
    if signer is not None:
        written.append(_signed(held[stem_of(made[0][0])], made[0][0], signer, out))
    written += [write_whole(data, out / name) for name, data in ((INDEX, index_text(held)), *feeds_of(held))]
    if check_page and (notes := _notes(out)):
        written.append(write_whole(_filled(check_page, notes), out / CHECK))
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


def _opened(out: Path) -> dict[str, Any]:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = f"{out} cannot be made: {error.strerror}"
        raise Refusal("OPS010", why, "name another folder", Place("--out")) from None
    return read_index(out)


def _latest(out: Path, bulletin: Bulletin) -> int:
    """The latest version there is of a bulletin, by the names of its files; 1 where there is none."""
    begins = re.compile(re.escape(stem_of(replace(bulletin, version=1))) + r"_v([1-9]\d*)[_.]")
    return max((int(found[1]) for path in out.iterdir() if (found := begins.match(path.name))), default=1)


def _stands_otherwise(path: Path, data: bytes) -> bool:
    return path.exists() and path.read_bytes() != data


def _signed(entry: dict[str, Any], bulletin: Bulletin, signer: Signer, out: Path) -> Path:
    spoken = spoken_by(bulletin, Words("en"))
    manifest = Manifest(stem_of(bulletin), spoken, signer.key, files_of(entry))
    return write_whole(str(manifest.signed(signer)).encode(), out / f"{stem_of(bulletin)}{SIGNED}")


def check_page_of(page: str, folder: Path) -> bytes:
    """The page that checks files, with every signature of a folder in it."""
    return _filled(page, _notes(folder))


def _notes(out: Path) -> list[dict[str, str]]:
    """Every signature in the folder, with the receipt of a log that lies beside it."""
    notes = []
    for path in sorted(out.glob(f"*{SIGNED}")):
        told = {"note": path.read_text("utf-8")}
        receipt = path.with_name(path.name.removesuffix(SIGNED) + RECEIPT)
        if receipt.is_file():
            told["receipt"] = receipt.read_text("utf-8")
        notes.append(told)
    gone = [*out.glob(f"*{REVOKED}"), *out.glob(f"{REVOKED_BY_LOG}*{RECEIPT}")]
    return notes + [{"revoked": path.read_text("utf-8")} for path in sorted(gone)]


def _filled(page: str, notes: list[dict[str, str]]) -> bytes:
    # No text of a note can end the element it stands in.
    told = json.dumps(notes, ensure_ascii=False).replace("<", "\\u003c")
    return page.replace(_HELD, _HELD.replace("[]", told)).encode()
