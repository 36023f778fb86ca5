"""Thresholds of early warning, which the body sets."""

from servanda import escalation as e
from servanda.operations.mission.deeds.asked import Kind

WARNING: dict[str, Kind] = {
    e.ThresholdSet.deed: Kind(
        e.ThresholdSet, lambda one: e.set_threshold(one.about, one.act, one.mission.agreement, one.now), begins=True
    ),
}
