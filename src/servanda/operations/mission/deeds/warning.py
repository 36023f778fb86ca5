"""Thresholds of early warning, which the body sets; alerts to the public, put together, approved, taken back."""

from servanda import escalation as e
from servanda.operations.mission.deeds.asked import Kind

WARNING: dict[str, Kind] = {
    e.ThresholdSet.deed: Kind(
        e.ThresholdSet, lambda one: e.set_threshold(one.about, one.act, one.mission.agreement, one.now), begins=True
    ),
    e.AlertProposed.deed: Kind(
        e.AlertProposed, lambda one: e.propose_alert(one.about, one.act, one.mission.agreement, one.now), begins=True
    ),
    e.AlertApproved.deed: Kind(
        e.AlertApproved, lambda one: e.approve_alert(e.alert_file(one.entries), one.person.id, one.now)
    ),
    e.AlertWithdrawn.deed: Kind(e.AlertWithdrawn, lambda one: e.withdraw_alert(e.alert_file(one.entries), one.now)),
}
