"""Cluster: facts coded in parts by several workers on Ray, then weighed in one pass; equal to batch over them all."""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from servanda.agreement import Law
from servanda.basis import Refusal
from servanda.compliance.asked import asked
from servanda.compliance.assessment import Assessments
from servanda.compliance.batch import assess, weighed
from servanda.compliance.coded import Sifted
from servanda.compliance.coding import Coder
from servanda.compliance.told import Parts, Told
from servanda.compliance.weighing import Heed

if TYPE_CHECKING:
    pass


def assess_on_cluster(
    law: Law, parts: Sequence[Told], as_of: int, *, workers: int = 0, heed: Heed | None = None
) -> Assessments:
    """Every clause of the law over facts that workers read and code, a part each.

    Each part holds whole source rows, and can be sent to a worker. ``workers``: how many to start on this machine
    where no cluster is running (0: one per processor). Refuses (CMP011) where Ray is not installed. Source: Ray core
    tasks; partition anyhow, combine, one sequential pass.
    """
    coder = Coder(law, asked(law))
    if coder.follows:
        # What a zone follows has to be known before any fact is placed: such a law is read in one piece.
        return assess(law, Parts(parts), as_of, heed)
    ray = _ray(workers)
    law_there = ray.put(law)
    task = ray.remote(_coded)
    found: list[tuple[list[Sifted], Told]] = ray.get([task.remote(law_there, part) for part in parts])
    told = Parts([part for _, part in found])
    return weighed(law, coder, told, [run for runs, _ in found for run in runs], as_of, heed)


def _coded(law: Law, part: Told) -> tuple[list[Sifted], Told]:
    """A worker's share: its facts coded, and the part, which now knows which of its rows are sound."""
    coder = Coder(law, asked(law))
    return [coder.sift(run) for run in part.runs()], part


def _ray(workers: int) -> Any:
    if find_spec("ray") is None:
        raise Refusal(
            "CMP011",
            "Ray, which spreads the work over several processes, is not installed",
            "install servanda[cluster], or assess in one process",
        )
    import ray

    if not ray.is_initialized():
        ray.init(num_cpus=workers or None, include_dashboard=False, configure_logging=False, log_to_driver=False)
    return ray
