"""The bulletins of a folder for a site: each looked at before it is shown; what is not shown is told, and why."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.bulletin import (
    Bulletin,
    Doubt,
    HeldBulletin,
    HeldFile,
    InLog,
    Manifest,
    NotShown,
    Proof,
    Revocation,
    SiteSeries,
    checked,
    digest_of,
    doubt_of,
    reread_bulletin,
    stem_of,
)
from servanda.ledger import Key, Policy, read_key
from servanda.operations.bulletin.draft_files import DraftsKept, drafts_in
from servanda.operations.bulletin.index import RECEIPT, REVOKED, REVOKED_BY_LOG, SIGNED, entries_told, taken_besides
from servanda.operations.bulletin.keys import revocations_in
from servanda.operations.bulletin.lying import linked, lying
from servanda.operations.bulletin.noted import log_beside, refused_for
from servanda.operations.bulletin.published import OfLog

_STEM: Final = re.compile(r"([a-z0-9][a-z0-9-]{0,79})_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d(_v[1-9]\d{0,3})?")
_NAME: Final = re.compile(r"[a-z]{2}\.[a-z]{2,5}")
_LANGUAGE: Final = re.compile(r"[a-z]{2}")
#: Of a version: what its pages are drawn from, and its signature.
_OF_VERSION: Final = re.compile(r"(_[a-z]{2}\.json|\.signed)")


@dataclass
class Gathered:
    """What a folder holds. ``files``: what lies beside the pages, by name; ``notes``: signatures of what is shown.

    ``digests``: SHA-256 of each of the files as it was looked at. ``drafts``: pages on texts not agreed among them.
    """

    series: tuple[SiteSeries, ...] = ()
    not_shown: list[NotShown] = field(default_factory=list)
    files: dict[str, Path] = field(default_factory=dict)
    notes: list[Path] = field(default_factory=list)
    digests: dict[str, str] = field(default_factory=dict)
    drafts: DraftsKept = field(default_factory=DraftsKept)

    def keep(self, path: Path) -> bool:
        """Takes a file in as it is now; whether it is one, of a size that is read."""
        data = lying(path)
        if data is not None:
            self.files[path.name], self.digests[path.name] = path, digest_of(data)
        return data is not None

    def file(self, name: str) -> bytes | None:
        """A file as it was looked at; none where another lies there by now: that one nobody looked at."""
        data = lying(self.files[name]) if name in self.files else None
        return data if data is not None and digest_of(data) == self.digests[name] else None


def gathered_from(
    folder: Path, keys: Collection[Key] = (), policy: Policy | None = None, said: OfLog | None = None
) -> Gathered:
    """Every bulletin that is as its publisher made it.

    ``keys``: by one of which each must be signed; none where nobody told. ``policy``: whose signatures count for
    receipts of a log. ``said``: what the log itself says, where it is here.

    A key which one of those given says is valid no longer was the publisher's too: it is heeded until that day.
    Refuses (BUL062) a folder that cannot be read and (BUL012) one that holds another list.
    """
    if not folder.is_dir():
        remedy = "name the folder 'servanda bulletin --out' wrote to"
        raise Refusal("BUL062", "there is no such folder of bulletins", remedy, Place(str(folder)))
    found = Gathered()
    held: dict[str, list[HeldBulletin]] = {}
    said = said or OfLog()
    gone = (*said.revoked, *revocations_in(folder, policy))
    trusted = _Trusted(keys, {*keys, *(one.key for one in gone if one.by in keys)}, gone, policy, said)
    entries = entries_told(folder)
    for stem, entry in entries.items():
        try:
            one = _held(folder, stem, entry, trusted, found)
        except Refusal as refusal:
            named = _STEM.fullmatch(str(stem))
            found.not_shown.append(_untold(str(stem)[:120], named[1] if named else "", refusal))
        else:
            held.setdefault(one.any.agreement, []).append(one)
    series = {name: _following(sorted(held[name], key=_order), trusted, found) for name in sorted(held)}
    found.series = tuple(SiteSeries(name, kept) for name, kept in series.items())
    _take_drafts(folder, trusted, found)
    for path in sorted((*folder.glob(f"*{REVOKED}"), *folder.glob(f"{REVOKED_BY_LOG}*{RECEIPT}"))):
        # By them whoever checks the files elsewhere knows what keys are valid no longer.
        found.keep(path)
    found.not_shown += _unlisted(folder, entries)
    found.not_shown += [it for path in sorted(folder.iterdir()) if taken_besides(path.name) and (it := linked(path))]
    return found


def _following(every: Sequence[HeldBulletin], trusted: "_Trusted", found: Gathered) -> tuple[HeldBulletin, ...]:
    """Versions, the earlier first, without those that would take the place of one that somebody else signed."""
    kept: dict[str, HeldBulletin] = {}
    shown = []
    for one in every:
        why = _usurps(one, kept.get(one.any.period.name), trusted)
        if why is None:
            kept[one.any.period.name] = one
            shown.append(one)
            continue
        found.not_shown.append(NotShown(one.stem, one.any.agreement, *why))
        mine = {*(file.name for file in one.files), f"{one.stem}{SIGNED}", f"{one.stem}{RECEIPT}"}
        found.files = {name: path for name, path in found.files.items() if name not in mine}
        found.notes = [note for note in found.notes if note.name not in mine]
    return tuple(shown)


def _usurps(one: HeldBulletin, before: HeldBulletin | None, trusted: "_Trusted") -> tuple[str, str] | None:
    """Why a version cannot follow the one before; none where that is unsigned, its key valid no longer, or its own."""
    if before is None or before.proof == "listed" or before.doubt is not None:
        return None
    if one.proof == "listed":
        return "BUL034", "the version before it is signed, and no signature names this one"
    known = {key for key, _ in trusted.said.pins.values()}
    if one.proof == "genuine" or one.any.speaker.key in {before.any.speaker.key, *known}:
        return None
    return "BUL032", "the version before it is signed with another key"


def _unlisted(folder: Path, entries: Collection[str]) -> Iterator[NotShown]:
    """Versions that lie there and the list does not name: it was not copied with them, or they were taken out of it."""
    stems = {
        named[0]: named[1]
        for path in folder.iterdir()
        if (named := _STEM.match(path.name)) and _OF_VERSION.fullmatch(path.name[named.end() :])
    }
    why = "it lies here, and the list of the folder does not name it"
    for stem in sorted(stems.keys() - set(entries)):
        yield NotShown(stem, stems[stem], "BUL069", why)


def _take_drafts(folder: Path, trusted: "_Trusted", found: Gathered) -> None:
    """The pages on texts not agreed, beside the bulletins: looked at as they are, and kept with their signatures."""

    def vouched(note: Path, files: Mapping[str, str], place: Place) -> Mapping[str, str]:
        return _vouched(note, {name: ("", "", digest) for name, digest in files.items()}, trusted, place).wanted

    found.drafts = drafts_in(folder, vouched)
    for name in (*(one.name for one in found.drafts.files), *(name for name, _ in found.drafts.newest.values())):
        found.keep(folder / name)
    for note in found.drafts.signed:
        found.keep(note)
        found.notes.append(note)
        found.keep(folder / f"{note.name.removesuffix(SIGNED)}{RECEIPT}")
    found.not_shown += found.drafts.not_shown


@dataclass(frozen=True, slots=True)
class _Trusted:
    """The publisher's keys as they were told, and with those that one of them revoked; which keys are said to be valid
    no longer; what a log says. What a key says of others counts only where it was told."""

    told: Collection[Key]
    keys: Collection[Key]
    gone: Sequence[Revocation]
    policy: Policy | None
    said: OfLog

    def doubt(self, manifest: Manifest, note: Path, text: str) -> Doubt | None:
        """What is to be doubted of a bulletin whose key is valid no longer."""
        if not self.gone:
            return None
        _, notes = self.said.pins.get(manifest.stem, ("", {}))
        at = notes.get(digest_of(text.encode()), 0)
        log = InLog("", False, at) if at else log_beside(note, text, self.policy)
        # Under a log that is here, the keys it took bulletins in by are known.
        return doubt_of(manifest, log, self.gone, {*self.told, *(read_key(key) for key, _ in self.said.pins.values())})


@dataclass(frozen=True, slots=True)
class _Vouched:
    """What a signature or the list says of files: checksums by name; by which key, and what is to be doubted of it."""

    wanted: Mapping[str, str]
    proof: Proof
    key: str = ""
    doubt: Doubt | None = None


def _order(one: HeldBulletin) -> tuple[int, object, int]:
    return one.any.period.end, one.any.period.first, one.any.version


def _untold(name: str, agreement: str, refusal: Refusal) -> NotShown:
    return NotShown(name, agreement, refusal.code, refusal.reasons[0].why)


def _held(folder: Path, stem: Any, entry: Any, trusted: _Trusted, found: Gathered) -> HeldBulletin:
    """One version, with the files of it that are as they were made; refuses one of which nothing can be shown."""
    place = Place(f"{str(stem)[:120]}.json")
    named = _STEM.fullmatch(stem) if isinstance(stem, str) else None
    listed = dict(_listed(entry, stem)) if named else {}
    if named is None or not listed:
        raise Refusal("BUL064", "the list names no bulletin so", "make the list again", Place(str(stem)[:120]))
    note = folder / f"{stem}{SIGNED}"
    vouched = _vouched(note, listed, trusted, place)
    untold: list[NotShown] = []
    files, missing, data = _looked_at(folder, listed, vouched.wanted, named[1], untold)
    bulletins: dict[str, Bulletin] = {}
    for one in (one for one in files if one.form == "json"):
        try:
            bulletins[one.language] = _read(data[one.name], stem, one.language, vouched, Place(one.name))
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
    found.digests |= {one.name: one.digest for one in files}
    if vouched.proof != "listed" and found.keep(note):
        found.notes.append(note)
        found.keep(folder / f"{stem}{RECEIPT}")
    told = dict(sorted(bulletins.items()))
    return HeldBulletin(stem, told, tuple(files), vouched.proof, tuple(missing), vouched.doubt)


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


def _vouched(note: Path, listed: Mapping[str, tuple[str, str, str]], trusted: _Trusted, place: Place) -> _Vouched:
    """By the signature or else by the list; refuses a signature that does not hold, or whose key was revoked before."""
    signed, pinned = lying(note), trusted.said.pins.get(note.name.removesuffix(SIGNED), ("",))[0]
    if signed is None and (trusted.keys or pinned):
        raise Refusal("BUL034", "no signature at hand names this file", "put its .signed file beside it", place)
    if signed is None:
        return _Vouched({name: digest for name, (_, _, digest) in listed.items()}, "listed")
    text = signed.decode("utf-8", "replace")
    manifest = checked(text, {}, trusted.keys, Place(note.name)).manifest
    if manifest.stem != note.name.removesuffix(SIGNED):
        raise Refusal("BUL064", "its signature is of another bulletin", "fetch both again", place)
    if pinned and str(manifest.key) != pinned:
        raise Refusal("BUL032", "the log holds it under another key", "ask the publisher which is theirs", place)
    doubt = trusted.doubt(manifest, note, text)
    for one in refused_for(doubt, place):
        raise Refusal(one.code, one.why, one.remedy, place)
    return _Vouched(manifest.files, "genuine" if trusted.keys else "signed", str(manifest.key), doubt)


def _looked_at(
    folder: Path, listed: Mapping[str, tuple[str, str, str]], wanted: Mapping[str, str], agreement: str,
    untold: list[NotShown],
) -> tuple[list[HeldFile], list[str], dict[str, bytes]]:  # fmt: skip
    """The files that are as they were made, those that are not there, and the bytes of those pages are drawn from."""
    files, missing, data = [], [], {}
    for name, (language, form, _) in sorted(listed.items()):
        held = lying(folder / name)
        if held is None:
            missing.append(name)
            untold += [one for one in (linked(folder / name, agreement),) if one]
        elif wanted.get(name) == digest_of(held):
            files.append(HeldFile(name, language, form, len(held), digest_of(held)))
            data[name] = held if form == "json" else b""
        elif name in wanted:
            why = "the file is not the one that was made under this name"
            untold.append(NotShown(name, agreement, "BUL033", why))
        else:
            untold.append(NotShown(name, agreement, "BUL034", "no signature at hand names this file"))
    return files, missing, data


def _read(data: bytes, stem: str, language: str, vouched: _Vouched, place: Place) -> Bulletin:
    bulletin = reread_bulletin(data, place)
    if stem_of(bulletin) != stem or bulletin.language != language:
        raise Refusal("BUL064", "it is another bulletin than its name says", "fetch it again", place)
    key = bulletin.speaker.key
    if vouched.proof == "listed" and bulletin.speaker.official:
        why = "it says that it is the mechanism's statement, and the signature that would show it is missing"
        raise Refusal("BUL068", why, "put its .signed file beside it, or make it again with --key", place)
    if vouched.proof == "listed" and key:
        raise Refusal("BUL065", "it was signed, and its signature is missing", "put its .signed file beside it", place)
    if vouched.proof != "listed" and key != vouched.key:
        # Readers are told to compare the key with the publisher's: it has to be the one that signed.
        raise Refusal("BUL032", "it names another key than the one it is signed with", "ask the publisher", place)
    return bulletin
