"""The readings, one file each: ``NAME`` and ``told(opened, words)``; in the order they stand on the page."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Final

from servanda.basis import Place, Refusal

if TYPE_CHECKING:
    from servanda.operations.escalate.opened import Opened
    from servanda.operations.escalate.told import Told
    from servanda.operations.pages.wording import Words

#: Every part, in order of the page.
NAMES: Final = ("seen", "truce", "turns", "reciprocity", "spread", "signals", "warning", "guard")
#: Parts for the mechanism only, whatever they tell; why one of them cannot be told is for it alone too.
FOR_MECHANISM: Final = ("warning", "guard")


def parts_named(names: "tuple[str, ...]") -> "dict[str, Callable[[Opened, Words], Told]]":
    """The parts of those names in the order of the page; all where none is named. Refuses (ESC003) an unknown one."""
    for name in names:
        if name not in NAMES:
            raise Refusal("ESC003", f"there is no part {name!r}", f"write one of {', '.join(NAMES)}", Place("--part"))
    return {name: import_module(f"{__name__}.{name}").told for name in NAMES if name in names or not names}
