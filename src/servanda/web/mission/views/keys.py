"""The keys people sign with, as the page of people lists them."""

from dataclasses import dataclass
from typing import Final

from servanda.access import Role
from servanda.operations import SETTINGS, settings_in_force
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.telling import person_told

_OF_THE_LOG: Final = ("batch-width", "patience-minutes", "neutrals-needed")


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One key: its first digits, whose it is, who keeps it, how it stands (a message); ``public`` where one may revoke
    it. Sixteen digits: people compare them, and another key with the same eight is found in hours."""

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
                public[:16], person_told(scene, one.id), "key-by-device" if one.key.device else "key-by-server", stands,
                as_, one.key.since, public if revokes and not one.ended else "",
            )
        )  # fmt: skip
    return found


@dataclass(frozen=True, slots=True)
class SignerLine:
    """One who countersigns the log: name, the key in force as it is written out, none where it was stopped; whether the
    viewer may stop it."""

    name: str
    key: str
    stops: bool


def signers_told(scene: MissionScene) -> list[SignerLine]:
    """Who countersigns the log, with the key in force of each."""
    log = scene.house.log
    stops = scene.person.role in (Role.CHAIR, Role.ADMINISTRATOR)
    if log is None:
        return []
    named = ((one.name, [str(key.key) for key in one.keys if key.until is None]) for one in log.policy.countersigners)
    return [SignerLine(name, keys[-1] if keys else "", stops and bool(keys)) for name, keys in named]


def desk_signers_told(scene: MissionScene) -> list[SignerLine] | None:
    """Who countersigns the desk's own log, for the desk alone; none where it keeps no log here."""
    log = scene.house.desk_log
    if log is None or scene.person.role is not Role.HUMANITARIAN:
        return None
    named = ((one.name, [str(key.key) for key in one.keys if key.until is None]) for one in log.policy.countersigners)
    return [SignerLine(name, keys[-1] if keys else "", False) for name, keys in named]


@dataclass(frozen=True, slots=True)
class SettingLine:
    """A setting: what holds, in its own unit, whether two sides agreed to that since, and what it may be."""

    name: str
    value: int | None
    agreed: bool
    least: int
    most: int


def settings_told(scene: MissionScene) -> list[SettingLine]:
    """Every setting with what holds now; what only a mission with a log has is left out where there is none."""
    mission, log = scene.house.mission, scene.house.log
    policy, width = (None, None) if log is None else (log.policy, log.width)
    held = settings_in_force(mission.terms, policy, dict(mission.settings), width)
    return [
        SettingLine(name, held[name], name in mission.settings, bounds.least, bounds.most)
        for name, bounds in SETTINGS.items()
        if log is not None or name not in _OF_THE_LOG
    ]
