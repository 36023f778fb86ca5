"""Batch: assess a law over a table of facts, or over runs of facts too many to hold at once."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from servanda.agreement import Law
from servanda.basis import NEVER
from servanda.compliance.asked import asked
from servanda.compliance.assessment import Assessments
from servanda.compliance.coded import Sifted
from servanda.compliance.coding import Coder
from servanda.compliance.kept import kept
from servanda.compliance.narrow import Narrow
from servanda.compliance.scan import Scan
from servanda.compliance.told import Looked, Order, Parts, Told, scan_of, told_by
from servanda.compliance.trusted import Trusted
from servanda.compliance.weighing import Heed, Weighing

if TYPE_CHECKING:
    import polars as pl


def assess(law: Law, facts: "pl.DataFrame | pl.LazyFrame | Told", as_of: int, heed: Heed | None = None) -> Assessments:
    """Every clause of the law over the facts known and dated before ``as_of`` (µs).

    ``facts``: a table, one to be scanned lazily, or what tells of facts run by run. Of what is scanned only that is
    read which matters to the law. ``heed`` is told how many obligations of how many are done.
    """
    told = facts if isinstance(facts, Told) else told_by(facts)
    coder = Coder(law, asked(law))
    if coder.follows:
        coder.follow(told.runs(), as_of)
    return weighed(law, coder, told, sifted(coder, told, as_of), as_of, heed)


def sifted(coder: Coder, told: Told, as_of: int) -> Iterator[Sifted]:
    """All facts run by run, sifted; what can be scanned is read only where it may matter."""
    parts = told.parts() if isinstance(told, Parts) else (told,)
    for part in parts:
        scan = scan_of(part)
        if scan is None:
            yield from (coder.sift(run) for run in part.runs())
        else:
            yield from _narrowed(coder, scan, as_of, alone=len(parts) == 1).runs()


def _narrowed(coder: Coder, scan: Scan, as_of: int, *, alone: bool) -> Narrow:
    """A scan, by what its writer vouches for where it is told of alone: of two, both may tell of one fact."""
    one = scan.vouched
    if alone and one is not None and one.distinct and one.alone and len(scan):
        return Trusted(coder, scan, one, as_of)
    return Narrow(coder, scan)


def weighed(
    law: Law, coder: Coder, told: Told, runs: Iterable[Sifted], as_of: int, heed: Heed | None = None
) -> Assessments:
    """Every clause of the law over coded facts, in the order ``told`` tells them."""
    found, account = kept(coder.asked, runs, as_of)
    looked = Looked(coder, told, Order(found.given, found.idle), found.folder, found.coded.begin)
    weighing = Weighing(law, found, looked, as_of, account.earliest, len(found))
    judged = [one for one in weighing.all(heed, at_once=True) if one is not None]
    gone = np.zeros(len(found), dtype=bool) if found.until is None else found.until < NEVER
    bearing, revised = int((weighing.bearing & ~gone).sum()), int(gone.sum())
    return Assessments(
        agreement=law.agreement,
        as_of=as_of,
        by_obligation=tuple(one.assessed for one in judged),
        timeline=weighing.line,
        looked=looked,
        coded=found.coded,
        everyone=law.everyone,
        given=account.given,
        unseen=account.given - account.seen,
        unused=account.seen - bearing - revised,
        revised=revised,
    )
