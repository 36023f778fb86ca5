"""One change of an agreement file."""

from typing import Any, NamedTuple


class Change(NamedTuple):
    """One change: the path from the top of the file, items of lists by ``id``, and the value; None removes it."""

    path: tuple[str | int, ...]
    value: Any
