"""Small invented cases for the tests of negotiation, and what is true of them looked up package by package."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from math import prod

from hypothesis import strategies as st

from servanda.negotiation.issues import Combination, Issue, Issues, Option, Package
from servanda.negotiation.value_file import Span
from servanda.negotiation.values import Valued, Values, Worth, exact_worth


def issues_of(
    sizes: Sequence[int], people: int, rules: Sequence[Combination] = (), today: Package | None = None
) -> Issues:
    """Issues i0, i1, …, each with options o0, o1, …."""
    return Issues(
        agreement="made-up",
        participants=tuple(f"side-{n}" for n in range(people)),
        issues=tuple(
            Issue(f"i{n}", {"en": f"Issue {n}"}, tuple(Option(f"o{k}", {"en": f"option {k}"}) for k in range(size)))
            for n, size in enumerate(sizes)
        ),
        ruled_out=tuple(rules),
        because=("",) * len(rules),
        today=today,
    )


def span(low: float | Fraction, high: float | Fraction | None = None) -> Span:
    """A number, or what lies between two."""
    return Span(low=Fraction(low), high=Fraction(low if high is None else high))


def values_of(
    who: str,
    rows: Sequence[Sequence[float]],
    reservation: float = 0,
    together: Sequence[tuple[Combination, float]] = (),
) -> Values:
    """Exact values, a row of numbers per issue."""
    return Values(
        participant=who,
        issues=tuple(Valued(options=tuple(span(one) for one in row)) for row in rows),
        together=tuple((one, span(worth)) for one, worth in together),
        reservation=span(reservation),
    )


def worths_of(rows: Sequence[Sequence[Sequence[float]]], reservations: Sequence[float] | None = None) -> list[Worth]:
    """Worths of several participants, each a row of numbers per issue."""
    least = reservations or [0] * len(rows)
    return [exact_worth(values_of(f"side-{n}", one, least[n])) for n, one in enumerate(rows)]


def every(issues: Issues) -> list[Package]:
    """Every package that keeps the rules."""
    return [one for one in product(*(range(size) for size in issues.sizes)) if issues.allowed(one)]


def best(issues: Issues, worths: Sequence[Worth]) -> set[tuple[int, ...]]:
    """The worths of the packages no other dominates, looked up one against all."""
    all_ = {tuple(worth.of(one) for worth in worths) for one in every(issues)}
    return {
        one
        for one in all_
        if not any(other != one and all(a >= b for a, b in zip(other, one, strict=True)) for other in all_)
    }


def principle_values(issues: Issues, worths: Sequence[Worth]) -> dict[str, Fraction] | None:
    """The greatest product, least share, least gain and sum over the zone; None where it is empty."""
    inside = [g for one in every(issues) if min(g := tuple(w.gain(one) for w in worths)) >= 0]
    if not inside:
        return None
    most = [max(column) for column in zip(*inside, strict=True)]
    able = [p for p, one in enumerate(most) if one]
    stated = [[g[p] * worths[p].unit for p in able] for g in inside]
    return {
        "nash": max(Fraction(prod(g[p] for p in able)) for g in inside),
        "kalai-smorodinsky": max(min((Fraction(g[p], most[p]) for p in able), default=Fraction(1)) for g in inside),
        "egalitarian": max(min(g, default=Fraction(1)) for g in stated),
        "welfare": max(sum(g, Fraction(0)) for g in stated),
    }


@st.composite
def cases(draw: st.DrawFn, most: int = 4, people: int = 4, today: bool = False) -> tuple[Issues, list[Values]]:
    """A few issues, rules that leave something, and exact values with combinations."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=most))
    n = draw(st.integers(2, people))
    places = st.integers(0, len(sizes) - 1)

    def combination() -> Combination:
        chosen = draw(st.lists(places, min_size=1, max_size=3, unique=True))
        return Combination({at: frozenset({draw(st.integers(0, sizes[at] - 1))}) for at in chosen})

    rules = [combination() for _ in range(draw(st.integers(0, 2)))]
    issues = issues_of(sizes, n, rules)
    if not every(issues):
        issues = issues_of(sizes, n)
    if today:
        issues = issues_of(sizes, n, issues.ruled_out, draw(st.sampled_from(every(issues))))
    number = st.integers(-6, 9).map(lambda k: k / 2)
    values = [
        values_of(
            f"side-{p}",
            [draw(st.lists(number, min_size=size, max_size=size)) for size in sizes],
            draw(number) * len(sizes) / 2,
            [(combination(), draw(number)) for _ in range(draw(st.integers(0, 1)))],
        )
        for p in range(n)
    ]
    return issues, values
