"""What nobody can look up: what the text leaves open on the steps that are public, and what no public word settles."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from servanda.agreement import Agreement, check
from servanda.bulletin.drafts.entries import MadePublic
from servanda.bulletin.drafts.told import Step
from servanda.bulletin.wording import BulletinWords

#: Checks of what is missing for anybody to see whether a promise is kept, and what follows where it is not.
_OPEN: Final = ("CHK030", "CHK036")


def not_known(
    agreement: Agreement, told: MadePublic, steps: Mapping[str, Step], words: BulletinWords
) -> tuple[str, ...]:
    """One sentence each, by rule."""
    return tuple(_sentences(agreement, told, steps, words))


def _sentences(
    agreement: Agreement, told: MadePublic, steps: Mapping[str, Step], words: BulletinWords
) -> Iterator[str]:
    whole = len(steps) == len(agreement.clauses)
    if told.positions.calendar.day_of(agreement.timing.entry) is None:
        yield words.say("draft-open-day")
    if whole and agreement.undefined:
        yield words.say("draft-open-words-any", words=_quoted(agreement.undefined, words))
    for one in agreement.clauses:
        if one.id in steps and one.undefined:
            yield words.say("draft-open-words", n=steps[one.id].number, words=_quoted(one.undefined, words))
    for code in _OPEN:
        named = {ref for one in check(agreement, None, None) if one.code == code for ref in (one.clause, *one.involves)}
        left = [step for clause, step in steps.items() if clause in named]
        if left:
            listed = words.listed([words.say("draft-step-again", n=step.number) for step in left])
            yield words.say(f"draft-open-{code.lower()}", steps=listed)
    for put in told.positions.preconditions():
        if put.condition is None and put.clause in steps:
            yield words.say("draft-open-terms", who=words.name(agreement, put.by), n=steps[put.clause].number)
    yield from _of_sources(told, words)
    if not whole:
        yield words.say("draft-open-clauses")
    yield words.say("draft-open-private")


def _quoted(undefined: Sequence[str], words: BulletinWords) -> str:
    return words.listed([words.say("draft-quoted", what=word) for word in undefined])


def _of_sources(told: MadePublic, words: BulletinWords) -> Iterator[str]:
    if len(told.positions.sources) == 1:
        yield words.say("draft-open-single")
    if all(one.basis.kind == "reported" for one in told.positions.answers):
        yield words.say("draft-open-reported")
