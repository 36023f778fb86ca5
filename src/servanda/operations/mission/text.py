"""Which text of the agreement a mission works with: on the record, and changed only once every party agreed.

Whoever edits the file beside a mission proposes a text and changes nothing. The text belongs to the parties: a
principal of each has to agree to it, and the mission works with it from when it is next started.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Final

from servanda.access import PROGRAM, Content, DataClass, Draft, Entry, complete
from servanda.agreement import read_agreement
from servanda.basis import Place, Refusal, content_hash

if TYPE_CHECKING:
    from servanda.operations.mission.record import Mission

_AREA: Final = "agreement"


@dataclass(frozen=True, slots=True)
class TextProposed(Content):
    """A text of the agreement beside the one in force. ``first``: the one the mission began with, in force at once."""

    deed: ClassVar[str] = "agreement:text:propose"
    digest: str = ""
    text: str = ""
    first: bool = False


@dataclass(frozen=True, slots=True)
class TextAgreed(Content):
    """A party's principal agrees to a text, for their party."""

    deed: ClassVar[str] = "agreement:text:agree"
    digest: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A text on the record. ``agreed``: the units that agreed, with when (µs UTC). ``accepted``: since
    when every party agreed, None while one has not."""

    about: str
    digest: str
    text: str
    proposed: int
    first: bool
    agreed: tuple[tuple[str, int], ...]
    accepted: int | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs between two texts: where, what stood there, what stands there now; empty for nothing."""

    path: str
    was: str
    now: str


def digest_of_text(text: str) -> str:
    """What tells two texts apart."""
    return content_hash(text.encode(), 64)


def texts(entries: Iterable[Entry], parties: Iterable[str]) -> tuple[Text, ...]:
    """Every text on the record in the order in which it was proposed; accepted once each party agreed to it."""
    everybody = frozenset(parties)
    files: dict[str, list[Entry]] = {}
    for one in entries:
        if one.deed.partition(":")[0] == _AREA:
            files.setdefault(one.about, []).append(one)
    return tuple(_text(file, everybody) for file in files.values() if file[0].deed == TextProposed.deed)


def text_in_force(found: Iterable[Text]) -> Text | None:
    """The text accepted last; None where none is on the record."""
    accepted = [(one.accepted, n, one) for n, one in enumerate(found) if one.accepted is not None]
    return max(accepted, key=lambda one: one[:2])[2] if accepted else None


def note_text(mission: "Mission", text: str) -> bool:
    """Enters a text that is not on the record: the first is in force, any other is proposed; whether it was entered.

    Refuses (MIS130) a text of another agreement or other parties, and what reading it refuses.
    """
    found = texts((entry for file in mission.all_files(_AREA) for entry in file), mission.procedure.parties)
    digest = digest_of_text(text)
    if any(one.digest == digest for one in found):
        return False
    read = read_agreement(text, "agreement.yaml")
    if read.id != mission.agreement.id or {*read.parties()} != {*mission.procedure.parties}:
        why = "the file beside the mission is of another agreement, or names other parties"
        raise Refusal("MIS130", why, "put back the file of this agreement, or begin another mission", Place(read.id))
    act = TextProposed(digest, text, first=not found)
    about = content_hash(f"text\n{mission.agreement.id}\n{digest}".encode(), 32)
    mission.enter(PROGRAM, [Draft(act.deed, about, DataClass.PUBLIC, act.content(), key=f"text/{digest}")])
    return True


def agree_to_text(
    about: str, entries: tuple[Entry, ...], act: TextAgreed, unit: str, parties: tuple[str, ...]
) -> tuple[Draft, ...]:
    """A party agrees. Refuses (MIS131) a text that waits for no one, (MIS132) who is no party or agreed already."""
    found = next(iter(texts(entries, parties)), None)
    if found is None or found.accepted is not None:
        raise Refusal("MIS131", "this text waits for nobody's agreement", "look which text is in force", Place(about))
    if unit not in parties or unit in dict(found.agreed):
        why = "your unit is no party of the agreement, or has agreed already"
        raise Refusal("MIS132", why, "the parties' principals agree, each once", Place(unit))
    complete(act, "MEC001")
    told = TextAgreed(found.digest, act.words)
    return (Draft(act.deed, about, DataClass.PUBLIC, told.content(), key=f"agree/{found.digest}/{unit}"),)


def differences(old: str, new: str) -> tuple[Difference, ...]:
    """What differs between two texts, part by part in the order of the new one; items of lists go by their ids."""
    import yaml

    before, after = (dict(_leaves(yaml.safe_load(text), "")) for text in (old, new))
    paths = [*after, *(path for path in before if path not in after)]
    return tuple(
        Difference(path, before.get(path, ""), after.get(path, ""))
        for path in paths
        if before.get(path, "") != after.get(path, "")
    )


def _text(file: list[Entry], everybody: frozenset[str]) -> Text:
    act = TextProposed.read_back(file[0].content)
    agreed: dict[str, int] = {}
    for one in file[1:]:
        if one.deed == TextAgreed.deed and one.unit in everybody:
            agreed.setdefault(one.unit, one.recorded)
    accepted = file[0].recorded if act.first else None
    if everybody and everybody <= agreed.keys():
        accepted = max(agreed.values())
    return Text(file[0].about, act.digest, act.text, file[0].recorded, act.first, tuple(agreed.items()), accepted)


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Everything said in a text by its path; a short list is one thing."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
        for n, one in enumerate(value):
            name = one.get("id", n) if isinstance(one, dict) else n
            yield from _leaves(one, f"{path}.{name}")
    elif isinstance(value, list):
        yield path, ", ".join(map(str, value))
    elif value is not None:
        yield path, str(value)
