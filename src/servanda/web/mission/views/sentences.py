"""One entry of the record told: a sentence in which its values stand, what was said as it was said, particulars."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Final, get_type_hints

from servanda.access import Content, Entry
from servanda.escalation import ThresholdSet
from servanda.mechanism import Disagreement, Finding, Lapse, Statement, TeamReport
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.days import at_told
from servanda.web.mission.views.incidents import owed_step
from servanda.web.mission.views.levels import level_told, rule_of, rule_told
from servanda.web.mission.views.numbers import in_threes
from servanda.web.mission.views.pointing import named
from servanda.web.mission.views.telling import is_point, is_time, label_of, lines_of, said_of, told_of, unsaid
from servanda.web.mission.views.tellings import TELLINGS, sentence_of

#: Marks that a tail brings along; before anything else goes a blank.
_OWN_MARK: Final = tuple(",;:،؛")
_ENDS: Final = tuple(".…?!؟")
_ISOLATES: Final = "\u2066\u2067\u2068\u2069"
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Something long with a form of its own. ``head``: a message; ``rows``: a list; ``pairs``: label and value;
    ``sides`` with ``table``: a row for each fact, and beside it what each side says of it."""

    head: str
    rows: tuple[str, ...] = ()
    pairs: Pairs = ()
    sides: tuple[str, ...] = ()
    table: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """An entry told. ``quotes``: the message of each label, empty where it needs none, and the words; ``particulars``:
    label and value."""

    sentence: str
    quotes: Pairs = ()
    blocks: tuple[Block, ...] = ()
    particulars: Pairs = ()


def tell(scene: MissionScene, entry: Entry, act: Content, entries: Iterable[Entry]) -> Told:
    """What was filled in for an entry, told; ``entries``: those of its file that the person sees."""
    telling = TELLINGS[entry.deed]
    at_hand = _Telling(scene, entry, act, tuple(entries))
    blocks = tuple(_blocks(scene, act))
    apart = {*telling.needs, *telling.tails, *telling.quotes, *_blocked(act)}
    quotes = []
    for name in telling.quotes:
        said = getattr(act, name, "")
        for words in (said,) if isinstance(said, str) else said:
            if words:
                quotes.append(("" if name in ("words", "what") else label_of(name), words))
    # What was said in words is a *told* line of its own; all that is named nowhere is a particular.
    rest = tuple((label, told.replace("\n", "; ")) for label, told in lines_of(scene, act, frozenset(apart)))
    return Told(at_hand.sentence(), tuple(quotes), blocks, rest)


def who_told(scene: MissionScene, entry: Entry) -> str:
    """Who did it, as a sentence names them: one's own people by role and number, others by their unit."""
    person = scene.house.accounts.known(entry.by)
    if not entry.unit:
        return scene.words.say("the-calendar")
    if person is not None and entry.unit == scene.person.unit:
        role = scene.words.say(f"role-{person.role}")
        return f"{role} {person.number}" if person.number else role
    return scene.called(entry.unit)


def names_told(scene: MissionScene, names: Iterable[str]) -> str:
    """Names in a line: *a, b and c*, each in an isolate of its own."""
    every = [f"\u2068{one}\u2069" for one in names]
    if len(every) < 2:
        return "".join(every)
    comma = "، " if scene.words.direction == "rtl" else ", "
    return scene.along(scene.words.say("names-and", first=scene.along(comma.join(every[:-1])), last=every[-1]))


def ended(sentence: str) -> str:
    """A sentence with the point at its end."""
    return sentence if sentence.rstrip(_ISOLATES).endswith(_ENDS) else f"{sentence}."


@dataclass(frozen=True, slots=True)
class _Telling:
    """One sentence being put together."""

    scene: MissionScene
    entry: Entry
    act: Content
    entries: tuple[Entry, ...]

    def sentence(self) -> str:
        """The head, and the tails of what was filled in."""
        telling, key, words = TELLINGS[self.entry.deed], sentence_of(self.entry.deed), self.scene.words
        held = [one for one in fields(self.act) if one.name in (*telling.needs, *telling.tails)]
        hints = get_type_hints(type(self.act))
        given = {"who": who_told(self.scene, self.entry), "to": self._names(self.entry.to) or words.say("word-unsaid")}
        given |= {_argument(one.name, getattr(self.act, one.name)): self._needed(one.name, hints[one.name])
                  for one in held if one.name in telling.needs}  # fmt: skip
        # A file put together with itself, and a declaration of no further kind, have words of their own.
        alone = getattr(self.act, "lead", "") == self.entry.about or getattr(self.act, "act", "") == "declaration"
        alone = alone and words.has(f"{key}-alone")
        said = words.say(f"{key}-alone" if alone else key, **given)
        there = {one.name for one in held}
        for name in telling.tails:
            value = getattr(self.act, name) if name in there else ""
            if name in there and not unsaid(name, hints[name], value):
                said = self._with(said, key, name, hints[name], value)
        return ended(said)

    def _with(self, said: str, key: str, name: str, hint: Any, value: Any) -> str:
        """What was said so far, and one tail more."""
        words = self.scene.words
        field = name.rstrip("_").replace("_", "-") + ("" if not isinstance(value, bool) else "-yes" if value else "-no")
        message = next((one for one in (f"{key}-{field}", f"with-{field}") if words.has(one)), "")
        if not message:
            return said
        told = self._value(name, hint, value)
        counted = value if isinstance(value, int) else 0
        tail = words.say(message, **{_argument(name, value): told, "n": counted})
        if not tail:
            return said
        # A sentence may already end where its own values do: a clause, a question.
        return f"{said}{tail}" if tail.startswith(_OWN_MARK) else f"{said} {tail}"

    def _needed(self, name: str, hint: Any) -> str:
        value = getattr(self.act, name)
        if isinstance(value, bool):
            return "yes" if value else "no"
        empty = value in (None, "", ()) or (value == 0 and is_time(name))
        return self.scene.words.say("word-unsaid") if empty else self._value(name, hint, value)

    def _value(self, name: str, hint: Any, value: Any) -> str:
        """A value as it stands within a sentence: hours by day and month, several as names, no point at its end."""
        scene = self.scene
        found = named(scene, self.entry, name, value, self.entries)
        if found:
            return self._names(_inner(one) for one in found)
        if isinstance(self.act, ThresholdSet) and (watched := rule_of(scene, self.act.rule)) is not None:
            if name == "rule":
                return rule_told(scene, watched)
            if name in ("raise_at", "lower_at"):
                return level_told(scene, watched, value)
        rule = f"rule-{_NOT_LETTERS.sub('-', value.lower()).strip('-')}" if name == "rule" else ""
        if rule and scene.words.has(rule):
            return scene.words.say(rule)
        if name == "step" and isinstance(self.act, Lapse):
            return scene.words.say(f"lapsed-{owed_step(value, self.act.of)}")
        if name == "what" and self.entry.deed.endswith(":lapse:record"):
            owed = f"owed-{str(value).replace(' ', '-')}"
            return _small(scene.words.say(owed)) if scene.words.has(owed) else str(value)
        if name == "act":
            return _small(_inner(told_of(scene, name, hint, value)))
        if isinstance(value, int) and is_time(name):
            return at_told(scene, value, self.entry.recorded)
        if type(value) is int and not name.endswith(("_ppm", "_milli")):
            return f"{in_threes(value)}\u00a0m" if name.endswith("_m") else in_threes(value)
        if isinstance(value, tuple) and not is_point(hint):
            return self._several(name, value)
        return _inner(told_of(scene, name, hint, value))

    def _several(self, name: str, values: tuple[Any, ...]) -> str:
        if all(isinstance(one, int) for one in values):
            return self._names(at_told(self.scene, one, self.entry.recorded) for one in values)
        if all(is_dataclass(one) for one in values):
            return self._apart(said_of(self.scene, one) for one in values)
        if name == "asks":
            return " ".join(self.scene.words.say(f"asks-{one.replace(' ', '-')}") for one in values)
        if name == "clauses":
            return self._apart(_inner(told_of(self.scene, name, None, one)) for one in values)
        return names_told(self.scene, (self._value(name, None, one) for one in values))

    def _apart(self, said: Iterable[str]) -> str:
        """Several things that hold commas of their own, each in an isolate."""
        scene = self.scene
        return scene.along(
            ("؛ " if scene.words.direction == "rtl" else "; ").join(f"\u2068{one}\u2069" for one in said)
        )

    def _names(self, names: Iterable[str]) -> str:
        return names_told(self.scene, (self.scene.called(one) for one in names))


_NOT_LETTERS: Final = re.compile("[^a-z]+")


def _argument(name: str, value: Any) -> str:
    """What a field is called in messages; *by* is an hour or somebody."""
    if name == "by":
        return "by-name" if isinstance(value, str) else "by-hour"
    return name.rstrip("_").replace("_", "-")


def _inner(words: str) -> str:
    """Words without the point at their end, to stand within a sentence, in one line."""
    one_line = "; ".join(words.split("\n")).strip()
    return one_line[:-1] if one_line.endswith(".") else one_line


def _small(words: str) -> str:
    """Words as they go on within a sentence: no large letter at the beginning but of what is written large."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


_FINDING: Final = (
    ("finding-proof", ("status", "verification", "certainty_ppm")),
    ("finding-class", ("breach", "grade", "severity", "intent", "clauses", "outcomes", "exception")),
    ("finding-who", ("attribution",)),
    ("finding-answers", ("responsible", "responsibility", "response")),
    ("finding-rests", ("supports", "signed_by", "reasons", "absent")),
)  # fmt: skip


def _blocked(act: Content) -> tuple[str, ...]:
    """Fields that have a form of their own."""
    if isinstance(act, TeamReport):
        return "agreed", "disagreed", "statements"
    return tuple(name for _, names in _FINDING for name in names) if isinstance(act, Finding) else ()


def _blocks(scene: MissionScene, act: Content) -> Iterable[Block]:
    if isinstance(act, TeamReport):
        yield from _report(scene, act)
    if isinstance(act, Finding):
        yield from _finding(scene, act)


def _report(scene: MissionScene, act: TeamReport) -> Iterable[Block]:
    if act.agreed:
        yield Block("report-agreed", act.agreed)
    if act.disagreed:
        yield beside_told(scene, "report-disagreed", act.disagreed)
    if act.statements:
        yield beside_told(scene, "field-statements", (Disagreement("", act.statements),))


def beside_told(scene: MissionScene, head: str, facts: Iterable[Disagreement]) -> Block:
    """Facts, and what each side says of them in a column of its own, in the order of the agreement's parties."""
    every = tuple(facts)
    said = dict.fromkeys(one.side for fact in every for one in fact.statements if one.side or one.words)
    # A side of which nothing was written has its column as well: that it said nothing is to be seen.
    every_party = tuple(scene.house.mission.procedure.parties)
    parties = every_party if any(one in said for one in every_party) else ()
    sides = (*parties, *(one for one in said if one not in parties))
    rows = tuple((fact.fact, tuple(_by(fact.statements, side) for side in sides)) for fact in every)
    return Block(head, sides=tuple(scene.called(one) for one in sides), table=rows)


def _by(statements: Iterable[Statement], side: str) -> str:
    return "\n".join(one.words for one in statements if one.side == side and one.words)


def _finding(scene: MissionScene, act: Finding) -> Iterable[Block]:
    every = frozenset(one.name for one in fields(act))
    for head, names in _FINDING:
        if head == "finding-who":
            pairs = lines_of(scene, act.attribution, frozenset(("alternatives",)))
            others = tuple(said_of(scene, one) for one in act.attribution.alternatives)
            if pairs:
                yield Block(head, pairs=pairs)
            if others:
                yield Block("finding-else", others)
            continue
        held = dict(lines_of(scene, act, every - frozenset(names)))
        pairs = tuple((label_of(one), held[label_of(one)]) for one in names if held.get(label_of(one)))
        if pairs:
            yield Block(head, pairs=pairs)
