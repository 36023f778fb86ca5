"""What moderators do with readers' answers: switch them on, look at what waits, decide, read their own log."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from servanda.access import Person, may
from servanda.basis import Place, Refusal
from servanda.bulletin import Comment, Decision, Switches, decided
from servanda.operations.bulletin.answering import Answers

if TYPE_CHECKING:
    from servanda.store import Moderated

DECIDE: Final = "bulletin:comment:decide"
SWITCH: Final = "bulletin:answers:switch"
_AT_ONCE: Final = 50
_LOG: Final = 200


@dataclass(frozen=True, slots=True)
class Moderation:
    """What a moderator sees: comments that wait or were reported, and the log, newest first."""

    waiting: tuple[Comment, ...]
    log: tuple["Moderated", ...]


def moderation(answers: Answers, person: Person) -> Moderation:
    """What waits for a moderator; refuses (ACC001) anybody else."""
    _allow(person, DECIDE)
    kept = answers.store.answers
    return Moderation(kept.to_look_at(_AT_ONCE), kept.moderation(_LOG))


def decide_comment(answers: Answers, person: Person, comment: str, decision: str, reason: str = "") -> Comment:
    """Decides on a comment; the log says who, what and why.

    Refuses (ACC001) who is no moderator, (BUL045) a comment there is none of, (BUL047) what cannot be decided now,
    (BUL048) taking away without a reason.
    """
    _allow(person, DECIDE)
    found = answers.store.answers.comment(comment[:32])
    # Of what was withdrawn, or outlived its period, no words are left that could be shown.
    if found is None or not found.said:
        raise Refusal("BUL045", "there is no such comment here", "load the page again", Place("comment"))
    try:
        chosen = Decision(decision)
    except ValueError:
        raise Refusal("BUL047", "there is no such decision", "choose one of those shown", Place("comment")) from None
    after = decided(found, chosen, reason)
    away = chosen in (Decision.REFUSE, Decision.REMOVE)
    if not answers.store.answers.change(found, after, chosen, reason if away else "", person.id, answers.day):
        why = "somebody decided on it, or withdrew it, a moment ago"
        raise Refusal("BUL047", why, "load the page again and look how it stands", Place("comment"))
    answers.changed(found.bulletin)
    return after


def switch_answers(answers: Answers, person: Person, switches: Switches) -> None:
    """Switches on what readers may do; refuses (ACC001) who may not."""
    _allow(person, SWITCH)
    answers.switch(switches)


def _allow(person: Person, deed: str) -> None:
    verdict = may(person, deed)
    if not verdict:
        raise Refusal(
            "ACC001", verdict.why, "ask whoever it is for; your own deeds are on your first page", Place(deed)
        )
