"""Linear programmes solved by HiGHS, called directly: for small ones scipy's checks cost more than the solving."""

from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from servanda.basis import Refusal

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]

#: By the serial dual simplex method, on one thread, from one seed: the same answer on every run.
_OPTIONS: dict[str, bool | int | float | str] = {
    "output_flag": False,
    "solver": "simplex",
    "simplex_strategy": 1,
    "threads": 1,
    "random_seed": 0,
    "primal_feasibility_tolerance": 1e-10,
    "dual_feasibility_tolerance": 1e-10,
}


@dataclass(frozen=True, slots=True)
class Optimum:
    """The least cost, the columns' values, and the rows' duals: what one unit more on a row's bounds costs."""

    cost: float
    columns: Floats
    duals: Floats


class _Solver(highspy.Highs):
    def enableCallbacks(self) -> None:
        """None are used; switching them on, which making a solver does, lets HiGHS 1.16 print its licence."""


def least(
    costs: Floats, columns: tuple[Floats, Floats], rows: tuple[Floats, Floats], entries: tuple[Ints, Ints, Floats]
) -> Optimum:
    """min costs · x, with bounds (low, high) on x and on A x; ``entries`` of A: rows, columns, values.

    No entry may come twice; a bound may be infinite. Refuses (TUN126) what HiGHS finds no optimum of.
    """
    at_row, at_column, weights = entries
    order = np.argsort(at_row, kind="stable")
    starts = np.zeros(len(rows[0]) + 1, dtype=np.int32)
    np.cumsum(np.bincount(at_row, minlength=len(rows[0])), out=starts[1:])
    solver = _Solver()  # type: ignore[no-untyped-call]
    for name, value in _OPTIONS.items():
        solver.setOptionValue(name, value)
    taken = solver.passModel(
        len(costs),
        len(rows[0]),
        len(order),
        int(highspy.MatrixFormat.kRowwise),
        int(highspy.ObjSense.kMinimize),
        0.0,
        costs,
        *columns,
        *rows,
        starts,
        at_column[order],
        weights[order],
        np.zeros(len(costs), dtype=np.int32),
    )
    if taken == highspy.HighsStatus.kError:
        raise _gave_up("a number is too large for it")
    if solver.run() == highspy.HighsStatus.kError:
        # Another user of HiGHS in this process has its threads running; the serial method needs none of them.
        solver.setOptionValue("threads", 0)
        solver.run()
    if (status := solver.getModelStatus()) != highspy.HighsModelStatus.kOptimal:
        raise _gave_up(solver.modelStatusToString(status))
    found = solver.getSolution()
    return Optimum(solver.getInfo().objective_function_value, np.array(found.col_value), np.array(found.row_dual))


def _gave_up(why: str) -> Refusal:
    return Refusal("TUN126", f"the solver gave up: {why}", "make the payoffs of one order of magnitude")
