"""A finding proposed, voted on and adopted; dissent."""

from dataclasses import replace

from servanda.access import Draft
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.deeds.finding import Adoption, Dissent, Finding, FindingIssued, FindingVote
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.proof import standard_met
from servanda.mechanism.records import draft
from servanda.mechanism.standing import access_refused_by, goes_alone
from servanda.mechanism.steps.asked import clauses_known, names_no_source, of_a_file, refuse, sound
from servanda.mechanism.voting import Result, Tally, last_votes, tally
from servanda.mechanism.words import AttributedTo, Breach, Choice, Outcome, Status, Step, Verification


def propose_finding(
    file: IncidentFile, act: Finding, procedure: Procedure, now: int, *, to: tuple[str, ...] = ()
) -> tuple[Draft, ...]:
    """Propose a finding to the body; ``to``: units of members who vote, by default all but parties not told.

    Which sides were absent, and that access was refused, is filled in from the record. Refuses an id used already
    (MEC007), a grade that is not the body's (MEC030), a figure where the text states none (MEC031), *confirmed* below
    the standard (MEC032) or unsigned (MEC033), parts that contradict each other (MEC034).
    """
    sound(act)
    names_no_source(act, file, procedure)
    of_a_file(file, procedure)
    if file.proposal(act.id) is not None:
        refuse(MechanismCode.TWICE, "a finding of this id is proposed already", "load the page again, and send it anew")
    if act.replaces and file.proposal(act.replaces) is None:
        refuse(MechanismCode.UNKNOWN_FINDING, "the finding it is to replace is not in this file", "name one that is")
    clauses_known(act.clauses, procedure)
    _grade(act, procedure)
    _figures(act, procedure)
    _agreeing(act)
    if act.status is Status.CONFIRMED:
        _standard(act, procedure)
    refused = (Outcome.ACCESS_REFUSED,) if access_refused_by(file) else ()
    outcomes = tuple(dict.fromkeys((*act.outcomes, *refused)))
    deciding = (*procedure.members, *((procedure.tie_break,) if procedure.tie_break else ()))
    voters = to or tuple(one for one in deciding if one not in procedure.parties or file.told(one) is not None)
    vote_by = act.vote_by
    if vote_by is None and (clock := procedure.clock(Step.VOTE)) is not None:
        vote_by = now + clock
    filled = replace(act, absent=goes_alone(file), outcomes=outcomes, vote_by=vote_by)
    return (draft(filled, file.about, to=voters),)


def _grade(act: Finding, procedure: Procedure) -> None:
    if act.grade and act.grade not in procedure.body_grades:
        refuse(
            MechanismCode.UNKNOWN_GRADE,
            f"{act.grade!r} is not a grade of this body",
            f"take one of: {'; '.join(procedure.body_grades)}" if procedure.body_grades else "leave the grade out",
        )


def _figures(act: Finding, procedure: Procedure) -> None:
    if procedure.threshold_ppm is None and (
        act.certainty_ppm is not None or act.attribution.confidence_ppm is not None
    ):
        refuse(
            MechanismCode.NO_FIGURE_STATED,
            "the text states no figure for its standard of proof, and so a finding gives none",
            "say it in words, list what it rests on, and sign it",
        )


def _agreeing(act: Finding) -> None:
    nobody = act.attribution.to is AttributedTo.NOBODY
    wrong = ""
    if act.status in (Status.ALLEGED, Status.WITHDRAWN):
        wrong = "a finding is under inquiry, confirmed, not confirmed or disputed"
    elif act.status is Status.CONFIRMED and act.verification is not Verification.VERIFIED:
        wrong = "it is confirmed, and was not verified"
    elif act.breach is Breach.YES and act.status is Status.NOT_CONFIRMED:
        wrong = "it is a breach, and did not happen as far as was found"
    elif nobody and (act.attribution.party or act.attribution.sub_unit):
        wrong = "it is not attributable, and names who did it"
    elif act.attribution.to in (AttributedTo.PARTY, AttributedTo.SUB_UNIT) and not act.attribution.party:
        wrong = "it is attributed to a party, and names none"
    elif (Outcome.NOT_ATTRIBUTABLE in act.outcomes) and not nobody and act.attribution.to:
        wrong = "the outcome is not attributable, and it is attributed"
    elif Outcome.EXCEPTION_CLAIMED in act.outcomes and not act.exception:
        wrong = "an exception is claimed, and it is not said which"
    if wrong:
        refuse(MechanismCode.CONTRADICTORY, wrong, "change one of the two")


def _standard(act: Finding, procedure: Procedure) -> None:
    if not act.signed_by:
        refuse(MechanismCode.UNSIGNED, "nobody signs that the standard of proof is met", "let the one who says so sign")
    met = standard_met(act, procedure)
    if not met:
        refuse(MechanismCode.BELOW_STANDARD, met.why, "find more, or find it not confirmed or disputed")


def vote(file: IncidentFile, act: FindingVote, procedure: Procedure, now: int, *, unit: str) -> tuple[Draft, ...]:
    """A member votes. Refuses a finding that is none (MEC035), a unit without a vote (MEC036), too late (MEC044)."""
    sound(act)
    proposed = file.proposal(act.on)
    if proposed is None:
        refuse(MechanismCode.UNKNOWN_FINDING, "no finding of this id is proposed", "name one that is")
    if not procedure.member(unit):
        refuse(MechanismCode.NO_VOICE, "your unit has no vote in this body", "record a dissent instead")
    if any(one.act.finding == act.on for one in file.adoptions):
        refuse(MechanismCode.TOO_LATE, "the finding is adopted already", "record a dissent, or ask for a review")
    return (draft(act, file.about, to=proposed.to),)


def votes_on(file: IncidentFile, finding: str, procedure: Procedure, now: int) -> Tally:
    """How the votes on a finding stand, by the body's own rule."""
    proposed = file.proposal(finding)
    over = proposed is not None and proposed.act.vote_by is not None and now > proposed.act.vote_by
    return tally(procedure, last_votes(procedure, file.votes, finding), over=over)


def adopt(file: IncidentFile, act: Adoption, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """A finding becomes the body's, as the votes stand; the chair's adopting counts as its vote where it cast none.

    With it the finding itself is entered for all who were notified: it is theirs to read, whoever voted.

    Where the members do not agree, or one of them stays away, it may be adopted as *disputed*, whatever the votes: no
    side can keep the file from coming to an end. Refuses a finding that is none (MEC035), twice (MEC007), and what the
    rule does not carry (MEC037).
    """
    sound(act)
    of_a_file(file, procedure)
    proposed = file.proposal(act.finding)
    if proposed is None:
        refuse(MechanismCode.UNKNOWN_FINDING, "no finding of this id is proposed", "name one that is")
    if any(one.act.finding == act.finding for one in file.adoptions):
        refuse(MechanismCode.TWICE, "the finding is adopted already", "nothing is to be done")
    votes = last_votes(procedure, file.votes, act.finding)
    if not act.disputed:
        votes.setdefault(procedure.chair, Choice.YES)
    over = proposed.act.vote_by is not None and now > proposed.act.vote_by
    counted = tally(procedure, votes, over=over)
    if not act.disputed and counted.result is not Result.CARRIED:
        refuse(
            MechanismCode.NOT_CARRIED,
            f"by the rule of this body ({counted.rule}) the votes do not carry it; not heard: {silent}"
            if (silent := ", ".join(counted.silent))
            else f"by the rule of this body ({counted.rule}) the votes do not carry it",
            "wait for the votes, or adopt it as disputed, with each side's view beside it",
        )
    filled = replace(
        act,
        rule=counted.rule,
        rule_stated=counted.stated,
        tie_break=counted.tie_break,
        yes=counted.yes,
        no=counted.no,
        abstained=counted.abstained,
        silent=counted.silent,
    )
    issued = FindingIssued.read_back(proposed.act.content())
    return draft(filled, file.about, to=file.told_units), draft(issued, file.about, to=file.told_units)


def dissent(file: IncidentFile, act: Dissent, procedure: Procedure, now: int) -> tuple[Draft, ...]:
    """Somebody does not share it, and says why; seen by all who were notified. Refuses MEC001, MEC003, MEC011 alone."""
    sound(act)
    names_no_source(act, file, procedure)
    return (draft(act, file.about, to=file.told_units),)
