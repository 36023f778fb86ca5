"""The bulletins of a folder for a site: each looked at before it is shown; what is not shown is told, and why."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.bulletin import (
    Bulletin,
    HeldBulletin,
    HeldFile,
    NotShown,
    Proof,
    SiteSeries,
    checked,
    digest_of,
    doubt_of,
    reread_bulletin,
    stem_of,
)
from servanda.ledger import Key
from servanda.operations.bulletin.index import RECEIPT, SIGNED, entries_told
from servanda.operations.bulletin.keys import revocations_in
from servanda.operations.bulletin.noted import log_beside, refused_for

_STEM: Final = re.compile(r"([a-z0-9][a-z0-9-]{0,79})_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d(_v[1-9]\d{0,3})?")
_NAME: Final = re.compile(r"[a-z]{2}\.[a-z]{2,5}")
_LANGUAGE: Final = re.compile(r"[a-z]{2}")


@dataclass
class Gathered:
    """What a folder holds. ``files``: what lies beside the pages, by name; ``notes``: signatures of what is shown."""

    series: tuple[SiteSeries, ...] = ()
    not_shown: list[NotShown] = field(default_factory=list)
    files: dict[str, Path] = field(default_factory=dict)
    notes: list[Path] = field(default_factory=list)


def gathered_from(folder: Path, key: Key | None = None) -> Gathered:
    """Every bulletin that is as its publisher made it. ``key``: whose signature each must bear.

    Refuses (BUL062) a folder that cannot be read and (BUL012) one that holds another list.
    """
    if not folder.is_dir():
        remedy = "name the folder 'servanda bulletin --out' wrote to"
        raise Refusal("BUL062", "there is no such folder of bulletins", remedy, Place(str(folder)))
    found = Gathered()
    held: dict[str, list[HeldBulletin]] = {}
    for stem, entry in entries_told(folder).items():
        try:
            one = _held(folder, stem, entry, key, found)
        except Refusal as refusal:
            named = _STEM.fullmatch(str(stem))
            found.not_shown.append(_untold(str(stem)[:120], named[1] if named else "", refusal))
        else:
            held.setdefault(one.any.agreement, []).append(one)
    found.series = tuple(SiteSeries(name, tuple(sorted(held[name], key=_order))) for name in sorted(held))
    return found


def _order(one: HeldBulletin) -> tuple[int, object, int]:
    return one.any.period.end, one.any.period.first, one.any.version


def _untold(name: str, agreement: str, refusal: Refusal) -> NotShown:
    return NotShown(name, agreement, refusal.code, refusal.reasons[0].why)


def _held(folder: Path, stem: Any, entry: Any, key: Key | None, found: Gathered) -> HeldBulletin:
    """One version, with the files of it that are as they were made; refuses one of which nothing can be shown."""
    place = Place(f"{str(stem)[:120]}.json")
    named = _STEM.fullmatch(stem) if isinstance(stem, str) else None
    listed = dict(_listed(entry, stem)) if named else {}
    if named is None or not listed:
        raise Refusal("BUL064", "the list names no bulletin so", "make the list again", Place(str(stem)[:120]))
    note = folder / f"{stem}{SIGNED}"
    wanted, proof = _wanted(note, listed, key, place)
    untold: list[NotShown] = []
    files, missing, data = _looked_at(folder, listed, wanted, named[1], untold)
    bulletins: dict[str, Bulletin] = {}
    for one in (one for one in files if one.form == "json"):
        try:
            bulletins[one.language] = _read(data[one.name], stem, one.language, proof, Place(one.name))
        except Refusal as refusal:
            untold.append(_untold(one.name, named[1], refusal))
    if not bulletins and untold:
        # Of a version of which nothing is left each file says why.
        found.not_shown += untold[1:]
        raise Refusal(untold[0].code, untold[0].why, "fetch it again from the publisher", Place(untold[0].name))
    if not bulletins:
        raise Refusal("BUL063", "its JSON is not there, from which pages are drawn", "make it again", place)
    found.not_shown += untold
    found.files |= {one.name: folder / one.name for one in files}
    _beside(folder, stem, proof, found)
    return HeldBulletin(stem, dict(sorted(bulletins.items())), tuple(files), proof, tuple(missing))


def _listed(entry: Any, stem: str) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Files by name with language, form and the checksum the list has; names that are none of its own are left out."""
    languages = entry.get("languages") if isinstance(entry, Mapping) else None
    for language, said in languages.items() if isinstance(languages, Mapping) else ():
        files = said.get("files") if isinstance(said, Mapping) else None
        for form, file in files.items() if isinstance(files, Mapping) else ():
            name, digest = (file.get("name"), file.get("sha256")) if isinstance(file, Mapping) else (None, None)
            fits = isinstance(name, str) and isinstance(digest, str) and name.startswith(f"{stem}_{language}.")
            if fits and _LANGUAGE.fullmatch(language) and _NAME.fullmatch(str(name)[len(stem) + 1 :]):
                yield str(name), (language, str(form), str(digest))


def _wanted(
    note: Path, listed: Mapping[str, tuple[str, str, str]], key: Key | None, place: Place
) -> tuple[Mapping[str, str], Proof]:
    """Checksums by name, by the signature or else by the list; refuses a signature that does not hold."""
    if note.is_file():
        text, keys = note.read_bytes().decode("utf-8", "replace"), () if key is None else (key,)
        found = checked(text, {}, keys, Place(note.name))
        if found.manifest.stem != note.name.removesuffix(SIGNED):
            raise Refusal("BUL064", "its signature is of another bulletin", "fetch both again", place)
        if gone := revocations_in(note.parent):
            doubt = doubt_of(found.manifest, log_beside(note, text, None), gone, keys)
            for one in refused_for(doubt, place):
                raise Refusal(one.code, one.why, one.remedy, place)
        return found.manifest.files, "signed" if key is None else "genuine"
    if key is not None:
        raise Refusal("BUL034", "no signature at hand names this file", "put its .signed file beside it", place)
    return {name: digest for name, (_, _, digest) in listed.items()}, "listed"


def _looked_at(
    folder: Path, listed: Mapping[str, tuple[str, str, str]], wanted: Mapping[str, str], agreement: str,
    untold: list[NotShown],
) -> tuple[list[HeldFile], list[str], dict[str, bytes]]:  # fmt: skip
    """The files that are as they were made, those that are not there, and the bytes of those pages are drawn from."""
    files, missing, data = [], [], {}
    for name, (language, form, _) in sorted(listed.items()):
        path = folder / name
        if not path.is_file():
            missing.append(name)
            continue
        held = path.read_bytes()
        if wanted.get(name) == digest_of(held):
            files.append(HeldFile(name, language, form, len(held), digest_of(held)))
            data[name] = held if form == "json" else b""
        elif name in wanted:
            why = "the file is not the one that was made under this name"
            untold.append(NotShown(name, agreement, "BUL033", why))
        else:
            untold.append(NotShown(name, agreement, "BUL034", "no signature at hand names this file"))
    return files, missing, data


def _read(data: bytes, stem: str, language: str, proof: Proof, place: Place) -> Bulletin:
    bulletin = reread_bulletin(data, place)
    if stem_of(bulletin) != stem or bulletin.language != language:
        raise Refusal("BUL064", "it is another bulletin than its name says", "fetch it again", place)
    if proof == "listed" and bulletin.speaker.key and not bulletin.speaker.official:
        raise Refusal("BUL065", "it was signed, and its signature is missing", "put its .signed file beside it", place)
    return bulletin


def _beside(folder: Path, stem: str, proof: Proof, found: Gathered) -> None:
    """Its signature and a log's receipt."""
    if proof == "listed":
        return
    found.notes.append(folder / f"{stem}{SIGNED}")
    for ending in (SIGNED, RECEIPT):
        path = folder / f"{stem}{ending}"
        if path.is_file():
            found.files[path.name] = path
