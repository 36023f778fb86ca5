"""Where a file stands: its status, whether it is a referral marker or closed, who answers, who is missing."""

from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.words import AccessReply, Course, ReviewResult, Status

#: Acts of which a referral marker is kept and nothing else.
MARKER_ACTS = ("attack.sexual-violence", "personnel.recruit-child")


def status(file: IncidentFile) -> Status:
    """The file's status. A withdrawal counts until the mechanism goes on with an inquiry or a finding."""
    found = file.finding
    if found is not None:
        adoption, finding = found
        return Status.DISPUTED if adoption.act.disputed else finding.act.status
    if file.inquiries or file.taskings or file.reports:
        return Status.UNDER_INQUIRY
    return Status.WITHDRAWN if withdrawn(file) else Status.ALLEGED


def withdrawn(file: IncidentFile) -> bool:
    """Whether the unit that alleged it took it back."""
    begun = file.allegation
    return begun is not None and any(one.unit == begun.unit for one in file.withdrawals)


def is_marker(file: IncidentFile, procedure: Procedure) -> bool:
    """Whether the file goes on as a referral marker only.

    A party's people may enter a marker in a file of its own. In a file that holds an allegation their marker changes
    nothing until triage says so: otherwise a side could stop what is alleged against it.
    """
    if file.triage is not None and file.triage.marker:
        return True
    if any(one.unit not in procedure.parties for one in file.referrals):
        return True
    if any(one.act.act in MARKER_ACTS for one in file.allegations):
        return True
    return bool(file.referrals) and not file.allegations


def set_aside(file: IncidentFile) -> bool:
    """Whether nothing more is owed on the file: set aside or only noted, or the same as another."""
    return file.triage is not None and (file.triage.course is not Course.TAKE_UP or bool(file.triage.same_as))


def worked_elsewhere(file: IncidentFile) -> bool:
    """Whether the file is grouped under another, which carries the inquiry."""
    return file.lead != file.about


def answerable(file: IncidentFile, procedure: Procedure) -> tuple[str, ...]:
    """The parties a reply is due from: whoever is accused, else every party told."""
    accused = tuple(one for one in procedure.parties if any(each.act.accused == one for each in file.notices))
    told = tuple(one for one in procedure.parties if file.told(one) is not None)
    return tuple(one for one in accused if one in told) or told


def missing_sides(file: IncidentFile, procedure: Procedure) -> tuple[str, ...]:
    """Parties of which nobody is on the last team."""
    if not file.taskings:
        return ()
    there = {member.side for member in file.taskings[-1].act.team}
    return tuple(side for side in procedure.parties if side not in there)


def goes_alone(file: IncidentFile) -> tuple[str, ...]:
    """Sides without which the mechanism went: asked to the last visit and not there."""
    return file.absent(file.taskings[-1].act.id) if file.taskings else ()


def answer_to(file: IncidentFile, request: str) -> AccessReply:
    """The last answer to a request for access; blank where there is none yet."""
    given = [one.act.answer for one in file.answers if one.act.request == request]
    return given[-1] if given else AccessReply.UNSAID


def access_refused_by(file: IncidentFile) -> tuple[str, ...]:
    """Units whose last answer to a request was a refusal."""
    refused = [one.act.of_unit for one in file.requests if answer_to(file, one.act.id) is AccessReply.REFUSED]
    return tuple(dict.fromkeys(refused))


def under_review(file: IncidentFile) -> bool:
    """Whether a review of the finding that counts is asked and not decided."""
    decided = {one.act.review for one in file.reviewed}
    return any(one.act.id not in decided for one in file.reviews)


def to_be_found_again(file: IncidentFile) -> bool:
    """Whether a review left the finding that counts to a further one that has not come yet."""
    found = file.finding
    left = {one.act.review for one in file.reviewed if one.act.result in (ReviewResult.CHANGED, ReviewResult.SENT_BACK)}
    about = {one.act.finding for one in file.reviews if one.act.id in left}
    return found is not None and found[1].act.id in about
