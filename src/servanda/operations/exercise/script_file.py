"""An exercise's file read: strictly, each refusal with its line, so that nothing goes wrong in front of trainees."""

from collections.abc import Mapping, Sequence
from dataclasses import fields as fields_of
from typing import Any, Final

from servanda.access import PROGRAM, Person, Role, may
from servanda.basis import HOUR, MINUTE, Node, content_hash, known_zone, read_yaml
from servanda.operations.exercise import fields as f
from servanda.operations.exercise.script import Enters, Expected, Inject, Means, Objective, Script, Taking
from servanda.operations.mission.deeds import KINDS
from servanda.operations.mission.story import StoryDeed, content_of, instant_of, terms_of

_NEEDED: Final = ("exercise", "title", "fiction", "agreement", "body", "begins", "lasts", "people", "objectives",
                  "injects")  # fmt: skip
_MORE: Final = ("zone", "annex", "line", "desk", "pace", "history")
PACES: Final = (1, 2, 5, 10, 20, 30, 60)
FACILITATOR: Final = "facilitator"
_EVERYBODY: Final = "everybody"
_LONGEST: Final = 72 * HOUR


def read_script(text: str, file: str) -> Script:
    """An exercise from YAML; refuses (BAS01x) what is no YAML, (EXR001 to EXR019) what is none, with its line."""
    import yaml

    root = read_yaml(text, file)
    top = f.mapping(root, _NEEDED, _MORE)
    # The same once more with numbers and dates as YAML has them: what is filled in keeps its types.
    raw = yaml.safe_load(text)
    zone = known_zone(f.line(top["zone"]), top["zone"].place) if "zone" in top else "UTC"
    people = _people(f.items(top["people"]))
    read = _Reading(zone, people, _objectives(f.items(top["objectives"])))
    begins = read.instant(top["begins"])
    history = read.history(f.items(top.get("history")), raw.get("history") or (), begins)
    lasts = f.span(top["lasts"])
    if not MINUTE <= lasts <= _LONGEST:
        raise f.unfit("EXR005", "an exercise lasts from 1 min to 72 h", "write another length", top["lasts"].place)
    injects = read.injects(f.items(top["injects"]), raw["injects"], lasts)
    read.refuse_unserved(f.items(top["objectives"]))
    return Script(
        name=f.name(top["exercise"]), title=f.words(top["title"]), story=f.words(top["fiction"]),
        agreement=f.line(top["agreement"]), body=f.line(top["body"]), zone=zone, begins=begins, lasts=lasts,
        pace=_pace(top.get("pace")), people=people, objectives=read.objectives, injects=injects, history=history,
        annex=_annex(top.get("annex")), terms=_terms(raw, top), digest=content_hash(text.encode(), 64), text=text,
    )  # fmt: skip


def _pace(node: Node | None) -> int:
    if node is None:
        return 10
    told = f.line(node)
    if told not in map(str, PACES):
        raise f.unfit("EXR005", f"{told[:20]!r} is no pace", f"write one of {', '.join(map(str, PACES))}", node.place)
    return int(told)


def _annex(node: Node | None) -> str:
    if node is None or node.value is None:
        return ""
    if not isinstance(node.value, str):
        raise f.unfit("EXR001", "here stands more of the agreement's text", "begin it with |2", node.place)
    return node.value


def _terms(raw: Any, top: Mapping[str, Node]) -> Any:
    try:
        return terms_of(raw)
    except (TypeError, ValueError, AttributeError):
        at = next((top[one].place for one in ("line", "desk") if one in top), None)
        raise f.unfit(
            "EXR001", "these are no clocks of the line or the desk", "write hours, such as {acknowledge: 2}", at
        ) from None


def _people(nodes: Sequence[Node]) -> tuple[Taking, ...]:
    found: list[Taking] = []
    for node in nodes:
        held = f.mapping(node, ("id", "role", "unit"), ("side", "number", "played"))
        told = {key: f.line(one) for key, one in held.items()}
        name = f.name(held["id"])
        role = next((one for one in Role if one.value == told["role"] and one is not Role.PUBLIC), None)
        if role is None:
            known = ", ".join(one.value for one in Role if one is not Role.PUBLIC)
            raise f.unfit("EXR006", f"{told['role'][:40]!r} is no role", f"write one of {known}", held["role"].place)
        if name in (FACILITATOR, _EVERYBODY, PROGRAM.id) or any(one.person.id == name for one in found):
            raise f.unfit("EXR012", f"the id {name} is taken", "write another", held["id"].place)
        number = told.get("number", "1")
        if not (number.isascii() and number.isdigit() and 0 < len(number) < 4):
            raise f.unfit("EXR001", "a number is a whole one, such as 2", "write one", held["number"].place)
        if (played := told.get("played", "no")) not in ("yes", "no"):
            raise f.unfit("EXR001", "whether somebody is played is yes or no", "write one", held["played"].place)
        person = Person(name, role, told["unit"], told.get("side", ""), int(number))
        found.append(Taking(person, played == "yes"))
    if all(one.played for one in found):
        raise f.unfit(
            "EXR006", "nobody takes part who is not played", "name the trainees", nodes[0].place if nodes else None
        )
    return tuple(found)


def _objectives(nodes: Sequence[Node]) -> tuple[Objective, ...]:
    found: list[Objective] = []
    for node in nodes:
        held = f.mapping(node, ("id", "says"))
        name = f.name(held["id"])
        if any(one.id == name for one in found):
            raise f.unfit("EXR012", f"the id {name} is taken", "write another", held["id"].place)
        found.append(Objective(name, f.words(held["says"])))
    return tuple(found)


class _Reading:
    """What injects are read by: who there is, and which files have begun so far."""

    def __init__(self, zone: str, people: tuple[Taking, ...], objectives: tuple[Objective, ...]) -> None:
        self.zone, self.people, self.objectives = zone, people, objectives
        self._files: set[str] = set()
        self._served: set[str] = set()

    def instant(self, node: Node) -> int:
        """A date and time as µs UTC; refuses (EXR005) what is none."""
        try:
            return instant_of(f.line(node), self.zone)
        except (ValueError, OverflowError):
            why = f"{f.line(node)[:40]!r} is no date and time"
            raise f.unfit("EXR005", why, "write it as 2024-03-12T06:00", node.place) from None

    def history(self, nodes: Sequence[Node], raw: Sequence[Any], begins: int) -> tuple[StoryDeed, ...]:
        """What was done before the exercise begins, in the order of its hours."""
        found = []
        for node, told in zip(nodes, raw, strict=True):
            held = f.mapping(node, ("at", "by", "deed", "file"), ("content",))
            at = self.instant(held["at"])
            if at >= begins:
                raise f.unfit("EXR015", "this is not before the exercise begins", "make it an inject", held["at"].place)
            made = self._enters(held, told)
            found.append(StoryDeed(at, made.by, made.deed, made.file, made.content))
        return tuple(sorted(found, key=lambda one: one.at))

    def injects(self, nodes: Sequence[Node], raw: Sequence[Any], lasts: int) -> tuple[Inject, ...]:
        """The injects in the order of their times; those of one time in the order of the file."""
        pairs = sorted(zip(nodes, raw, strict=True), key=lambda one: self._at(one[0], lasts))
        found: list[Inject] = []
        for node, told in pairs:
            one = self._inject(node, told, lasts)
            if any(one.id == other.id for other in found):
                raise f.unfit("EXR012", f"the id {one.id} is taken", "write another", node.place)
            found.append(one)
        if not found:
            raise f.unfit("EXR018", "the exercise has no inject", "write one at least", None)
        return tuple(found)

    def refuse_unserved(self, nodes: Sequence[Node]) -> None:
        """Refuses (EXR014) an objective that nothing expected serves: the report could say nothing of it."""
        for node, one in zip(nodes, self.objectives, strict=True):
            if one.id not in self._served:
                raise f.unfit("EXR014", f"nothing expected serves {one.id}", "name it under serves", node.place)

    def _at(self, node: Node, lasts: int) -> int:
        held = f.mapping(node, ("id", "at"), ("to", "means", "from", "says", "enters", "expects"))
        at = f.span(held["at"])
        if at > lasts:
            raise f.unfit(
                "EXR015", "this is after the exercise ends", "set it earlier, or lasts longer", held["at"].place
            )
        return at

    def _inject(self, node: Node, raw: Any, lasts: int) -> Inject:
        held = f.mapping(node, ("id", "at"), ("to", "means", "from", "says", "enters", "expects"))
        if "says" not in held and "enters" not in held:
            raise f.unfit("EXR018", "this tells nobody anything, and enters nothing", "add says or enters", node.place)
        if ("says" in held) != ("to" in held):
            raise f.unfit("EXR018", "what is said is said to somebody", "write both says and to", node.place)
        enters = None
        if "enters" in held:
            below = f.mapping(held["enters"], ("by", "deed", "file"), ("content",))
            enters = self._enters(below, raw["enters"])
            self._refuse_unplayed(enters.by, below["by"])
        name = f.name(held["id"])
        return Inject(
            name, self._at(node, lasts), self._who(held["to"]) if "to" in held else (), self._means(held.get("means")),
            f.words(held["from"]) if "from" in held else {}, f.words(held["says"]) if "says" in held else {}, enters,
            tuple(self._expected(one, f"{name}/{n}") for n, one in enumerate(f.items(held.get("expects")), 1)),
        )  # fmt: skip

    def _means(self, node: Node | None) -> Means:
        if node is None:
            return Means.MESSAGE
        found = next((one for one in Means if one.value == f.line(node)), None)
        if found is None:
            raise f.unfit(
                "EXR001", "this is no way by which word comes", f"write one of {', '.join(Means)}", node.place
            )
        return found

    def _enters(self, held: Mapping[str, Node], raw: Any) -> Enters:
        by, deed, file = self._known(held["by"]), self._deed(held["deed"]), f.name(held["file"])
        kind = KINDS[deed]
        if not self._ever_may(by, deed):
            raise f.unfit("EXR008", f"a {by.role} never does this", "name another, or another deed", held["deed"].place)
        if file not in self._files and not kind.begins:
            raise f.unfit("EXR011", f"no file {file} has begun by then", "begin it before", held["file"].place)
        self._files.add(file)
        content = held.get("content")
        known = {one.name for one in fields_of(kind.act)}
        if content is not None:
            f.mapping(content, (), sorted(known))
        return Enters(by.id, deed, file, content_of(raw.get("content") or {}, self.zone))

    def _expected(self, node: Node, name: str) -> Expected:
        held = f.mapping(node, ("who", "deed", "within", "says", "serves"), ("file",))
        who = self._who(held["who"])
        deeds = held["deed"]
        every = tuple(self._deed(one) for one in (f.items(deeds) if isinstance(deeds.value, list) else [deeds]))
        if not any(self._ever_may(self._taking(one), deed) for one in who for deed in every):
            raise f.unfit("EXR009", "none of these ever does this", "expect it of another", deeds.place)
        serves = tuple(self._objective(one) for one in f.items(held["serves"]))
        file = f.name(held["file"]) if "file" in held else ""
        if file and file not in self._files:
            raise f.unfit(
                "EXR011", f"no file {file} has begun by then", "leave it out for any file", held["file"].place
            )
        return Expected(name, who, every, f.span(held["within"]), f.words(held["says"]), serves, file)

    def _objective(self, node: Node) -> str:
        told = f.line(node)
        if all(one.id != told for one in self.objectives):
            raise f.unfit("EXR013", f"{told[:40]!r} is no objective", "name one of the list", node.place)
        self._served.add(told)
        return told

    def _deed(self, node: Node) -> str:
        told = f.line(node)
        if told not in KINDS:
            why = f"{told[:60]!r} is no deed that somebody fills in"
            raise f.unfit("EXR007", why, "take one of the table of deeds", node.place)
        return told

    def _ever_may(self, person: Person, deed: str) -> bool:
        return bool(may(person, deed, own=person.unit, named=(person.unit,), team=(person.id,)))

    def _taking(self, name: str) -> Person:
        return next(one.person for one in self.people if one.person.id == name)

    def _known(self, node: Node) -> Person:
        told = f.line(node)
        found = next((one.person for one in self.people if one.person.id == told), None)
        if found is None:
            raise f.unfit("EXR006", f"{told[:40]!r} is nobody of the exercise", "name one of people", node.place)
        return found

    def _refuse_unplayed(self, name: str, node: Node) -> None:
        if any(one.person.id == name and not one.played for one in self.people):
            why = f"{name} is a trainee, and does their own deeds"
            raise f.unfit("EXR016", why, "name somebody with played: yes", node.place)

    def _who(self, node: Node) -> tuple[str, ...]:
        """Trainees by id, by unit, by role, or everybody; refuses (EXR006) nobody, (EXR017) somebody played."""
        told = f.items(node) if isinstance(node.value, list) else [node]
        found: list[str] = []
        for one in told:
            found += [name for name in self._named(one) if name not in found]
        if not found:
            raise f.unfit("EXR006", "this names nobody", "name a trainee, a unit, a role, or everybody", node.place)
        return tuple(found)

    def _named(self, node: Node) -> tuple[str, ...]:
        told = f.line(node)
        for one in self.people:
            if one.person.id == told:
                if one.played:
                    raise f.unfit("EXR017", f"{told} is played: nobody reads it", "name a trainee", node.place)
                return (told,)
        of = [one.person for one in self.people if not one.played]
        found = tuple(one.id for one in of if told in (one.unit, one.role.value, _EVERYBODY))
        if not found:
            raise f.unfit(
                "EXR006", f"{told[:40]!r} names no trainee", "name one of people, a unit or a role", node.place
            )
        return found
