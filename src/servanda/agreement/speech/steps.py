"""One plain sentence per step of the ladder: after what it is due, for whom to decide, and by when."""

from typing import Final

from servanda.agreement.ladder import before, under
from servanda.agreement.model import Agreement
from servanda.agreement.sections.consequences import Consequence
from servanda.agreement.speech.speaking import Sentence, Speaker
from servanda.agreement.speech.wording import isolated

#: Up to so many promises are quoted; of more only the number is told.
MOST_QUOTED: Final = 2


def step_words(step: Consequence, agreement: Agreement, language: str = "en") -> Sentence:
    """After what a step is due, who decides it, by when, and what it is; ``missing`` as in ``speak``."""
    speaker = Speaker(agreement, language)
    wording, phrases = speaker.wording, speaker.phrases
    who = phrases.names(step.decided_by)
    within = phrases.duration(step.within)
    text = wording.say(
        "step",
        after=_after(step, agreement, speaker),
        who=who.text,
        who_n=who.n,
        within=within.text,
        within_n=within.n,
        called=wording.own(step.called, f"consequences.{step.id}.called", step.id),
        outside="yes" if step.outside else "no",
    )
    return Sentence(text[:1].upper() + text[1:], language, wording.missing)


def _after(step: Consequence, agreement: Agreement, speaker: Speaker) -> str:
    wording, phrases = speaker.wording, speaker.phrases
    if step.after == "step before":
        names = [wording.own(one.called, f"consequences.{one.id}.called", one.id) for one in before(agreement, step)]
        return wording.say("step-after-step", step=wording.listed(names, "or", apart=True))
    clauses = under(agreement, step)
    if len(clauses) == len(agreement.clauses):
        promise = wording.say("step-any")
    elif len(clauses) <= MOST_QUOTED:
        promise = wording.listed([phrases.clause(one) for one in clauses], "or")
    else:
        promise = wording.say("step-some", n=len(clauses))
    grades = phrases.any_of(isolated(one, wording.right_to_left) for one in step.grades)
    return wording.say(
        f"step-after-{step.after.replace(' ', '-')}",
        promise=promise,
        k=step.at_least,
        grades=grades.text,
        grades_n=grades.n,
        length=phrases.duration(step.answer_within).text,
    )
