"""What a person can do on a file: what they owe first, then whatever else is theirs to do, each as a form."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from servanda.basis import Refusal, fresh_bytes
from servanda.mechanism import IncidentFile, Status, Step
from servanda.operations import KINDS
from servanda.web.mission.forms import Input, Shown, Sort, asked_of, groups_of
from servanda.web.mission.forms.layouts.incidents import PURPOSES
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.at_hand import at_hand
from servanda.web.mission.views.choosing import choices_for, choices_on, labelled, names_what_is_there
from servanda.web.mission.views.confirmed import confirmed_for
from servanda.web.slugs import slug_of

#: What a file may be and a finding cannot say.
_NO_FINDING: Final = (Status.ALLEGED, Status.WITHDRAWN)
_ALLEGE: Final = "incident:allegation:submit"
#: Which deed does a step.
DOES: Final[dict[Step, str]] = {
    Step.REGISTER: "incident:file:register",
    Step.TRIAGE: "incident:triage:set",
    Step.NOTIFY: "incident:notice:send",
    Step.ACKNOWLEDGE: "incident:notice:acknowledge",
    Step.REPLY: "incident:reply:give",
    Step.INQUIRY: "incident:inquiry:note",
    Step.TASK: "incident:task:assign",
    Step.APPEAR: "incident:appearance:record",
    Step.ACCESS: "incident:access:answer",
    Step.VISIT: "incident:report:submit",
    Step.REPORT: "incident:report:submit",
    Step.FINDING: "incident:finding:propose",
    Step.VOTE: "incident:finding:vote",
    Step.REVIEW: "incident:review:decide",
    Step.RECOMMENDATION: "incident:recommendation:make",
    Step.PROMISE: "incident:response:promise",
    Step.RESPONSE: "incident:response:report",
    Step.PUBLICATION: "incident:publication:propose",
}


#: Deeds that everybody told of a file reads beside the mission; and those of a file that nobody told of it reads.
_TOLD: Final = frozenset(
    (
        "incident:notice:acknowledge", "incident:reply:give", "incident:appearance:record", "incident:finding:adopt",
        "incident:dissent:record", "incident:review:ask", "incident:review:decide", "incident:recommendation:make",
        "incident:response:promise", "incident:response:report",
    )
)  # fmt: skip
#: Deeds that some of them read, and the message that says who.
_TOLD_SOME: Final = {
    "incident:task:assign": "reads-sides-asked",
    "incident:access:ask": "reads-unit-asked",
    "incident:access:answer": "reads-unit-asked",
    "incident:finding:propose": "reads-voters",
    "incident:finding:vote": "reads-voters",
}
_UNTOLD: Final = frozenset(
    (
        "incident:allegation:submit", "incident:allegation:withdraw", "incident:file:register", "incident:triage:set",
        "incident:file:group", "incident:notice:delay", "incident:inquiry:note", "incident:note:write",
        "incident:item:take", "incident:item:hand_over", "incident:report:submit",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offered:
    """A deed as a form. ``presses``: the person's unit owes it now. ``key``: what makes sending it twice one deed.

    ``reads``: the message that says who will read it, and ``readers`` the units it names; none where a hint says it.
    """

    deed: str
    slug: str
    area: str
    inputs: tuple[Input, ...]
    presses: bool = False
    open: bool = False
    key: str = ""
    reads: str = ""
    readers: tuple[str, ...] = ()

    @property
    def purpose(self) -> str:
        """The message that says what a deed of a file is for; the page puts together what is for one thing."""
        return next((head for head, deeds in PURPOSES.items() if self.deed in deeds), "")

    @property
    def groups(self) -> tuple[Shown, ...]:
        """What the form asks, under its headings."""
        return groups_of(self.deed, self.inputs)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A deed that is one press of a button, with all it sends."""

    deed: str
    slug: str
    area: str
    about: str
    sends: tuple[tuple[str, str], ...]
    key: str


def offered_on(
    scene: MissionScene,
    file: IncidentFile,
    pressing: tuple[str, ...],
    tried: str = "",
    given: Mapping[str, Any] | None = None,
) -> tuple[Offered, ...]:
    """The deeds a person may do on a file, those that press first and then by what they are for.

    ``pressing``: what their unit owes, what comes due first first. ``tried``: one refused just now, with its values.
    """
    found = []
    choices = choices_for(scene, file)
    for deed, kind in KINDS.items():
        if not deed.startswith("incident:") or deed == "incident:allegation:submit":
            continue
        if not _sensible(scene, deed, file):
            continue
        values = given if deed == tried else at_hand(scene, deed, file)
        asked = asked_of(deed, kind.act, {**choices, **choices_on(scene, deed, file)}, values)
        inputs = tuple(_id_given(scene, deed, one) for one in asked if _answerable(scene, one))
        if deed == tried:
            inputs += confirmed_for(scene, deed, file, given or {})
        reads, readers = read_by(scene, deed, file.told_units)
        found.append(
            Offered(
                deed, slug_of(deed), "incident", inputs, deed in pressing, deed == tried, fresh_bytes(12).hex(), reads,
                readers,
            )
        )  # fmt: skip
    places = {deed: n for n, deed in enumerate((*pressing, *(deed for all_ in PURPOSES.values() for deed in all_)))}
    return tuple(sorted(found, key=lambda one: (not one.presses, places.get(one.deed, len(places)))))


def offered_new(
    scene: MissionScene, deed: str, tried: str = "", given: Mapping[str, Any] | None = None
) -> Offered | None:
    """A deed that begins a file of its own; none where it is not this person's to do."""
    try:
        scene.house.mission.allow(scene.person, deed, "")
    except Refusal:
        return None
    asked = asked_of(deed, KINDS[deed].act, choices_for(scene, None), given if deed == tried else None)
    inputs = tuple(_id_given(scene, deed, one) for one in asked if _asked_of_unit(scene, deed, one))
    reads, _ = read_by(scene, deed, ())
    return Offered(
        deed, slug_of(deed), deed.partition(":")[0], inputs, open=deed == tried, key=fresh_bytes(12).hex(), reads=reads
    )


def read_by(scene: MissionScene, deed: str, told: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Who will read a deed of a file once it is done: the message that says it, and whom it names."""
    mission = scene.house.mission
    if deed == "incident:notice:send":
        return "reads-parties", tuple(mission.procedure.parties)
    if deed in _TOLD_SOME:
        return _TOLD_SOME[deed], ()
    if deed in _TOLD:
        return ("reads-told", told) if told else ("reads-mission", ())
    if deed in _UNTOLD:
        return ("reads-mission" if scene.person.unit == mission.procedure.body else "reads-own-and-mission"), ()
    return "", ()


def _sensible(scene: MissionScene, deed: str, file: IncidentFile) -> bool:
    """Whether a person may do it, and the file is such that anybody could."""
    try:
        scene.house.mission.allow(scene.person, deed, file.about)
    except Refusal:
        return False
    unit = scene.person.unit
    told = file.told(unit) is not None
    asked = {
        "incident:file:register": not file.registrations,
        "incident:notice:delay": any(file.told(one) is None for one in scene.house.mission.procedure.parties),
        "incident:notice:acknowledge": told and not any(one.unit == unit for one in file.acknowledgements),
        "incident:reply:give": told,
        "incident:dissent:record": bool(file.proposals or file.issued or file.reports),
        "incident:allegation:withdraw": bool(file.allegations) and file.allegations[0].unit == unit,
        "incident:access:answer": bool(file.requests),
        "incident:appearance:record": bool(file.taskings),
        "incident:report:submit": bool(file.taskings),
        "incident:item:hand_over": bool(file.custody),
        "incident:finding:vote": bool(file.proposals) and file.finding is None and _votes(scene),
        "incident:finding:adopt": len(file.proposals) > len(file.adoptions),
        "incident:review:ask": file.finding is not None,
        "incident:review:decide": len(file.reviews) > len(file.reviewed),
        "incident:recommendation:make": file.finding is not None,
        "incident:response:report": bool(file.promises or file.recommendations),
        "incident:publication:decide": bool(file.publications),
        "incident:file:group": bool(file.registrations),
    }
    return asked.get(deed, True)


def _votes(scene: MissionScene) -> bool:
    """Whether the person's unit has a vote in the body: a form that is always refused is offered to nobody."""
    return bool(scene.house.mission.procedure.member(scene.person.unit))


def _answerable(scene: MissionScene, one: Input) -> bool:
    """Whether there is anything to answer: no list with nothing on it, and no figure where the text states none."""
    if one.name == "certainty_ppm":
        return scene.house.mission.procedure.threshold_ppm is not None
    listed = one.sort in (Sort.CHOICE, Sort.CHOICES) or one.name == "items"
    return one.needed or not listed or bool(one.choices or one.words)


def _asked_of_unit(scene: MissionScene, deed: str, one: Input) -> bool:
    """Whether a person's unit is asked it: only the mechanism's own people can have seen it for the mechanism."""
    return (deed, one.name) != (_ALLEGE, "own") or scene.person.unit == scene.house.mission.procedure.body


def _id_given(scene: MissionScene, deed: str, one: Input) -> Input:
    """An id of a thing that begins is made here; nobody types one. What is there is chosen by what it is."""
    if one.name != "id" or names_what_is_there(deed, one.name):
        return _narrowed(scene, deed, labelled(scene, slug_of(deed), one))
    return Input(one.name, one.label, Sort.GIVEN, value=fresh_bytes(6).hex())


def _narrowed(scene: MissionScene, deed: str, one: Input) -> Input:
    """A finding as it can be: of four standings, and with no figure of confidence where the text states none."""
    if deed != "incident:finding:propose":
        return one
    if one.name == "status":
        return replace(one, words=tuple(pair for pair in one.words if pair[0] not in _NO_FINDING))
    if one.sort is Sort.PART and scene.house.mission.procedure.threshold_ppm is None:
        return replace(one, parts=tuple(part for part in one.parts if not part.name.endswith("_ppm")))
    return one
