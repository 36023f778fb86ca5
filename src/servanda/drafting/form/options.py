"""What a form offers for an id: participants, zones, clauses and other things of the agreement, and the vocabulary."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, ClassVar, Final

from servanda.agreement import Agreement, Clause, Lowering
from servanda.basis import closed
from servanda.drafting.form.fields import Option
from servanda.drafting.form.wording import LANGUAGES, Wording
from servanda.vocabulary import acts, weapons

#: The section of the file in which each sort of thing stands.
SECTIONS: Final = {
    "actor": "participants", "participant": "participants", "body": "bodies", "zone": "zones", "line": "lines",
    "event": "events", "track": "tracks", "phase": "phases", "consequence": "consequences", "source": "sources",
    "actor-or-words": "participants",
}  # fmt: skip
_LONGEST: Final = 70


class Options:
    """The options of one agreement in one language, each sort made once.

    ``of_agreement`` gives the ones made before for the same state of an agreement: a form is made at every letter.
    """

    _latest: ClassVar["deque[Options]"] = deque(maxlen=4)

    @classmethod
    def of_agreement(cls, agreement: Agreement, wording: Wording) -> "Options":
        """The options of an agreement, those made last time where it is the very same one."""
        for one in tuple(cls._latest):
            if one.agreement is agreement and one.wording.language == wording.language:
                return one
        made = cls(agreement, wording)
        cls._latest.append(made)
        return made

    def __init__(self, agreement: Agreement, wording: Wording) -> None:
        self.agreement = agreement
        self.wording = wording
        self._made: dict[str, tuple[Option, ...]] = {}

    def of(self, sort: str) -> tuple[Option, ...]:
        """Every option of a sort (*actor*, *zone*, *clause*, *act*, …); none for a sort of no list."""
        if sort not in self._made:
            make = _SORTS.get(sort)
            self._made[sort] = tuple(make(self)) if make else ()
        return self._made[sort]

    def label(self, sort: str, value: str) -> str:
        """The words of one value; itself where it is no option."""
        return next((one.label for one in self.of(sort) if one.value == value), value)

    def said(self, called: Mapping[str, str]) -> str:
        """What something is called, in the form's language where it has a name in it."""
        return called.get(self.wording.language) or called.get("en") or next(iter(called.values()), "")

    def called(self, section: Mapping[str, Any], group: str = "") -> Iterator[Option]:
        """The entries of a section, each by what it is called."""
        heading = self.wording.say(f"section:{group}").text if group else ""
        for key, one in section.items():
            yield Option(key, self.said(one.called) or key, group=heading)

    def participants(self) -> Iterator[Option]:
        """Participants."""
        yield from self.called(self.agreement.participants)

    def bodies(self) -> Iterator[Option]:
        """Bodies."""
        yield from self.called(self.agreement.bodies)

    def actors(self) -> Iterator[Option]:
        """Participants and bodies."""
        yield from self.called(self.agreement.participants, "participants")
        yield from self.called(self.agreement.bodies, "bodies")

    def clauses(self) -> Iterator[Option]:
        """Clauses, each by its summary."""
        heading = self.wording.say("section:clauses").text
        for clause in self.agreement.clauses:
            yield Option(clause.id, shortened(self.said(clause.says)), group=heading)

    def duties(self) -> Iterator[Option]:
        """Clauses and their parts: what can be done, certified or waited for."""
        into = Lowering(self.agreement)
        for option, clause in zip(self.of("clause"), self.agreement.clauses, strict=True):
            yield option
            for part in _parts_of(clause, into):
                yield Option(f"{clause.id}/{part}", f"{option.label} · {part}", group=option.group)

    def phases(self) -> Iterator[Option]:
        """Phases."""
        heading = self.wording.say("section:phases").text
        for phase in self.agreement.phases:
            yield Option(phase.id, self.said(phase.called), group=heading)

    def consequences(self) -> Iterator[Option]:
        """Steps of the ladder."""
        for one in self.agreement.consequences:
            yield Option(one.id, self.said(one.called))

    def tracks(self) -> Iterator[Option]:
        """Tracks."""
        for key, called in self.agreement.tracks.items():
            yield Option(key, called)

    def sources(self) -> Iterator[Option]:
        """Sources, each by its title."""
        for key, one in self.agreement.sources.items():
            yield Option(key, shortened(one.title))

    def moments(self) -> Iterator[Option]:
        """What a moment may be counted from, beside signature and entry: events, clauses and their parts, phases."""
        yield from self.called(self.agreement.events, "events")
        yield from self.of("phase")
        yield from self.of("duty")

    def acts(self) -> Iterator[Option]:
        """Acts of the vocabulary, each under the family it belongs to."""
        language = self.wording.language
        known = acts()
        for code, one in known.items():
            family = known.get(code.partition(".")[0])
            heading = family.labels.get(language, family.label) if family else ""
            yield Option(code, one.labels.get(language, one.label), group=heading)

    def weapons(self) -> Iterator[Option]:
        """Weapon classes of the vocabulary."""
        for code, one in weapons().items():
            yield Option(code, one.labels.get(self.wording.language, one.label))

    def used(self, *keys: str) -> Iterator[Option]:
        """Words the file already uses under these keys, so that one thing keeps one name."""
        found: dict[str, None] = {}
        for held in _mappings(self._plain):
            for key in keys:
                if key in held:
                    found |= dict.fromkeys(_words_of(held[key]))
        yield from (Option(one, one) for one in found if one)

    @cached_property
    def _plain(self) -> Any:
        return self.agreement.root.data()

    def changed(self) -> Iterator[Option]:
        """What a later version may re-write: clauses, phases and the clock."""
        yield Option("timing", self.wording.say("section:timing").text)
        yield from (Option(f"phase:{one.value}", one.label) for one in self.of("phase"))
        yield from self.of("clause")

    def origins(self) -> Iterator[Option]:
        """Data sources whose names for participants the file gives already."""
        known = dict.fromkeys(key for one in self.agreement.participants.values() for key in one.known_as)
        yield from (Option(key, key) for key in known)

    def languages(self) -> Iterator[Option]:
        """Languages the agreement uses, and those forms are written in."""
        codes = dict.fromkeys((*LANGUAGES, *self.agreement.title, self.agreement.prevails))
        yield from (Option(code, self.wording.say(f"language:{code}", otherwise=code).text) for code in codes if code)


def _mappings(held: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in plain values, the outer before the inner, in the order of the file."""
    left = [held]
    while left:
        one = left.pop()
        if isinstance(one, dict):
            yield one
            left.extend(reversed(one.values()))
        elif isinstance(one, list):
            left.extend(reversed(one))


def _words_of(held: Any) -> list[str]:
    return [one for one in (held if isinstance(held, list) else [held]) if isinstance(one, str)]


def shortened(text: str) -> str:
    """Words cut to what a list can show."""
    return text if len(text) <= _LONGEST else closed(text[: _LONGEST - 1].rsplit(" ", 1)[0]) + " …"


def _parts_of(clause: Clause, into: Lowering) -> list[str]:
    return [part for part in clause.promise.performed(clause, into) if part]


def _any(options: Options) -> Option:
    return Option("any", options.wording.say("choice:any").text)


_SORTS: Final[Mapping[str, Callable[[Options], Any]]] = {
    "actor": Options.actors,
    "actor-or-words": Options.actors,
    "member": Options.actors,
    "participant": Options.participants,
    "body": Options.bodies,
    "zone": lambda options: options.called(options.agreement.zones),
    "line": lambda options: options.called(options.agreement.lines),
    "event": lambda options: options.called(options.agreement.events, "events"),
    "track": Options.tracks,
    "phase": Options.phases,
    "consequence": Options.consequences,
    "clause": Options.clauses,
    "duty": Options.duties,
    "clause-or-phase": lambda options: (*options.of("phase"), *options.of("clause")),
    "clause-or-any": lambda options: (_any(options), *options.of("clause")),
    "moment": Options.moments,
    "source": Options.sources,
    "act": Options.acts,
    "weapon": Options.weapons,
    "item": lambda options: options.used("items", "item", "categories"),
    "unit": lambda options: options.used("unit"),
    "language": Options.languages,
    "changed": Options.changed,
    "origin": Options.origins,
}
