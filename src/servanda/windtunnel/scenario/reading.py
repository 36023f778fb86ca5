"""Reading a scenario file: text to the assumptions in force, every refusal with its line and remedy (TUN0xx)."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from pydantic import TypeAdapter

from servanda.agreement import Agreement, read_shape
from servanda.basis import FIRST_YEAR, LAST_YEAR, Node, Place, Refusal, Refused, read_yaml
from servanda.windtunnel.scenario.resolving import acting, resolved
from servanda.windtunnel.scenario.scenario import Scenario
from servanda.windtunnel.scenario.shapes import ScenarioFile
from servanda.windtunnel.scenario.value import Value

VERSION: Final = "1"


def default_scenario(agreement: Agreement) -> Scenario:
    """The scenario in force where no file gives one: every value a documented default."""
    return resolved(ScenarioFile(scenario=VERSION, agreement=agreement.id), agreement, "")


def read_scenario(text: str, agreement: Agreement, file: str = "scenario.yaml") -> Scenario:
    """The scenario in a file's text, about one agreement; what it leaves out is a documented default.

    Refuses (TUN0xx), every reason at its place: no scenario file, another version, another agreement's, a key, value
    or source that does not exist, and a participant or clause the agreement does not have.
    """
    root = read_yaml(text, file)
    _refuse_other_files(root)
    problems: list[Refused] = []
    read: ScenarioFile | None = read_shape(TypeAdapter(ScenarioFile), root.data(), root, problems)
    if read is None or problems:
        raise Refusal.of([replace(one, code=one.code.replace("AGR", "TUN")) for one in problems])
    if read.agreement != agreement.id:
        raise Refusal(
            "TUN003",
            f"this is a scenario for {read.agreement!r}, not for {agreement.id!r}",
            "name the agreement's own scenario, or copy this one and change its 'agreement'",
            root.at(("agreement",)).place,
        )
    reasons = [*_strangers(read, root, agreement), *_unsourced(read, root, agreement), *_entry(read, root)]
    if reasons:
        raise Refusal.of(reasons)
    scenario = resolved(read, agreement, file)
    if reasons := [*_unordered(read, root, scenario)]:
        raise Refusal.of(reasons)
    return scenario


def _refuse_other_files(root: Node) -> None:
    if not isinstance(root.value, dict) or "scenario" not in root.value:
        raise Refusal(
            "TUN001",
            "this is not a scenario file: the key 'scenario' is missing",
            f"begin the file with 'scenario: {VERSION}', or let 'servanda scenario CASE --write FILE' write one",
            root.place,
        )
    version = root.value["scenario"]
    if version.value != VERSION:
        said = version.value[:40] if isinstance(version.value, str) else "of another kind"
        raise Refusal(
            "TUN002",
            f"the file is written for format version {said}; this program reads {VERSION}",
            f"write 'scenario: {VERSION}', or install a newer version of the program",
            version.place,
        )


def _strangers(read: ScenarioFile, root: Node, agreement: Agreement) -> Iterator[Refused]:
    """Participants and clauses the agreement does not have."""
    people, clauses = set(agreement.participants), {one.id for one in agreement.clauses}
    for key, section, known, sort in (
        ("actors", read.actors, people, "participant"),
        ("clauses", read.clauses, clauses, "clause"),
    ):
        node = root.at((key,))
        yield from (_stranger("TUN040", sort, one, known, _key(node, one)) for one in section if one not in known)
    sides = set(acting(agreement, read.actors))
    for n, spoiler in enumerate(read.spoilers):
        node = root.at(("spoilers", n)) if isinstance(root.at(("spoilers",)).value, list) else root.at(("spoilers",))
        for field in ("against", "blamed_on"):
            named = getattr(spoiler, field)
            if named not in sides:
                yield _stranger("TUN040", "participant", named, sides, node.at((field,)).place)
        if spoiler.against == spoiler.blamed_on:
            yield Refused(
                "TUN043",
                f"the spoiler {spoiler.who!r} is both against {spoiler.against!r} and blamed on it",
                "name under 'blamed_on' the party that the one attacked will hold to be behind it",
                node.at(("blamed_on",)).place,
            )


def _unordered(read: ScenarioFile, root: Node, scenario: Scenario) -> Iterator[Refused]:
    """Actors to whom breakdown could be worth as much as restraint: nothing could then be at stake for them."""
    for key, actor in scenario.actors.items():
        if actor.restraint.low() > actor.breakdown.high():
            continue
        own = read.actors.get(key)
        part = ("actors", key) if own and (own.restraint or own.breakdown) else ("all_actors",)
        node = root.at(part)
        yield Refused(
            "TUN044",
            f"to {key!r} breakdown ({actor.breakdown.words()}) could be worth as much as restraint"
            f" ({actor.restraint.words()})",
            "let the least worth of restraint lie above the greatest of breakdown; gain and temptation say what a "
            "breach brings",
            node.at(("breakdown" if own is None or own.breakdown else "restraint",)).place,
        )


def _key(node: Node, key: str) -> Place:
    return node.keys[key].place if key in node.keys else node.place


def _stranger(code: str, sort: str, name: str, known: Iterable[str], place: Place) -> Refused:
    listed = sorted(known)
    near = get_close_matches(name, listed, 1)
    remedy = f"did you mean {near[0]!r}?" if near else f"name one of: {', '.join(listed) or 'none yet'}"
    return Refused(code, f"no {sort} is called {name!r}", remedy, place)


def _unsourced(read: ScenarioFile, root: Node, agreement: Agreement) -> Iterator[Refused]:
    """Sources a value names that neither the scenario nor the agreement lists."""
    known = {*agreement.sources, *read.sources}
    for path, value in _values(read, ()):
        for source in value.source:
            if source not in known:
                yield _stranger("TUN042", "source", source, known, root.at((*path, "source")).place)


def _values(part: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Value]]:
    if isinstance(part, Value):
        yield path, part
    elif isinstance(part, dict):
        for key, one in part.items():
            yield from _values(one, (*path, key))
    elif isinstance(part, tuple):
        for n, one in enumerate(part):
            yield from _values(one, (*path, n))
    elif is_dataclass(part) and not isinstance(part, type):
        for field in fields(part):
            yield from _values(getattr(part, field.name), (*path, field.name))


def _entry(read: ScenarioFile, root: Node) -> Iterator[Refused]:
    """A day of entry that is none."""
    if not read.entry:
        return
    try:
        year = date.fromisoformat(read.entry).year
    except ValueError:
        year = 0
    if not FIRST_YEAR <= year <= LAST_YEAR:
        yield Refused(
            "TUN050",
            f"'entry' is {read.entry[:40]!r}, which is no date of the years {FIRST_YEAR} to {LAST_YEAR}",
            "write the day, such as 2026-06-01",
            root.at(("entry",)).place,
        )
