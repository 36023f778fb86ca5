"""What an editorial file must keep beside its agreement: known parties, languages and days, numbers without a gap."""

from collections.abc import Collection, Iterator
from dataclasses import fields, replace
from difflib import get_close_matches

from servanda.agreement import LANGUAGES, Agreement, Calendar, When
from servanda.basis import NEVER, Node, Place, Refusal, Refused
from servanda.bulletin.editorial.shapes import EditorialFile, Entry, Passage, Statement
from servanda.bulletin.period import period_of
from servanda.bulletin.speaker import publisher_named
from servanda.ledger import Kind, read_key
from servanda.mechanism import procedure


def faults_of(read: EditorialFile, root: Node, agreement: Agreement, calendar: Calendar) -> Iterator[Refused]:
    """Everything that is wrong with a file whose shape is right, each at its place."""
    yield from _names(read, root, agreement)
    yield from _publisher(read, root)
    yield from _languages(read, root)
    yield from _periods(read, root, calendar.zone)
    yield from _dates(read, root, calendar)
    yield from _numbers(read, root)
    yield from _too_early(read, root, calendar)
    yield from _untold(read, root)
    yield from _mechanism(read, root, agreement)


def _publisher(read: EditorialFile, root: Node) -> Iterator[Refused]:
    for language, name in read.publisher.items():
        try:
            publisher_named(name, root.at(("publisher", language)).place)
        except Refusal as refusal:
            yield from refusal.reasons


def entries(read: EditorialFile, root: Node) -> Iterator[tuple[Entry, Node]]:
    """Every statement and passage with where it stands."""
    for section in ("statements", "passages"):
        for n, one in enumerate(getattr(read, section)):
            yield one, root.at((section, n))


def _names(read: EditorialFile, root: Node, agreement: Agreement) -> Iterator[Refused]:
    parties, seen = agreement.parties(), set[str]()
    for one, node in entries(read, root):
        if isinstance(one, Statement) and one.by not in parties:
            yield _stranger("party", one.by, parties, node.at(("by",)).place)
        for party in one.about:
            if party not in parties:
                yield _stranger("party", party, parties, node.at(("about",)).place)
        if one.id in seen:
            why = f"two entries have the id {one.id!r}"
            yield Refused(
                "BUL077", why, "give one another id; an entry is added and never re-written", node.at(("id",)).place
            )
        seen.add(one.id)


def _languages(read: EditorialFile, root: Node) -> Iterator[Refused]:
    def texts() -> Iterator[tuple[Collection[str], Node]]:
        yield read.publisher, root.at(("publisher",))
        for one, node in entries(read, root):
            yield one.text, node.at(("text",))
        for n, correction in enumerate(read.corrections):
            yield correction.text, root.at(("corrections", n, "text"))
        for n, published in enumerate(read.published):
            yield published.why, root.at(("published", n, "why"))

    for given, node in texts():
        yield from (_no_language(one, LANGUAGES, node.at((one,)).place) for one in given if one not in LANGUAGES)
    for one, node in entries(read, root):
        if one.original and one.original not in one.text:
            yield _no_language(one.original, tuple(one.text), node.at(("original",)).place)
        for language in one.generated:
            if language not in one.text:
                yield _no_language(language, tuple(one.text), node.at(("generated", language)).place)


def _no_language(language: str, known: Collection[str], place: Place) -> Refused:
    return Refused("BUL075", f"there is no text in {language!r} here", f"choose one of {', '.join(known)}", place)


def _periods(read: EditorialFile, root: Node, zone: str) -> Iterator[Refused]:
    named = [("passages", "period"), ("published", "period"), ("approvals", "period"), ("corrections", "of"),
             ("readings", "period")]  # fmt: skip
    told = [
        (getattr(one, key), root.at((section, n, key)))
        for section, key in named
        for n, one in enumerate(getattr(read, section))
    ]
    for text, node in [*told, *([(read.first, root.at(("first",)))] if read.first else [])]:
        try:
            period_of(text, zone)
        except Refusal as refusal:
            yield from (replace(one, code="BUL079", place=node.place) for one in refusal.reasons)
    if read.cut_off:
        try:
            period_of("2024-01-01", zone, read.cut_off)
        except Refusal as refusal:
            yield from (replace(one, place=root.at(("cut_off",)).place) for one in refusal.reasons)


def _dates(read: EditorialFile, root: Node, calendar: Calendar) -> Iterator[Refused]:
    for section in ("statements", "passages", "corrections", "approvals", "limits"):
        for n, one in enumerate(getattr(read, section)):
            node = root.at((section, n))
            for field in fields(one):
                when = getattr(one, field.name)
                if isinstance(when, When) and calendar.fixed(when) in (None, NEVER):
                    why = f"{field.name!r} is {when.written!r}, which is no day of the calendar"
                    yield Refused("BUL076", why, "write the day, such as 2024-03-12", node.at((field.name,)).place)


def _numbers(read: EditorialFile, root: Node) -> Iterator[Refused]:
    for n, one in enumerate(read.corrections):
        if one.number != n + 1:
            yield Refused(
                "BUL077",
                f"correction {one.number} stands where number {n + 1} belongs",
                "number corrections 1, 2, 3 in the order they were made; one that was wrong is corrected by another",
                root.at(("corrections", n, "number")).place,
            )


def _too_early(read: EditorialFile, root: Node, calendar: Calendar) -> Iterator[Refused]:
    """Corrections of a bulletin whose period was not over when they were made."""
    for n, one in enumerate(read.corrections):
        try:
            end = period_of(one.of, calendar.zone, read.cut_off).end
        except Refusal:
            continue
        made = calendar.fixed(one.made, closing=True)
        if made is not None and made < end:
            yield Refused(
                "BUL079", f"correction {one.number} was made before {one.of!r} was over: there was no bulletin of it",
                "name the period whose bulletin it corrects", root.at(("corrections", n, "of")).place,
            )  # fmt: skip


def _untold(read: EditorialFile, root: Node) -> Iterator[Refused]:
    for one, node in entries(read, root):
        if isinstance(one, Passage) and one.about and one.told is None:
            yield Refused(
                "BUL078",
                f"{one.id!r} speaks about {', '.join(one.about)}, and nothing says when they were told of it",
                "tell them, and write when: 'told: 2024-03-12 10:00'; then their time to reply begins",
                node.at(("about",)).place,
            )


def _mechanism(read: EditorialFile, root: Node, agreement: Agreement) -> Iterator[Refused]:
    if read.mechanism is None:
        if read.approvals:
            yield Refused(
                "BUL074", "there are approvals, and no mechanism that could give one",
                "write 'mechanism: {body: …, key: …}'", root.at(("approvals",)).place,
            )  # fmt: skip
        return
    node = root.at(("mechanism",))
    if read.mechanism.body not in agreement.bodies:
        yield _stranger("body", read.mechanism.body, agreement.bodies, node.at(("body",)).place)
        return
    try:
        if read_key(read.mechanism.key, node.at(("key",)).place).kind is not Kind.NOTE:
            why = "this key signs heads of a log and no notes"
            yield Refused("BUL080", why, "name the mechanism's Ed25519 key of notes", node.at(("key",)).place)
    except Refusal as refusal:
        yield from (replace(one, code="BUL080") for one in refusal.reasons)
    rules = procedure(agreement, read.mechanism.body)
    voters = dict.fromkeys((*rules.members, rules.chair, *([rules.tie_break] if rules.tie_break else [])))
    for n, approval in enumerate(read.approvals):
        for member in approval.votes:
            if member not in voters:
                place = root.at(("approvals", n, "votes", member)).place
                yield _stranger(f"member of {read.mechanism.body!r}", member, voters, place)


def _stranger(sort: str, name: str, known: Collection[str], place: Place) -> Refused:
    near = get_close_matches(name, list(known), 1)
    remedy = f"did you mean {near[0]!r}?" if near else f"name one of: {', '.join(known) or 'none is there'}"
    return Refused("BUL074", f"no {sort} is called {name!r}", remedy, place)
