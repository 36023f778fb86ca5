"""Every deed of the room: what is filled in for it, and the rule of its package that makes entries of it."""

from servanda.access import Content, Entry
from servanda.humanitarian import Crossed
from servanda.mechanism import (
    DecisionDue,
    DecisionLapse,
    DutyOverdue,
    FindingIssued,
    Lapse,
    MeetingLapse,
    Published,
)
from servanda.operations.bulletin.disputing import BulletinDisputed
from servanda.operations.mission.deeds.agreement import AGREEMENT
from servanda.operations.mission.deeds.asked import Asked, Kind, SignedThere, ToSign
from servanda.operations.mission.deeds.corridors import CORRIDORS
from servanda.operations.mission.deeds.duty import DUTY
from servanda.operations.mission.deeds.figures import FIGURES
from servanda.operations.mission.deeds.incidents import INCIDENTS
from servanda.operations.mission.deeds.ladder import LADDER
from servanda.operations.mission.deeds.liaison import LIAISON
from servanda.operations.mission.deeds.meetings import MEETINGS
from servanda.operations.mission.deeds.sites import SITES
from servanda.operations.mission.deeds.warning import WARNING
from servanda.operations.mission.deeds.watch import WATCH
from servanda.operations.mission.text import TextProposed

#: By the deed's name in the table of ``access``.
KINDS: dict[str, Kind] = {
    **INCIDENTS,
    **MEETINGS,
    **WATCH,
    **LADDER,
    **LIAISON,
    **SITES,
    **CORRIDORS,
    **FIGURES,
    **DUTY,
    **AGREEMENT,
    **WARNING,
}

#: What only rules and the calendar enter.
_BY_RULE: dict[str, type[Content]] = {
    one.deed: one for one in (Lapse, FindingIssued, Published, MeetingLapse, DecisionDue, DecisionLapse, DutyOverdue)
} | {TextProposed.deed: TextProposed, BulletinDisputed.deed: BulletinDisputed}


def act_of(entry: Entry) -> Content | None:
    """What was filled in for an entry; none where no deed of the room is of that name."""
    if entry.deed == Crossed.deed:
        return Crossed.read_back(entry.content)
    kind = KINDS.get(entry.deed)
    found = kind.act if kind else _BY_RULE.get(entry.deed)
    return None if found is None else found.read_back(entry.content)


__all__ = ["KINDS", "Asked", "Kind", "SignedThere", "ToSign", "act_of"]
