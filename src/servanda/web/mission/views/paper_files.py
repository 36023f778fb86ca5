"""Files that are there, to enter a sheet on: those a person sees on which the deed is theirs to do, as a list."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda import mechanism as m
from servanda.access import Entry
from servanda.basis import Refusal
from servanda.operations import KINDS
from servanda.web.mission.forms import Choices, Input, asked_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.choosing import choices_for, choices_on, names_what_is_there
from servanda.web.mission.views.confirmed import confirmed_for
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.naming import desk_name, line_name
from servanda.web.mission.views.paper import choices_of, on_paper
from servanda.web.slugs import slug_of

#: Files listed at most, newest first.
_LISTED: Final = 200
#: What asks for something that the page of its file alone can offer.
_ON_ITS_PAGE: Final = ("humanitarian:struck:disclose", "agreement:text:agree")


def enters_on_a_file(deed: str) -> bool:
    """Whether a sheet of this form can be entered on a file that is there."""
    kind = KINDS.get(deed)
    return kind is not None and not kind.begins and deed not in _ON_ITS_PAGE


def files_for(scene: MissionScene, deed: str) -> list[tuple[str, str]]:
    """The files a sheet can be entered on: their ids, and what they are called."""
    found = scene.house.mission.files(scene.person, deed.partition(":")[0])[::-1]
    return [(one[0].about, _called(scene, one)) for one in found if _may(scene, deed, one)][:_LISTED]


def inputs_on(scene: MissionScene, deed: str, about: str, given: Mapping[str, Any] | None = None) -> tuple[Input, ...]:
    """What is typed of the sheet, with what may be chosen in that file. Refuses (ACC002) a file that is not theirs."""
    found = on_paper(scene, deed, asked_of(deed, KINDS[deed].act, choices_in(scene, deed, about), given or None))
    if not given or not deed.startswith("incident:"):
        return found
    return found + confirmed_for(scene, deed, m.read(scene.house.mission.file(scene.person, about)), given)


def choices_in(scene: MissionScene, deed: str, about: str) -> Choices:
    """What may be chosen in a file."""
    entries = scene.house.mission.file(scene.person, about)
    if deed.startswith("incident:"):
        file = m.read(entries)
        return {**choices_of(scene), **choices_for(scene, file), **choices_on(scene, deed, file)}
    return choices_of(scene)


def known_here(scene: MissionScene, deed: str, fresh: str) -> dict[str, Any]:
    """What nobody writes on a sheet: the id of what begins with it."""
    asked = {one.name for one in asked_of(deed, KINDS[deed].act, choices_of(scene))}
    return {"id": fresh} if "id" in asked and not names_what_is_there(deed, "id") else {}


def _may(scene: MissionScene, deed: str, entries: tuple[Entry, ...]) -> bool:
    try:
        scene.house.mission.allow(scene.person, deed, entries[0].about)
    except Refusal:
        return False
    return True


def _called(scene: MissionScene, entries: tuple[Entry, ...]) -> str:
    area, at = entries[0].deed.partition(":")[0], scene.moment(entries[0].recorded)
    named = {"incident": lambda: name_of(scene, m.read(entries)), "liaison": lambda: line_name(scene, _line(entries)),
             "humanitarian": lambda: desk_name(scene, desk.read_file(entries))}  # fmt: skip
    said = named[area]() if area in named else next(_did(scene, entries), "")
    return ", ".join(one for one in (said, at) if one)


def _line(entries: tuple[Entry, ...]) -> line.File:
    return line.read_file(entries)


def _did(scene: MissionScene, entries: tuple[Entry, ...]) -> Iterator[str]:
    for one in entries:
        message = f"did-{slug_of(one.deed)}"
        if scene.words.has(message):
            yield scene.words.say(message)
