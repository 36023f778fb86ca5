"""Weapon classes and their calibres."""

import pytest

from servanda.basis import Refusal
from servanda.vocabulary import expand_weapon, weapon, weapon_for, weapons


@pytest.mark.parametrize("code", list(weapons()))
def test_a_class_is_whole(code: str) -> None:
    found = weapon(code)
    assert set(found.labels) == {"en", "fr", "ar"}
    assert found.term and found.mark in ("S", "K")
    assert code.rpartition(".")[0] in ("", *weapons())
    if found.from_mm is not None and found.below_mm is not None:
        assert found.from_mm < found.below_mm


def test_a_calibre_narrows_a_class() -> None:
    assert weapon_for("artillery", 99) == "artillery.under-100"
    assert weapon_for("artillery", 100) == "artillery.100-and-above"
    assert weapon_for("mortar", 82) == "mortar.light"
    assert weapon_for("mortar", 120) == "mortar.heavy"
    assert weapon_for("rocket", 122) == "rocket"
    assert weapon_for("rocket", 300) == "rocket.heavy"
    assert weapon_for("drone", 100) == "drone"


def test_bounds_are_half_open() -> None:
    assert weapon("mortar.light").covers(99) and not weapon("mortar.light").covers(100)
    assert weapon("drone").covers(5)


def test_a_class_selects_itself_and_what_is_below() -> None:
    assert expand_weapon("rocket") == ("rocket", "rocket.heavy")


def test_an_unknown_class_is_refused_with_the_nearest() -> None:
    with pytest.raises(Refusal) as refusal:
        weapon("mortars")
    assert refusal.value.code == "VOC002"
    assert "mortar" in refusal.value.reasons[0].remedy
