"""Early warning to the mechanism: the alarms that stand by what one person of it sees, and how such alarms did."""

from dataclasses import dataclass

from servanda import escalation as e
from servanda import liaison as line
from servanda.access import Person
from servanda.basis import Refusal, of_exercise
from servanda.operations.mission.board import ClausesNow, clauses_now
from servanda.operations.mission.record import Mission
from servanda.page import PublicAlert, alert_xml

_AREA = "warning"
_FICTION = "fiction"


@dataclass(frozen=True, slots=True)
class Warned:
    """Thresholds, alarms and records.

    ``records``: per rule in force, how its alarms did so far; None where there is nothing it could watch.
    ``refs``: of facts that alarms rest on, the file each belongs to.
    """

    in_force: e.InForce
    alarms: tuple[e.Alarm, ...]
    records: tuple[tuple[e.Rule, e.TrackRecord | None], ...]
    material: e.Material
    now: ClausesNow

    @property
    def refs(self) -> dict[str, str]:
        """By fact, the matter it belongs to."""
        return {one.fact: one.ref for one in self.material.happened if one.ref}


def warned(mission: Mission, person: Person) -> Warned:
    """Early warning by what a person sees of the record, and by nothing else."""
    now = clauses_now(mission, person)
    files = (line.read_file(entries) for entries in mission.files(person, "liaison"))
    contacts = e.contacts_of(one for one in files if isinstance(one, line.LineFile))
    material = e.material_of(mission.agreement, now.assessments, contacts)
    entries = [one for held in mission.files(person, _AREA) for one in held]
    in_force = e.thresholds_in_force(mission.agreement, sorted(entries, key=lambda one: one.position))
    alarms = e.standing_alarms(in_force.thresholds, material, mission.agreement)
    records = tuple((one, e.track_record(one, material)) for one in in_force.thresholds.rules)
    return Warned(in_force, alarms, records, material, now)


def public_alerts(mission: Mission, person: Person) -> tuple[tuple[e.AlertFile, PublicAlert | Refusal], ...]:
    """The alerts to the public that a person sees, the latest first, each as it would be written now, or why it cannot.

    Of an exercise, a rehearsal or a fiction every one is marked as an exercise, whoever approved it.
    """
    found = (e.alert_file(entries) for entries in mission.files(person, _AREA))
    agreement, body = mission.agreement, mission.procedure.body
    exercise = of_exercise(agreement.id) or mission.hands.rehearses or agreement.standing.startswith(_FICTION)
    told: list[tuple[e.AlertFile, PublicAlert | Refusal]] = []
    for one in found:
        if one is None:
            continue
        # What can be no alert by the text in force now hides neither itself nor any of the others.
        try:
            told.append((one, e.public_alert(one, agreement, body, exercise=exercise)))
        except Refusal as refusal:
            told.append((one, refusal))
    return tuple(sorted(told, key=lambda one: -one[0].proposed))


def alert_message(mission: Mission, person: Person, about: str) -> bytes:
    """One alert as a message of the Common Alerting Protocol. Refuses (ACC002) what is not theirs to see, or none, and
    (ESC111, ESC113) what can be no message by the text in force now."""
    mission.file(person, about)
    held = next((alert for state, alert in public_alerts(mission, person) if state.about == about), None)
    if held is None:
        raise Refusal("ACC002", "there is no such file among those you see", "go back to the list")
    if isinstance(held, Refusal):
        raise held
    return alert_xml(held)
