"""Who follows whom: read from the table of acts, told in pictures of a few rows; never who started."""

from typing import Final

from servanda.escalation import (
    Period,
    answered_read,
    reciprocity_data,
    reciprocity_of,
    split,
)
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.reciprocity_pictures import Names, figures, pictures
from servanda.operations.escalate.reciprocity_words import Said, sentences
from servanda.operations.escalate.told import Told
from servanda.operations.pages.wording import Words
from servanda.page import Prose

NAME: Final = "reciprocity"


def told(opened: Opened, words: Words) -> Told:
    """Pictures of who follows whom, and in sentences what they rest on and cannot say."""
    taken = opened.streams
    found = reciprocity_of(taken.streams, periods(opened), seed=opened.seed)
    answered = answered_read(opened.acts, taken.streams, opened.facts, opened.as_of)
    names = Names(opened, words, found)
    said = sentences(names, taken, found, answered)
    plain, limits = _prose(words, said)
    return Told(
        words.say("esc-reciprocity-title"),
        "public",
        (figures(names, found), plain, *pictures(names, found), limits),
        reciprocity_data(taken, found, answered),
        said.lines,
    )


def _prose(words: Words, said: Said) -> tuple[Prose, Prose]:
    return (
        Prose("reciprocity-reading", words.say("esc-reciprocity-plain"), said.plain),
        Prose("reciprocity-limits", words.say("esc-reciprocity-limits"), said.limits, manner="notice"),
    )


def periods(opened: Opened) -> tuple[Period, ...]:
    """Between the agreement's own dates; where none lies within the days counted, two halves."""
    own = [(opened.signed, "signed"), (opened.start, "start"), *opened.dates]
    cuts: dict[int, str] = {}
    for day, key in own:
        if day is not None and 0 < (day - opened.acts.begin).days < opened.acts.days:
            cuts[(day - opened.acts.begin).days] = key
    if cuts:
        return split(opened.acts.days, tuple(cuts.items()))
    half = opened.acts.days // 2
    return (Period("half-one", 0, half), Period("half-two", half, opened.acts.days))
