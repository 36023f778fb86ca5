"""A future told as a story: what happened, day by day, in plain sentences, down to what ended it."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from servanda.windtunnel.futures.replay import Line, Replay
from servanda.windtunnel.model.rows import Cause

#: What each cause is called.
CAUSES: Final[dict[Cause, str]] = {
    Cause.HELD: "it held",
    Cause.ACCIDENT: "an accident",
    Cause.FALSE_ALARM: "a false alarm",
    Cause.SPOILER: "an attack by others",
    Cause.TEMPTATION: "temptation",
    Cause.DELAY: "delay",
    Cause.DEADLOCK: "deadlock",
    Cause.LAPSE: "its own term",
}
Name = Callable[[str], str]


class Sentence(NamedTuple):
    """One line of the story: the day of it (0 is the first), and its words."""

    day: int
    words: str


def story(replay: Replay, name: Name = str) -> tuple[Sentence, ...]:
    """The story of a future; ``name``: what a participant, force or clause is called."""
    told = _Telling(replay, name)
    return tuple(Sentence(line.day, words) for line in replay.lines for words in told.of(line))


class _Telling:
    """Says each line of a record by the names of one model."""

    def __init__(self, replay: Replay, name: Name) -> None:
        self.moves, self.name = replay.model.moves, name
        self.horizon = replay.model.horizon

    def of(self, line: Line) -> Iterator[str]:
        """The words of one line; nothing where it says nothing a reader needs."""
        words = getattr(self, f"_{line.sort.name.lower()}")(line)
        if words:
            yield words

    def _actor(self, number: int) -> str:
        return self.name(self.moves.actors[number])

    def _contravened(self, line: Line) -> str:
        way = self.moves.ways[line.one]
        seen = ("nobody sees it", "an observing body sees it", "the other side sees it")[line.three]
        why = "by accident" if Cause(line.two) is Cause.ACCIDENT else "because it pays"
        return f"{self.name(way.actor)} contravenes {way.clause} {why}; {seen}."

    def _false_alarm(self, line: Line) -> str:
        way = self.moves.ways[line.one]
        return f"{self.name(way.actor)} is held to have contravened {way.clause}, and has not."

    def _unbound(self, line: Line) -> str:
        way = self.moves.ways[line.one]
        return f"{self.name(way.actor)} does what {way.clause} would forbid; it is not in force."

    def _attack(self, line: Line) -> str:
        one = self.moves.attacks[line.one]
        door = f"; it is laid at the door of {self.name(one.blamed)}" if line.two else ""
        return f"{self.name(one.who)} attacks {self.name(one.against)}{door}."

    def _alarm(self, line: Line) -> str:
        return f"{self._actor(line.one)} is alarmed by {self._actor(line.two)}."

    def _cleared(self, line: Line) -> str:
        how = "the guarantor holds them back" if line.three else "it is cleared up"
        return f"Between {self._actor(line.one)} and {self._actor(line.two)} {how}."

    def _let_go(self, line: Line) -> str:
        return f"{self._actor(line.one)} lets it go."

    def _answered(self, line: Line) -> str:
        return f"{self._actor(line.one)} answers {self._actor(line.two)} (rung {line.three})."

    def _restored(self, line: Line) -> str:
        both = f"{self._actor(line.two)} and {self._actor(line.one)}"
        return f"The fighting between {both} is stopped; the agreement stands."

    def _done(self, line: Line) -> str:
        one = self.moves.duties[line.one]
        who = self.name(one.actor) if one.actor else ""
        if one.after:
            return f"What was handed over under {one.clause} is passed on."
        return f"{who} performs {one.part}." if who else f"{one.part} comes about."

    def _returned(self, line: Line) -> str:
        one = self.moves.duties[line.one]
        return f"{one.clause} has ended before what was handed over was passed on: {self.name(one.actor)} has it back."

    def _overdue(self, line: Line) -> str:
        why = {
            Cause.DELAY: "it takes longer",
            Cause.TEMPTATION: "it is withheld",
            Cause.DEADLOCK: "what it waits for has not come",
        }[Cause(line.two)]
        one = self.moves.duties[line.one]
        return f"{one.part} of {self.name(one.actor)} is overdue: {why}."

    def _walked(self, line: Line) -> str:
        one = self.moves.duties[line.one]
        return f"Whoever waits for {one.part} gives the agreement up."

    def _distrust(self, line: Line) -> str:
        return f"{self._actor(line.one)} no longer trusts {self._actor(line.two)} enough to hold fire."

    def _ended(self, line: Line) -> str:
        return f"The agreement ends. What began it: {CAUSES[Cause(line.one)]}."


def folded(told: tuple[Sentence, ...], most: int = 60) -> tuple[Sentence, ...]:
    """The story with its middle left out where it is longer than so many lines; the last lines always stand."""
    if len(told) <= most:
        return told
    head, tail = told[: most // 3], told[-(most - most // 3) :]
    return (*head, Sentence(head[-1].day, f"… {len(told) - most} lines left out …"), *tail)
