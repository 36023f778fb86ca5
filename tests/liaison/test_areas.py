"""An area finds the zones it touches by itself, so that nobody slips past a clause by not naming one."""

import json
from dataclasses import replace

import pytest

from servanda.agreement import lower, read_agreement
from servanda.basis import HOUR, Refusal
from servanda.liaison import Area, Plan, Timing, clocks_of, earliness, zones_touched

TEXT = {
    "servanda": "1",
    "id": "story",
    "title": "Story",
    "timing": {"zone": "UTC", "entry": "2007-01-01"},
    "participants": {"north": {"called": "North"}},
    "bodies": {"mission": {"called": "Mission"}},
    "zones": {
        "ridge": {"called": "Ridge", "circle": {"centre": [10, 10], "radius": "2 km"}},
        "field": {"polygon": [[11, 10], [11.1, 10], [11.1, 10.1], [11, 10.1]]},
        "both": {"any_of": ["ridge", "field"]},
        "but-ridge": {"any_of": ["ridge", "field"], "except": "ridge"},
        "district": {"units": {"level": "admin1", "names": "The District"}},
        "somewhere": {"unlocated": "yes"},
    },
    "clauses": [
        {
            "id": "notice",
            "says": "Patrols on the ridge are announced.",
            "who": "north",
            "gives_notice": {"acts": "movement.patrol", "in": "ridge", "at_least": "24 hours"},
        }
    ],
}
AGREEMENT = read_agreement(json.dumps(TEXT), "story.yaml")
LAW = lower(AGREEMENT)
ON_THE_RIDGE = Area(centre=(10_000_000, 10_000_000), radius_m=500)


@pytest.mark.parametrize(
    ("area", "zones"),
    [
        (ON_THE_RIDGE, ("ridge", "both")),
        (replace(ON_THE_RIDGE, centre=(10_030_000, 10_000_000)), ()),
        (replace(ON_THE_RIDGE, centre=(10_030_000, 10_000_000), radius_m=2_000), ("ridge", "both", "but-ridge")),
        (Area(outline=((10_990_000, 9_990_000), (11_010_000, 9_990_000), (11_000_000, 10_020_000))),
         ("field", "both", "but-ridge")),
        (Area(("somewhere", "elsewhere")), ("somewhere", "elsewhere")),
        (replace(ON_THE_RIDGE, centre=(0, 0), called="the district"), ("district",)),
    ],
)  # fmt: skip
def test_the_zones_an_area_touches(area: Area, zones: tuple[str, ...]) -> None:
    assert zones_touched(LAW, area).zones == zones


def test_what_cannot_be_told_is_told_apart() -> None:
    assert zones_touched(LAW, ON_THE_RIDGE).cannot_tell == ("district", "somewhere")
    assert zones_touched(LAW, Area(("ridge",))).cannot_tell == ()


def test_an_outline_that_crosses_itself_is_refused() -> None:
    knot = Area(outline=((0, 0), (1_000_000, 1_000_000), (1_000_000, 0), (0, 1_000_000)))
    with pytest.raises(Refusal) as caught:
        zones_touched(LAW, knot)
    assert caught.value.code == "BAS020"


def test_a_clause_is_found_though_its_zone_is_not_named() -> None:
    clocks = clocks_of(AGREEMENT)
    plan = Plan("north", "movement.patrol", "a patrol", ON_THE_RIDGE, 30 * HOUR, 31 * HOUR)
    assert earliness(plan, clocks, 29 * HOUR).timing is Timing.VOLUNTARY
    found = replace(plan, area=replace(plan.area, zones=zones_touched(LAW, plan.area).zones))
    assert earliness(found, clocks, 29 * HOUR).timing is Timing.SHORT
