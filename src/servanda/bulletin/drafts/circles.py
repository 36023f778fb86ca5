"""The deadlock in one sentence and what would free it, in words made from what the checks' own engine found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from servanda.agreement import Agreement, Deadlock, Matter, Wait, When, outsider
from servanda.bulletin.drafts.entries import MadePublic
from servanda.bulletin.drafts.told import Freed, Step
from servanda.bulletin.wording import BulletinWords

#: A step as the engine has it: its sort and the id of its clause, phase or event.
Node = tuple[str, str]
#: Why one step waits for another: whence (text, stated, reported) and of whom, as far as that is public.
Reasons = Mapping[tuple[Node, Node], tuple[tuple[str, str], ...]]
#: Sorts of step whose beginning somebody can set.
_SET = ("begins", "opens")


@dataclass(frozen=True, slots=True)
class Circles:
    """Says circles of waiting, of steps that are public, and what frees them.

    ``reasons``: those that are public; a circle with a link that has none is not told.
    """

    agreement: Agreement
    told: MadePublic
    reasons: Reasons
    steps: Mapping[str, Step]
    words: BulletinWords

    def found(self) -> tuple[Deadlock, ...]:
        """Circles that what is public shows, the shortest first."""
        every = Matter(self.agreement, self.told.positions).order.deadlocks
        shown = (one for one in every if all(self._public(link) for link in one.circle))
        return tuple(sorted(shown, key=lambda one: len(one.circle)))

    def sentence(self, one: Deadlock) -> str:
        """One sentence: who waits for what, by whose public word or by the text, and whether a date ends it."""
        named: set[Node] = set()
        links = [self._link(link, named) for link in one.circle]
        days = [self.words.day(day) for _, _, moment in one.freed_by if (day := self._day(moment))]
        until = self.words.say("draft-until", day=min(days)) if days else ""
        return self.words.say("draft-deadlock", n=len(links), links=self.words.say("draft-gap").join(links)) + until

    def frees(self, one: Deadlock) -> tuple[Freed, ...]:
        """The changes the engine found by running the order again, the smallest first."""
        freeing, say = one.freeing, self.words.say
        together = [step for step in freeing.at_once if step[0] in _SET]
        opened = [self._short(step) for step in freeing.openings if step[0] in _SET]
        found = []
        if opened:
            either = self.words.listed(opened, "or")
            who = self._third()
            found.append(
                Freed(say("draft-free-verified" if who else "draft-free-verified-any", who=who, either=either), 1)
            )
            found.append(Freed(say("draft-free-long-stop", either=either), 1))
        found += [Freed(self._dropped(link), 1) for link in freeing.drops if link.waiter[0] in _SET]
        if freeing.drop_set:
            several = " ".join(self._dropped(link) for link in freeing.drop_set)
            found.append(Freed(several, len(freeing.drop_set)))
        if len(together) > 1:
            steps = self.words.listed([self._short(step) for step in together])
            found.append(Freed(say("draft-free-together", steps=steps), len(together)))
        return tuple(sorted(found, key=lambda free: free.edits))

    def _third(self) -> str:
        """Who is neither party and named in the text; empty where the text names nobody."""
        key = outsider(Matter(self.agreement, self.told.positions))
        told = key in self.told.names() or self._whole()
        return self.words.name(self.agreement, key) if key and told else ""

    def _whole(self) -> bool:
        return len(self.steps) == len(self.agreement.clauses)

    def _public(self, link: Wait) -> bool:
        pair = (link.waiter, link.needed)
        return all(map(self._shown, pair)) and bool(self.reasons.get(pair))

    def _shown(self, step: Node) -> bool:
        """Whether a step is one that public entries name: of a phase, a clause of it; of an event, the whole draft."""
        sort, ref = step
        if sort == "begins":
            return ref in self.steps
        if sort == "event":
            return self._whole()
        return any(one.phase == ref for one in self.agreement.clauses if one.id in self.steps)

    def _link(self, link: Wait, named: set[Node]) -> str:
        pair = (link.waiter, link.needed)
        by = [self._by(*reason) for reason in self.reasons[pair]]
        waiter, needed = (self._step(step, named) for step in pair)
        return self.words.say("draft-link", waiter=waiter, needed=needed, by=self.words.listed(by))

    def _by(self, whence: str, of: str) -> str:
        return self.words.say(f"draft-by-{whence}", who=self.words.name(self.agreement, of) if of else "")

    def _step(self, step: Node, named: set[Node]) -> str:
        told = self.steps.get(step[1]) if step[0] == "begins" else None
        if step in named or told is None:
            return self._short(step)
        named.add(step)
        return self.words.say("draft-step", n=told.number, who=told.who, says=told.sentence.rstrip(" ."))

    def _short(self, step: Node) -> str:
        sort, ref = step
        if sort == "begins" and ref in self.steps:
            return self.words.say("draft-step-again", n=self.steps[ref].number)
        event = self.agreement.events.get(ref)
        name = (
            self.words.own(event.called, f"events.{ref}.called", ref) if event else self.words.name(self.agreement, ref)
        )
        return self.words.say("draft-quoted", what=name)

    def _dropped(self, link: Wait) -> str:
        step = self.steps.get(link.waiter[1])
        return self.words.say(
            "draft-free-first" if step and step.who else "draft-free-drop", waiter=self._short(link.waiter),
            needed=self._short(link.needed), who=step.who if step else "",
        )  # fmt: skip

    def _day(self, moment: When) -> date | None:
        return self.told.positions.calendar.day_of(moment)
