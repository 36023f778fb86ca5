"""What was said and corrected in the bulletins that tell of a promise: all, for none says which promise it is of."""

from servanda.bulletin.forms.speaking import correction_said, statement_notes
from servanda.bulletin.site.courses import PromiseCourse, page_of
from servanda.bulletin.wording import BulletinWords
from servanda.page import Prose, Verbatim

#: So many bulletins' statements stand on the page whole, those of every party alike; the rest are led to.
_BULLETINS = 4
_CORRECTIONS = 40


def statements_on(course: PromiseCourse, words: BulletinWords) -> Prose:
    """What the parties said, the newest bulletin first and in each in the order of the agreement; who said nothing."""
    saying = [one for one in reversed(course.stood) if one.bulletin.statements]
    now, shown = course.now.bulletin, saying[:_BULLETINS]
    told = [words.say("site-statements-intro")] if shown else []
    if not now.statements:
        told.append(words.say("site-statements-of", n=0, days=words.days(now.period)))
    links = [
        (words.days(one.bulletin.period), f"{link}#statements")
        for one in saying[_BULLETINS:]
        if (link := page_of(one.held, words.language))
    ]
    if saying[_BULLETINS:]:
        told.append(words.say("site-statements-earlier", n=len(saying) - _BULLETINS))
    return Prose(
        id="statements", title=words.say("section-statements"), paragraphs=tuple(told),
        items=tuple(words.say("statement-none", name=name) for name in now.silent),
        verbatim=tuple(
            Verbatim(said.text, said.language, "; ".join(statement_notes(said, words)), said.source)
            for one in shown
            for said in one.bulletin.statements
        ),
        see=(*(() for _ in told[:-1]), tuple(links[:_CORRECTIONS])) if links else (),
    )  # fmt: skip


def corrections_on(course: PromiseCourse, words: BulletinWords) -> Prose | None:
    """Every correction of the bulletins that tell of it, the newest first."""
    told = [
        f"{words.days(one.bulletin.period)}: {correction_said(correction, words)}"
        for one in reversed(course.stood)
        for correction in one.bulletin.corrections
    ]
    if not told:
        return None
    more = [words.say("site-corrections-more", n=len(told) - _CORRECTIONS)] if len(told) > _CORRECTIONS else []
    return Prose(
        id="corrections", title=words.say("section-corrections"),
        paragraphs=(words.say("site-corrections-intro"), *more), items=tuple(told[:_CORRECTIONS]),
    )  # fmt: skip
