"""Pages on texts not agreed as they lie in a folder of bulletins: each looked at before a site shows it."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from servanda.agreement import LANGUAGES
from servanda.basis import Place, Refusal, closed
from servanda.bulletin import BulletinWords, DraftFile, NotShown, digest_of, draft_file, newest_name, newest_of
from servanda.operations.bulletin.index import SIGNED
from servanda.operations.bulletin.lying import linked, lying

#: Letters of a page's title on the front of a site.
_LONGEST: Final = 300


@dataclass
class DraftsKept:
    """What a folder holds of such pages. ``files``: those that are as they were made, with their SHA-256.

    ``newest``: by agreement and language, the file that is always the newest, and its title. ``signed``: their notes.
    """

    files: dict[DraftFile, str] = field(default_factory=dict)
    newest: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    signed: list[Path] = field(default_factory=list)
    not_shown: list[NotShown] = field(default_factory=list)

    def of(self, agreement: str) -> tuple[DraftFile, ...]:
        """The files of one agreement."""
        return tuple(one for one in self.files if one.agreement == agreement)


def listed_as(title: str, headline: str, language: str) -> str:
    """What the front of a site calls such a page: the draft's own title, and what the page says first."""
    return BulletinWords(language).say("draft-listed", draft=closed(title[:_LONGEST]), headline=headline[:_LONGEST])


def drafts_in(
    folder: Path,
    vouched: Callable[[Path, Mapping[str, str], Place], Mapping[str, str]],
) -> DraftsKept:
    """The pages of a folder. ``vouched``: SHA-256 by name of what a signature, or where none is asked for the folder,
    says of the files given; it refuses as for bulletins."""
    kept, by_stem = DraftsKept(), dict[str, list[DraftFile]]()
    for path in sorted(folder.iterdir()):
        if (one := draft_file(path.name)) is not None:
            by_stem.setdefault(one.stem, []).append(one)
        if (told := linked(path)) and (one or newest_of(path.name)):
            kept.not_shown.append(told)
    for stem, files in by_stem.items():
        data = {one: held for one in files if (held := lying(folder / one.name)) is not None}
        try:
            _taken(folder / f"{stem}{SIGNED}", data, vouched, kept)
        except Refusal as refusal:
            kept.not_shown.append(NotShown(stem, files[0].agreement, refusal.code, refusal.reasons[0].why))
    _newest(folder, kept)
    return kept


def _taken(
    note: Path,
    data: Mapping[DraftFile, bytes],
    vouched: Callable[[Path, Mapping[str, str], Place], Mapping[str, str]],
    kept: DraftsKept,
) -> None:
    there = {one: digest_of(held) for one, held in data.items()}
    signed = note.is_file()
    if not signed and any(_key_in(held) for one, held in data.items() if one.form == "json"):
        raise Refusal("BUL065", "it was signed, and its signature is missing", "put its .signed file beside it",
                      Place(note.name))  # fmt: skip
    wanted = vouched(note, {one.name: digest for one, digest in there.items()}, Place(note.name))
    for one, digest in there.items():
        if wanted.get(one.name) == digest:
            kept.files[one] = digest
        else:
            code = "BUL033" if one.name in wanted else "BUL034"
            why = {"BUL033": "the file is not the one that was made under this name",
                   "BUL034": "no signature at hand names this file"}[code]  # fmt: skip
            kept.not_shown.append(NotShown(one.name, one.agreement, code, why))
    if signed and any(one in kept.files for one in there):
        kept.signed.append(note)


def _newest(folder: Path, kept: DraftsKept) -> None:
    """The page that is always the newest is shown where it is, byte for byte, one of those kept."""
    digests = {digest: one for one, digest in kept.files.items() if one.form == "html"}
    for path in sorted(folder.iterdir()):
        named = newest_of(path.name)
        held = lying(path) if named is not None else None
        if named is None or held is None:
            continue
        one = digests.get(digest_of(held))
        if one is not None and (one.agreement, one.language) == named:
            kept.newest[named] = path.name, _title(one, kept.files, folder)
        else:
            why = "it is none of the pages that lie beside it"
            kept.not_shown.append(NotShown(path.name, named[0], "BUL033", why))
    for one in sorted(digests.values(), key=lambda one: one.age):
        # Where no such page was written, the newest of those kept is led to.
        there = kept.newest.get((one.agreement, one.language))
        if there is None or draft_file(there[0]) is not None:
            kept.newest[one.agreement, one.language] = one.name, _title(one, kept.files, folder)


def _title(one: DraftFile, files: Iterable[DraftFile], folder: Path) -> str:
    """The draft's own title and what is said of it, by the JSON beside; else the agreement's id."""
    name = f"{one.stem}_{one.language}.json"
    if not any(other.name == name for other in files):
        return one.agreement
    told = _told(lying(folder / name) or b"")
    title, headline = told.get("title"), told.get("headline")
    if not isinstance(title, str) or not isinstance(headline, str) or one.language not in LANGUAGES:
        return one.agreement
    return listed_as(title, headline, one.language)


def _key_in(data: bytes) -> bool:
    return bool(_told(data).get("key"))


def _told(data: bytes) -> Mapping[str, object]:
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def newest_written(
    folder: Path, agreement: str, language: str, counts: Callable[[DraftFile], bool]
) -> tuple[str, bytes] | None:
    """The page that is always the newest, to be written: a copy of the newest that was kept; none where none was.

    ``counts``: whether a file of the folder may be that; others may write there too.
    """
    there = (path for path in folder.iterdir() if not path.is_symlink())
    found = [one for path in there if (one := draft_file(path.name)) is not None]
    mine = [one for one in found if (one.agreement, one.language, one.form) == (agreement, language, "html")]
    newest = max(filter(counts, mine), key=lambda one: one.age, default=None)
    held = None if newest is None else lying(folder / newest.name)
    return None if held is None else (newest_name(agreement, language), held)
