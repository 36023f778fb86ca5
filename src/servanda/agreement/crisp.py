"""The crisp reading of a condition: gates and lives turn only on facts at the standard of proof, or certified."""

from dataclasses import replace

from servanda.agreement.core import AllOf, AnyOf, AtLeast, Condition, Holds, Kept, Not, Since


def crisply(condition: Condition) -> Condition:
    """The same condition over crisp facts alone."""
    match condition:
        case Holds():
            terms = tuple(
                replace(term, tally=replace(term.tally, select=replace(term.tally.select, crisp=True)))
                for term in condition.terms
            )
            return replace(condition, terms=terms)
        case AllOf() | AnyOf() | AtLeast():
            return replace(condition, parts=tuple(map(crisply, condition.parts)))
        case Not() | Kept() | Since():
            return replace(condition, part=crisply(condition.part))
    return condition
