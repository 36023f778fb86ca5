"""What may be chosen in the forms of a mission: parties, clauses, zones, people, and what a file holds already."""

from collections.abc import Iterable

from servanda.mechanism import IncidentFile
from servanda.vocabulary import act_label, acts
from servanda.web.mission.forms import Choices
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.telling import clause_said, person_told
from servanda.web.views import own_words

Listed = list[tuple[str, str]]


def choices_for(scene: MissionScene, file: IncidentFile | None) -> Choices:
    """Choices by the names of fields."""
    mission = scene.house.mission
    agreement, procedure = mission.agreement, mission.procedure
    parties: Listed = [(one, scene.called(one)) for one in procedure.parties]
    units: Listed = [
        *parties,
        *((one, scene.called(one)) for one in agreement.participants if one not in procedure.parties),
    ]
    units += [(one, scene.called(one)) for one in agreement.bodies]
    people: Listed = [(one.id, person_told(scene, one.id)) for one in scene.house.accounts.everybody()]
    clauses: Listed = [(one, clause_said(scene, one)) for one in procedure.clauses]
    zones: Listed = [(key, own_words(one.called, scene.words.language) or key) for key, one in agreement.zones.items()]
    held = {
        **dict.fromkeys(("accused", "toward", "side", "party", "responsible", "complainant"), parties),
        **dict.fromkeys(("sides", "present", "absent"), parties),
        **dict.fromkeys(("of_unit", "by_unit", "owner", "unit", "units", "invited", "decided_by"), units),
        **dict.fromkeys(("clauses", "clause"), clauses),
        **dict.fromkeys(("holder", "lead", "giver", "taker", "signed_by", "person"), people),
        "duty": [(one, clause_said(scene, one)) for one in procedure.duties],
        "zone": zones,
        "grade": [(one, one) for one in procedure.body_grades],
        "act": [(code, act_label(code, scene.words.language)) for code in acts()],
    }
    return held if file is None else {**held, **_of_the_file(scene, file)}


def _of_the_file(scene: MissionScene, file: IncidentFile) -> dict[str, Listed]:
    findings = _dated(scene, ((one.act.id, one.recorded) for one in file.proposals), "did-finding-propose")
    return {
        "tasking": _dated(scene, ((one.act.id, one.recorded) for one in file.taskings), "did-task-assign"),
        "request": _dated(scene, ((one.act.id, one.recorded) for one in file.requests), "did-access-ask"),
        "finding": findings,
        "on": findings,
        "replaces": findings,
        "review": _dated(scene, ((one.act.id, one.recorded) for one in file.reviews), "did-review-ask"),
        "recommendation": _dated(
            scene, ((one.act.id, one.recorded) for one in file.recommendations), "did-recommendation-make"
        ),
        "proposal": _dated(scene, ((one.act.id, one.recorded) for one in file.publications), "did-publication-propose"),
        "items": [(one.act.id, one.act.id) for one in file.custody],
    }


def _dated(scene: MissionScene, ids: Iterable[tuple[str, int]], message: str) -> Listed:
    return [(one, f"{scene.words.say(message)}, {scene.local(at)}") for one, at in ids]
