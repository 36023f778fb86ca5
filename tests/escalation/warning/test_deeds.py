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
    numbers_of,
    propose_alert,
    public_alert,
    set_threshold,
    thresholds_in_force,
    withdraw_alert,
)
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
    with pytest.raises(Refusal, match="ESC114"):
        approve_alert(state, "monitor", NOW + 9)
    drafts.append(("chair", approve_alert(state, "chair", NOW + 9)[0]))
    state = alert_file(entered(drafts))
    assert state is not None
    written = alert_xml(public_alert(state, VALLEY, "mission", exercise=False))
    assert b"<status>Actual</status>" in written and b"Le col" in written
    drafts.append(("chair", withdraw_alert(state, NOW + 20)[0]))
    state = alert_file(entered(drafts))
    assert state is not None
    cancelled = public_alert(state, VALLEY, "mission", exercise=False)
    assert cancelled.message == "Cancel" and cancelled.references[0].identifier.endswith(".1")
    with pytest.raises(Refusal, match="ESC114"):
        withdraw_alert(state, NOW + 30)
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
    ],
)
def test_an_alert_that_is_none_is_refused(act: AlertProposed) -> None:
    with pytest.raises(Refusal, match="ESC113"):
        propose_alert("x", act, VALLEY, NOW)
