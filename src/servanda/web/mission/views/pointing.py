"""What an entry of an incident file points at, told by name: another file, an item of evidence."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from servanda.access import Entry
from servanda.basis import Refusal
from servanda.mechanism import AgendaItem, Grouped, HandOver, ItemTaken, TeamReport, Triage, read
from servanda.operations import act_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.telling import lines_of


def lines_in(scene: MissionScene, act: Any, about: str, entries: Iterable[Entry]) -> tuple[tuple[str, str], ...]:
    """The fields of a deed of a file that are filled, as ``lines_of``; what it names by an id is told by its name."""
    if isinstance(act, Grouped):
        return ("field-with-file", file_told(scene, act.lead, about)), *lines_of(scene, replace(act, lead=""))
    if isinstance(act, HandOver):
        taken = _items(entries).get(act.id, "")
        return *((("field-item-taken", taken),) if taken else ()), *lines_of(scene, act)
    if isinstance(act, Triage) and act.same_as:
        return *lines_of(scene, replace(act, same_as="")), ("field-same-as", file_told(scene, act.same_as, about))
    if isinstance(act, AgendaItem) and act.about:
        from_file = ("field-about", file_told(scene, act.about, ""))
        step = f"step-{act.step}"
        due = (("field-step", scene.words.say(step)),) if scene.words.has(step) else ()
        return from_file, *due, *lines_of(scene, replace(act, about="", step=""))
    if isinstance(act, TeamReport) and act.items:
        there = _items(entries)
        return lines_of(scene, replace(act, items=tuple(there.get(one, one) for one in act.items)))
    return lines_of(scene, act)


def file_told(scene: MissionScene, named: str, about: str) -> str:
    """An incident file by its name, to who sees it; the file itself as worked by itself."""
    if named == about:
        return scene.words.say("file-by-itself")
    try:
        return name_of(scene, read(scene.house.mission.file(scene.person, named)))
    except Refusal:
        return scene.words.say("a-file")


def _items(entries: Iterable[Entry]) -> dict[str, str]:
    return dict(_taken(entries))


def _taken(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    for one in entries:
        act = act_of(one) if one.deed == ItemTaken.deed else None
        if isinstance(act, ItemTaken):
            yield act.id, act.kind
