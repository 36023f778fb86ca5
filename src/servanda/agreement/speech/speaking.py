"""One plain sentence per clause: who must, must not or may do what, where, when, if what, seen by whom."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from servanda.agreement.clause import Clause
from servanda.agreement.conditions import ConditionText, Dependency
from servanda.agreement.model import Agreement
from servanda.agreement.sentences import (
    Acted,
    Along,
    Counted,
    Distance,
    Doing,
    During,
    If,
    Instant,
    Lasts,
    Listed,
    Moments,
    Portion,
    Promised,
    Several,
    Weapons,
    Where,
    Words,
)
from servanda.agreement.speech.conditions import ConditionPhrases
from servanda.agreement.speech.moments import MomentPhrases
from servanda.agreement.speech.phrases import Phrases
from servanda.agreement.speech.quantities import NOTHING, Quantities, Told
from servanda.agreement.speech.wording import Wording
from servanda.agreement.when import When

#: Acts of whoever promises: who does them is said at the head of the sentence already.
_OWN_ACTS = frozenset({"deed", "gives", "hands_over", "owes", "shown_by"})
_SAID = {None: "unstated", True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A clause in words; ``missing`` lists what had no words in the language and is marked in the text."""

    text: str
    language: str
    missing: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


class Speaker:
    """Speaks of one agreement in one language."""

    def __init__(self, agreement: Agreement, language: str) -> None:
        self.agreement = agreement
        self.wording = Wording(language)
        self.phrases = Phrases(agreement, self.wording)
        self.moments = MomentPhrases(self.phrases)
        self.conditions = ConditionPhrases(self.phrases, self.moments)
        self._tellers = self._wrappers()

    def sentence(self, clause: Clause) -> str:
        """The clause's own message, then what its header adds, in one order for every kind."""
        promise = clause.promise
        given = dict(promise.words(clause, self.agreement))
        who = given.get("who", Listed(clause.who))
        known_by = who.ids if isinstance(who, Listed) else clause.who
        if (acts := getattr(promise, "do", None)) is not None:
            given["deed"] = Doing(acts)
        moments = given.pop("when", None)
        arguments = _choices(promise) | self._arguments({**given, "who": who}, known_by)
        if not arguments["who"]:
            arguments |= {"who": self.wording.say("nobody"), "who_n": 1}
        core = self._core(clause, arguments)
        if not isinstance(moments, Moments):
            moments = Moments(clause.opening, clause.deadline or clause.until)
        when = self.moments.period(moments, performs=promise.performs, between=clause.between is not None)
        rest = self._header(clause)
        if when.n and any(mark in core for mark in ";؛"):
            rest, when = [when.text, *rest], NOTHING
        return _capital(
            self.wording.say(
                "sentence",
                core=core.rstrip("."),
                when=when.text,
                when_n=when.n,
                rest=self.wording.say("rest-gap").join(rest),
                rest_n=len(rest),
            )
        )

    def _core(self, clause: Clause, arguments: Mapping[str, Any]) -> str:
        message = f"clause-{clause.kind}"
        if self.wording.has(message) or Wording("en").has(message):
            return self.wording.say(message, **arguments)
        # A kind brought by another package may have no message; its title and summary are then all there is.
        self.wording.lacks(message)
        title = self.phrases.words(clause.promise.title).text
        says = self.wording.own(clause.says, f"clauses.{clause.id}.says", clause.id)
        return self.wording.say("clause-other", who=arguments["who"], title=title, says=says)

    def _header(self, clause: Clause) -> list[str]:
        """What the header of any clause adds to its sentence."""
        say, names = self.wording.say, self.phrases.names
        rest = [say("adds-phase", phase=self.phrases.phase(clause.phase))] if clause.phase else []
        if clause.promise.performs and clause.until is not None and clause.deadline is not None:
            rest.append(self.moments.period(Moments(None, clause.until), performs=False).text)
        if clause.when is not None:
            rest.append(say("adds-if", condition=self.conditions.condition(clause.when)))
        if clause.while_ is not None:
            rest.append(say("adds-while", condition=self.conditions.condition(clause.while_)))
        if clause.in_step_with is not None:
            step = clause.in_step_with
            tolerance = self.phrases.share(step.tolerance)
            named = self.phrases.clause(step.clause)
            words = say("adds-step", clause=named, tolerance=tolerance.text, tolerance_n=tolerance.n)
            if step.dependency.kind != "text":
                whence = self.conditions.dependency(step.dependency)
                words = say("condition-with", condition=words, dependency=whence)
            rest.append(words)
        if clause.counted_if:
            rest.append(say("adds-counted", words=self.phrases.words(clause.counted_if).text))
        if clause.observed_by:
            rest.append(say("adds-seen", bodies=names(clause.observed_by).text))
        if clause.certified_by:
            rest.append(say("adds-certified", bodies=names(clause.certified_by).text))
        if clause.survives:
            rest.append(say("adds-survives"))
        return rest

    def _arguments(self, given: Mapping[str, Any], known_by: tuple[str, ...]) -> dict[str, Any]:
        """A message's arguments: the words of each wrapper, with how many things it tells and its form."""
        arguments: dict[str, Any] = {}
        for name, value in given.items():
            if value is None or isinstance(value, bool):
                arguments[name] = _SAID[value]
            elif isinstance(value, str | int):
                arguments[name] = value
            else:
                own = isinstance(value, Doing) and name in _OWN_ACTS
                told = self.phrases.deed(value.acts, known_by) if own else self.told(value)
                arguments |= {name: told.text, f"{name}_n": told.n, f"{name}_form": told.form}
        return arguments

    def told(self, value: Any) -> Told:
        """One wrapper in words."""
        return self._tellers[type(value)](value)

    def _several(self, value: Several) -> Told:
        told = [self.wording.say(value.message, **self._arguments(item, ())) for item in value.items]
        return Told(self.wording.listed(told, apart=True), len(told))

    def _promised(self, value: Promised) -> Told:
        return Told(self.wording.listed([self.phrases.clause(ref) for ref in value.ids]), len(value.ids))

    def _if(self, value: If) -> Told:
        return NOTHING if value.condition is None else Told(self.conditions.condition(value.condition), 1)

    def _wrappers(self) -> dict[type, Callable[[Any], Told]]:
        """How each wrapper of ``servanda.agreement.sentences`` is told."""
        phrases, moments = self.phrases, self.moments
        return {
            Listed: lambda given: phrases.names(given.ids),
            Acted: lambda given: phrases.any_of(phrases.act(code) for code in given.acts),
            Doing: lambda given: phrases.deed(given.acts),
            Where: lambda given: phrases.zones(given.zones),
            Along: lambda given: phrases.lines(given.lines),
            Weapons: lambda given: phrases.weapons(given.codes),
            Words: lambda given: phrases.words(given.text, given.language),
            Counted: lambda given: phrases.amount(given.milli, given.unit),
            Portion: lambda given: phrases.share(given.ppm),
            Distance: lambda given: phrases.distance(given.metres),
            During: lambda given: phrases.duration(given.us),
            Lasts: lambda given: phrases.length(given.months, given.days, given.us),
            Instant: lambda given: NOTHING if given.when is None else moments.moment(given.when),
            Moments: lambda given: moments.period(given, performs=True, between=True),
            If: self._if,
            Promised: self._promised,
            Several: self._several,
        }


def _choices(promise: Any) -> dict[str, str]:
    """Every yes-or-no field of a promise, for messages to choose by; *unstated* where it says neither."""
    values = {field.name: getattr(promise, field.name) for field in fields(promise)} if is_dataclass(promise) else {}
    return {name: _SAID[value] for name, value in values.items() if value is None or isinstance(value, bool)}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def speak(clause: Clause, agreement: Agreement, language: str = "en") -> Sentence:
    """One plain sentence for a clause.

    Who must, must not or may do what, where, from and by when, on what condition, seen and certified by whom.
    Dates are computed in the agreement's zone, relative ones with the words as written. What the language has
    no words for is said in another, marked ``⟨en⟩``, and listed in ``missing``.
    """
    speaker = Speaker(agreement, language)
    text = speaker.sentence(clause)
    return Sentence(text, language, speaker.wording.missing)


def condition_words(condition: ConditionText, agreement: Agreement, language: str = "en") -> str:
    """A condition in words; what is only implied, or one side's reading, says so."""
    return Speaker(agreement, language).conditions.condition(condition)


def moment_words(when: When, agreement: Agreement, language: str = "en") -> str:
    """A moment: ``26 January 2025 (entry + 60 days)``; or what it counts from, where there is no date."""
    return Speaker(agreement, language).moments.moment(when).text


def dependency_words(dependency: Dependency, agreement: Agreement, language: str = "en") -> str:
    """Where a dependency comes from: stated in the text, implied by it, or read into it, and by whom."""
    return Speaker(agreement, language).conditions.dependency(dependency)


def duration_words(us: int, language: str = "en") -> str:
    """A length of time given in microseconds: in hours up to three days, in days beyond."""
    return Quantities(Wording(language)).duration(us).text


def distance_words(metres: int, language: str = "en") -> str:
    """A distance given in metres."""
    return Quantities(Wording(language)).distance(metres).text


def amount_words(milli: int, unit: str = "", language: str = "en") -> str:
    """An amount given in thousandths, with its unit."""
    return Quantities(Wording(language)).amount(milli, unit).text
