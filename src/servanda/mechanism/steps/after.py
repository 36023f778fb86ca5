"""Review, recommendation, response and publication."""

from typing import Final

from servanda.access import DataClass, Draft
from servanda.basis import DAY, LAST_YEAR, from_us
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.deeds.after import (
    PublicationDecided,
    PublicationProposed,
    Published,
    Recommendation,
    ResponsePromised,
    ResponseReported,
    ReviewAsked,
    ReviewDecided,
)
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.records import draft
from servanda.mechanism.standing import access_refused_by, status
from servanda.mechanism.steps.asked import names_no_source, of_a_file, refuse, sound
from servanda.mechanism.words import AttributedTo, PublicationResult
from servanda.vocabulary import known_act

_LAST: Final = (LAST_YEAR - 1970) * 365 * DAY


def ask_review(file: IncidentFile, act: ReviewAsked, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Ask that an adopted finding be looked at again.

    Refuses where it is not adopted (MEC040), an id used already (MEC007), and after the clock ``appeal`` (MEC044).
    """
    sound(act)
    adopted = next((one for one in file.adoptions if one.act.finding == act.finding), None)
    if adopted is None:
        refuse(MechanismCode.NO_FINDING, "no adopted finding has this id", "name one that is")
    if any(one.act.id == act.id for one in file.reviews):
        refuse(MechanismCode.TWICE, "a review of this id is asked already", "load the page again, and send it anew")
    limit = procedure.clock("appeal")
    if limit is not None and now > adopted.recorded + limit:
        refuse(MechanismCode.TOO_LATE, "the time to ask for a review is over", "record a dissent instead")
    return (draft(act, file.about, to=file.told_units),)


def decide_review(file: IncidentFile, act: ReviewDecided, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Say what a review came to. Refuses a review that is none (MEC041), and twice (MEC007)."""
    sound(act)
    names_no_source(act, file, procedure)
    if not any(one.act.id == act.review for one in file.reviews):
        refuse(MechanismCode.NO_REVIEW, "no review of this id is asked", "name one that is")
    if any(one.act.review == act.review for one in file.reviewed):
        refuse(MechanismCode.TWICE, "the review is decided already", "nothing is to be done")
    return (draft(act, file.about, to=file.told_units),)


def recommend(file: IncidentFile, act: Recommendation, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Say what should be done, by whom. Refuses before there is a finding (MEC040), and an id used (MEC007)."""
    sound(act)
    names_no_source(act, file, procedure)
    of_a_file(file, procedure)
    if not file.adoptions:
        refuse(MechanismCode.NO_FINDING, "the body has adopted no finding yet", "adopt one first")
    if any(one.act.id == act.id for one in file.recommendations):
        refuse(
            MechanismCode.TWICE, "a recommendation of this id is there already", "load the page again, and send it anew"
        )
    return (draft(act, file.about, to=(*act.units, *file.told_units)),)


def promise(file: IncidentFile, act: ResponsePromised, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """A unit says what it will do by when. Refuses a recommendation that is none (MEC042), a time past (MEC005)."""
    sound(act)
    of_a_file(file, procedure)
    if act.recommendation and not any(one.act.id == act.recommendation for one in file.recommendations):
        refuse(MechanismCode.UNKNOWN_RECOMMENDATION, "there is no such recommendation", "name one, or leave it out")
    if any(one.act.id == act.id for one in file.promises):
        refuse(MechanismCode.TWICE, "a promise of this id is there already", "load the page again, and send it anew")
    if act.by <= now:
        refuse(MechanismCode.IMPOSSIBLE_TIME, "the time promised is past", "name a later one")
    return (draft(act, file.about, to=file.told_units),)


def report_response(file: IncidentFile, act: ResponseReported, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """How far something promised or recommended was done. Refuses what is neither (MEC042), an act that is none."""
    sound(act)
    names_no_source(act, file, procedure)
    of_a_file(file, procedure)
    known = {one.act.id for one in file.promises} | {one.act.id for one in file.recommendations}
    if act.on not in known:
        refuse(
            MechanismCode.UNKNOWN_RECOMMENDATION, "nothing of this id is promised or recommended", "name one that is"
        )
    if not known_act(act.act) or act.act.split(".")[0] != "response":
        refuse(MechanismCode.UNKNOWN_ACT, f"{act.act!r} is no response", "choose a kind of response from the list")
    return (draft(act, file.about, to=file.told_units),)


def propose_publication(
    file: IncidentFile, act: PublicationProposed, procedure: Procedure, now: int, *, to: tuple[str, ...] = ()
) -> tuple[Draft, ...]:
    """Propose that a file be public, and say why now. Refuses MEC006, MEC007, MEC010."""
    sound(act)
    of_a_file(file, procedure)
    if any(one.act.id == act.id for one in file.publications):
        refuse(
            MechanismCode.TWICE, "a publication of this id is proposed already", "load the page again, and send it anew"
        )
    return (draft(act, file.about, to=to),)


def decide_publication(
    file: IncidentFile, act: PublicationDecided, procedure: Procedure, now: int
) -> tuple[Draft, ...]:
    """Publish, hold back or never; with *publish* what the public reads is an entry of class *public* beside it.

    Refuses what is not proposed (MEC043), and twice (MEC007).
    """
    sound(act)
    of_a_file(file, procedure)
    if not any(one.act.id == act.proposal for one in file.publications):
        refuse(MechanismCode.NOT_PROPOSED, "no publication of this id is proposed", "name one that is")
    last = [one.act.result for one in file.decided if one.act.proposal == act.proposal]
    if last and last[-1] is not PublicationResult.HOLD:
        refuse(MechanismCode.TWICE, "the publication is decided already", "propose another")
    drafts = [draft(act, file.about, to=file.told_units)]
    if act.result is PublicationResult.PUBLISH:
        drafts.append(draft(public_words(file, procedure), file.about, data_class=DataClass.PUBLIC))
    return tuple(drafts)


def public_words(file: IncidentFile, procedure: Procedure) -> Published:
    """What the public would read of a file: act, local day, zone, clauses, and the finding in closed words."""
    begun, found = file.allegation, file.finding
    finding = found[1].act if found is not None else None
    named = finding is not None and finding.attribution.to not in (AttributedTo.UNSAID, AttributedTo.NOBODY)
    return Published(
        act=begun.act.act if begun is not None else "",
        day=_day(begun.act.begin, procedure.zone) if begun is not None else "",
        zone=begun.act.zone if begun is not None else "",
        clauses=finding.clauses if finding is not None else (),
        status=status(file),
        breach=finding.breach if finding is not None else Published().breach,
        grade=finding.grade if finding is not None else "",
        attributed_to=finding.attribution.party if finding is not None and named else "",
        access_refused=bool(access_refused_by(file)),
        dissent=bool(file.dissents),
    )


def _day(instant: int, zone: str) -> str:
    """The local date; empty for an instant that is none a calendar has."""
    return f"{from_us(instant, zone):%Y-%m-%d}" if 0 < instant < _LAST else ""
