"""Information from people nobody knows: kept sealed, by week, for the one role that looks after sources."""

from typing import TYPE_CHECKING, Final

from servanda.access import Person, may
from servanda.basis import Place, Refusal, fresh_bytes
from servanda.bulletin import plain_text
from servanda.operations.bulletin.answering import Answers

if TYPE_CHECKING:
    from servanda.store import Information

READ: Final = "bulletin:information:read"
#: The name that rates and words of forms go by here; no bulletin is called so.
INTAKE: Final = "information/"
_LONGEST: Final = 10_000
_SHOWN: Final = 200


def inform(answers: Answers, token: str, text: str) -> None:
    """Keeps what somebody tells; neither address, browser, name nor hour goes with it, and nothing comes back.

    Refuses (BUL050) an empty or very long text, (BUL044) what is switched off, (BUL041, BUL042) as comments are.
    """
    if not answers.switches.intake:
        raise Refusal("BUL044", "this is not open here", "nothing needs to be done", Place("information"))
    said = plain_text(text)
    if not 0 < len(said) <= _LONGEST:
        why = "nothing was written" if not said else f"it has {len(said)} letters"
        raise Refusal("BUL050", why, f"write 1 to {_LONGEST} letters", Place("information"))
    answers.tokens.check(token, INTAKE, answers.day)
    if answers.tokens.done(token, INTAKE, "inform", answers.day):
        return
    answers.paced("inform", INTAKE)
    answers.store.answers.inform(fresh_bytes(16).hex(), answers.week, said)
    answers.tokens.note(token, INTAKE, "inform", "yes", answers.day)


def information(answers: Answers, person: Person) -> tuple["Information", ...]:
    """What was told, the newest week first; refuses (ACC002) whoever does not look after sources."""
    verdict = may(person, READ)
    if not verdict:
        raise Refusal("ACC002", verdict.why, "ask whoever it is for", Place(READ))
    return answers.store.answers.information(_SHOWN)
