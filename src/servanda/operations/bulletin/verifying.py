"""Whether bulletins are genuine: a folder, a signature or a single file, against the signatures beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal, Refused
from servanda.bulletin import Checked, InLog, checked, proven
from servanda.ledger import Key, Policy, read_json, read_key, read_policy
from servanda.operations.bulletin.index import RECEIPT, SIGNED
from servanda.operations.shown_text import Passage
from servanda.store import read_exactly

#: A file that a signature names; no path leads out of its folder.
_NAMED: Final = re.compile(r"[0-9a-f]{64}  ([A-Za-z0-9][A-Za-z0-9._-]*)")


@dataclass(frozen=True, slots=True)
class SignedLine:
    """What came of one signature: of its files, or why it does not hold.

    ``log``: origin of a log shown to hold it; ``at``: since when by the log's own word, µs UTC, 0 where it says nothing.
    """

    file: str
    found: Checked | None = None
    faults: tuple[Refused, ...] = ()
    log: str = ""
    final: bool = False
    at: int = 0

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        told: dict[str, Any] = {"signature": self.file, "log": self.log, "final": self.final, "entered": self.at}
        if self.found is not None:
            told |= {"speaker": self.found.manifest.spoken, "key": str(self.found.manifest.key)}
            told |= {"files": dict(self.found.files), "missing": list(self.found.missing)}
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


def verify_bulletins(paths: Sequence[Path], key: str = "", policy: Path | None = None) -> SignedReport:
    """Folders, signatures or single files, each against the signatures that lie beside it.

    ``key``: the publisher's public key (``NAME+ID+BASE64``) or a file that holds it; without one the key each signature
    names is taken, and said so. ``policy``: whose signatures count for the log's receipt. Refuses (BUL037) where there
    is no signature to be found; what does not hold is in the report.
    """
    given = _key(key) if key else None
    known = None if policy is None else read_policy(read_json(read_exactly(policy).text, "LED040", Place(str(policy))))
    lines: list[SignedLine] = []
    unnamed: list[str] = []
    for path in paths:
        notes = _notes(path)
        told = [_line(note, path, given, known) for note in notes]
        if path.is_file() and path.suffix != SIGNED:
            told = [line for line in told if line.faults or (line.found and line.found.files)] or told
            unnamed += [] if any(_names(line, path) for line in told) else [str(path)]
            told = [line for line in told if _names(line, path)]
        lines += told
    return SignedReport(tuple(lines), tuple(unnamed))


def _names(line: SignedLine, path: Path) -> bool:
    return line.found is not None and line.found.files.get(path.name, "unnamed") != "unnamed"


def _key(told: str) -> Key:
    if "+" not in told:
        told = read_exactly(Path(told)).text.strip()
    return read_key(told, Place("--key"))


def _notes(path: Path) -> list[Path]:
    if path.suffix == SIGNED:
        return [path]
    folder = path if path.is_dir() else path.parent
    notes = sorted(folder.glob(f"*{SIGNED}"))
    if not notes:
        remedy = f"put the file ending in {SIGNED} beside it, as the publisher gives it"
        raise Refusal("BUL037", "there is no signature to check by", remedy, Place(str(path)))
    return notes


def _line(note: Path, asked: Path, key: Key | None, policy: Policy | None) -> SignedLine:
    place = Place(str(note))
    text = read_exactly(note).text
    try:
        found = checked(text, _files(text, note, asked), key, place)
        log = _log(note, text, policy)
    except Refusal as refusal:
        return SignedLine(str(note), faults=tuple(refusal.reasons))
    return SignedLine(str(note), found, tuple(_changed(found, note)), log.origin, log.final, log.at)


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


def _log(note: Path, text: str, policy: Policy | None) -> InLog:
    path = note.with_name(note.name.removesuffix(SIGNED) + RECEIPT)
    return proven(read_exactly(path).text, text, policy, Place(str(path))) if path.is_file() else InLog("", False)


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
    state = "final" if line.final else "not yet countersigned by all"
    notes.append(f"held by the log {line.log}, {state}" if line.log else "no receipt of a log lies beside it")
    return Passage(f"{line.file}: {'holds' if not line.faults else 'does not hold'}", tuple(notes), part=True)
