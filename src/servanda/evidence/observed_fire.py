"""The words of a table of violations: observation, description and weapon to a crosswalk's code."""

import re
from dataclasses import dataclass
from typing import Final

from servanda.vocabulary import Crosswalk

_NOT_KNOWN: Final = re.compile(r"|n/?\s?k|n/?\s?a|-+|unknown|not known|undetermined|unidentified")
#: Beginning of a weapon's name, the crosswalk's code, our class; the first that fits counts.
_WEAPONS: Final = (
    (r"\bmortar", "mortar", "mortar"),
    (r"mlrs|multiple.launch|\bgrad\b|uragan|smerch|\bbm-?\s?(21|27|30)\b", "mlrs", "rocket"),
    (r"atgm|anti-?\s?tank (guided )?missile", "anti-tank guided missile", "anti-tank.missile"),
    (r"recoilless|\bspg-?\s?9", "recoilless gun", "anti-tank"),
    (r"hand grenade", "hand grenade", None),
    (r"\bagl\b|automatic.grenade", "automatic grenade launcher", "grenade-launcher"),
    (r"\brpg|rocket.propelled", "rocket-propelled grenade", "grenade-launcher"),
    (r"howitzer|artillery|\b2s[1357]\b|\bd-?\s?(20|30)\b", "artillery", "artillery"),
    (r"anti-?\s?aircraft|\bzu-?\s?23|\baa gun", "anti-aircraft gun", "anti-aircraft-gun"),
    (r"\bifv\b|\bbmp|armou?red|cannon", "infantry fighting vehicle cannon", "armoured-vehicle"),
    (r"(?<!anti-)(?<!anti )\btank\b", "tank", "tank"),
    (r"\bhmg\b|heavy.machine", "heavy-machine-gun fire", "heavy-machine-gun"),
    (r"sniper", "sniper fire", "small-arms.rifle"),
    (r"small.?arms|\bsalw\b|rifle|machine.?gun", "small-arms fire", "small-arms"),
    (r"\bied\b|improvised", "ied", "explosive-device"),
    (r"\bmine\b|\buxo\b", "mine", "mine"),
    (r"flare", "illumination flare", None),
)
#: How a description is said in the crosswalk's brackets.
_DESCRIBED: Final = (
    (r"controlled|demolition", "controlled"),
    (r"airburst", "airburst"),
    (r"incoming", "incoming"),
    (r"outgoing", "outgoing"),
    (r"impact", "impact"),
    (r"undetermined", "undetermined"),
)
#: Words after which nothing was fired at anybody; the crosswalk's codes for them go before the weapon.
_TAME: Final = ("controlled",)
_KM: Final = re.compile(r"(\d{1,3}(?:\.\d{1,3})?)(?:\s*(?:-|–|to)\s*(\d{1,3}(?:\.\d{1,3})?))?\s*(km|m)\b")
_CALIBRE: Final = re.compile(r"(\d{1,3}(?:\.\d+)?)\s?mm\b")
#: How far an explosion is heard or a flash seen where the table does not say, metres; ours.
HEARD_WITHIN_M: Final = 15_000.0
_LIGHT_MORTAR_MM: Final = 100


@dataclass(frozen=True, slots=True)
class Observed:
    """``code`` of the crosswalk ("" where the words are not known there), weapon class and calibre where told."""

    code: str
    weapon: str | None
    calibre_mm: int | None


def observed(observation: str, description: str, weapon: str, walk: Crosswalk) -> Observed:
    """What a row's words say: the weapon where it is told, else what was heard or seen and how it is described."""
    told, told_class = _weapon(weapon)
    calibre = _calibre(weapon)
    if told_class == "mortar" and calibre:
        told_class = "mortar.light" if calibre < _LIGHT_MORTAR_MM else "mortar.heavy"
    seen = _singular(observation)
    kinds = [kind for pattern, kind in _DESCRIBED if re.search(pattern, description.lower())]
    with_kind = [f"{seen} ({kind})" for kind in kinds if f"{seen} ({kind})" in walk]
    tame = [code for code in with_kind if any(f"({kind})" in code for kind in _TAME)]
    if "exercise" in description.lower() and "live-fire exercise" in walk:
        tame.append("live-fire exercise")
    known = [seen] if seen in walk else []
    code = next(iter([*tame, *([told] if told and told in walk else []), *with_kind, *known]), "")
    return Observed(code, told_class if code else None, calibre if code else None)


def farthest_m(location: str) -> float:
    """The far end of a distance such as ``2-4km SE``, metres; where none is told, how far things are heard."""
    found = _KM.findall(location.lower())
    if not found:
        return HEARD_WITHIN_M
    return max(float(far or near) * (1000 if unit == "km" else 1) for near, far, unit in found)


def is_verdict(observation: str) -> bool:
    """Whether the words say that a rule was broken, not what happened."""
    return bool(re.search(r"violation|breach", observation.lower()))


def _weapon(text: str) -> tuple[str, str | None]:
    lower = text.strip().lower()
    if _NOT_KNOWN.fullmatch(lower):
        return "", None
    return next(((code, name) for pattern, code, name in _WEAPONS if re.search(pattern, lower)), ("", None))


def _calibre(text: str) -> int | None:
    found = _CALIBRE.search(text.lower())
    size = int(float(found[1])) if found else 0
    return size if 1 <= size <= 2_000 else None


def _singular(text: str) -> str:
    lower = " ".join(text.lower().split())
    if lower.endswith("flashes"):
        return lower[:-2]
    return lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower
