"""The page of a draft before signature: open its case, keep what was said in public, write its forms.

Nothing of class mediator-only, party-private or source reaches it: positions are made ``MadePublic`` before anything
else is done with them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from servanda import __version__
from servanda.agreement import Agreement
from servanda.basis import Place, Refusal, content_hash
from servanda.bulletin import (
    DRAFT_FORMS,
    PRINTED,
    BulletinWords,
    DraftFile,
    DraftTold,
    MadePublic,
    Manifest,
    Rendered,
    Tells,
    called_in,
    digest_of,
    draft_form,
    draft_name,
    draft_sheet,
    draft_stem,
    publisher_named,
    read_editorial,
)
from servanda.ledger import Signer
from servanda.operations.bulletin.draft_files import newest_written
from servanda.operations.bulletin.index import SIGNED
from servanda.operations.bulletin.publishing import (
    CHECK,
    filled_check_page,
    latest_version,
    signed_before,
    write_in,
)
from servanda.operations.page_files import open_folder
from servanda.operations.reading import read_case, read_positions
from servanda.operations.waiting import order_of
from servanda.page import Page

#: What a reader may know a link by: the text, and what somebody said or is reported to have said.
_KNOWN_BY = ("text", "stated", "reported")
_Made = list[tuple[DraftTold, str, Rendered]]


@dataclass(frozen=True, slots=True)
class DraftReport:
    """The page in each language asked for, its forms by name, and the files they were written to.

    ``left_out``: forms whose libraries are missing.
    """

    told: tuple[DraftTold, ...]
    forms: tuple[tuple[str, Rendered], ...]
    written: tuple[Path, ...] = ()
    left_out: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        first = self.told[0]
        return {
            "agreement": first.agreement,
            "first": first.first.isoformat(),
            "last": first.last.isoformat(),
            "official": False,
            "deadlock": list(first.deadlock),
            "frees": [one.text for one in first.frees],
            "languages": [one.language for one in self.told],
            "version": first.version,
            "files": [str(path) for path in self.written],
            "left_out": list(self.left_out),
        }


def draft_positions(
    name: str,
    *,
    languages: tuple[str, ...] = ("en",),
    forms: tuple[str, ...] = (),
    publisher: str = "",
    as_of: str = "",
    out: Path | None = None,
    signer: Signer | None = None,
    check_page: str = "",
) -> DraftReport:
    """What is public of a case's positions, as a page; written to a folder where one is named.

    ``as_of``: leave out what became known later. Refuses (BUL004) a case of which no position is public, what the
    readers of the case refuse, and what ``draft_form`` refuses of the forms named.
    """
    told = _told(name, languages, publisher, as_of)
    if signer is not None:
        told = [replace(one, key=str(signer.key)) for one in told]
    return _written(told, forms, out, signer, check_page)


def positions_sheet(name: str, language: str = "en", publisher: str = "") -> tuple[DraftTold, Page]:
    """What is told and its page before it is drawn, to be set in a frame. Refuses what ``draft_positions`` refuses."""
    told = _told(name, (language,), publisher)[0]
    return told, draft_sheet(told)


def _told(name: str, languages: Iterable[str], publisher: str, as_of: str = "") -> list[DraftTold]:
    publisher_named(publisher, Place("--publisher"))
    case, agreement = read_case(name, as_of)
    kept = read_positions(case, agreement, as_of)
    told = None if kept is None else MadePublic.of(kept)
    if told is None or not any(told.entries()):
        raise _none_public(case.id, agreement, kept is not None, as_of, name)
    paper = case.bulletin()
    editorial = None if paper is None else read_editorial(paper.text, paper.name, agreement)
    reasons = _reasons(agreement, told)
    made_from = (("agreement", content_hash(agreement.file_text.encode())), ("program", f"servanda {__version__}"))

    def one(language: str) -> DraftTold:
        words = BulletinWords(language)
        named = publisher or ("" if editorial is None else called_in(editorial.file.publisher, words))
        return Tells(agreement, told, reasons, words, named, f"servanda {__version__}").draft(made_from)

    return [one(language) for language in dict.fromkeys(languages)]


def _none_public(case: str, agreement: Agreement, kept: bool, as_of: str, name: str) -> Refusal:
    if not kept:
        why = f"no positions are kept with case {case!r}"
        remedy = "enter what was said in positions.yaml beside the agreement (docs/reference/positions.md)"
    elif as_of:
        why = f"of the positions kept with case {case!r} none was public and known by {as_of}"
        remedy = "name a later day, or leave --as-of out"
    else:
        why = f"of the positions kept with case {case!r} none is public"
        remedy = "mark entries that were made in public with 'made_in_public: yes' and 'class: public'"
    if not agreement.draft:
        remedy += "; of an agreement in force, 'servanda bulletin CASE --period …' tells how it is kept"
    return Refusal("BUL004", why, remedy, Place(name))


def _reasons(agreement: Agreement, told: MadePublic) -> dict[Any, tuple[tuple[str, str], ...]]:
    """Why each step waits for another, where a reader can know it."""
    found: dict[Any, dict[tuple[str, str], None]] = {}
    for one in order_of(agreement, told.positions)[0]:
        if one.whence in _KNOWN_BY:
            found.setdefault((one.waiter, one.needed), {})[(one.whence, one.of if one.whence != "text" else "")] = None
    return {pair: tuple(reasons) for pair, reasons in found.items()}


def _written(
    told: list[DraftTold], forms: tuple[str, ...], out: Path | None, signer: Signer | None, check_page: str
) -> DraftReport:
    """What stands in the folder under another content stays: the page becomes the next version.

    The page that is always the newest, whose name has no days, is written over.
    """
    made, left_out = _made(told, forms)
    if out is None:
        return DraftReport(tuple(told), _named(made), left_out=left_out)
    open_folder(out)
    latest = latest_version(out, draft_stem(told[0]))
    for version in (latest, latest + 1):
        made, _ = _made([replace(one, version=version) for one in told], forms) if version > 1 else (made, ())
        names = {draft_name(one, shown.ending): shown.data for one, _, shown in made}
        if all(not (out / name).exists() or (out / name).read_bytes() == data for name, data in names.items()):
            break
    written = [write_in(out, name, data) for name, data in names.items()]
    if signer is not None:
        written += _signed(made[0][0], names, signer, out, check_page)
    for one in told:
        newest = newest_written(out, one.agreement, one.language, partial(_ours, out, signer))
        written += [] if newest is None else [write_in(out, *newest)]
    return DraftReport(tuple(dict.fromkeys(one for one, _, _ in made)), _named(made), tuple(written), left_out)


def _ours(out: Path, signer: Signer | None, one: DraftFile) -> bool:
    """Whether a file that lies there is ours; with a key, only what it signed."""
    return signer is None or one.name in signed_before(out / f"{one.stem}{SIGNED}", signer)


def _signed(told: DraftTold, names: dict[str, bytes], signer: Signer, out: Path, check_page: str) -> list[Path]:
    """The note over every file of the version, those signed before included, and the page that carries all notes."""
    stem = draft_stem(told)
    files = signed_before(out / f"{stem}{SIGNED}", signer) | {name: digest_of(data) for name, data in names.items()}
    spoken = BulletinWords("en").say("private", who=told.publisher)
    manifest = Manifest(stem, spoken, signer.key, files)
    written = [write_in(out, f"{stem}{SIGNED}", str(manifest.signed(signer)).encode())]
    page = filled_check_page(check_page, out) if check_page else None
    return [*written, write_in(out, CHECK, page)] if page else written


def _named(made: _Made) -> tuple[tuple[str, Rendered], ...]:
    return tuple((draft_name(one, shown.ending), shown) for one, _, shown in made)


def _made(told: Sequence[DraftTold], forms: tuple[str, ...]) -> tuple[_Made, tuple[str, ...]]:
    """Every form; of those nobody named, the ones for which a library is missing are left out and told."""
    made: _Made = []
    left_out: dict[str, None] = {}
    for one in told:
        for form in forms or DRAFT_FORMS:
            try:
                made.append((one, form, draft_form(one, form)))
            except Refusal as refusal:
                if forms or form not in PRINTED or refusal.code != "BUL011":
                    raise
                left_out[form] = None
    return made, tuple(left_out)
