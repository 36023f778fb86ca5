"""Reading a participant's values into memory; a refusal names the place and never what stands there."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from servanda.basis import Node, Place, Refusal, Refused
from servanda.negotiation.issues import Combination, Issues, Package
from servanda.negotiation.reading import read_top, stranger, strangers
from servanda.negotiation.value_file import IssueValues, Span, ValuesFile
from servanda.negotiation.values import Valued, Values

#: Where a reason quotes what an author wrote.
_QUOTED = re.compile(r" \(it says .*\)", re.S)


def read_values(text: str, file: str, issues: Issues) -> Values:
    """One participant's values, checked against the issues they are about; refuses (NEG0xx)."""
    read, root, problems = read_top(text, file, "values", ValuesFile)
    if read is None or problems:
        raise Refusal.of([replace(one, why=_QUOTED.sub("", one.why)) for one in problems])
    if read.agreement != issues.agreement:
        why = f"these are values of packages of {read.agreement!r}, not of {issues.agreement!r}"
        place = root.at(("agreement",)).place
        raise Refusal("NEG003", why, "give the values that belong to this file of issues", place)
    if read.participant not in issues.participants:
        raise Refusal.of(
            [stranger("participant", read.participant, issues.participants, root.at(("participant",)).place)]
        )
    if reasons := [*_choices(read, root, issues), *_complete(read, root, issues)]:
        raise Refusal.of(reasons)
    if reasons := [*_orders(read, root, issues)]:
        raise Refusal.of(reasons)
    return _values(read, issues)


def pair_up(found: list[tuple[str, Values]], issues: Issues) -> tuple[Values, ...]:
    """The values in the order of the participants; refuses two files of one (NEG048) and a missing one (NEG049)."""
    of: dict[str, tuple[str, Values]] = {}
    for file, values in found:
        if values.participant in of:
            raise Refusal(
                "NEG048",
                f"two files hold values of {values.participant!r}: {of[values.participant][0]} and this one",
                "give one file per participant; which of two counts is not for the program to choose",
                Place(file, path="participant"),
            )
        of[values.participant] = (file, values)
    if missing := [who for who in issues.participants if who not in of]:
        raise Refusal(
            "NEG049",
            f"there are no values of {', '.join(missing)}",
            "put values/<participant>.yaml beside the issues, or name the file with --values",
            Place("--values"),
        )
    return tuple(of[who][1] for who in issues.participants)


def _choices(read: ValuesFile, root: Node, issues: Issues) -> Iterator[Refused]:
    """Issues and options named that are not there."""
    for key, valued in read.settle.items():
        named = tuple(valued.options) or tuple(one for rank in valued.ranks for one in rank)
        yield from strangers({key: named}, issues, root.at(("settle",)))
    for n, one in enumerate(read.together):
        yield from strangers({key: (o,) for key, o in one.with_.items()}, issues, root.at(("together", n, "with")))
    yield from strangers({key: (one,) for key, one in read.as_good_as.items()}, issues, root.at(("as_good_as",)))
    for key in read.importance:
        if issues.issue(key) < 0:
            yield stranger("issue", key, [one.id for one in issues.issues], root.at(("importance",)).place)


def _complete(read: ValuesFile, root: Node, issues: Issues) -> Iterator[Refused]:
    """Every issue valued, every option of it once; a package named in full."""
    for issue in issues.issues:
        if issue.id not in read.settle:
            why = f"the issue {issue.id!r} is not valued here"
            yield Refused(
                "NEG046", why, "value every issue; one that does not matter has weight 0", root.at(("settle",)).place
            )
            continue
        valued, node = read.settle[issue.id], root.at(("settle", issue.id))
        given = Counter(list(valued.options)) or Counter(one for rank in valued.ranks for one in rank)
        for option in issue.options:
            if not given[option.id]:
                why = f"the option {option.id!r} of {issue.id!r} is not valued here"
                yield Refused("NEG046", why, "value every option of the issue", node.place)
            elif given[option.id] > 1:
                why = f"the option {option.id!r} of {issue.id!r} is ranked twice"
                yield Refused("NEG047", why, "give each option one place", node.place)
        if valued.weight is not None and valued.weight.low < 0:
            yield Refused(
                "NEG047", "a weight is not below 0", "turn the values round instead", node.at(("weight",)).place
            )
    if read.as_good_as and len(read.as_good_as) < len(issues.issues):
        missing = ", ".join(one.id for one in issues.issues if one.id not in read.as_good_as)
        why = f"the package does not name an option of: {missing}"
        yield Refused("NEG046", why, "name one option per issue", root.at(("as_good_as",)).place)


def _orders(read: ValuesFile, root: Node, issues: Issues) -> Iterator[Refused]:
    """Ranks without a number need numbers nowhere else: what cannot be compared is not added."""
    bare = [key for key, valued in read.settle.items() if valued.ranks and valued.weight is None]
    if bare and len(bare) < len(read.settle):
        yield Refused(
            "NEG051",
            f"the issue {bare[0]!r} is ranked without a weight beside issues that have numbers",
            "say with 'weight' what going from its last option to its first is worth; an interval will do",
            root.at(("settle", bare[0])).place,
        )
    elif bare and (read.reservation is not None or read.together):
        key = "reservation" if read.reservation is not None else "together"
        yield Refused(
            "NEG052",
            "a number stands beside ranks, which have no unit it could be counted in",
            "say with 'as_good_as' which package is as good as no agreement"
            if key == "reservation"
            else "leave it out",
            root.at((key,)).place,
        )
    if read.importance and not bare:
        why = "the order of the issues is given beside weights"
        yield Refused("NEG052", why, "leave 'importance' out: the weights say it", root.at(("importance",)).place)
    elif read.importance and sorted(read.importance) != sorted(one.id for one in issues.issues):
        why = "the order of the issues does not name each of them once"
        yield Refused("NEG047", why, "name every issue once", root.at(("importance",)).place)


def _values(read: ValuesFile, issues: Issues) -> Values:
    def package(choice: Mapping[str, str]) -> Package:
        return tuple(issue.place(choice[issue.id]) for issue in issues.issues)

    def combination(choice: Mapping[str, str]) -> Combination:
        placed = {issues.issue(key): option for key, option in choice.items()}
        return Combination({at: frozenset({issues.issues[at].place(one)}) for at, one in placed.items()})

    return Values(
        participant=read.participant,
        issues=tuple(_valued(read.settle[one.id], [o.id for o in one.options]) for one in issues.issues),
        together=tuple((combination(one.with_), one.worth) for one in read.together),
        importance=tuple(issues.issue(key) for key in read.importance),
        reservation=read.reservation,
        as_good_as=package(read.as_good_as) if read.as_good_as else None,
    )


def _valued(given: IssueValues, options: list[str]) -> Valued:
    if given.ranks:
        level = {one: n for n, rank in enumerate(given.ranks) for one in rank}
        return Valued(levels=tuple(level[one] for one in options), weight=given.weight)
    weight = given.weight or Span(low=Fraction(1), high=Fraction(1))
    return Valued(options=tuple(_times(weight, given.options[one]) for one in options), weight=weight)


def _times(weight: Span, value: Span) -> Span:
    ends = [a * b for a in (weight.low, weight.high) for b in (value.low, value.high)]
    return Span(low=min(ends), high=max(ends))
