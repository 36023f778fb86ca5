"""What an incident adds to a sum when several facts tell of it: its amount once, as one of its reports gives it.

Facts of one row of a source, of one act, item and unit, are one report and are added up. Of several reports the one
with the middle total stands, of two middle ones the lower, as in fusion (``evidence.fusion.merging``); of equal totals
the report that comes first. Figures of other acts, items and units are figures of other things, and add up. A fact that
states no amount counts as one only where none of its incident states one, and then once.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from servanda.compliance.columns import missing

if TYPE_CHECKING:
    import polars as pl

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Booleans = npt.NDArray[np.bool_]
#: ``what``: the upper half of a fact's number tells act, item and unit; the lower half, the report it is of.
_REPORT_BITS = np.uint64(32)
_REPORT = np.uint64(2**32 - 1)
_ODD = np.uint64(0x9E3779B97F4A7C15)


def figures(facts: "pl.DataFrame", tie: Unsigned) -> Unsigned:
    """Per fact what its amount is an amount of (upper 32 bits) and which report gives it (lower 32), as hashes."""
    import polars as pl

    unit = facts["unit"].str.strip_chars().str.to_lowercase().str.strip_suffix("s").alias("unit")
    what = _hashed(facts["act"], facts["item"], unit)
    alone = missing(facts["row"])
    report = _hashed(facts["source"], facts["input"], facts["row"].cast(pl.String))
    report = np.where(alone, tie, report)
    found: Unsigned = (what & ~_REPORT) | (_mixed(report) >> _REPORT_BITS)
    return found


def that_stand(incident: Integers, figure: Unsigned, amount: Integers, stated: Booleans) -> Booleans:
    """Which facts, in the order they stand in, make up the amount of their incident; all of those with no figure.

    ``incident``: a number per fact; ``amount``: in thousandths. Where nobody of an incident states an amount, every
    fact of it is returned: one of them stands for it.
    """
    told = np.zeros(int(incident.max(initial=-1)) + 1, dtype=bool)
    told[incident[stated]] = True
    keep = ~told[incident]
    some = np.flatnonzero(stated)
    if not len(some):
        return keep
    thing, report, first = _reports(incident[some], figure[some])
    reports = len(first)
    total = np.zeros(reports, np.int64)
    np.add.at(total, report, amount[some])
    of = np.zeros(reports, np.int64)
    of[report] = thing
    order = np.lexsort((first, total, of))
    edges = np.flatnonzero(np.diff(of[order], prepend=-1, append=-1))
    begin, size = edges[:-1], np.diff(edges)
    middle = total[order[begin + (size - 1) // 2]]
    # Of reports with the middle total, the first; they stand together, in order of their first fact.
    at = order[np.flatnonzero(total[order] == np.repeat(middle, size))]
    chosen = np.zeros(reports, dtype=bool)
    chosen[at[np.append(True, of[at][1:] != of[at][:-1])]] = True
    keep[some] = chosen[report]
    return keep


def _reports(incident: Integers, figure: Unsigned) -> tuple[Integers, Integers, Integers]:
    """Per fact the number of its thing and of its report on it; per report the place of its first fact."""
    what = (figure >> _REPORT_BITS).astype(np.int64)
    things = np.unique(np.stack([incident, what]), axis=1, return_inverse=True)[1].ravel()
    both = np.stack([things, (figure & _REPORT).astype(np.int64)])
    _, first, report = np.unique(both, axis=1, return_index=True, return_inverse=True)
    return things, report.ravel(), first


def _hashed(*columns: "pl.Series") -> Unsigned:
    whole: Any = np.zeros(len(columns[0]), np.uint64)
    for column in columns:
        whole = _mixed(whole ^ column.hash().to_numpy())
    found: Unsigned = whole
    return found


def _mixed(numbers: Unsigned) -> Unsigned:
    """Numbers of which every bit depends on every bit of what was given."""
    numbers = (numbers ^ (numbers >> np.uint64(31))) * _ODD
    return numbers ^ (numbers >> np.uint64(29))
