"""Check a log: its heads and signatures, that it only grew, its records, and whether all sides countersigned it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from servanda.basis import Place, Refusal
from servanda.ledger import (
    Policy,
    Split,
    Verdict,
    read_brought,
    read_json,
    read_policy,
    stored_bundle,
    verify_bundle,
    verify_split,
)
from servanda.operations.log_deeds import DeedsTold, deeds_told
from servanda.operations.mission import roots_in
from servanda.store import LogFolder, read_exactly


@dataclass(frozen=True, slots=True)
class LogLine:
    """What came of one file or folder; ``own_policy``: the policy was its own, not one its reader brought."""

    file: str
    verdict: Verdict
    own_policy: bool
    deeds: DeedsTold = field(default_factory=DeedsTold)

    @property
    def final(self) -> bool:
        """Whether everything held and the last head is final."""
        heads = self.verdict.standings
        return self.verdict.sound and bool(heads) and heads[-1].state == "final"

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        told = {"file": self.file, "own_policy": self.own_policy, **self.verdict.data()}
        return told | ({"deeds": self.deeds.data()} if self.deeds.keys or self.deeds.session else {})


@dataclass(frozen=True, slots=True)
class LogReport:
    """What came of every file named."""

    lines: tuple[LogLine, ...]

    @property
    def sound(self) -> bool:
        """Whether everything held in all of them."""
        return all(line.verdict.sound for line in self.lines)

    @property
    def final(self) -> bool:
        """Whether the last head of each is final."""
        return all(line.final for line in self.lines)

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {"files": [line.data() for line in self.lines]}


def verify_log(files: Sequence[Path], *, policy: Path | None = None, authorities: Sequence[Path] = ()) -> LogReport:
    """Bundles, receipts, evidence of splits, and folders of logs, each checked under one policy or under its own.

    ``authorities``: certificates (PEM) of those whose time stamps over heads are believed; without any, time stamps are
    told of and not checked.

    What does not hold is in the verdicts. Refuses what cannot be read as any of them (LED050, LED040 and others, STO003
    to STO006), a file without a policy where none is named (LED041), a certificate that cannot be read (MIS162), and a
    missing library (LED001, LED002).
    """
    given = None if policy is None else _policy(policy)
    roots = roots_in(authorities) if authorities else ()
    return LogReport(tuple(_line(file, given, roots) for file in files))


def _policy(path: Path) -> Policy:
    paper = read_exactly(path)
    return read_policy(read_json(paper.text, "LED040", Place(paper.name)), Place(paper.name))


def _line(file: Path, given: Policy | None, roots: Sequence[bytes]) -> LogLine:
    name = str(file)
    if file.is_dir():
        return _folder_line(LogFolder(file), name, given, roots)
    brought = read_brought(read_exactly(file).text, name)
    policy = _known(given or brought.policy, name)
    if isinstance(brought.what, Split):
        return LogLine(name, verify_split(brought.what, policy, name), given is None)
    return _with_deeds(
        LogLine(name, verify_bundle(brought.what, policy, name, roots=roots), given is None), brought.what.records
    )


def _with_deeds(line: LogLine, records: Sequence[object]) -> LogLine:
    """With what people signed among the records; of a log in which anything does not hold nothing is told."""
    if not line.verdict.sound:
        return line
    told = deeds_told(records, line.file)
    return replace(line, verdict=replace(line.verdict, faults=told.faults), deeds=told)


def _known(policy: Policy | None, name: str) -> Policy:
    if policy is None:
        why = "nothing says whose signatures count"
        raise Refusal("LED041", why, "name the policy you were given with --policy", Place(name))
    return policy


def _folder_line(folder: LogFolder, name: str, given: Policy | None, roots: Sequence[bytes]) -> LogLine:
    own = folder.policy() if given is None else None
    read = None if own is None else read_policy(read_json(own.text, "LED040", Place(own.name)), Place(own.name))
    policy = _known(given or read, name)
    papers, records = folder.heads(), folder.records()
    if not papers:
        why = "the folder holds no heads/*.checkpoint"
        raise Refusal("LED050", why, "name a folder of a log, or a bundle", Place(name))
    data = tuple(read_json(one.text, "LED031", Place(one.name)) for one in records)
    bundle, faults = stored_bundle(tuple(one.text for one in papers), data, policy, folder.read, Place(name))
    checked = verify_bundle(replace(bundle, anchors=folder.anchors()), policy, name, faults, roots)
    line = _with_deeds(LogLine(name, checked, given is None), bundle.records)
    verdict = line.verdict
    names = {f"heads/{n}": one.name for n, one in enumerate(papers)}
    names |= {f"records/{n}": one.name for n, one in enumerate(records)}
    told = tuple(replace(one, place=_in_file(one.place, names)) for one in verdict.faults)
    return replace(line, verdict=replace(verdict, faults=told))


def _in_file(place: Place, names: dict[str, str]) -> Place:
    """The place in the file itself, where it was told as the n-th head or record."""
    first, _, rest = place.path.partition("/")
    number, _, field = rest.partition("/")
    file = names.get(f"{first}/{number}")
    return place if file is None else Place(file, path=field)
