"""The log as its page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from servanda.access import Role
from servanda.basis import SECOND
from servanda.ledger import Absence, Policy, Standing
from servanda.operations import AnchorStands, LogKeeper, LogTold
from servanda.web.mission.scene import MissionScene
from servanda.web.slugs import slug_of

#: One's own entries that are listed, newest first.
_LISTED: Final = 50


@dataclass(frozen=True, slots=True)
class AbsentLine:
    """Somebody whose countersignature is missing, since which head and when; ``since`` empty where nobody says."""

    name: str
    role: str
    size: int
    since: str


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A head in the list."""

    size: int
    state: str
    root: str
    final_at: str
    absent: tuple[AbsentLine, ...]


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One's own entry: its number among one's own, what was done, and when it was entered."""

    number: int
    deed: str
    recorded: int


@dataclass(frozen=True, slots=True)
class LogShown:
    """A log on its page; ``patience``: minutes until a missing countersignature is shown.

    ``waits``: the fingerprint of a changed policy that is not signed by everybody it takes, and who is missing.
    """

    origin: str
    fingerprint: str
    signers: tuple[tuple[str, str], ...]
    final: int
    anchored: AnchorStands | None
    heads: tuple[HeadLine, ...]
    stalled: tuple[AbsentLine, ...]
    patience: int
    waits: tuple[str, tuple[str, ...]] | None


def log_shown(scene: MissionScene, keeper: LogKeeper) -> LogShown:
    """How a log stands now."""
    policy, told = keeper.policy, keeper.told(keeper.now // SECOND)
    return LogShown(
        policy.origin, policy.fingerprint, who_signs(policy), told.final, keeper.anchors(keeper.now),
        heads_of(scene, told), stalled_of(scene, told), policy.patience_s // 60, keeper.waits(),
    )  # fmt: skip


def desk_log_shown(scene: MissionScene) -> LogShown | None:
    """The humanitarian desk's own log, for the desk; none for anybody else."""
    keeper = scene.house.desk_log
    return None if keeper is None or scene.person.role is not Role.HUMANITARIAN else log_shown(scene, keeper)


def heads_of(scene: MissionScene, told: LogTold) -> tuple[HeadLine, ...]:
    """The newest heads, newest first."""
    return tuple(_head(scene, one) for one in told.heads)


def stalled_of(scene: MissionScene, told: LogTold) -> tuple[AbsentLine, ...]:
    """Who keeps the log waiting longer than was agreed; shown to all alike."""
    return _absent(scene, told.stalled)


def who_signs(policy: Policy) -> tuple[tuple[str, str], ...]:
    """Names and roles of those who countersign, ordered by their keys."""
    return tuple((one.name, f"signer-{one.role}") for one in sorted(policy.countersigners, key=lambda one: one.rank))


def own_entries(scene: MissionScene) -> tuple[OwnLine, ...]:
    """The newest of one's own entries."""
    own = scene.house.mission.own(scene.person)
    numbered = list(enumerate(own, 1))[::-1][:_LISTED]
    return tuple(OwnLine(n, _did(scene, one.deed), one.recorded) for n, one in numbered)


def _did(scene: MissionScene, deed: str) -> str:
    """What was done, in words; a deed without words of its own by the name of its table."""
    message = f"did-{slug_of(deed)}"
    return scene.words.say(message) if scene.words.has(message) else deed


def _head(scene: MissionScene, one: Standing) -> HeadLine:
    at = "" if one.final_at is None else scene.moment(one.final_at * SECOND)
    return HeadLine(one.size, f"head-{one.state}", one.root.hex()[:16], at, _absent(scene, one.absent))


def _absent(scene: MissionScene, absent: Sequence[Absence]) -> tuple[AbsentLine, ...]:
    return tuple(
        AbsentLine(
            one.name,
            f"signer-{one.role}",
            one.since_size,
            "" if one.since is None else scene.moment(one.since * SECOND),
        )
        for one in absent
    )
