"""Acts are one hierarchy, labelled, sourced and easy to look up."""

import pytest

from servanda.basis import Refusal
from servanda.vocabulary import act, act_label, acts, ancestors, expand, known_act, nearest_act

#: What agreements and sources were found to name; see the reference on agreements.
NAMED = [
    "fire.small-arms",
    "fire.artillery",
    "fire.mortar",
    "fire.rocket",
    "fire.air-strike",
    "fire.drone",
    "fire.missile",
    "fire.sniper",
    "fire.explosive",
    "fire.naval",
    "attack.civilians",
    "attack.site",
    "attack.aid",
    "movement.advance",
    "movement.reinforcement",
    "movement.patrol",
    "movement.flight",
    "movement.drone-flight",
    "movement.withdrawal",
    "movement.relocation",
    "movement.deployment",
    "weapons.presence",
    "weapons.hand-over",
    "weapons.disqualify",
    "weapons.destroy",
    "weapons.storage",
    "weapons.acquire",
    "works.fortification",
    "personnel.release.detainee",
    "personnel.release.hostage",
    "personnel.remains",
    "personnel.capture",
    "personnel.abduct",
    "aid.delivery",
    "aid.obstruct",
    "aid.access-refused",
    "passage.civilian-return",
    "passage.vehicle-inspection",
    "passage.ship-inspection",
    "passage.corridor",
    "notice.planned-activity",
    "notice.termination",
    "reply",
    "visit",
    "inquiry",
    "finding",
    "decision",
    "certification",
    "declaration",
    "statement",
    "law.adopted",
    "amnesty",
    "election",
    "report.periodic",
    "casualties.killed",
    "casualties.injured",
    "propaganda",
    "monitoring.obstruct",
    "coverage.watch",
]


@pytest.mark.parametrize("code", NAMED)
def test_what_ceasefires_name_has_a_code(code: str) -> None:
    assert known_act(code)


@pytest.mark.parametrize("code", list(acts()))
def test_an_act_is_whole(code: str) -> None:
    found = act(code)
    assert set(found.labels) == {"en", "fr", "ar"}
    assert all(label and label == label.strip() for label in found.labels.values())
    assert found.means.endswith(".") and found.term and found.mark in ("S", "K")
    assert found.kind in ("event", "measure", "act", "coverage")
    assert all(known_act(above) for above in ancestors(code))


def test_labels_of_a_language_are_distinct() -> None:
    for language in ("en", "fr", "ar"):
        labels = [act_label(code, language) for code in acts()]
        assert len(set(labels)) == len(labels), sorted(label for label in labels if labels.count(label) > 1)


def test_a_code_selects_itself_and_what_is_below() -> None:
    assert expand("fire.explosive") == (
        "fire.explosive",
        "fire.explosive.ied",
        "fire.explosive.mine",
        "fire.explosive.suicide",
    )
    assert "fire.explosive" not in expand("fire.small-arms")
    assert set(expand("fire")) == {code for code in acts() if code.split(".")[0] == "fire"}


def test_undetermined_codes_name_what_they_may_be() -> None:
    for code in ("fire.shelling", "fire.from-the-air"):
        assert sum(act(code).may_be.values()) == 1_000_000
        assert all(known_act(narrower) for narrower in act(code).may_be)


def test_a_missing_translation_is_marked() -> None:
    assert act_label("fire.mortar", "fr") == "Tir de mortier"
    assert act_label("fire.mortar", "es") == "[en] Mortar fire"


def test_an_unknown_code_is_refused_with_the_nearest() -> None:
    with pytest.raises(Refusal) as refusal:
        act("fire.artilery")
    assert refusal.value.code == "VOC001"
    assert "fire.artillery" in refusal.value.reasons[0].remedy
    assert nearest_act("hand-over") == "weapons.hand-over"
