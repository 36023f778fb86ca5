"""What a page is made of, made once for all who see the same: a hundred rooms that ask at once cost a few."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from servanda.basis import SECOND

if TYPE_CHECKING:
    from servanda.access import Person
    from servanda.web.mission.scene import MissionScene

#: How long it stands where nothing new is seen: what falls due by the clock alone is shown so late at most.
STANDS: Final = 5 * SECOND
_MOST: Final = 64


class MadeOnce:
    """Parts of pages by who sees what; never a session's token, and nothing of one person alone."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._made: OrderedDict[Hashable, dict[str, Any]] = OrderedDict()

    def of(
        self, scene: "MissionScene", page: str, make: Callable[[], dict[str, Any]], person: "Person | None" = None
    ) -> dict[str, Any]:
        """What ``make`` makes for whoever has this role, unit and sight of the record, in their language.

        ``person``: for whom it is made, where that is not who looks: what is public is made for anybody.
        Rests on ``make`` looking at the person's role, unit and side alone beside what they see.
        """
        mission, person = scene.house.mission, person or scene.person
        settled = tuple(sorted(mission.settings.items()))
        key = (
            page, scene.words.language, person.role, person.unit, person.side, mission.sight(person), mission.readings,
            settled, mission.now // STANDS,
        )  # fmt: skip
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
        made = make()
        with self._lock:
            self._made[key] = made
            while len(self._made) > _MOST:
                self._made.popitem(last=False)
        return made
