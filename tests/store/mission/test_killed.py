"""What was acknowledged is there after ``kill -9`` under load, on the process or on the server behind it."""

import random

import pytest

from mission_faults import killed_under_load
from mission_worlds import Place
from postgresql_server import running

KILLS, SLOW_KILLS = 5, 100


def _kills(place: Place, count: int) -> None:
    chance = random.Random(7)
    place.begin().close()
    acknowledged = 0
    for n in range(count):
        toll = killed_under_load(place, 100_000 * n, chance)
        assert (toll.lost, toll.torn, toll.sound) == (0, 0, True), (n, toll)
        acknowledged += toll.acknowledged
    assert acknowledged >= count


def test_nothing_acknowledged_is_lost(place: Place) -> None:
    _kills(place, KILLS)


@pytest.mark.long
def test_nothing_acknowledged_is_lost_in_a_hundred_kills(place: Place) -> None:
    _kills(place, SLOW_KILLS)


def test_nothing_is_lost_where_the_server_itself_dies() -> None:
    from mission_worlds import draft, enter
    from servanda.basis import Refusal
    from servanda.store import verify_mission

    with running(flush=True) as server:
        if server is None:
            pytest.skip("no PostgreSQL server is installed")
        place = Place("postgresql", server.database(), server.data)
        with place.begin() as store:
            entered = [enter(store, draft(n))[0] for n in range(20)]
            server.stop("immediate")
            with pytest.raises(Refusal) as refused:
                enter(store, draft(99))
            assert refused.value.code == "STO108"
            assert not store.health.writable
            with pytest.raises(Refusal) as refused:
                store.entries()
            assert refused.value.code == "STO108"
            server.start()
            # It goes on by itself: the same store, not opened again.
            assert store.entries() == tuple(entered)
            _again(lambda: enter(store, draft(20)))
            assert store.health.writable
            assert store.last() == 21
            assert verify_mission(store).sound  # type: ignore[arg-type]


def _again(run: object) -> None:
    import time

    from servanda.basis import Refusal

    until = time.monotonic() + 60
    while True:
        try:
            run()  # type: ignore[operator]
        except Refusal:
            assert time.monotonic() < until
            time.sleep(0.1)
        else:
            return
