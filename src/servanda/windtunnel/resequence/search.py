"""The search: every single edit on few futures, the best on more, then pairs and triples on top of the best.

Every candidate is played over the same futures as the draft, under the same draws (common random numbers): what differs
is the edit. Successive halving (Karnin, Koren and Somekh 2013, from memory): a round plays the candidates left twice as
far as the round before and keeps the better half, and whoever chance alone may have put below it; the last round plays
what is left as far as was asked. Nothing depends on names, workers or the clock, so the same seed gives the same list.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from servanda.windtunnel.futures.outcomes import Outcomes
from servanda.windtunnel.futures.paired import Paired, add_chunks
from servanda.windtunnel.futures.played import PER_SET, Chunk, play_chunk
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.resequence.bounds import Bounds
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit
from servanda.windtunnel.resequence.families import proposals
from servanda.windtunnel.resequence.trying import Dropped, ScenarioOf, Trial, tried

Heed = Callable[[str, int, int], None]
#: Futures in a block: five sets of assumptions.
BLOCK: Final = 5 * PER_SET
#: Candidates that reach the last round at the least, so that a list is a list.
FINALISTS: Final = 8
#: Single edits tried on top of what was found best.
PARTNERS: Final = 10


@dataclass(slots=True)
class Played:
    """A candidate and how its futures compare with the draft's so far."""

    trial: Trial
    paired: Paired
    order: int

    def score(self) -> tuple[float, float, int]:
        """Larger is better: the share more that holds, the days gained, then the order of proposal."""
        return self.paired.gain()[1], self.paired.gained_days()[1], -self.order


@dataclass(slots=True)
class Found:
    """What the search came to: candidates, best first; those dropped, and those out of bounds, with why.

    ``whole``: False where it was stopped. ``base``: the draft's own futures.
    """

    base: Outcomes
    ranked: list[Played] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    outside: list[Dropped] = field(default_factory=list)
    whole: bool = True
    tried: int = 0
    played: int = 0


class Search:
    """One search over one draft; the draft's own futures are played once and kept."""

    def __init__(
        self, draft: Draft, bounds: Bounds, scenario_of: ScenarioOf, *, seed: int, futures: int, heed: Heed
    ) -> None:
        self.draft, self.bounds, self.scenario_of = draft, bounds, scenario_of
        self.seed, self.futures, self.heed = seed, max(BLOCK, futures // BLOCK * BLOCK), heed
        self.model = model_of(draft.agreement, draft.scenario, draft.positions)
        self.chunks: list[Chunk] = []
        self.found = Found(Outcomes(self.model.horizon))

    def run(self, most: int) -> Found:
        """Singles, then up to ``most`` edits together; stopped with Ctrl-C, what it has so far, ranked."""
        finals: list[Played] = []
        try:
            singles = self._tried((), self.draft, None)
            finals = self._halved(singles, "single edits", finals)
            self._on_top(most, finals)
        except KeyboardInterrupt:
            self.found.whole = False
        self.found.ranked = sorted(finals, key=Played.score, reverse=True)
        for chunk in self.chunks:
            self.found.base.add(chunk)
        return self.found

    def _on_top(self, most: int, finals: list[Played]) -> None:
        """Greedy: on the best so far, every edit proposed for it anew; kept where it adds more than chance may."""
        single = sorted(finals, key=Played.score, reverse=True)
        best = next(iter(single), None)
        while best is not None and len(best.trial.edits) < most and best.paired.gain()[1] > 0:
            wanted = {(one.trial.edits[-1].family, one.trial.edits[-1].kind) for one in single[:PARTNERS]}
            pairs = self._tried(best.trial.edits, best.trial.draft, wanted)
            if not pairs:
                return
            together = self._halved(pairs, f"{len(best.trial.edits) + 1} together", [])
            finals += together[:FINALISTS]
            top = max(together, key=Played.score)
            if top.score()[:2] <= best.score()[:2]:
                return
            best = top

    def _tried(self, edits: tuple[Edit, ...], on: Draft, wanted: set[tuple[str, str]] | None) -> list[Played]:
        """What is proposed for a draft that holds ``edits`` already; ``wanted``: these kinds, and new ones."""
        made = {(one.family, one.kind) for one in edits}
        known = {(one.edits[-1].family, one.edits[-1].kind) for one in self.found.dropped}
        seen, played = set(), []
        for n, (edit, out) in enumerate(proposals(on, self.bounds)):
            kind = (edit.family, edit.kind)
            if not all(edit.goes_with(one) for one in edits) or (wanted is not None and kind in made):
                continue
            if wanted is not None and kind not in wanted and kind not in known:
                continue
            if out:
                if wanted is None:
                    self.found.outside.append(Dropped((edit,), out))
                continue
            one = tried(self.draft, on, edits, edit, self.scenario_of)
            self.found.tried += 1
            if isinstance(one, Dropped):
                if wanted is None:
                    self.found.dropped.append(one)
            elif one.text not in seen:
                seen.add(one.text)
                played.append(Played(one, self._none_yet(one.model), n))
            self.heed("making edits", n + 1, 0)
        return played

    def _none_yet(self, model: Model) -> Paired:
        return Paired(Outcomes(self.model.horizon), Outcomes(model.horizon))

    def _halved(self, left: list[Played], what: str, finals: list[Played]) -> list[Played]:
        """Rounds of successive halving; ``finals`` holds at every moment what has been played, best first."""
        finals[:] = [*finals, *left]
        goal = BLOCK
        while left:
            for n, one in enumerate(left):
                self._play(one, min(goal, self.futures))
                self.heed(f"{what}, {min(goal, self.futures):,} futures", n + 1, len(left))
            finals.sort(key=Played.score, reverse=True)
            if goal >= self.futures:
                break
            left = _kept(left)
            goal *= 2
        return finals

    def _play(self, one: Played, upto: int) -> None:
        """The candidate's futures up to a number, against the draft's own."""
        horizon = min(self.model.horizon, one.trial.model.horizon)
        while one.paired.futures < upto:
            n = one.paired.futures // BLOCK
            while len(self.chunks) <= n:
                self.chunks.append(play_chunk(self.model, self.seed, len(self.chunks) * BLOCK, BLOCK))
            mine = play_chunk(one.trial.model, self.seed, n * BLOCK, BLOCK)
            add_chunks(one.paired, self.chunks[n], mine, horizon)
            self.found.played += BLOCK


def _kept(left: list[Played]) -> list[Played]:
    """The better half, and whoever chance alone may have put below it; never fewer than the finalists."""
    ordered = sorted(left, key=Played.score, reverse=True)
    half = max(FINALISTS, -(-len(ordered) // 2))
    if len(ordered) <= half:
        return ordered
    bar = ordered[half - 1].paired.gain()[0]
    also = [one for one in ordered[half:] if one.paired.gain()[2] >= bar and one.paired.gained_days()[1] > 0]
    return ordered[:half] + also[: half // 2]
