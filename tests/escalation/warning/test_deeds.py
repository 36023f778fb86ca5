"""Thresholds and alerts from any part of a record: nothing raises, the last word stands, and later ones change it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.access import DataClass, Draft, Entry
from servanda.basis import Refusal
from servanda.escalation import (
    AlertProposed,
    ThresholdSet,
    alert_file,
    approve_alert,
    assumed_thresholds,
    doubt_alert,
    numbers_of,
    propose_alert,
    public_alert,
    set_threshold,
    thresholds_in_force,
    withdraw_alert,
)
from servanda.escalation.warning.alert_drawn import area_drawn
from servanda.page import PublicFact, alert_xml
from tests.escalation.warning.worlds import DAY, valley

VALLEY = valley()
NOW = 1_709_500_000_000_000


def entered(drafts: list[tuple[str, Draft]]) -> list[Entry]:
    return [
        Entry(n, NOW + n, NOW + n, by, "mission", one.deed, one.about, one.data_class, one.to, one.content)
        for n, (by, one) in enumerate(drafts, 1)
    ]


SET = [
    ThresholdSet("duty-at-risk", within_days=5),
    ThresholdSet("contravened-ceasefire-valley", raise_at=80, lower_at=50),
    ThresholdSet("duty-at-risk", off=True),
    ThresholdSet("duty-at-risk", within_days=2),
]
ENTRIES = entered([("chair", set_threshold(f"a{n}", one, VALLEY, NOW)[0]) for n, one in enumerate(SET)])


@given(st.lists(st.sampled_from(range(len(ENTRIES))), unique=True))
def test_any_part_of_the_record_gives_thresholds(kept: list[int]) -> None:
    some = [ENTRIES[n] for n in sorted(kept)]
    erased = [replace(one, content={}) for one in some]
    assert thresholds_in_force(VALLEY, erased).thresholds.rules
    found = thresholds_in_force(VALLEY, some)
    assert bool(found.off) == (2 in kept and 3 not in kept)


def test_the_last_word_stands_and_what_was_left_open_stays_assumed() -> None:
    rules = {one.id: one for one in thresholds_in_force(VALLEY, ENTRIES).thresholds.rules}
    assert numbers_of(rules["duty-at-risk"]) == {"within_days": 2}
    valley_rule = rules["contravened-ceasefire-valley"]
    assert numbers_of(valley_rule) == {"raise_at": 80, "lower_at": 50, "within_days": 7, "stay_days": 3}
    assert valley_rule.assumed == ("within", "back", "stay")


def test_an_alert_goes_from_draft_to_approved_to_withdrawn() -> None:
    act = AlertProposed(PublicFact.ROUTE_CLOSED, zone="pass", expires=NOW + 5 * DAY)
    (proposed,) = propose_alert("x", act, VALLEY, NOW)
    assert proposed.data_class is DataClass.MECHANISM and proposed.to == ()
    drafts = [("monitor", proposed)]
    state = alert_file(entered(drafts))
    assert state is not None and public_alert(state, VALLEY, "mission", exercise=False).status == "Draft"
    draft = public_alert(state, VALLEY, "mission", exercise=False).identifier
    with pytest.raises(Refusal, match="ESC114"):
        approve_alert(state, "monitor", NOW + 9, VALLEY)
    drafts.append(("chair", approve_alert(state, "chair", NOW + 9, VALLEY)[0]))
    state = alert_file(entered(drafts))
    assert state is not None
    assert public_alert(state, VALLEY, "mission", exercise=False).identifier != draft
    written = alert_xml(public_alert(state, VALLEY, "mission", exercise=False))
    assert b"<status>Actual</status>" in written and b"Le col" in written
    with pytest.raises(Refusal, match="ESC114"):
        withdraw_alert(state, "chair", NOW + 20)
    drafts.append(("monitor", doubt_alert(state, "monitor", NOW + 20)[0]))
    state = alert_file(entered(drafts))
    assert public_alert(state, VALLEY, "mission", exercise=False).message == "Alert"
    with pytest.raises(Refusal, match="ESC114"):
        doubt_alert(state, "monitor", NOW + 21)
    drafts.append(("chair", withdraw_alert(state, "chair", NOW + 22)[0]))
    state = alert_file(entered(drafts))
    assert state is not None
    cancelled = public_alert(state, VALLEY, "mission", exercise=False)
    assert cancelled.message == "Cancel" and cancelled.references[0].identifier.endswith(".1")
    with pytest.raises(Refusal, match="ESC114"):
        withdraw_alert(state, "chair", NOW + 30)
    assert (state.withdrawn_by, [by for by, _ in state.doubted]) == ("chair", ["monitor"])
    for n in range(len(drafts)):
        alert_file(entered(drafts)[n:])


@pytest.mark.parametrize(
    "act",
    [
        AlertProposed(PublicFact.MINES, expires=NOW + DAY),
        AlertProposed(PublicFact.MINES, zone="moon", expires=NOW + DAY),
        AlertProposed(PublicFact.MINES, zone="pass", expires=NOW - DAY),
        AlertProposed(PublicFact.MINES, zone="pass", expires=NOW + 91 * DAY),
        AlertProposed(None, zone="pass", expires=NOW + DAY),
        AlertProposed(PublicFact.MINES, zone="pass", begin=NOW + DAY, expires=NOW + DAY),
    ],
)
def test_an_alert_that_is_none_is_refused(act: AlertProposed) -> None:
    with pytest.raises(Refusal, match="ESC113"):
        propose_alert("x", act, VALLEY, NOW)


def test_what_was_approved_is_what_stands_there() -> None:
    """An approval of something else, first in a file or left when that was erased, approves nothing."""
    first = propose_alert("x", AlertProposed(PublicFact.MINES, zone="pass", expires=NOW + DAY), VALLEY, NOW)[0]
    state = alert_file(entered([("monitor", first)]))
    approval = approve_alert(state, "chair", NOW + 1, VALLEY)[0]
    other = propose_alert("x", AlertProposed(PublicFact.SHELTER, zone="valley", expires=NOW + DAY), VALLEY, NOW)[0]
    found = alert_file(entered([("chair", other), ("chair", approval)]))
    assert found is not None and found.approved is None


def test_levels_set_one_after_the_other_keep_their_order() -> None:
    rule = next(one.id for one in assumed_thresholds(VALLEY).rules if one.kind.key == "contravened")
    (first,) = set_threshold("x", ThresholdSet(rule=rule, raise_at=20, lower_at=10), VALLEY, NOW)
    held = thresholds_in_force(VALLEY, entered([("chair", first)])).thresholds.rules
    later = ThresholdSet(rule=rule, lower_at=25)
    with pytest.raises(Refusal, match="ESC104"):
        set_threshold("y", later, VALLEY, NOW, held)
    (unheeded,) = set_threshold("y", later, VALLEY, NOW)
    both = thresholds_in_force(VALLEY, entered([("chair", first), ("chair", unheeded)])).thresholds.rules
    assert [one.kind for one in both] == [one.kind for one in held]


def test_a_shelter_that_is_none_is_taken_back_by_one_at_once() -> None:
    act = AlertProposed(PublicFact.SHELTER, zone="valley", expires=NOW + DAY)
    drafts = [("monitor", propose_alert("x", act, VALLEY, NOW)[0])]
    drafts.append(("chair", approve_alert(alert_file(entered(drafts)), "chair", NOW + 1, VALLEY)[0]))
    drafts.append(("chair", withdraw_alert(alert_file(entered(drafts)), "chair", NOW + 2)[0]))
    state = alert_file(entered(drafts))
    assert state is not None and public_alert(state, VALLEY, "mission", exercise=False).message == "Cancel"


def test_an_amendment_moves_no_alert_that_went_out() -> None:
    act = AlertProposed(PublicFact.MINES, zone="pass", expires=NOW + DAY)
    drafts = [("monitor", propose_alert("x", act, VALLEY, NOW)[0])]
    drafts.append(("chair", approve_alert(alert_file(entered(drafts)), "chair", NOW + 1, VALLEY)[0]))
    state = alert_file(entered(drafts))
    assert state is not None
    before = alert_xml(public_alert(state, VALLEY, "mission", exercise=False))
    amended = replace(VALLEY, zones={one: it for one, it in VALLEY.zones.items() if one != "pass"})
    assert alert_xml(public_alert(state, amended, "mission", exercise=False)) == before
    with pytest.raises(Refusal, match="ESC113"):
        public_alert(replace(state, drawn=""), amended, "mission", exercise=False)
    with pytest.raises(Refusal, match="ESC113"):
        approve_alert(alert_file(entered(drafts[:1])), "chair", NOW + 1, amended)
    gone = replace(state, drawn="", withdrawn=NOW + 5)
    assert public_alert(gone, amended, "mission", exercise=False).message == "Cancel"


@given(st.text(max_size=80) | st.sampled_from(["{}", "[]", "null", '{"called": {}, "circles": [], "polygons": []}']))
def test_what_is_no_drawing_is_none(text: str) -> None:
    assert area_drawn(text) is None
