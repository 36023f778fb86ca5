"""What an entry points at by an id, told by name: another file, an item of evidence, a point of an agenda."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from servanda.access import Content, Entry
from servanda.basis import Refusal
from servanda.mechanism import AccessRequest, ActionSet, AgendaItem, ItemTaken, read
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of, owed_step
from servanda.web.mission.views.naming import cut

_ID: Final = re.compile("[0-9a-f]{32}")
#: Fields that name an incident file, in deeds that do.
_FILE_FIELDS: Final = frozenset(("lead", "same_as", "about", "matter", "incident"))
_OF_FILES: Final = frozenset(
    (
        "incident:file:group", "incident:triage:set", "meeting:agenda:add", "step:consequence:due",
        "step:consequence:decide", "step:guarantee:decide", "step:lapse:record", "humanitarian:struck:disclose",
    )
)  # fmt: skip


def file_told(scene: MissionScene, named: str, about: str) -> str:
    """An incident file by its name, to who sees it; the file itself as worked by itself."""
    if named == about:
        return scene.words.say("file-by-itself")
    try:
        return name_of(scene, read(scene.house.mission.file(scene.person, named)))
    except Refusal:
        return scene.words.say("a-file")


def named(scene: MissionScene, entry: Entry, name: str, value: Any, entries: Iterable[Entry]) -> tuple[str, ...]:
    """What the ids in a field stand for, told by name; nothing for a field that holds none."""
    if name in _FILE_FIELDS and entry.deed in _OF_FILES and _ID.fullmatch(str(value)):
        return (file_told(scene, str(value), entry.about),)
    if (entry.deed, name) not in _NAMED or not value:
        return ()
    kind, told = _NAMED[entry.deed, name]
    acts: Iterable[Any] = (kind.read_back(one.content) for one in entries if one.deed == kind.deed)
    found = {one.id: told(scene, one) for one in acts}
    every = value if isinstance(value, tuple) else (value,)
    return tuple(found.get(one) or _else(scene, entry.deed, str(one)) for one in every)


def _else(scene: MissionScene, deed: str, value: str) -> str:
    """What has no name among what is seen: the minutes, where they were owed; else as it is written."""
    return scene.words.say("did-minutes-write") if deed == "meeting:lapse:record" else value


def _point_told(scene: MissionScene, one: AgendaItem) -> str:
    step = f"step-{owed_step(one.step, one.of)}"
    if one.words:
        return cut(one.words)
    if one.about:
        return file_told(scene, one.about, "")
    return scene.words.say(step) if one.step and scene.words.has(step) else ""


def _item_told(_: MissionScene, one: ItemTaken) -> str:
    return one.kind


def _action_told(_: MissionScene, one: ActionSet) -> str:
    return cut(one.words)


def _asked_told(_: MissionScene, one: AccessRequest) -> str:
    return one.place


_NAMED: Final[Mapping[tuple[str, str], tuple[type[Content], Callable[[MissionScene, Any], str]]]] = {
    ("incident:item:hand_over", "id"): (ItemTaken, _item_told),
    ("incident:report:submit", "items"): (ItemTaken, _item_told),
    ("incident:access:answer", "request"): (AccessRequest, _asked_told),
    ("meeting:minutes:write", "item"): (AgendaItem, _point_told),
    ("meeting:decision:vote", "on"): (AgendaItem, _point_told),
    ("meeting:decision:record", "on"): (AgendaItem, _point_told),
    ("meeting:reservation:record", "on"): (AgendaItem, _point_told),
    ("meeting:action:set", "item"): (AgendaItem, _point_told),
    ("meeting:action:report", "action"): (ActionSet, _action_told),
    ("meeting:lapse:record", "of"): (ActionSet, _action_told),
}
