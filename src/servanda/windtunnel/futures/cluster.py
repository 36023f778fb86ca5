"""The same chunks on a Ray cluster: equal to one process bit for bit, whatever worker dies on the way."""

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any, Final

from servanda.basis import Refusal
from servanda.windtunnel.futures.played import Chunk, play_chunk
from servanda.windtunnel.model.model import Model

#: Chunks under way for each processor of the cluster: the next is there when one is done, and memory stays bounded.
_AHEAD: Final = 2
_TRIES: Final = 5


def played_on_cluster(model: Model, futures: int, seed: int, address: str) -> Iterator[Chunk]:
    """Every chunk, as workers finish them.

    ``address``: of a running cluster, or ``local`` for workers on this machine (``local:2`` for two of them). Refuses
    (TUN203) where Ray is not installed, (TUN204) where no cluster answers.
    """
    from servanda.windtunnel.futures.workers import chunks

    ray = _ray(address)
    there = ray.put(model)
    task = ray.remote(play_chunk).options(max_retries=_TRIES)
    most = max(2, _AHEAD * int(ray.cluster_resources().get("CPU", 1)))
    asked = chunks(futures)
    under_way: list[Any] = []
    for first, many in asked:
        under_way.append(task.remote(there, seed, first, many))
        if len(under_way) >= most:
            done, under_way = ray.wait(under_way, num_returns=1)
            yield from ray.get(done)
    while under_way:
        done, under_way = ray.wait(under_way, num_returns=1)
        yield from ray.get(done)


def _ray(address: str) -> Any:
    if find_spec("ray") is None:
        raise Refusal(
            "TUN203",
            "Ray, which spreads futures over a cluster, is not installed",
            "pip install 'servanda[cluster]', or leave out --cluster",
        )
    import ray

    if ray.is_initialized():
        return ray
    quiet: dict[str, Any] = {"configure_logging": False, "log_to_driver": False}
    local, _, count = address.partition(":")
    if local == "local":
        ray.init(num_cpus=int(count) if count.isdigit() else None, include_dashboard=False, **quiet)
        return ray
    try:
        ray.init(address=address, **quiet)
    except (ConnectionError, ValueError, RuntimeError) as error:
        why = str(error).splitlines()[0] if str(error) else "no answer"
        raise Refusal(
            "TUN204", f"no cluster answers at {address!r}: {why}", "give its address, or 'local' for this machine"
        ) from None
    return ray
