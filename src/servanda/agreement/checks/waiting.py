"""Circles of waiting in words: one sentence for what is stuck, and the changes that were found to free it."""

from collections.abc import Iterator
from typing import Any

from servanda.agreement.checks.matter import Matter, plain
from servanda.agreement.checks.mending import not_waiting, opened_beside
from servanda.agreement.checks.wording import acted, called, dated, listed
from servanda.agreement.clause import InStep
from servanda.agreement.conditions import Acts, At, Begun, Decided, Found, Happened, No, Quiet, Seen
from servanda.agreement.diagnostics import Remedy
from servanda.agreement.order import Deadlock, Wait
from servanda.agreement.when import When
from servanda.basis import DAY, HOUR, MINUTE

#: Links written out; longer circles are told by their first ones.
MOST_LINKS = 5

Step = tuple[str, str]
#: Sorts of step whose beginning a drafter can set; events come as they come.
_SET = ("begins", "opens")


def where(step: Step) -> str:
    """The place of a step: its clause, or the phase or event section."""
    sort, ref = step
    return {"opens": f"phase:{ref}", "closes": f"phase:{ref}", "event": f"events.{ref}"}.get(sort, ref)


def named(matter: Matter, step: Step, full: bool = True) -> str:
    """A step by its clause's words and id, or by id alone; phases and events by the names they are called."""
    sort, ref = step
    if sort in ("opens", "closes"):
        return f"the phase “{matter.called(ref)}” ({ref})" if full else f"the phase {ref}"
    if sort == "event":
        return f"the event “{matter.called(ref)}”"
    return matter.named(ref) if full else ref


def circle(matter: Matter, deadlock: Deadlock) -> str:
    """What waits for what, round and back, in one sentence."""
    links = deadlock.circle
    seen: set[Step] = set()
    if len(links) == 1:
        return f"{_link(matter, links[0], seen)}{_whose(matter, links[0], deadlock)}: it waits for itself."
    told = [_link(matter, link, seen) + _whose(matter, link, deadlock) for link in links[:MOST_LINKS]]
    if len(links) == 2:
        return f"Each waits for the other: {told[0]}, and {told[1]}."
    start = named(matter, links[0].waiter, full=False)
    if len(links) > MOST_LINKS:
        more = len(links) - MOST_LINKS
        return f"Waiting goes round in a circle: {'; '.join(told)}; and so on over {more} more, back to {start}."
    return f"Waiting goes round in a circle: {'; '.join(told[:-1])}; and {told[-1]}."


def _link(matter: Matter, link: Wait, seen: set[Step]) -> str:
    waiter = named(matter, link.waiter, link.waiter not in seen)
    seen.add(link.waiter)
    needed = named(matter, link.needed, link.needed not in seen)
    seen.add(link.needed)
    verb = {"opens": "does not open", "closes": "does not close", "event": "does not come about"}
    leaf = link.reason.leaf
    if isinstance(leaf, InStep):
        told = f"{waiter} goes forward only in step with {needed}"
    else:
        held = verb.get(link.waiter[0], "does not begin")
        told = f"{waiter} {held} until {_asked(matter, link, leaf, needed)}"
    return told


def _asked(matter: Matter, link: Wait, leaf: Any, needed: str) -> str:
    rests = f", which rests on {needed}"
    match leaf:
        case Quiet():
            return f"there have been {during(leaf.for_)} without {_by(matter, leaf.quiet)}{rests}"
        case No(no=Seen(seen=acts)):
            return f"there is no more {_by(matter, acts)}{rests}"
        case Seen():
            return f"{_by(matter, leaf.seen)} is reported{rests}"
        case Found():
            return f"{called(matter, leaf.by)} has found a breach of {needed}"
        case Decided():
            return f"{called(matter, leaf.by)} has decided “{leaf.decided}”{rests}"
        case Happened():
            event = f"“{matter.called(leaf.event)}” has come about"
            return event if link.needed[0] == "event" else event + rests
        case Begun():
            return f"{needed} {'has opened' if link.needed[0] == 'opens' else 'is in force'}"
    moment = leaf.reached if isinstance(leaf, At) else leaf
    if isinstance(moment, When) and (moment.us or moment.days or moment.months):
        return f"“{moment}” has come, which counts from {needed}"
    how = {
        "done": "is done" if _performs(matter, link.needed) else "is being kept",
        "certified": "is certified",
        "ends": "has ended",
        "opens": "has opened",
        "closes": "has closed",
        "event": "has come about",
    }
    return f"{needed} {how.get(link.how, 'has begun')}"


def _by(matter: Matter, acts: Acts) -> str:
    """Acts and who does them."""
    who = f" by {called(matter, acts.by)}" if acts.by else ""
    return f"{acted(acts.acts) or 'the acts named'}{who}"


def _performs(matter: Matter, step: Step) -> bool:
    clause = matter.clause(step[1])
    return clause is None or clause.promise.performs


def _whose(matter: Matter, link: Wait, deadlock: Deadlock) -> str:
    """On what one link rests, where the circle does not rest on the text alone."""
    basis, dependency = deadlock.basis, link.reason.dependency
    if link.reason.said:
        how = "has stated" if link.reason.said == "stated" else "is reported to have said"
        return f" (as {matter.called(dependency.of)} {how})"
    if dependency.kind == "reading":
        readers = basis.readers if basis.kind == "reading" and not basis.together else (dependency.of,)
        return f" (as {called(matter, readers)} {'reads' if len(readers) == 1 else 'read'} it)"
    if dependency.kind == "implied":
        return " (implied, not stated)"
    return " (by the text)" if basis.kind != "text" else ""


def during(us: int) -> str:
    """A length of time in words.

    >>> during(7 * 86_400_000_000)
    '7 days'
    """
    for unit, name in ((DAY, "day"), (HOUR, "hour"), (MINUTE, "minute")):
        if us % unit == 0:
            count = us // unit
            return f"{count} {name}" if count == 1 else f"{count} {name}s"
    return f"{us // 1_000_000} seconds"


def freed_on(matter: Matter, moment: When) -> str:
    """A date that frees a circle, in words, with its distance from entry where that is how it is set."""
    day = matter.calendar.day_of(moment)
    entry = matter.calendar.day_of(matter.agreement.timing.entry)
    if day is None:
        return f"at “{moment}”"
    length = f" ({(day - entry).days} days after entry into force)" if entry is not None and day > entry else ""
    return f"on {dated(day)}{length}"


def changes(matter: Matter, deadlock: Deadlock) -> list[Remedy]:
    """Changes that free it: those that ask nobody to move first, then the smallest, then a device in use."""
    freeing = deadlock.freeing
    found = []
    together = [step for step in freeing.at_once if step[0] in _SET]
    if len(together) > 1:
        several = listed([named(matter, step, full=False) for step in together])
        found.append(
            Remedy(
                f"set one hour at which {several} begin together, in place of each waiting for the other; "
                "nobody then moves first",
                edits=len(together),
            )
        )
    steps = [step for step in freeing.openings if step[0] in _SET]
    opened = [named(matter, step, full=False) for step in steps]
    if opened:
        needs = {step: [link.needed[1] for link in deadlock.circle if link.waiter == step] for step in steps}
        offers = (opened_beside(matter, step, needs[step]) for step in steps if needs[step])
        beside = next((offer for offer in offers if offer), ())
        either = " or ".join(opened[:MOST_LINKS])
        found.append(
            Remedy(
                f"let a first step verified by {third_party(matter)} open {either}, beside the condition there now",
                edit=beside,
            )
        )
        words = f"set a long-stop: a date on which {either} begins whatever the other has done"
        found.append(Remedy(words, field=_long_stop(steps[0])))
    for link in freeing.drops[:MOST_LINKS]:
        if link.waiter[0] in _SET:
            found.append(Remedy(_drop(matter, link) + _first(matter, link), edit=not_waiting(matter, link)))
    if freeing.drop_set:
        several = ", and ".join(_drop(matter, link) for link in freeing.drop_set)
        found.append(Remedy(several, edits=len(freeing.drop_set)))
    found += _options(matter, deadlock)
    found.append(
        Remedy(
            "cut the steps into stages small enough to be lost, with a tolerance between them, as Aceh "
            "did in four "
            "stages in 2005",
            computed=False,
            edits=2,
        )
    )
    return found


def _long_stop(step: tuple[str, str]) -> tuple[str, ...]:
    return ("phases", step[1], "long_stop") if step[0] == "opens" else ("clauses", step[1], "when")


def _options(matter: Matter, deadlock: Deadlock) -> Iterator[Remedy]:
    """Options on the table that are said to free one of the steps."""
    if matter.positions is None:
        return
    waiting = (link.waiter[1] for link in deadlock.circle if link.waiter[0] == "begins")
    offered = {option.id: option for ref in waiting for option in matter.positions.freed_by(ref)}
    for option in offered.values():
        frees = listed([ref for ref in option.frees if ref in matter.clauses])
        words = f"take up the option “{plain(option.called)}”, which is said to free {frees}"
        yield Remedy(words, computed=False)


def _drop(matter: Matter, link: Wait) -> str:
    waiter, needed = named(matter, link.waiter, False), named(matter, link.needed, False)
    if link.reason.said or link.reason.dependency.kind == "reading":
        return f"say in the text that {waiter} does not wait for {needed}"
    return f"let {waiter} begin without waiting for {needed}"


def _first(matter: Matter, link: Wait) -> str:
    clause = matter.clause(link.waiter[1]) if link.waiter[0] == "begins" else None
    return f" (this asks {called(matter, clause.who)} to move first)" if clause is not None and clause.who else ""


def third_party(matter: Matter) -> str:
    """A body or guarantor that is not the parties themselves, by name; else what it would have to be."""
    key = outsider(matter)
    return matter.called(key) if key else "a third party both accept"


def outsider(matter: Matter) -> str:
    """The id of a body or guarantor that is not the parties themselves; empty where the text names none."""
    parties = set(matter.agreement.parties())
    for key, body in matter.agreement.bodies.items():
        if set(body.members) - parties or not body.members:
            return key
    for key, one in matter.agreement.participants.items():
        if {"guarantor", "mediator", "witness"} & set(one.roles) and "party" not in one.roles:
            return key
    return ""
