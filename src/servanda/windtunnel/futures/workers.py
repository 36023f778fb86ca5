"""Many futures on several processors, or on a cluster: the same chunks, the same outcomes, whoever plays them."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Final

from servanda.basis import Refusal, processors
from servanda.windtunnel.futures.engine import WORTH_COMPILING, has_compiler
from servanda.windtunnel.futures.outcomes import Outcomes
from servanda.windtunnel.futures.played import MOST_FUTURES, PER_SET, SETS, Chunk, play_chunk
from servanda.windtunnel.model.model import Model

CHUNK: Final = PER_SET * SETS
Heed = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Played:
    """What was played: outcomes, and whether all that was asked for was (False where it was stopped)."""

    outcomes: Outcomes
    asked: int

    @property
    def whole(self) -> bool:
        """Whether nothing stopped it."""
        return self.outcomes.futures == self.asked


def chunks(futures: int) -> Iterator[tuple[int, int]]:
    """First number and count of each chunk."""
    for first in range(0, futures, CHUNK):
        yield first, min(CHUNK, futures - first)


def play_all(
    model: Model, futures: int, seed: int, *, workers: int = 0, cluster: str = "", heed: Heed | None = None
) -> Played:
    """So many futures from one seed, summed up.

    ``workers``: threads (0: as many as processors; the compiled loop holds no lock). ``cluster``: the address of a Ray
    cluster, or ``local``. Stopped with Ctrl-C it returns what was played. Refuses (TUN202) numbers beyond 32 bits.
    """
    refuse_numbers(futures, seed)
    found = Outcomes(model.horizon)
    try:
        for chunk in _played(model, futures, seed, workers, cluster):
            found.add(chunk)
            if heed is not None:
                heed(found.futures, futures)
    except KeyboardInterrupt:
        pass
    return Played(found, futures)


def refuse_numbers(futures: int, seed: int) -> None:
    """Refuse (TUN202) as many futures, or a seed, as no word of the draws holds."""
    if not 1 <= futures <= MOST_FUTURES:
        raise Refusal("TUN202", f"{futures:,} futures cannot be played", f"ask for 1 to {MOST_FUTURES:,}")
    if not 0 <= seed < 2**64:
        raise Refusal("TUN202", f"there is no seed {seed}", "give a whole number of 0 or more, below 2 to the 64th")


def _played(model: Model, futures: int, seed: int, workers: int, cluster: str) -> Iterable[Chunk]:
    if cluster:
        from servanda.windtunnel.futures.cluster import played_on_cluster

        return played_on_cluster(model, futures, seed, cluster)
    compiled = has_compiler() and futures >= WORTH_COMPILING
    count = workers or processors()
    if not compiled or count < 2 or futures <= CHUNK:
        return (play_chunk(model, seed, first, many, compiled=compiled) for first, many in chunks(futures))
    return _on_threads(model, futures, seed, count)


def _on_threads(model: Model, futures: int, seed: int, count: int) -> Iterator[Chunk]:
    """A few chunks ahead of who adds them up, so that memory stays the same however many there are."""
    asked = chunks(futures)
    # Compiled once, before threads would each do it.
    first, many = next(asked)
    yield play_chunk(model, seed, first, many, compiled=True)
    with ThreadPoolExecutor(count) as pool:
        under_way: set[Future[Chunk]] = set()
        try:
            for first, many in asked:
                under_way.add(pool.submit(play_chunk, model, seed, first, many, compiled=True))
                if len(under_way) >= 2 * count:
                    done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                    yield from (one.result() for one in done)
            while under_way:
                done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                yield from (one.result() for one in done)
        finally:
            for one in under_way:
                one.cancel()
