"""The keys people sign with, as the page of people lists them."""

from dataclasses import dataclass

from servanda.access import Role
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.telling import person_told


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One key: its first digits, whose it is, who keeps it, how it stands (a message); ``public`` where one may revoke
    it."""

    digits: str
    whose: str
    keeps: str
    stands: str
    as_: str
    since: int
    public: str


def keys_told(scene: MissionScene) -> list[KeyLine]:
    """The keys of the units on whose page they stand: one's own, or all for who serves all; latest first."""
    person = scene.person
    every = person.role in (Role.CHAIR, Role.ADMINISTRATOR)
    mine = [one for one in scene.house.mission.keys if every or one.key.unit == person.unit]
    revokes = every or person.role is Role.PRINCIPAL
    found = []
    for one in reversed(mine):
        stands, as_ = (
            ("key-ended", "passed") if one.ended else ("key-waits", "due") if one.waits else ("key-in-force", "done")
        )
        public = one.key.public.hex()
        found.append(
            KeyLine(
                public[:8], person_told(scene, one.id), "key-by-device" if one.key.device else "key-by-server", stands,
                as_, one.key.since, public if revokes and not one.ended else "",
            )
        )  # fmt: skip
    return found
