"""Compliance: obligations × facts → assessments, with reasons; one meaning for batch and stream."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.compliance.assessment import Assessed as Assessed
    from servanda.compliance.assessment import Assessments as Assessments
    from servanda.compliance.assessment import Status as Status
    from servanda.compliance.batch import assess as assess
    from servanda.compliance.cluster import assess_on_cluster as assess_on_cluster
    from servanda.compliance.coded import SURE as SURE
    from servanda.compliance.coverage import narrowed as narrowed
    from servanda.compliance.coverage import share_of as share_of
    from servanda.compliance.coverage import watches as watches
    from servanda.compliance.coverage_lines import CoverageLine as CoverageLine
    from servanda.compliance.coverage_lines import coverage_of as coverage_of
    from servanda.compliance.coverage_lines import coverage_table as coverage_table
    from servanda.compliance.doubt import ClauseDoubt as ClauseDoubt
    from servanda.compliance.doubt import Expected as Expected
    from servanda.compliance.doubt import clause_doubt as clause_doubt
    from servanda.compliance.imagined import STEP as STEP
    from servanda.compliance.imagined import Imagined as Imagined
    from servanda.compliance.imagined import imagine as imagine
    from servanda.compliance.program import LIVES_IN_ORDER as LIVES_IN_ORDER
    from servanda.compliance.scale import Implementation as Implementation
    from servanda.compliance.scale import Level as Level
    from servanda.compliance.scale import implementation as implementation
    from servanda.compliance.scan import Scan as Scan
    from servanda.compliance.step import settle as settle
    from servanda.compliance.stream import Stream as Stream
    from servanda.compliance.timeline import Timeline as Timeline
    from servanda.compliance.timeline import days_in_play as days_in_play
    from servanda.compliance.told import Parts as Parts
    from servanda.compliance.told import Table as Table
    from servanda.compliance.told import Told as Told
    from servanda.compliance.worlds import ClauseShare as ClauseShare
    from servanda.compliance.worlds import LifeShare as LifeShare
    from servanda.compliance.worlds import Worlds as Worlds
    from servanda.compliance.worlds import sample as sample
    from servanda.compliance.zones import Zones as Zones
    from servanda.compliance.zones import drawn as drawn

_FRONT = {
    "STEP": "imagined",
    "Imagined": "imagined",
    "imagine": "imagined",
    "settle": "step",
    "LIVES_IN_ORDER": "program",
    "Timeline": "timeline",
    "days_in_play": "timeline",
    "assess_on_cluster": "cluster",
    "Told": "told",
    "Table": "told",
    "Parts": "told",
    "Zones": "zones",
    "drawn": "zones",
    "narrowed": "coverage",
    "share_of": "coverage",
    "watches": "coverage",
    "CoverageLine": "coverage_lines",
    "coverage_of": "coverage_lines",
    "coverage_table": "coverage_lines",
    "Assessed": "assessment",
    "Assessments": "assessment",
    "Status": "assessment",
    "Stream": "stream",
    "assess": "batch",
    "ClauseDoubt": "doubt",
    "ClauseShare": "worlds",
    "Expected": "doubt",
    "Implementation": "scale",
    "Level": "scale",
    "LifeShare": "worlds",
    "Worlds": "worlds",
    "clause_doubt": "doubt",
    "implementation": "scale",
    "SURE": "coded",
    "Scan": "scan",
    "sample": "worlds",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.compliance.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.compliance' has no attribute {name!r}")
