"""Whether bulletins are genuine: a folder, a signature or a single file, against the signatures beside it."""

import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal, Refused
from servanda.bulletin import Checked, Doubt, checked, doubt_of
from servanda.ledger import Key, Policy, read_json, read_policy
from servanda.operations.bulletin.index import SIGNED
from servanda.operations.bulletin.keys import keys_in, revocations_in
from servanda.operations.bulletin.noted import log_beside, refused_for
from servanda.operations.shown_text import Passage
from servanda.store import read_exactly

#: A file that a signature names; no path leads out of its folder.
_NAMED: Final = re.compile(r"[0-9a-f]{64}  ([A-Za-z0-9][A-Za-z0-9._-]*)")
#: A stem without its version, and the version.
_VERSION: Final = re.compile(r"(.*?)(?:_v([1-9]\d*))?")


@dataclass(frozen=True, slots=True)
class SignedLine:
    """What came of one signature: of its files, or why it does not hold.

    ``log``: origin of a log shown to hold it; ``at``: since when by the log's own word, µs UTC, 0 without one.
    ``doubt``: its key is not valid any more.
    """

    file: str
    found: Checked | None = None
    faults: tuple[Refused, ...] = ()
    log: str = ""
    final: bool = False
    at: int = 0
    doubt: Doubt | None = None

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        told: dict[str, Any] = {"signature": self.file, "log": self.log, "final": self.final, "entered": self.at}
        if self.found is not None:
            told |= {"speaker": self.found.manifest.spoken, "key": str(self.found.manifest.key)}
            told |= {"files": dict(self.found.files), "missing": list(self.found.missing)}
        if self.doubt is not None:
            gone = self.doubt.revocation
            told |= {"revoked": {"since": gone.since.isoformat(), "why": gone.why, "logged_before": self.doubt.shown}}
        return told | {"faults": [{"code": one.code, "why": one.why} for one in self.faults]}


@dataclass(frozen=True, slots=True)
class SignedReport:
    """What came of every signature looked at; ``unnamed``: files asked about that none of them names."""

    lines: tuple[SignedLine, ...]
    unnamed: tuple[str, ...] = field(default=())

    @property
    def sound(self) -> bool:
        """Whether every file looked at is one that was signed."""
        return not self.unnamed and all(not line.faults for line in self.lines)

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        told = {"sound": self.sound, "unnamed": list(self.unnamed)}
        return told | {"signatures": [line.data() for line in self.lines]}


def verify_bulletins(paths: Sequence[Path], key: str | Sequence[str] = (), policy: Path | None = None) -> SignedReport:
    """Folders, signatures or single files, each against the signatures that lie beside it.

    ``key``: the publisher's public key (``NAME+ID+BASE64``) or a file that holds it, or several; without any the key
    each signature names is taken, and said so. What lies beside on keys that are valid no longer is heeded where one of
    them, or the revoked key itself, or a log says it. ``policy``: whose signatures count for the log's receipt.

    Refuses (BUL037) where there
    is no signature to be found; what does not hold is in the report.
    """
    given = keys_in([key] * bool(key) if isinstance(key, str) else key)
    known = None if policy is None else read_policy(read_json(read_exactly(policy).text, "LED040", Place(str(policy))))
    lines: list[SignedLine] = []
    unnamed: list[str] = []
    for path in paths:
        _refuse_absent(path)
        notes = _notes(path)
        told = [_line(note, path, given, known) for note in notes]
        if path.is_file() and path.suffix != SIGNED:
            told = [line for line in told if line.faults or (line.found and line.found.files)] or told
            unnamed += [] if any(_names(line, path) for line in told) else [str(path)]
            told = [line for line in told if _names(line, path)]
        lines += told
    return SignedReport(tuple(lines), tuple(unnamed))


def _refuse_absent(path: Path) -> None:
    """A name that leads to nothing is no folder whose signatures hold; an archive has none beside its files."""
    if not path.exists():
        raise Refusal("OPS002", "there is no such file or folder", "check the name", Place(str(path)))
    if path.is_file() and zipfile.is_zipfile(path):
        why = "this is an archive, and what is in it was not looked at"
        raise Refusal("BUL015", why, "unpack it into a folder, and name the folder", Place(str(path)))


def _names(line: SignedLine, path: Path) -> bool:
    return line.found is not None and line.found.files.get(path.name, "unnamed") != "unnamed"


def _notes(path: Path) -> list[Path]:
    if path.suffix == SIGNED:
        return [path]
    folder = path if path.is_dir() else path.parent
    notes = sorted(folder.glob(f"*{SIGNED}"))
    if not notes:
        remedy = f"put the file ending in {SIGNED} beside it, as the publisher gives it"
        raise Refusal("BUL037", "there is no signature to check by", remedy, Place(str(path)))
    return notes


def _line(note: Path, asked: Path, keys: Sequence[Key], policy: Policy | None) -> SignedLine:
    place = Place(str(note))
    try:
        text = read_exactly(note).text
        found = checked(text, _files(text, note, asked), keys, place)
        log = log_beside(note, text, policy)
    except Refusal as refusal:
        return SignedLine(str(note), faults=tuple(refusal.reasons))
    doubt = doubt_of(found.manifest, log, revocations_in(note.parent, policy), keys)
    faults = [*_changed(found, note), *refused_for(doubt, place)]
    return SignedLine(str(note), found, tuple(faults), log.origin, log.final, log.at, doubt)


def _files(text: str, note: Path, asked: Path) -> dict[str, bytes]:
    """The files to look at: the one asked about, else those the note names that are there."""
    if asked.is_file() and asked != note:
        return {asked.name: asked.read_bytes()}
    named = {found[1] for line in text.splitlines() if (found := _NAMED.fullmatch(line))}
    there = (note.with_name(name) for name in sorted(named))
    return {path.name: path.read_bytes() for path in there if path.is_file()}


def _changed(found: Checked, note: Path) -> list[Refused]:
    remedy = "fetch the file again from the publisher; where it stays so, take it for nobody's"
    why = "the file is not the one that was signed under this name"
    place = [(name, Place(str(note.with_name(name)))) for name, one in found.files.items() if one == "changed"]
    return [Refused("BUL033", why, remedy, at) for _, at in place]


def tell_bulletins(report: SignedReport) -> tuple[Passage, ...]:
    """The report in passages."""
    unnamed = tuple(
        Passage(f"{name}: not signed: no signature beside it names this file [BUL034]", (), part=True)
        for name in report.unnamed
    )
    return (*unnamed, *(_passage(line) for line in report.lines))


def _passage(line: SignedLine) -> Passage:
    if line.found is None:
        faults = tuple(f"{one.why} [{one.code}]; {one.remedy}" for one in line.faults)
        return Passage(f"{line.file}: does not hold", faults, part=True)
    found = line.found
    notes = [found.manifest.spoken, f"key {found.manifest.key}"]
    if "signed" in found.files.values():
        notes.append("the key is the one the signature names: compare it with the publisher's, or name that with --key")
    notes += [f"{one}: {name}" for name, one in found.files.items()]
    notes += [f"signed and not here: {name}" for name in found.missing] if len(found.files) > 1 else []
    notes += [f"{one.why} [{one.code}]: {one.place}" for one in line.faults]
    notes += _doubted(line.doubt)
    state = "final" if line.final else "not yet countersigned by all"
    notes.append(f"held by the log {line.log}, {state}" if line.log else "no receipt of a log lies beside it")
    notes[:0] = [f"a later version lies beside it: {later}"] if (later := _later(line)) else []
    good = "unchanged since it was signed; by whom is not shown" if "signed" in found.files.values() else "holds"
    return Passage(f"{line.file}: {'does not hold' if line.faults else good}", tuple(notes), part=True)


def _later(line: SignedLine) -> str:
    """The stem of the latest version beside a signature, where that is of an earlier one."""
    of = None if line.found is None else _VERSION.fullmatch(line.found.manifest.stem)
    if of is None:
        return ""
    note = re.compile(re.escape(of[1]) + r"_v([1-9]\d*)" + re.escape(SIGNED))
    beside = (found for path in Path(line.file).parent.iterdir() if (found := note.fullmatch(path.name)))
    latest = max((int(found[1]) for found in beside), default=1)
    return f"{of[1]}_v{latest}" if latest > int(of[2] or 1) else ""


def _doubted(doubt: Doubt | None) -> list[str]:
    if doubt is None or doubt.refused:
        return []
    gone = doubt.revocation
    told = f"its key is not valid any more, from {gone.since.isoformat()} on ({gone.why})"
    if doubt.shown:
        return [f"{told}; the log took it in before, so that it was signed while the key was valid"]
    return [
        f"{told}; its days are before that, and no log shows when it was signed: who has the key can write any day "
        "into what they sign, so compare it with a copy from before"
    ]
