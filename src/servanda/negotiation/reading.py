"""Reading a file of issues: text to the space of packages, every refusal with its line and remedy (NEG0xx)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from itertools import pairwise
from typing import Any, Final

from pydantic import TypeAdapter

from servanda.agreement import Agreement, read_shape
from servanda.basis import Node, Place, Refusal, Refused, read_yaml
from servanda.negotiation.issue_file import IssuesFile, Rule
from servanda.negotiation.issues import Combination, Issue, Issues, Option, Package

VERSION: Final = "1"
MOST_OPTIONS: Final = 1_000


def read_top(text: str, file: str, key: str, shape: Any) -> tuple[Any, Node, list[Refused]]:
    """A file of ours by its first key and version: its shape, its nodes, and what is wrong with the shape."""
    root = read_yaml(text, file)
    if not isinstance(root.value, dict) or key not in root.value:
        raise Refusal(
            "NEG001",
            f"this is no file of {key}: the key {key!r} is missing",
            f"begin the file with '{key}: {VERSION}', or name the right file",
            root.place,
        )
    version = root.value[key]
    if version.value != VERSION:
        raise Refusal(
            "NEG002",
            f"the file is written for another format version; this program reads {VERSION}",
            "install a newer version of the program",
            version.place,
        )
    problems: list[Refused] = []
    read = read_shape(TypeAdapter(shape), root.data(), root, problems)
    return read, root, [replace(one, code=one.code.replace("AGR", "NEG")) for one in problems]


def read_issues(text: str, file: str, agreement: Agreement) -> Issues:
    """The issues of a file, checked against the agreement they are about; refuses (NEG0xx)."""
    read, root, problems = read_top(text, file, "issues", IssuesFile)
    if read is None or problems:
        raise Refusal.of(problems)
    if read.agreement != agreement.id:
        raise Refusal(
            "NEG003",
            f"these are issues of {read.agreement!r}, not of {agreement.id!r}",
            "name the agreement's own file of issues",
            root.at(("agreement",)).place,
        )
    issues = Issues(
        agreement=read.agreement,
        participants=read.participants,
        issues=tuple(
            Issue(
                one.id, one.called, tuple(Option(o.id, o.called, o.writes) for o in one.options), one.can_be_taken_back
            )
            for one in read.settle
        ),
        note=read.note,
    )
    if reasons := [*_alone(issues, root), *_participants(read, root, agreement), *_named(read, root, issues)]:
        raise Refusal.of(reasons)
    whole = _with_rules(issues, read)
    if reasons := [*_possible(whole, root), *_today(whole, read, root), *_writable(whole, agreement, root)]:
        raise Refusal.of(reasons)
    return whole


def _with_rules(issues: Issues, read: IssuesFile) -> Issues:
    made = [(one, rule.because) for rule in read.rules for one in _ruled_out(rule, issues)]
    placed = {
        who: {issues.issue(key): issues.issues[issues.issue(key)].place(option) for key, option in choice.items()}
        for who, choice in read.positions.items()
    }
    return replace(
        issues,
        ruled_out=tuple(one for one, _ in made),
        because=tuple(because for _, because in made),
        today=_today_of(issues, read, placed),
        positions=placed,
    )


def _ruled_out(rule: Rule, issues: Issues) -> Iterator[Combination]:
    """A rule as combinations no package may have: its condition with anything but what it needs, or with what not."""

    def placed(choice: Mapping[str, tuple[str, ...]]) -> dict[int, frozenset[int]]:
        return {
            (at := issues.issue(key)): frozenset(issues.issues[at].place(one) for one in options)
            for key, options in choice.items()
        }

    condition = placed(rule.if_)
    for at, needed in placed(rule.needs).items():
        yield _both(condition, at, frozenset(range(len(issues.issues[at].options))) - needed)
    for at, excluded in placed(rule.excludes).items():
        yield _both(condition, at, excluded)


def _both(condition: Mapping[int, frozenset[int]], at: int, options: frozenset[int]) -> Combination:
    both = condition.get(at, options) & options
    return Combination({**condition, at: both})


def _today_of(issues: Issues, read: IssuesFile, placed: Mapping[str, Mapping[int, int]]) -> Package | None:
    """The package that holds today: as the file says, else what all positions agree on; None where some is missing."""
    chosen = []
    for at, issue in enumerate(issues.issues):
        said = {one.get(at, -1) for one in placed.values()} if len(placed) == len(issues.participants) else set()
        place = issue.place(read.today[issue.id]) if issue.id in read.today else said.pop() if len(said) == 1 else -1
        if place < 0:
            return None
        chosen.append(place)
    return tuple(chosen)


def _alone(issues: Issues, root: Node) -> Iterator[Refused]:
    """What each issue alone must keep: options, not too many, ids given once."""
    seen: set[str] = set()
    for n, issue in enumerate(issues.issues):
        node = root.at(("settle", n))
        if issue.id in seen:
            yield Refused(
                "NEG041", f"two issues have the id {issue.id!r}", "give one another id", node.at(("id",)).place
            )
        seen.add(issue.id)
        if not issue.options:
            yield Refused(
                "NEG042",
                f"the issue {issue.id!r} has no options, so that there is no package at all",
                "give it at least one option, or leave the issue out",
                node.at(("options",)).place,
            )
        if len(issue.options) > MOST_OPTIONS:
            why = f"the issue {issue.id!r} has more than {MOST_OPTIONS:,} options"
            yield Refused("NEG043", why, "make coarser steps", node.at(("options",)).place)
        ids = sorted(option.id for option in issue.options)
        for one in sorted({a for a, b in pairwise(ids) if a == b}):
            why = f"two options of {issue.id!r} have the id {one!r}"
            yield Refused("NEG041", why, "give one another id", node.at(("options",)).place)


def _participants(read: IssuesFile, root: Node, agreement: Agreement) -> Iterator[Refused]:
    for n, who in enumerate(read.participants):
        place = root.at(("participants", n)).place
        if who not in agreement.participants:
            yield stranger("participant", who, agreement.participants, place)
        if who in read.participants[:n]:
            yield Refused("NEG041", f"{who!r} is named twice", "name each participant once", place)
    for who in read.positions:
        if who not in read.participants:
            yield stranger("participant", who, read.participants, root.at(("positions", who)).place)


def _named(read: IssuesFile, root: Node, issues: Issues) -> Iterator[Refused]:
    """Issues and options named in rules, positions and today that are not there."""
    for n, rule in enumerate(read.rules):
        for key, choice in (("if", rule.if_), ("needs", rule.needs), ("excludes", rule.excludes)):
            yield from strangers(choice, issues, root.at(("rules", n, key)))
    yield from strangers({key: (one,) for key, one in read.today.items()}, issues, root.at(("today",)))
    for who, asked in read.positions.items():
        node = root.at(("positions", who))
        yield from strangers({key: (one,) for key, one in asked.items()}, issues, node)


def strangers(choice: Mapping[str, tuple[str, ...]], issues: Issues, node: Node) -> Iterator[Refused]:
    """The issues and options of a choice that the file of issues does not have."""
    for key, options in choice.items():
        at = issues.issue(key)
        place = node.at((key,)).place
        if at < 0:
            yield stranger("issue", key, [one.id for one in issues.issues], place)
            continue
        for one in options:
            if issues.issues[at].place(one) < 0:
                known = [option.id for option in issues.issues[at].options]
                yield stranger(f"option of {key!r}", one, known, place)


def stranger(sort: str, name: str, known: Any, place: Place) -> Refused:
    """A name that leads nowhere, with the nearest that would."""
    listed = sorted(known)
    near = get_close_matches(name, listed, 1)
    remedy = f"did you mean {near[0]!r}?" if near else f"name one of: {', '.join(listed[:20])}"
    return Refused("NEG040", f"no {sort} is called {name!r}", remedy, place)


def _possible(issues: Issues, root: Node) -> Iterator[Refused]:
    from servanda.negotiation.spaces import possible

    if not possible(issues):
        yield Refused(
            "NEG044",
            "the rules contradict each other: no package keeps all of them",
            "loosen one; the combinations they rule out leave nothing",
            root.at(("rules",)).place,
        )


def _today(issues: Issues, read: IssuesFile, root: Node) -> Iterator[Refused]:
    if issues.today is not None and not issues.allowed(issues.today):
        broken = next(n for n, one in enumerate(issues.ruled_out) if one.holds(issues.today))
        because = f" ({issues.because[broken]})" if issues.because[broken] else ""
        yield Refused(
            "NEG045",
            f"the package that holds today breaks a rule{because}",
            "correct 'today', or loosen the rule: what holds today is possible",
            root.at(("today",)).place,
        )


def _writable(issues: Issues, agreement: Agreement, root: Node) -> Iterator[Refused]:
    """What an option writes must fit the agreement file as it stands."""
    from servanda.negotiation.writing import unwritable

    for n, m, first in unwritable(agreement.file_text, "agreement.yaml", issues):
        option = issues.issues[n].options[m]
        why = f"what {option.id!r} of {issues.issues[n].id!r} writes does not fit the agreement: {first.why}"
        yield Refused("NEG056", why, first.remedy, root.at(("settle", n, "options", m, "writes")).place)
