"""A draft to proposed clauses, by plain rules; nothing is a clause until a person confirms it."""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from servanda.agreement import Agreement
from servanda.drafting.clause_library import terms_needed
from servanda.drafting.proposals.names import Names, definitions_in, names_in
from servanda.drafting.proposals.offered import Choices
from servanda.drafting.proposals.proposal import Ask, Proposal
from servanda.drafting.proposals.reading_sentences import Made, Provision, provisions
from servanda.drafting.proposals.starting import started
from servanda.drafting.text import DraftText

_HASHED = 16


def propose(text: DraftText, agreement: Agreement | None) -> tuple[Proposal, ...]:
    """Clauses proposed from a draft, in the order of the text.

    Names are those of the agreement file and the ones the text gives in their place; without a file, those that the
    header proposals find. Passages that render another
    (``beside``), headings, footnotes and definitions propose nothing; neither do languages without rules. Never raises.
    """
    return Proposer(text).propose(agreement if agreement is not None else started(text))


class Proposer:
    """Proposes from one draft again and again, as the agreement file grows.

    A sentence is read again only where it names somebody else than before, or the choices it offered changed.
    """

    def __init__(self, text: DraftText) -> None:
        self.text = text
        self._provisions: tuple[Provision, ...] | None = None
        self._defined: frozenset[str] = frozenset()
        self._names: Names | None = None

    def propose(self, agreement: Agreement, rest: Callable[[], object] = bool) -> tuple[Proposal, ...]:
        """As ``propose`` does; ``rest`` is called before each sentence is read, and may take its time."""
        if self._provisions is None:
            self._defined = frozenset(term.casefold() for term in definitions_in(self.text))
            self._provisions = provisions(self.text)
        names, choices = names_in(agreement, self.text), Choices.of(agreement)
        again = self._names is None or not names.same(self._names)
        self._names = names
        made = _Numbering(agreement, choices, self._defined)
        stages: set[str] = set()
        for one in self._provisions:
            if one.sentence.passage.id in stages:
                continue
            rest()
            for each in one.read(names, choices, again=again):
                made.add(one, each)
                # the items of a staged duty are its stages, and no clauses of their own
                stages |= {item.passage.id for item in one.items} if each.kind == "staged" else set()
        return tuple(made.found)


class _Numbering:
    """Gives what was read its ids, in the order of the text, and what hangs on the whole file."""

    def __init__(self, agreement: Agreement, choices: Choices, defined: frozenset[str]) -> None:
        self.found: list[Proposal] = []
        self._choices = choices
        self._known = defined | {term.casefold() for term in agreement.definitions}
        self._taken = Counter(choices.clauses)
        self._again: Counter[str] = Counter()

    def add(self, provision: Provision, made: Made) -> None:
        """One more proposal."""
        sentence = provision.sentence
        self.found.append(
            Proposal(
                id=self._hash(made.written),
                passage=sentence.passage.id,
                span=(sentence.begin, sentence.end),
                kind=made.kind,
                clause={"id": self._named(made.base), **made.body},
                found=made.found,
                asks=tuple(dict.fromkeys(map(self._filled, made.asks))),
                needs=terms_needed(made.terms, self._known),
                rule=made.rule,
            )
        )

    def _filled(self, ask: Ask) -> Ask:
        options = self._choices.filled(ask.options)
        return ask if options is ask.options else replace(ask, options=options)

    def _hash(self, written: str) -> str:
        """The same words with the same reading have the same id in the next draft; said twice, they are told apart."""
        self._again[written] += 1
        return hashlib.sha256(f"{written}{self._again[written]}".encode()).hexdigest()[:_HASHED]

    def _named(self, base: str) -> str:
        self._taken[base] += 1
        return base if self._taken[base] == 1 else f"{base}-{self._taken[base]}"
