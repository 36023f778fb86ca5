"""Weapon classes and the calibres they cover, as dotted codes; a class stands for itself and all below."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Literal

from servanda.basis import Place, Refusal
from servanda.vocabulary.codes import VocabularyCode
from servanda.vocabulary.packaged import labels, table


@dataclass(frozen=True, slots=True)
class WeaponClass:
    """One class of weapon; calibres in mm, ``from_mm`` included, ``below_mm`` excluded, None for no bound."""

    code: str
    labels: Mapping[str, str]
    from_mm: int | None
    below_mm: int | None
    term: str
    mark: Literal["S", "K"]

    @property
    def label(self) -> str:
        """The English label."""
        return self.labels["en"]

    def covers(self, calibre_mm: int) -> bool:
        """Whether a weapon of this calibre can be of this class; always true for a class without calibres."""
        above = self.from_mm is None or calibre_mm >= self.from_mm
        return above and (self.below_mm is None or calibre_mm < self.below_mm)


@cache
def weapons() -> Mapping[str, WeaponClass]:
    """Every weapon class by its code, in the order of codes."""
    read = table("weapons.yaml")
    classes = {
        code: WeaponClass(
            code=code,
            labels=labels(entry),
            from_mm=entry.get("calibre_mm", {}).get("from"),
            below_mm=entry.get("calibre_mm", {}).get("below"),
            term=entry.get("term", read["term"]),
            mark=entry.get("mark", read["mark"]),
        )
        for code, entry in read["weapons"].items()
    }
    return MappingProxyType(dict(sorted(classes.items())))


def weapon(code: str, place: Place | None = None) -> WeaponClass:
    """The weapon class with this code; refuses (VOC002) a code that is not ours, naming the nearest."""
    found = weapons().get(code)
    if found is None:
        near = " or ".join(get_close_matches(code, weapons(), n=3, cutoff=0.6))
        raise Refusal(
            VocabularyCode.UNKNOWN_WEAPON,
            f"{code!r} is not a weapon class this vocabulary knows",
            f"did you mean {near}?" if near else "take a class from docs/reference/acts.md",
            place,
        )
    return found


@cache
def expand_weapon(code: str) -> tuple[str, ...]:
    """The class and every class below it, in order; refuses (VOC002) a code that is not ours."""
    weapon(code)
    return tuple(known for known in weapons() if known == code or known.startswith(code + "."))


def weapon_for(code: str, calibre_mm: int) -> str:
    """The narrowest class at or below ``code`` that one calibre puts a weapon in; refuses (VOC002).

    >>> weapon_for("artillery", 152)
    'artillery.100-and-above'
    """
    fit = [
        known
        for known in expand_weapon(code)
        if known != code and (weapons()[known].from_mm, weapons()[known].below_mm) != (None, None)
    ]
    narrow = [known for known in fit if weapons()[known].covers(calibre_mm)]
    return narrow[0] if len(narrow) == 1 else code
