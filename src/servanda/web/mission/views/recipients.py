"""What one recipient was told of sites and movements, as the desk follows it: what they hold, what they may be told."""

from collections.abc import Sequence
from dataclasses import dataclass

from servanda import humanitarian as desk
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.desk import CopyLine, SiteLine, copies_of, site_line
from servanda.web.mission.views.line import Stands


@dataclass(frozen=True, slots=True)
class HeldLine:
    """A site or movement with one recipient: the copy that counts, and how its receipt or withdrawal stands."""

    site: SiteLine
    copy: CopyLine | None
    stands: Stands | None
    holds: bool


def held_by(scene: MissionScene, states: Sequence[desk.NoticeFile], unit: str) -> tuple[HeldLine, ...]:
    """Everything a recipient was told of or may be told of by the site's consent, in the order given."""
    found = (_held(scene, one, unit) for one in states)
    return tuple(one for one in found if one is not None)


def counted_by(states: Sequence[desk.NoticeFile], units: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """How many copies each of these holds now, in the order given."""
    return tuple((unit, sum(one.closed is None and unit in one.holding() for one in states)) for unit in units)


def _held(scene: MissionScene, state: desk.NoticeFile, unit: str) -> HeldLine | None:
    site, consent = site_line(scene, state), state.consent
    may = consent is not None and consent.to(unit, scene.house.mission.now) and state.closed is None
    if site is None or not (may or unit in state.recipients):
        return None
    copy = next((one for one in copies_of(scene, state) if one.recipient == unit and one.what == "copy"), None)
    stands = next((one.stands for one in site.told if one.unit == unit), None)
    return HeldLine(site, copy, stands, state.closed is None and unit in state.holding())
