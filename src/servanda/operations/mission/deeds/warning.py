"""Thresholds of early warning, which the body sets; alerts to the public, put together, approved, taken back."""

from servanda import escalation as e
from servanda.access import Draft
from servanda.basis import Refusal
from servanda.operations.mission.deeds.asked import Asked, Kind


def _set(one: Asked) -> tuple[Draft, ...]:
    """A threshold set over what was set before, in a file of its own: in another nobody would look for it."""
    _in_its_own_file(one, "ESC106")
    entries = sorted((each for held in one.mission.all_files("warning") for each in held), key=lambda it: it.position)
    found = e.thresholds_in_force(one.mission.agreement, entries)
    return e.set_threshold(
        one.about, one.act, one.mission.agreement, one.now, (*found.thresholds.rules, *found.off)
    )  # fmt: skip


def _propose(one: Asked) -> tuple[Draft, ...]:
    _in_its_own_file(one, "ESC113")
    return e.propose_alert(one.about, one.act, one.mission.agreement, one.now)


def _in_its_own_file(one: Asked, code: str) -> None:
    """Sent twice it is there already; anything else in the file was begun by somebody for something else."""
    first = one.entries[0] if one.entries else None
    if first is not None and (first.deed != one.act.deed or one.act.read_back(first.content) != one.act):
        raise Refusal(code, "this file is there already, and is about something else", "begin a new one")


WARNING: dict[str, Kind] = {
    e.ThresholdSet.deed: Kind(e.ThresholdSet, _set, begins=True),
    e.AlertProposed.deed: Kind(e.AlertProposed, _propose, begins=True),
    e.AlertApproved.deed: Kind(
        e.AlertApproved,
        lambda one: e.approve_alert(e.alert_file(one.entries), one.person.id, one.now, one.mission.agreement),
    ),
    e.AlertDoubted.deed: Kind(
        e.AlertDoubted, lambda one: e.doubt_alert(e.alert_file(one.entries), one.person.id, one.now)
    ),
    e.AlertWithdrawn.deed: Kind(
        e.AlertWithdrawn, lambda one: e.withdraw_alert(e.alert_file(one.entries), one.person.id, one.now)
    ),
}
