"""Work on long arrays done by two threads: numpy lets others run while it computes, and parts do not touch each other.

What comes out is the same to the bit as from one thread: parts are laid end to end in their order.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeVar

import numpy as np

One = TypeVar("One")
Made = TypeVar("Made")
THREADS: Final = 2
#: Below so many entries a second thread costs more than it saves.
WORTH: Final = 1 << 18


def each_of(make: Callable[[One], Made], some: Sequence[One], entries: int) -> Iterator[Made]:
    """What is made of each, in their order; by two threads where there is so much to look at that it pays.

    Of so few ``entries`` that it does not, each is made when it is asked for.
    """
    if entries < WORTH or len(some) < 2:
        yield from map(make, some)
        return
    with ThreadPoolExecutor(THREADS) as threads:
        yield from threads.map(make, some)


def entry_by_entry(make: Callable[[Any], Any], column: Any) -> Any:
    """``make`` of a column, where each entry of what it makes hangs on that entry of the column alone."""
    if len(column) < 2 * WORTH:
        return make(column)
    middle = len(column) // 2
    return np.concatenate(list(each_of(make, (column[:middle], column[middle:]), len(column))))
