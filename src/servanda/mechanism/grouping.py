"""Complaints about one matter are worked together, by place, time, act and clause; who complains is not asked.

A file joins the earliest open file it lies near; that file stays the lead. Nothing chains: a string of incidents, each
near the next, makes as many groups as it is long. What came later changes nothing of what was grouped before.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from servanda.access import Draft
from servanda.basis import HOUR, distance_m
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.deeds.intake import Allegation, Grouped
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.records import draft
from servanda.mechanism.standing import is_marker, set_aside, status
from servanda.mechanism.words import Status

_DEGREE = 1_000_000
#: No degree of latitude is shorter, in metres; spares a geodesic between points far apart.
_LEAST_DEGREE_M = 110_000


@dataclass(frozen=True, slots=True)
class GroupingRule:
    """When two files are worked together.

    Within ``distance_m`` (beyond the stated radii) or in the same zone or place where points are missing; within
    ``within_us`` between end and begin; of one family of acts; where both name clauses, with one in common.
    """

    name: str = "place, time, act and clause/1"
    distance_m: int = 2_000
    within_us: int = 24 * HOUR
    same_family: bool = True
    common_clause: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Files worked together, by their ids: the lead, then the others in the order of the record."""

    lead: str
    members: tuple[str, ...]


def groups(files: Iterable[IncidentFile]) -> tuple[Group, ...]:
    """The groups there are, as entered; a file worked by itself is a group of one. In the order of their leads."""
    found: dict[str, list[str]] = {}
    for file in files:
        found.setdefault(file.lead, [])
        if file.lead != file.about:
            found[file.lead].append(file.about)
    return tuple(Group(lead, tuple(members)) for lead, members in found.items())


def group_drafts(files: Sequence[IncidentFile], rule: GroupingRule, procedure: Procedure) -> tuple[Draft, ...]:
    """Files not grouped yet that lie near an earlier open one join it. ``files``: in the order of the record.

    Where a lead came to nothing (set aside, taken back, a referral marker), the files worked with it are let go, each
    to be worked by itself: nobody's complaint is dropped because somebody else's was.
    """
    joined = tuple(
        draft(Grouped(lead=lead, rule=rule.name), file.about, key=f"group/{file.about}")
        for file, lead in _joining(files, rule, procedure)
    )
    gone = {file.about for file in files if _came_to_nothing(file, procedure)}
    let_go = tuple(
        draft(Grouped(lead=file.about, rule=rule.name), file.about, key=f"let-go/{file.about}/{file.lead}")
        for file in files
        if file.lead != file.about and file.lead in gone
    )
    return joined + let_go


def _came_to_nothing(file: IncidentFile, procedure: Procedure) -> bool:
    return set_aside(file) or status(file) is Status.WITHDRAWN or is_marker(file, procedure)


def _joining(
    files: Sequence[IncidentFile], rule: GroupingRule, procedure: Procedure
) -> Iterator[tuple[IncidentFile, str]]:
    leads: dict[str, list[tuple[str, Allegation]]] = {}
    for file in files:
        begun = file.allegation
        if begun is None or begun.erased or is_marker(file, procedure):
            continue
        family = begun.act.act.split(".")[0] if rule.same_family else ""
        if not file.groupings:
            near = next((id_ for id_, one in leads.get(family, ()) if one_matter(rule, one, begun.act)), "")
            if near:
                yield file, near
                continue
        if file.lead == file.about and _open(file):
            leads.setdefault(family, []).append((file.about, begun.act))


def _open(file: IncidentFile) -> bool:
    """Whether others may still be put with it: no finding yet, not set aside, not taken back."""
    ended = any(found.act.status is not Status.UNDER_INQUIRY for _, found in file.adopted())
    return not ended and not set_aside(file) and status(file) is not Status.WITHDRAWN


def one_matter(rule: GroupingRule, one: Allegation, other: Allegation) -> bool:
    """Whether two allegations are of one matter by the rule; the same whichever is named first."""
    if rule.same_family and one.act.split(".")[0] != other.act.split(".")[0]:
        return False
    if rule.common_clause and one.clauses and other.clauses and not set(one.clauses) & set(other.clauses):
        return False
    first, last = sorted((a.begin, a.begin if a.end is None else a.end) for a in (one, other))
    return last[0] - first[1] <= rule.within_us and _one_place(rule, one, other)


def _one_place(rule: GroupingRule, one: Allegation, other: Allegation) -> bool:
    if one.point is None or other.point is None:
        if one.zone and other.zone:
            return one.zone == other.zone
        return bool(one.place) and one.place.casefold() == other.place.casefold()
    reach = rule.distance_m + (one.radius_m or 0) + (other.radius_m or 0)
    if abs(one.point[1] - other.point[1]) * _LEAST_DEGREE_M > reach * _DEGREE:
        return False
    lon1, lat1, lon2, lat2 = (part / _DEGREE for point in (one.point, other.point) for part in point)
    return bool(distance_m(lon1, lat1, lon2, lat2) <= reach)
