"""The same futures on a cluster of two local workers, one of them killed on the way; and what is refused."""

import os
import signal
from collections.abc import Iterator
from importlib.util import find_spec

import numpy as np
import pytest

from servanda.windtunnel.futures.workers import play_all
from tests.windtunnel.designs import shipped_model

FUTURES = 60_000


@pytest.fixture
def ray() -> Iterator[None]:
    """Ray, shut down again."""
    if find_spec("ray") is None or find_spec("numba") is None:
        pytest.skip("the extras servanda[cluster] and servanda[tunnel] bring Ray and numba")
    import ray

    yield
    ray.shutdown()


def workers() -> list[int]:
    """The processes of this Ray that play chunks."""
    import ray._private.worker as worker

    raylet = worker._global_node.all_processes["raylet"][0].process.pid
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as stat, open(f"/proc/{name}/cmdline") as command:
                parent = int(stat.read().rpartition(")")[2].split()[1])
                if parent == raylet and "play_chunk" in command.read():
                    found.append(int(name))
        except OSError:
            continue
    return sorted(found)


@pytest.mark.long
@pytest.mark.filterwarnings("ignore")
@pytest.mark.usefixtures("ray")
@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="processes are found in /proc")
def test_a_worker_killed_changes_nothing() -> None:
    model = shipped_model("minsk-ii-2015")
    killed: list[int] = []

    def kill(done: int, asked: int) -> None:
        if not killed and done < asked and (found := workers()):
            killed.append(found[0])
            os.kill(found[0], signal.SIGKILL)

    there = play_all(model, FUTURES, 9, cluster="local:2", heed=kill)
    here = play_all(model, FUTURES, 9, workers=1)
    assert killed and there.whole
    for name in ("ended", "first", "sums", "held", "violent", "highest"):
        assert np.array_equal(getattr(there.outcomes, name), getattr(here.outcomes, name)), name
