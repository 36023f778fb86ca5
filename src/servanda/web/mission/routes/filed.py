"""Files that have no procedure of their own: a list of what a person sees, a page each, deeds as forms."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from servanda.access import Entry
from servanda.basis import Refusal, fresh_bytes
from servanda.operations import KINDS, NEW, ToSign, do
from servanda.web.mission.device import AskedOfDevice, signed_there, signs_here
from servanda.web.mission.forms import Input, Sort, as_typed, asked_of, filled_in, posted_of
from servanda.web.mission.forms.measures import Measure
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.choosing import choices_for, labelled
from servanda.web.mission.views.offered import Offered, Pressed
from servanda.web.posted import Posted
from servanda.web.slugs import slug_of


def offered_in(
    scene: MissionScene, area: str, about: str, begins: bool, more: Mapping[str, Any] | None = None, tried: str = "",
    given: Mapping[str, Any] | None = None,
) -> tuple[Offered, ...]:  # fmt: skip
    """The deeds of an area that a person may do on a file, or that begin one (``begins``).

    ``more``: choices of this file; ``tried``: the deed refused just now, with what was ``given``.
    """
    deeds = [deed for deed, kind in KINDS.items() if deed.partition(":")[0] == area and kind.begins is begins]
    return offered_of(scene, deeds, about, area, more, {tried: given or {}} if tried else None, tried)


def offered_of(
    scene: MissionScene, deeds: Iterable[str], about: str, path: str, more: Mapping[str, Any] | None = None,
    given: Mapping[str, Mapping[str, Any]] | None = None, tried: str = "",
) -> tuple[Offered, ...]:  # fmt: skip
    """Those of some deeds that a person may do on a file; ``path``: where their forms go.

    ``given``: by deed, what stands in its form at first.
    """
    choices, found = {**choices_for(scene, None), **(more or {})}, []
    for deed in deeds:
        if _allowed(scene, deed, about):
            inputs = asked_of(deed, KINDS[deed].act, choices, (given or {}).get(deed))
            shown = tuple(_made_here(scene, deed, one) for one in inputs if one.needed or not _nothing_listed(one))
            if any(_nothing_listed(one) for one in shown):
                continue  # Nothing is there yet that it could be about.
            found.append(Offered(deed, slug_of(deed), path, shown, True, deed == tried, fresh_bytes(12).hex()))
    return tuple(found)


def pressed(
    scene: MissionScene, deed: str, about: str, path: str, /, **content: str
) -> Pressed | None:  # fmt: skip
    """A deed that is one press of a button, all it needs being known; none where it is not theirs to do."""
    if not _allowed(scene, deed, about):
        return None
    return Pressed(deed, slug_of(deed), path, about, tuple(content.items()), fresh_bytes(12).hex())


def do_posted(
    scene: MissionScene,
    about: str,
    form: Posted,
    more: Mapping[str, Any] | None = None,
    areas: tuple[str, ...] = (),
    measured: Mapping[str, Measure] | None = None,
) -> tuple[tuple[Entry, ...], dict[str, Any], Refusal | None]:
    """A deed as its form came in: its entries, or what was filled in and why it was refused.

    ``more``: choices of this file. ``areas``: beginnings of the deeds that may come this way; empty for all.
    ``measured``: what numbers are counted in, by field.
    """
    deed = form.one("deed")
    inputs: tuple[Input, ...] = ()
    try:
        kind = KINDS.get(deed)
        if kind is None or (areas and not deed.startswith(areas)):
            raise Refusal("MIS010", "there is no such deed", "choose one from the page of the file")
        if about != NEW:
            scene.house.mission.file(scene.person, about)
        asked = posted_of(deed, kind.act, {**choices_for(scene, None), **(more or {})})
        inputs = tuple(replace(one, measure=(measured or {}).get(one.name)) for one in asked)
        content: dict[str, Any] = dict(filled_in(inputs, form.values, scene.zone, deed))
        return enter_posted(scene, deed, about, content, form), content, None
    except Refusal as refusal:
        if refusal.code in ("ACC001", "ACC002", "MIS010"):
            raise
        return (), as_typed(inputs, form.values, scene.zone), refusal


def enter_posted(
    scene: MissionScene, deed: str, about: str, content: Mapping[str, Any], form: Posted
) -> tuple[Entry, ...]:
    """A deed done as its form came in; where the person's key is on a device, that is asked to sign first."""
    mission, key, device = scene.house.mission, form.one("key"), signed_there(form)
    try:
        return do(mission, scene.person, deed, about, content, key=key, device=device, signs=signs_here(form))
    except ToSign as asked:
        raise AskedOfDevice(asked, deed, form) from None


def _allowed(scene: MissionScene, deed: str, about: str) -> bool:
    try:
        scene.house.mission.allow(scene.person, deed, about)
    except Refusal:
        return False
    return True


def _nothing_listed(one: Input) -> bool:
    """Whether it is to be chosen from a list on which nothing stands."""
    return one.sort in (Sort.CHOICE, Sort.CHOICES) and not one.choices and not one.words


def _made_here(scene: MissionScene, deed: str, one: Input) -> Input:
    """An id of something that begins is made here; nobody types one."""
    made = Input(one.name, one.label, Sort.GIVEN, value=fresh_bytes(6).hex())
    return made if one.name == "id" else labelled(scene, slug_of(deed), one)
