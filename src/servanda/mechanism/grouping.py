"""Complaints about one matter are worked together, by place, time, act and clause; who complains is not asked.

A file joins the earliest open file it lies near; that file stays the lead. Nothing chains: a string of incidents, each
near the next, makes as many groups as it is long. What came later changes nothing of what was grouped before.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

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
#: What lasts longer is not looked up by its hours.
_MOST_HOURS = 500
#: Points are looked up by bands of latitude of so many millionths of a degree; what reaches over more, one by one.
_BAND = 20_000
_MOST_BANDS = 60
#: Where two allegations may be of one matter: a zone, a place by its name, a band of latitude.
Whereabouts = tuple[str, str | int]


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


def group_drafts(
    files: Sequence[IncidentFile], rule: GroupingRule, procedure: Procedure, *, since: int = 0
) -> tuple[Draft, ...]:
    """Files not grouped yet that lie near an earlier open one join it. ``files``: all, in the order of the record.

    ``since``: those entered before (µs UTC) were looked at already and are not looked at again.

    Where a lead came to nothing (set aside, taken back, a referral marker), the files worked with it are let go, each
    to be worked by itself: nobody's complaint is dropped because somebody else's was.
    """
    joined = tuple(joining_draft(file, lead, rule) for file, lead in _joining(files, rule, procedure, since))
    gone = {file.about for file in files if came_to_nothing(file, procedure)}
    return joined + tuple(letting_go(one, rule) for one in files if one.lead != one.about and one.lead in gone)


def joining_draft(file: IncidentFile, lead: str, rule: GroupingRule) -> Draft:
    """A file put with another."""
    return draft(Grouped(lead=lead, rule=rule.name), file.about, key=f"group/{file.about}")


def letting_go(file: IncidentFile, rule: GroupingRule) -> Draft:
    """A file that is to be worked by itself again."""
    return draft(Grouped(lead=file.about, rule=rule.name), file.about, key=f"let-go/{file.about}/{file.lead}")


def came_to_nothing(file: IncidentFile, procedure: Procedure) -> bool:
    """Whether a file was set aside, withdrawn, or only points elsewhere."""
    return set_aside(file) or status(file) is Status.WITHDRAWN or is_marker(file, procedure)


def _joining(
    files: Sequence[IncidentFile], rule: GroupingRule, procedure: Procedure, since: int
) -> Iterator[tuple[IncidentFile, str]]:
    leads = Leads(rule)
    for file in files:
        begun = file.allegation
        if begun is None or begun.erased or is_marker(file, procedure):
            continue
        if not file.groupings and begun.recorded >= since:
            near = leads.first_near(begun.act)
            if near:
                yield file, near
                continue
        if file.lead == file.about and is_open(file):
            leads.add(file.about, begun.act)


class Leads:
    """Leads found so far, looked up by hours and whereabouts: in a flood most lie days apart, or elsewhere."""

    def __init__(self, rule: GroupingRule) -> None:
        self._rule = rule
        self._hours: dict[tuple[int, Whereabouts], list[int]] = {}
        self._long: list[int] = []
        self._every: list[tuple[str, Allegation]] = []

    def add(self, id_: str, one: Allegation) -> None:
        """One more lead."""
        number = len(self._every)
        self._every.append((id_, one))
        hours, where = self._spanned(one, 0), _whereabouts(one, self._rule.distance_m + (one.radius_m or 0))
        if where is None or hours.stop - hours.start > _MOST_HOURS:
            self._long.append(number)
        else:
            for key in product(hours, where):
                self._hours.setdefault(key, []).append(number)

    def first_near(self, one: Allegation) -> str:
        """The earliest lead of one matter with an allegation; empty for none."""
        hours, where = self._spanned(one, self._rule.within_us), _whereabouts(one, one.radius_m or 0)
        if where is None or hours.stop - hours.start > _MOST_HOURS:
            numbers: Iterable[int] = range(len(self._every))
        else:
            near = {number for key in product(hours, where) for number in self._hours.get(key, ())}
            numbers = sorted(near | {*self._long})
        found = (self._every[number] for number in numbers)
        return next((id_ for id_, lead in found if one_matter(self._rule, lead, one)), "")

    @staticmethod
    def _spanned(one: Allegation, around: int) -> range:
        begin, end = _span(one)
        return range((begin - around) // HOUR, (end + around) // HOUR + 1)


def _whereabouts(one: Allegation, reach_m: int) -> tuple[Whereabouts, ...] | None:
    """Where an allegation is looked for: no two of one matter have none in common; None where it reaches too far."""
    found: list[Whereabouts] = []
    if one.zone:
        found.append(("zone", one.zone))
    if one.place:
        found.append(("place", one.place.casefold()))
    if one.point is not None:
        # Rounded outwards: a metre too far costs a look, one too few a matter.
        reach = reach_m * _DEGREE // _LEAST_DEGREE_M + 1
        bands = range((one.point[1] - reach) // _BAND, (one.point[1] + reach) // _BAND + 1)
        if len(bands) > _MOST_BANDS:
            return None
        found += [("band", band) for band in bands]
    return tuple(found)


def is_open(file: IncidentFile) -> bool:
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


def _span(one: Allegation) -> tuple[int, int]:
    return one.begin, one.begin if one.end is None else max(one.end, one.begin)


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
