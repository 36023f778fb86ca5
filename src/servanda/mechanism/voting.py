"""Votes counted by the body's own rule of decision.

*consensus*: every member has spoken and none objects. *majority*: more than half of all votes, or, once all have voted
or the time is over, more for than against. *chair decides*, *head of mission*: the chair's word; the others' votes
are kept beside it. *each alone*: whoever adopts. A rule that is not stated is worked as consensus. Without agreement
whoever the text names decides.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.words import Choice


class Result(StrEnum):
    """What the votes come to."""

    CARRIED = "carried"
    NOT_CARRIED = "not carried"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes counted. ``tie_break``: who decided without agreement. ``rule``: as worked; ``stated``: it is the text's.

    ``yes``, ``no``, ``abstained``, ``silent``: members, in the order of the agreement's list.
    """

    result: Result
    yes: tuple[str, ...]
    no: tuple[str, ...]
    abstained: tuple[str, ...]
    silent: tuple[str, ...]
    rule: str
    stated: bool
    tie_break: str = ""


class Voted(Protocol):
    """A vote, whatever it is on: ``on`` is the id of what is proposed."""

    @property
    def on(self) -> str:
        """The id of what is proposed."""

    @property
    def choice(self) -> Choice:
        """For, against, or neither."""


class Cast(Protocol):
    """A vote as entered."""

    @property
    def act(self) -> Voted:
        """The vote."""

    @property
    def unit(self) -> str:
        """For whom."""


def last_votes(procedure: Procedure, votes: Iterable[Cast], on: str) -> dict[str, Choice]:
    """Each member's last vote on a proposal; an earlier one no longer counts."""
    return {
        procedure.member(vote.unit): vote.act.choice
        for vote in votes
        if vote.act.on == on and vote.act.choice and procedure.member(vote.unit)
    }


def tally(procedure: Procedure, votes: Mapping[str, Choice], *, over: bool = False) -> Tally:
    """The votes of members counted; ``over``: the time for voting has passed, and who is silent stays so."""
    members = tuple(procedure.members) or (procedure.chair,)
    among = {one: votes[one] for one in members if one in votes}
    told = {choice: tuple(one for one in members if votes.get(one) is choice) for choice in Choice}
    silent = tuple(one for one in members if one not in votes)
    rule = procedure.rule if procedure.rule_stated else "consensus"
    # Who presides without being a member decides where the chair does, and has no vote elsewhere.
    voices = among if rule in ("majority", "consensus") else votes
    result = _by_rule(rule, procedure, voices, silent, over)
    broken = ""
    if result is not Result.CARRIED and procedure.tie_break and _stuck(rule, procedure, among, silent, over):
        word = votes.get(procedure.tie_break, Choice.UNSAID)
        if word in (Choice.YES, Choice.NO):
            result = Result.CARRIED if word is Choice.YES else Result.NOT_CARRIED
            broken = procedure.tie_break
    return Tally(
        result, told[Choice.YES], told[Choice.NO], told[Choice.ABSTAIN], silent, rule, procedure.rule_stated, broken
    )


def _by_rule(
    rule: str, procedure: Procedure, votes: Mapping[str, Choice], silent: tuple[str, ...], over: bool
) -> Result:
    if rule in ("chair decides", "head of mission"):
        return _word(votes.get(procedure.chair, Choice.UNSAID))
    if rule == "each alone":
        return Result.CARRIED if Choice.YES in votes.values() else Result.OPEN
    if rule == "majority":
        yes, no = (_weight(procedure, votes, choice) for choice in (Choice.YES, Choice.NO))
        whole = sum(procedure.members.values())
        if 2 * yes > whole:
            return Result.CARRIED
        if 2 * no > whole:
            return Result.NOT_CARRIED
        if silent and not over:
            return Result.OPEN
        return Result.CARRIED if yes > no else Result.NOT_CARRIED
    if Choice.NO in votes.values():
        return Result.NOT_CARRIED
    if silent:
        return Result.NOT_CARRIED if over else Result.OPEN
    return Result.CARRIED if Choice.YES in votes.values() else Result.NOT_CARRIED


def _stuck(rule: str, procedure: Procedure, votes: Mapping[str, Choice], silent: tuple[str, ...], over: bool) -> bool:
    """Whether the members cannot agree: an even majority, or consensus that fails."""
    if rule == "majority":
        yes, no = (_weight(procedure, votes, choice) for choice in (Choice.YES, Choice.NO))
        return yes == no and (over or not silent)
    return rule == "consensus" and (Choice.NO in votes.values() or (over and bool(silent)))


def _weight(procedure: Procedure, votes: Mapping[str, Choice], choice: Choice) -> int:
    return sum(votes_ for member, votes_ in procedure.members.items() if votes.get(member) is choice)


def _word(choice: Choice) -> Result:
    return {Choice.YES: Result.CARRIED, Choice.NO: Result.NOT_CARRIED}.get(choice, Result.OPEN)
