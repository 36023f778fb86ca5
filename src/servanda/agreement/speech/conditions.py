"""Conditions in words, each with where it comes from when the text itself does not state it."""

from typing import Any

from servanda.agreement.conditions import (
    Any_,
    At,
    Begun,
    ConditionText,
    Decided,
    Dependency,
    Done,
    Every_,
    Found,
    Happened,
    No,
    Quiet,
    Seen,
    Some,
)
from servanda.agreement.speech.moments import MomentPhrases
from servanda.agreement.speech.phrases import Phrases
from servanda.agreement.speech.wording import exact


class ConditionPhrases:
    """Tells the conditions of one agreement in one language."""

    def __init__(self, phrases: Phrases, moments: MomentPhrases) -> None:
        self.phrases = phrases
        self.moments = moments
        self.wording = phrases.wording

    def condition(self, text: ConditionText) -> str:
        """A condition; a leaf that is not the text's own says whose it is."""
        match text:
            case Every_():
                return self.wording.listed([self._part(part) for part in text.all], "and")
            case Any_():
                return self.wording.listed([self._part(part) for part in text.any], "or")
            case Some():
                parts = self.wording.say("list-long-gap").join(self._part(part) for part in text.of)
                return self.wording.say("condition-at-least", k=text.at_least, conditions=parts)
            case No():
                return self._no(text)
        words = self._leaf(text)
        if text.dependency.kind == "text":
            return words
        return self.wording.say("condition-with", condition=words, dependency=self.dependency(text.dependency))

    def _part(self, text: ConditionText) -> str:
        words = self.condition(text)
        several = isinstance(text, Some) or (isinstance(text, Every_ | Any_) and len(_parts(text)) > 1)
        return self.wording.say("condition-group", condition=words) if several else words

    def _no(self, text: No) -> str:
        if isinstance(text.no, Quiet):
            quiet = text.no
            words = self.wording.say(
                "condition-no-quiet",
                length=self.phrases.duration(quiet.for_).text,
                deed=self.phrases.deed(quiet.quiet).text,
            )
            if quiet.dependency.kind == "text":
                return words
            return self.wording.say("condition-with", condition=words, dependency=self.dependency(quiet.dependency))
        return self.wording.say("condition-no", condition=self._part(text.no))

    def _leaf(self, leaf: Any) -> str:
        say = self.wording.say
        match leaf:
            case Done():
                return say("condition-done", clause=self.phrases.clause(leaf.done))
            case Begun():
                if self.phrases.agreement.phase(leaf.in_force) is not None:
                    return say("condition-begun-phase", phase=self.phrases.phase(leaf.in_force))
                return say("condition-begun-clause", clause=self.phrases.clause(leaf.in_force))
            case Happened():
                return say("condition-event", event=self.moments.event(leaf.event))
            case At():
                return self.moments.reached(leaf.reached)
            case Quiet():
                length, deed = self.phrases.duration(leaf.for_).text, self.phrases.deed(leaf.quiet).text
                return say("condition-quiet", length=length, deed=deed, resettable="yes" if leaf.resettable else "no")
            case Seen():
                return self._seen(leaf)
            case Decided():
                words = self.phrases.words(leaf.decided).text
                bodies = self.phrases.names(leaf.by)
                return say("condition-decided", bodies=bodies.text, bodies_n=bodies.n, words=words)
            case Found():
                bodies = self.phrases.names(leaf.by)
                if leaf.found == "any":
                    return say("condition-found-any", bodies=bodies.text, bodies_n=bodies.n)
                clause = self.phrases.clause(leaf.found)
                return say("condition-found", bodies=bodies.text, bodies_n=bodies.n, clause=clause)
        raise TypeError(f"not a condition: {leaf!r}")

    def _seen(self, seen: Seen) -> str:
        say, deed = self.wording.say, self.phrases.deed(seen.seen).text
        if seen.measure == "sum":
            words = say("condition-seen-sum", amount=self.phrases.amount(seen.at_least, seen.seen.unit).text, deed=deed)
        else:
            words = say("condition-seen-count", n=exact(seen.at_least), deed=deed)
        if seen.in_last is None:
            return words
        return say("condition-in-last", length=self.phrases.duration(seen.in_last).text, condition=words)

    def dependency(self, dependency: Dependency) -> str:
        """Where a dependency comes from: the text, what it implies, or whose reading."""
        if dependency.kind == "reading":
            return self.wording.say("dependency-reading", party=self.phrases.name(dependency.of))
        return self.wording.say(f"dependency-{dependency.kind}")


def _parts(text: Every_ | Any_) -> tuple[ConditionText, ...]:
    return text.all if isinstance(text, Every_) else text.any
