"""The mechanism's approval of a bulletin: its members' votes by the agreement's rule, and its key over what they saw.

What the members vote on is the bulletin in every language, whoever speaks in it; its digest stands in the text that the
mechanism's key signs (an Ed25519 note, as C2SP signed-note has them). A word changed afterwards makes another bulletin,
which nobody has approved.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal, from_us
from servanda.bulletin.editorial.reading import Editorial
from servanda.bulletin.editorial.shapes import Approval
from servanda.bulletin.forms.as_json import render
from servanda.bulletin.period import Period
from servanda.bulletin.speaker import Speaker
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords
from servanda.ledger import ed25519_verifies, read_key, read_note
from servanda.mechanism import Choice, Procedure, Result, Step, Tally, procedure, tally

ORIGIN: Final = "servanda.bulletin-approval/v2"


@dataclass(frozen=True, slots=True)
class Approved:
    """Whether a bulletin may speak for the mechanism. ``why_not``: a code of ``approval-…`` words, empty if it may.

    ``text``: what its key has to sign. ``tally``: the votes counted.
    """

    why_not: str
    text: str = ""
    tally: Tally | None = None
    entry: Approval | None = None
    key: str = ""


def draft_digest(drafts: Iterable[Bulletin]) -> str:
    """The digest of a bulletin in all its languages, whoever speaks."""
    whole = hashlib.sha256()
    for one in drafts:
        whole.update(render(replace(one, speaker=Speaker(""))).data)
    return whole.hexdigest()


def approval_text(agreement: str, period: Period, body: str, entry: Approval, draft: str) -> str:
    """What the mechanism's key signs: whose bulletin it is, of which days, who voted how and when, on what."""
    votes = "".join(f"vote {member} {choice}\n" for member, choice in entry.votes.items())
    # The days are printed, or decide whether a member's silence counts: they are the mechanism's to say.
    asked = f"asked {entry.asked.written}\n" if entry.asked else ""
    when = f"{asked}made {entry.made.written}\n"
    return f"{ORIGIN}\nagreement {agreement}\nperiod {period.name}\nbody {body}\n{votes}{when}draft {draft}\n"


def approved(editorial: Editorial | None, agreement: Agreement, period: Period, draft: str) -> Approved:
    """Whether the approval of a period carries it: votes by the body's rule of decision, and a signature that fits.

    Refuses (BUL080) a signature line that is none, (LED001) without the library that verifies.
    """
    mechanism = None if editorial is None else editorial.file.mechanism
    if editorial is None or mechanism is None:
        return Approved("no-mechanism")
    named = (one for one in editorial.file.approvals if editorial.period(one.period).name == period.name)
    entry = max(named, key=lambda one: editorial.opens(one.made), default=None)
    if entry is None:
        return Approved("none")
    rules = procedure(agreement, mechanism.body)
    counted = tally(
        rules, {one: Choice(vote) for one, vote in entry.votes.items()}, over=_over(rules, entry, editorial)
    )
    text = approval_text(agreement.id, period, mechanism.body, entry, draft)
    why_not = ""
    if counted.result is not Result.CARRIED:
        why_not = "not-carried" if counted.result is Result.NOT_CARRIED else "open"
    elif not entry.signature:
        why_not = "unsigned"
    elif not _signed(text, entry.signature, mechanism.key):
        why_not = "not-of-this"
    return Approved(why_not, text, counted, entry, mechanism.key)


def speaker_of(found: Approved, editorial: Editorial | None, agreement: Agreement, words: BulletinWords) -> Speaker:
    """The mechanism's body where its approval carries the bulletin; the publisher for themselves otherwise."""
    if editorial is None:
        return Speaker("")
    file = editorial.file
    if found.why_not or found.entry is None or found.tally is None or file.mechanism is None:
        return Speaker(called_in(file.publisher, words))
    day = words.day(from_us(editorial.opens(found.entry.made), agreement.timing.zone).date())
    rule = words.say(f"rule-{found.tally.rule.replace(' ', '-')}")
    decided = (found.tally.tie_break,) if found.tally.tie_break else ()
    said = words.say(
        "approved-by",
        rule=rule if found.tally.stated else words.say("rule-not-stated", rule=rule),
        members=words.listed([words.name(agreement, one) for one in dict.fromkeys((*found.tally.yes, *decided))]),
        day=day,
    )
    return Speaker(words.name(agreement, file.mechanism.body), said, found.key)


def called_in(names: Mapping[str, str], words: BulletinWords) -> str:
    """A name in this language, else as it is in English or another: a name needs no mark that it is no translation."""
    found = names.get(words.language) or names.get("en") or next(iter(names.values()), "")
    return words.own({words.language: found}, "publisher", found) if found else ""


def _over(rules: Procedure, entry: Approval, editorial: Editorial) -> bool:
    """Whether the time the agreement gives for a decision on publishing has passed, so that silence stays silence."""
    clock = rules.clock(Step.PUBLICATION)
    return bool(
        clock is not None and entry.asked and editorial.opens(entry.made) >= editorial.opens(entry.asked) + clock
    )


def _signed(text: str, line: str, key: str) -> bool:
    try:
        note = read_note(f"{text}\n{line}\n", Place("approvals"))
    except Refusal as refusal:
        first = refusal.reasons[0]
        raise Refusal(
            "BUL080", f"the approval's signature is no signature line: {first.why}",
            "copy the one line that begins with an em dash, byte for byte", Place("bulletin.yaml"),
        ) from None  # fmt: skip
    public = read_key(key)
    return any(
        public.signed(one) and len(one.data) == 64 and ed25519_verifies(public.public, one.data, text.encode())
        for one in note.signatures
    )
