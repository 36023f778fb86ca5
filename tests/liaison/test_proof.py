"""A party cannot deny receipt: its own signature is there, or the lapse at the agreed hour; from entries alone."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from servanda.access import PROGRAM, Draft, Entry
from servanda.basis import HOUR
from servanda.liaison import (
    Area,
    Clock,
    Clocks,
    End,
    Hand,
    Kind,
    Plan,
    Standing,
    UnitKey,
    acknowledge,
    give_notice,
    hand_of,
    lapses,
    plan_file,
    proofs,
)

UNITS = ("north", "south", "mission")
CLOCKS = Clocks(acknowledge=(("south", Clock(6 * HOUR, "clause:receipt")), ("", Clock(12 * HOUR, "line"))))


def hand(unit: str) -> Hand:
    return hand_of(unit, hashlib.sha256(unit.encode()).digest())


KEYS = [UnitKey(unit, hand(unit).public) for unit in UNITS]


def entry(draft: Draft, position: int, unit: str, now: int) -> Entry:
    by = f"officer of {unit}" if unit else PROGRAM.id
    return Entry(position, now, now, by, unit, draft.deed, draft.about, draft.data_class, draft.to, draft.content)


class Receipts(RuleBasedStateMachine):
    """A notice to two, acknowledged whenever they like; a model knows what is true, the proofs have to say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0
        plan = Plan("north", "movement.patrol", "a patrol", Area(("ridge",)), 9 * HOUR, 10 * HOUR)
        self.entries = [entry(give_notice("line", "f", plan, UNITS, hand("north"), CLOCKS, 0), 1, "north", 0)]
        self.acknowledged: dict[str, int] = {}
        self.lapsed: dict[str, int] = {}

    @rule(hours=st.integers(1, 5))
    def time_passes(self, hours: int) -> None:
        self.now += hours * HOUR

    @rule()
    def calendar(self) -> None:
        for draft in lapses(plan_file(self.entries), CLOCKS, self.now):
            self.entries.append(entry(draft, len(self.entries) + 1, "", self.now))
            self.lapsed[str(draft.content["unit"])] = self.now

    @precondition(lambda self: len(self.acknowledged) < 2)
    @rule(unit=st.sampled_from(("south", "mission")))
    def acknowledges(self, unit: str) -> None:
        if unit not in self.acknowledged:
            exchange = plan_file(self.entries).exchange
            draft = acknowledge(exchange, exchange.of(Kind.PLAN)[0].id, hand(unit), self.now)
            self.entries.append(entry(draft, len(self.entries) + 1, unit, self.now))
            self.acknowledged[unit] = self.now

    @invariant()
    def proven(self) -> None:
        found = {one.unit: one for one in proofs(reversed(self.entries), KEYS)}
        assert set(found) == {"south", "mission"}
        for unit, limit in (("south", 6 * HOUR), ("mission", 12 * HOUR)):
            told, lapsed, end = self.acknowledged.get(unit), self.lapsed.get(unit), found[unit].end
            if told is not None:
                assert end is (End.ACKNOWLEDGED if lapsed is None else End.LAPSED_THEN_ACKNOWLEDGED)
            else:
                assert end is (End.OPEN if lapsed is None else End.LAPSED)
            if lapsed is not None:
                assert lapsed > limit and (told is None or told >= lapsed)
            receipt = next(one for one in plan_file(self.entries).exchange.receipts if one.unit == unit)
            if told is not None and told > limit:
                assert receipt.standing(self.now) is Standing.ACKNOWLEDGED_LATE

    def teardown(self) -> None:
        """After both hours and one look of the calendar nothing is open any more."""
        self.now = max(self.now, 13 * HOUR)
        self.calendar()
        assert End.OPEN not in {one.end for one in proofs(self.entries, KEYS)}


TestReceipts = Receipts.TestCase
TestReceipts.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)


def told() -> tuple[list[Entry], Draft]:
    """A notice, and the receipt of one recipient as a draft."""
    plan = Plan("north", "movement.patrol", "a patrol", Area(("ridge",)), 9 * HOUR, 10 * HOUR)
    held = [entry(give_notice("line", "f", plan, ["south"], hand("north"), CLOCKS, 0), 1, "north", 0)]
    exchange = plan_file(held).exchange
    return held, acknowledge(exchange, exchange.of(Kind.PLAN)[0].id, hand("south"), HOUR)


def ends(entries: list[Entry]) -> list[End]:
    return [one.end for one in proofs(entries, KEYS)]


def test_a_receipt_signed_by_another_key_proves_nothing() -> None:
    held, _ = told()
    exchange = plan_file(held).exchange
    forged = hand_of("south", bytes(32))
    draft = acknowledge(exchange, exchange.of(Kind.PLAN)[0].id, forged, HOUR)
    assert ends([*held, entry(draft, 2, "south", HOUR)]) == [End.OPEN]


@pytest.mark.parametrize("part", ["from", "sent", "to"])
def test_an_altered_receipt_proves_nothing(part: str) -> None:
    held, draft = told()
    message = dict(draft.content["message"])  # type: ignore[call-overload]
    message[part] = {"from": "mission", "sent": 1, "to": ["mission"]}[part]
    altered = replace(draft, content={**draft.content, "message": message})
    assert ends([*held, entry(altered, 2, "south", HOUR)]) == [End.OPEN]


def test_a_notice_whose_sender_did_not_sign_it_proves_nothing() -> None:
    held, _ = told()
    content = dict(held[0].content)
    content["message"] = {**content["message"], "sent": 5}  # type: ignore[dict-item]
    assert ends([replace(held[0], content=content)]) == [End.NOT_PROVEN]


def test_a_key_counts_while_it_is_in_force() -> None:
    held, draft = told()
    entries = [*held, entry(draft, 2, "south", HOUR)]
    revoked = [KEYS[0], replace(KEYS[1], until=HOUR)]
    assert [one.end for one in proofs(entries, revoked)] == [End.OPEN]
    assert [one.end for one in proofs(entries, [KEYS[0], replace(KEYS[1], until=HOUR + 1)])] == [End.ACKNOWLEDGED]


def test_a_lapse_entered_after_the_signed_receipt_proves_nothing() -> None:
    held, receipt = told()
    (lapse,) = lapses(plan_file(held), CLOCKS, 7 * HOUR)
    signed, missed = entry(receipt, 2, "south", HOUR), entry(lapse, 3, "", 7 * HOUR)
    assert ends([*held, signed, missed]) == [End.ACKNOWLEDGED]
    assert ends([*held, replace(missed, position=2), replace(signed, position=3)]) == [End.LAPSED_THEN_ACKNOWLEDGED]


def test_a_lapse_proves_nothing_before_its_hour_or_by_a_person() -> None:
    held, _ = told()
    (draft,) = lapses(plan_file(held), CLOCKS, 7 * HOUR)
    assert ends([*held, entry(draft, 2, "", 6 * HOUR)]) == [End.OPEN]
    assert ends([*held, entry(draft, 2, "north", 7 * HOUR)]) == [End.OPEN]
    assert ends([*held, entry(draft, 2, "", 7 * HOUR)]) == [End.LAPSED]


def test_the_proof_names_its_entries() -> None:
    held, draft = told()
    (lapse,) = lapses(plan_file(held), CLOCKS, 7 * HOUR)
    entries = [*held, entry(lapse, 2, "", 7 * HOUR), entry(draft, 3, "south", 8 * HOUR)]
    (found,) = proofs(entries, KEYS)
    assert (found.end, found.positions) == (End.LAPSED_THEN_ACKNOWLEDGED, (1, 2, 3))
