"""Stories of the mechanism in plain files: an agreement, deeds in their order, and what is expected to follow."""

import json
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import servanda.mechanism as mechanism
from servanda.access import PROGRAM, Content, DataClass, Draft, Entry, Person, Point, Role, may
from servanda.agreement import Agreement, read_agreement
from servanda.basis import Refusal, read_yaml, to_us
from servanda.mechanism import IncidentFile, Procedure, procedure, read

HERE = Path(__file__).parent / "stories"
OWN = Path(__file__).parent / "agreements"
SHIPPED = Path(__file__).parents[2] / "agreements"
#: Fields that hold an instant.
TIMES = {"begin", "end", "until", "by", "appear_by", "report_by", "reply_by", "vote_by", "wanted", "at", "since"}
#: Whether a verb takes the unit that acts.
WITH_UNIT = {"acknowledge", "reply", "vote", "vote_at"}


def stories() -> list[Path]:
    """Every story, in order of its name."""
    return sorted(HERE.glob("*.yaml"))


def load(path: Path) -> dict[str, Any]:
    """A story as plain data, every scalar as text."""
    data: dict[str, Any] = read_yaml(path.read_text(encoding="utf-8"), str(path)).data()
    return data


def us(text: str) -> int:
    """An instant, UTC."""
    return to_us(datetime.fromisoformat(text).replace(tzinfo=UTC))


@dataclass
class World:
    """A mission's record while a story is told, with its procedure."""

    procedure: Procedure
    entries: list[Entry] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    seconded: Mapping[str, str] = field(default_factory=dict)

    def file(self, about: str) -> IncidentFile:
        """A file as the whole record has it."""
        return read(one for one in self.entries if one.about == about)

    def files(self) -> list[IncidentFile]:
        """Every incident file, in the order of the record."""
        incident = [one.about for one in self.entries if one.deed.startswith("incident:")]
        return [self.file(about) for about in dict.fromkeys(incident)]

    def of(self, about: str) -> list[Entry]:
        """A file's entries."""
        return [one for one in self.entries if one.about == about]

    def enter(self, drafts: Sequence[Draft], person: Person, now: int) -> int:
        """Enter drafts as the server would, once for each key; how many were new."""
        before = len(self.entries)
        for one in drafts:
            if one.key and one.key in self.keys:
                continue
            self.keys.add(one.key) if one.key else None
            happened = now if one.happened is None else one.happened
            self.entries.append(
                Entry(
                    len(self.entries) + 1,
                    now,
                    happened,
                    person.id,
                    person.unit,
                    one.deed,
                    one.about,
                    one.data_class,
                    one.to,
                    one.content,
                )
            )
        return len(self.entries) - before

    def allowed(self, person: Person, one: Draft) -> bool:
        """Whether the table of deeds lets this person do it."""
        known = mechanism.relations_of(self.of(one.about))
        named = (*known.named, *one.to) if one.deed == "incident:notice:send" else known.named
        return bool(may(person, one.deed, own=known.own or person.unit, named=named, team=known.team))


def agreement_of(story: Mapping[str, Any]) -> Agreement:
    """The story's own agreement, or a shipped one by its id."""
    given = story["agreement"]
    if isinstance(given, str):
        own = OWN / f"{given}.yaml"
        path = own if own.is_file() else SHIPPED / given / "agreement.yaml"
        return read_agreement(path.read_text(encoding="utf-8"), str(path))
    return read_agreement(json.dumps(given), "story")


def person_of(world: World, row: Mapping[str, Any]) -> Person:
    """Who does a deed: of a party its officer, else the body's chair, unless the row says ``as``."""
    unit = row["who"]
    side = unit if unit in world.procedure.parties else row.get("side", "")
    role = Role(row.get("as") or ("principal" if row["do"] == "vote" and side else "officer" if side else "chair"))
    return Person(row.get("person") or f"{role}-of-{unit}", role, unit, side)


def built(kind: type[Content], row: Mapping[str, Any]) -> Content:
    """A deed filled in from plain text."""
    return kind(**_given(kind, row))


def _value(hint: Any, given: Any, name: str) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        (hint,) = (one for one in get_args(hint) if one is not types.NoneType)
    if hint == Point:
        return tuple(round(float(one) * 1_000_000) for one in given)
    if get_origin(hint) is tuple:
        listed = given if isinstance(given, list) else [given]
        return tuple(_value(get_args(hint)[0], one, name) for one in listed)
    if isinstance(hint, type) and issubclass(hint, Content):
        return built(hint, given)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(given)
    if hint is bool:
        return given in ("yes", "true", True)
    if hint is int:
        return us(given) if name in TIMES and isinstance(given, str) else int(given)
    return given


#: Each verb with the deed it takes, by the verb's own name.
VERBS: dict[str, str] = {
    "allege": "Allegation", "withdraw": "Withdrawal", "register": "Registration", "set_triage": "Triage",
    "put_in_group": "Grouped", "refer": "Referral", "name_source": "SourceNamed",
    "notify": "Notice", "delay_notice": "Delay",
    "acknowledge": "Acknowledgement", "reply": "Reply", "inquire": "InquiryNote", "assign": "Tasking",
    "record_appearance": "Appearance", "ask_access": "AccessRequest", "answer_access": "AccessAnswer",
    "take_item": "ItemTaken", "hand_over": "HandOver", "write_note": "Note", "submit_report": "TeamReport",
    "propose_finding": "Finding", "vote": "FindingVote", "adopt": "Adoption", "dissent": "Dissent",
    "ask_review": "ReviewAsked", "decide_review": "ReviewDecided", "recommend": "Recommendation",
    "promise": "ResponsePromised", "report_response": "ResponseReported",
    "propose_publication": "PublicationProposed", "decide_publication": "PublicationDecided",
}  # fmt: skip


def drafts_of(world: World, row: Mapping[str, Any]) -> Sequence[Draft]:
    """The drafts a row of a story gives; raises what the verb refuses."""
    verb: Callable[..., Sequence[Draft]] = getattr(mechanism, row["do"])
    kind: type[Content] = getattr(mechanism, VERBS[row["do"]])
    now, about = row["at_us"] if "at_us" in row else us(row["at"]), row.get("file", "one")
    told = {key: value for key, value in row.items() if key not in ("at", "who", "do")}
    if row["do"] == "notify" and "act" not in row:
        ready = mechanism.notice_of(world.file(about))
        act: Content = type(ready)(**{one.name: getattr(ready, one.name) for one in fields(ready)} | _given(kind, told))
    else:
        act = built(kind, told)
    if row["do"] in ("refer", "name_source"):
        return verb(about, act, to=tuple(row["to"]))
    if row["do"] == "allege":
        source = row.get("source")
        named = None if source is None else built(mechanism.SourceNamed, source)
        return verb(about, act, world.procedure, now, source=named, source_to=tuple(row.get("source_to", ())))
    more: dict[str, Any] = {"unit": row["who"]} if row["do"] in WITH_UNIT else {}
    if "to" in row:
        more["to"] = tuple(row["to"])
    return verb(world.file(about), act, world.procedure, now, **more)


@cache
def _hints(kind: type[Content]) -> dict[str, Any]:
    return get_type_hints(kind)


def _given(kind: type[Content], row: Mapping[str, Any]) -> dict[str, Any]:
    hints = _hints(kind)
    return {one.name: _value(hints[one.name], row[one.name], one.name) for one in fields(kind) if one.name in row}


def tell(story: Mapping[str, Any], *, every: int = 0) -> Iterator[str]:
    """Tell a story; what is wrong with it, nothing where all came as expected."""
    world = World(procedure(agreement_of(story), story["body"]))
    rule = mechanism.GroupingRule() if story.get("grouping") == "yes" else None
    for n, row in enumerate(story["story"], 1):
        if "calendar" in row:
            calendar(world, us(row["calendar"]), rule)
        elif "do" in row:
            yield from (f"row {n}: {fault}" for fault in _done(world, row))
        else:
            yield from (f"row {n}: {fault}" for fault in expected(world, row))


def calendar(world: World, now: int, rule: mechanism.GroupingRule | None = None) -> int:
    """Let the calendar enter what it has to, until there is nothing more; how many entries."""
    new = 0
    while added := world.enter(mechanism.by_itself(world.files(), world.procedure, now, rule), PROGRAM, now):
        new += added
    return new


def _done(world: World, row: Mapping[str, Any]) -> Iterator[str]:
    person = person_of(world, row)
    try:
        drafts = drafts_of(world, row)
    except Refusal as refusal:
        if row.get("refused") != refusal.code:
            yield f"refused {refusal}"
        return
    if "refused" in row:
        yield f"was not refused, expected {row['refused']}"
        return
    for one in drafts:
        if not world.allowed(person, one):
            yield f"{person} may not {one.deed}"
        if one.data_class is DataClass.SOURCE and set(one.to) & set(world.procedure.parties):
            yield f"{one.deed} goes to a party"
    world.enter(drafts, person, us(row["at"]))


def expected(world: World, row: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with an expectation at its moment."""
    now = us(row["expect"])
    file = world.file(row.get("file", "one"))
    found = {name: shown(world, file, name, now) for name in row if name not in ("expect", "file", "why")}
    for name, is_ in found.items():
        wanted = row[name]
        if isinstance(wanted, dict) and isinstance(is_, dict):
            is_ = {key: is_.get(key) for key in wanted}
        if is_ != wanted:
            yield f"{name} is {is_!r}, expected {wanted!r}"


def shown(world: World, file: IncidentFile, name: str, now: int) -> Any:
    """What a story may expect, in its own words."""
    p = world.procedure
    track = {str(one.step): one for one in mechanism.track(file, p, now)}
    made: dict[str, Callable[[], Any]] = {
        "status": lambda: str(mechanism.status(file)),
        "track": lambda: {step: str(one.standing) for step, one in track.items()},
        "owed_by": lambda: {step: list(one.owed_by) for step, one in track.items()},
        "overdue": lambda: [_about(one) for one in mechanism.dues(file, p, now) if one.standing == "overdue"],
        "lapses": lambda: [_about(one.act) for one in file.lapses],
        "facts": lambda: [_fact(one) for one in mechanism.facts(file, p)],
        "queue": lambda: [one.lead for one in mechanism.queue(world.files(), p)],
        "groups": lambda: {one.lead: list(one.members) for one in mechanism.groups(world.files())},
        "alone_without": lambda: list(mechanism.goes_alone(file)),
        "missing_sides": lambda: list(mechanism.missing_sides(file, p)),
        "absent_in_finding": lambda: list(file.proposals[-1].act.absent),
        "outcomes": lambda: [str(one) for one in file.proposals[-1].act.outcomes],
        "grade": lambda: file.finding[1].act.grade if file.finding else "",
        "dissents": lambda: [one.act.words for one in file.dissents],
        "under_review": lambda: "yes" if mechanism.under_review(file) else "no",
        "marker": lambda: "yes" if mechanism.is_marker(file, p) else "no",
        "told": lambda: list(file.told_units),
        "gaps": lambda: {one.item: [str(gap) for gap in one.gaps] for one in mechanism.chains(file)},
        "public": lambda: dict(file.published[-1].act.content()) if file.published else {},
        "votes": lambda: str(mechanism.votes_on(file, file.proposals[-1].act.id, p, now).result),
        "names_in_entries_to_parties": lambda: "yes" if _leaks(world, file) else "no",
    }  # fmt: skip
    return _as_text(made[name]())


def _about(one: Any) -> str:
    return f"{one.step} {one.of}".strip()


def _as_text(value: Any) -> Any:
    """As a story has it, where every scalar is text."""
    if isinstance(value, Mapping):
        return {key: _as_text(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_as_text(one) for one in value]
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _leaks(world: World, file: IncidentFile) -> bool:
    """Whether a source's name stands anywhere in what a party may see."""
    names = [one.act.name.casefold() for one in file.sources if one.act.name]
    seen = [str(one.content).casefold() for one in world.of(file.about) if set(one.to) & set(world.procedure.parties)]
    return any(name in text for name in names for text in seen)


def _fact(one: Mapping[str, Any]) -> str:
    parts = [one["act"], *(str(one[key]) for key in ("actor", "toward", "clause", "item", "status") if one.get(key))]
    return " | ".join(parts)
