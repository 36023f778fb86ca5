"""What was said in public, and nothing else: a type that cannot hold an entry of any other class."""

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.agreement import Answer, Option, Positions, Proposal, leaves, public
from servanda.basis import Place, Refusal


@dataclass(frozen=True, slots=True)
class MadePublic:
    """Positions of which every entry was made in public, is marked so, and has lost its note.

    Made with ``of``. Refuses (BUL005) to be made of anything else, whoever asks.
    """

    positions: Positions

    def __post_init__(self) -> None:
        held = self.positions
        told = all(one.class_ == "public" and one.made_in_public and not one.note for one in self.entries())
        cited = {key for one in self.entries() for key in one.source.sources}
        if held.data_class != "public" or not told or set(held.sources) - cited:
            raise Refusal(
                "BUL005", "positions that were not made in public cannot stand on a public page",
                "mark what was said in public, entry by entry; leave the rest as it is", Place("positions.yaml"),
            )  # fmt: skip

    @classmethod
    def of(cls, kept: Positions) -> "MadePublic":
        """What may be published of positions."""
        return cls(public(kept))

    def entries(self) -> Iterator[Answer | Proposal | Option]:
        """Every entry, answers first."""
        yield from self.positions.answers
        yield from self.positions.proposals
        yield from self.positions.options

    def clauses(self) -> frozenset[str]:
        """Clauses that public entries name: what else the draft holds is not known to be public."""
        named = {clause for one in self.positions.proposals for clause in one.clauses}
        answered = self.positions.answers
        return frozenset(named | {one.clause for one in answered} | {ref for one in answered for ref in _refs(one)})

    def names(self) -> frozenset[str]:
        """Participants and bodies that public entries name as speaking or as those who would act."""
        told = self.positions
        by = {who for one in told.proposals for who in one.by} | {who for one in told.options for who in one.by}
        return frozenset(by | {one.who for one in told.answers})


def _refs(one: Answer) -> Iterator[str]:
    """What the condition of an answer names."""
    terms = one.accepts_if if one.accepts_if is not None else one.declines_while
    for leaf in () if terms is None or isinstance(terms, str) else leaves(terms):
        for key in ("done", "in_force"):
            yield getattr(leaf, key, "")
        yield getattr(getattr(leaf, "reached", None), "ref", "") or ""
