"""The search: every single edit on few futures, the best on more, then pairs and triples on top of the best.

Every candidate is played over the same futures as the draft, under the same draws (common random numbers): what differs
is the edit. Successive halving (Karnin, Koren and Somekh 2013, from memory): a round plays the candidates left twice as
far as the round before and keeps the better half, and whoever chance alone may have put below it; the last round plays
what is left as far as was asked. Nothing depends on names, workers or the clock, so the same seed gives the same list.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from servanda.windtunnel.futures.outcomes import Outcomes
from servanda.windtunnel.futures.paired import Paired, add_chunks
from servanda.windtunnel.futures.played import PER_SET, Chunk, Integers, play_chunk
from servanda.windtunnel.futures.workers import refuse_numbers
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.model.rows import Out
from servanda.windtunnel.resequence.bounds import Bounds
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit
from servanda.windtunnel.resequence.families import proposals
from servanda.windtunnel.resequence.trying import Dropped, ScenarioOf, Trial, trial_of, tried

Heed = Callable[[str, int, int], None]
#: Futures in a block: five sets of assumptions.
BLOCK: Final = 5 * PER_SET
#: Candidates that reach the last round at the least, so that a list is a list.
FINALISTS: Final = 8
#: Single edits tried on top of what was found best.
PARTNERS: Final = 10


@dataclass(slots=True)
class Ranked:
    """A candidate and how its futures compare with the draft's so far.

    ``parent``: the same edits without the last, None for a single one; ``ends``: by block, the day each future ended.
    """

    trial: Trial
    paired: Paired
    order: int
    parent: "Ranked | None" = None
    ends: list[Integers] = field(default_factory=list)

    def unforbidden(self) -> float:
        """By how many a future has more violent acts that nothing forbade."""
        return self.paired.second.mean(Out.UNBOUND) - self.paired.first.mean(Out.UNBOUND)

    def done(self) -> float:
        """By how many a future has more duties done: what waits for ever is no grievance, and is not done either."""
        return self.paired.second.mean(Out.DONE) - self.paired.first.mean(Out.DONE)

    def score(self) -> tuple[float, float, float, int]:
        """Larger is better: the share more that holds, days gained, duties done, then the order of proposal."""
        return self.paired.gain()[1], self.paired.gained_days()[1], self.done(), -self.order

    def adds(self) -> tuple[float, float, float]:
        """Days that the last edit adds to those before it, with the range that chance alone may make (90 in 100)."""
        return self.paired.gained_days() if self.parent is None else self.beside(self.parent)

    def beside(self, other: "Ranked") -> tuple[float, float, float]:
        """Days by which futures last longer than under another design, with the range of chance (90 in 100)."""
        blocks = zip(other.ends, self.ends, strict=False)
        return _ninety([float(day) for before, after in blocks for day in after - before])


@dataclass(slots=True)
class Found:
    """What the search came to: candidates, best first; those dropped, and those out of bounds, with why.

    ``whole``: False where it was stopped. ``base``: the draft's own futures.
    """

    base: Outcomes
    ranked: list[Ranked] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    outside: list[Dropped] = field(default_factory=list)
    whole: bool = True
    tried: int = 0
    played: int = 0


def _ninety(values: list[float]) -> tuple[float, float, float]:
    count = max(1, len(values))
    mean = sum(values) / count
    error = (sum((one - mean) ** 2 for one in values) / count / count) ** 0.5
    return mean - 1.6449 * error, mean, mean + 1.6449 * error


class Search:
    """One search over one draft; the draft's own futures are played once and kept."""

    def __init__(
        self, draft: Draft, bounds: Bounds, scenario_of: ScenarioOf, *, seed: int, futures: int, heed: Heed
    ) -> None:
        refuse_numbers(futures, seed)
        self.draft, self.bounds, self.scenario_of = draft, bounds, scenario_of
        self.seed, self.futures, self.heed = seed, max(BLOCK, futures // BLOCK * BLOCK), heed
        self.model = model_of(draft.agreement, draft.scenario, draft.positions)
        self.chunks: list[Chunk] = []
        self.kinds: set[tuple[str, str]] = set()
        self.found = Found(Outcomes(self.model.horizon))

    def run(self, most: int) -> Found:
        """Singles, then up to ``most`` edits together; stopped with Ctrl-C, what it has so far, ranked."""
        finals: list[Ranked] = []
        try:
            singles = self._tried(None, None)
            self._halved(singles, "single edits", finals)
            self._on_top(most, finals)
        except KeyboardInterrupt:
            self.found.whole = False
        useful = [one for one in finals if one.parent is None or one.adds()[0] > 0]
        self.found.ranked = sorted(useful, key=Ranked.score, reverse=True)
        for chunk in self.chunks:
            self.found.base.add(chunk)
        return self.found

    def one(self, edit: Edit) -> Ranked | Dropped:
        """One edit beside those proposed, played as far as the last round."""
        made = tried(self.draft, self.draft, (), edit, self.scenario_of)
        return made if isinstance(made, Dropped) else self._whole(made)

    def other(self, text: str, file: str) -> Ranked:
        """Another agreement's text over the same futures, as far as the last round."""
        return self._whole(trial_of(self.draft, text, file, self.scenario_of))

    def _whole(self, trial: Trial) -> Ranked:
        found = Ranked(trial, self._none_yet(trial.model), 0)
        self._play(found, self.futures)
        return found

    def _on_top(self, most: int, finals: list[Ranked]) -> None:
        """Greedy: on the best so far, every edit proposed for it anew; kept where it adds more than chance may."""
        single = sorted(finals, key=Ranked.score, reverse=True)
        best = next(iter(single), None)
        wanted = {one.trial.edits[-1].sort for one in single[:PARTNERS]}
        while best is not None and len(best.trial.edits) < most and best.paired.gained_days()[0] > 0:
            pairs = self._tried(best, wanted)
            together = self._halved(pairs, f"{len(best.trial.edits) + 1} together", finals) if pairs else []
            better = [one for one in together if one.adds()[0] > 0]
            best = max(better, key=Ranked.score, default=None)

    def _tried(self, parent: Ranked | None, wanted: set[tuple[str, str]] | None) -> list[Ranked]:
        """What is proposed for the draft, or for what ``parent`` left; ``wanted``: these kinds, and those new to it."""
        on = self.draft if parent is None else parent.trial.draft
        edits = () if parent is None else parent.trial.edits
        made, seen, played = {one.sort for one in edits}, set(), []
        for n, (edit, out) in enumerate(proposals(on, self.bounds)):
            self.heed("making edits", n + 1, 0)
            if parent is None:
                self.kinds.add(edit.sort)
            elif not self._worth_adding(edit, edits, made, wanted):
                continue
            if out:
                if parent is None:
                    self.found.outside.append(Dropped((edit,), out))
                continue
            one = tried(self.draft, on, edits, edit, self.scenario_of)
            self.found.tried += 1
            if isinstance(one, Dropped):
                if parent is None:
                    self.found.dropped.append(one)
            elif one.text not in seen:
                seen.add(one.text)
                played.append(Ranked(one, self._none_yet(one.model), n, parent))
        return played

    def _worth_adding(
        self, edit: Edit, edits: tuple[Edit, ...], made: set[tuple[str, str]], wanted: set[tuple[str, str]] | None
    ) -> bool:
        """One of a kind that did well alone, or that only the edits before it made possible; never a kind twice."""
        fits = edit.sort not in made and all(edit.goes_with(one) for one in edits)
        return fits and (wanted is None or edit.sort in wanted or edit.sort not in self.kinds)

    def _none_yet(self, model: Model) -> Paired:
        return Paired(Outcomes(self.model.horizon), Outcomes(model.horizon))

    def _halved(self, left: list[Ranked], what: str, finals: list[Ranked]) -> list[Ranked]:
        """Rounds of successive halving; ``finals`` holds at every moment all that was played. Returns the last left."""
        finals += left
        goal = BLOCK
        while left:
            for n, one in enumerate(left):
                self._play(one, min(goal, self.futures))
                self.heed(f"{what}, {min(goal, self.futures):,} futures", n + 1, len(left))
            if goal >= self.futures:
                break
            left = _kept(left)
            goal *= 2
        return left

    def _play(self, one: Ranked, upto: int) -> None:
        """The candidate's futures up to a number, against the draft's own."""
        horizon = min(self.model.horizon, one.trial.model.horizon)
        while one.paired.futures < upto:
            n = one.paired.futures // BLOCK
            while len(self.chunks) <= n:
                self.chunks.append(play_chunk(self.model, self.seed, len(self.chunks) * BLOCK, BLOCK))
            mine = play_chunk(one.trial.model, self.seed, n * BLOCK, BLOCK)
            add_chunks(one.paired, self.chunks[n], mine, horizon)
            one.ends.append(np.minimum(mine.of(Out.END), horizon))
            self.found.played += BLOCK


def _kept(left: list[Ranked]) -> list[Ranked]:
    """The better half, and whoever chance alone may have put below it; never fewer than the finalists."""
    ordered = sorted(left, key=Ranked.score, reverse=True)
    half = max(FINALISTS, -(-len(ordered) // 2))
    if len(ordered) <= half:
        return ordered
    bar = ordered[half - 1].paired.gain()[0]
    also = [one for one in ordered[half:] if one.paired.gain()[2] >= bar and one.paired.gained_days()[1] > 0]
    return ordered[:half] + also[: half // 2]
