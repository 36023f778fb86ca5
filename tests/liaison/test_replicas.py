"""Two servers of a line: equal in the end whatever the channel does, and nothing taken in that is not theirs."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from servanda.access import Draft, Entry
from servanda.basis import HOUR, MINUTE, Refusal
from servanda.liaison import (
    Area,
    Clock,
    Clocks,
    Hand,
    Numbers,
    Plan,
    PlanFile,
    Replica,
    UnitKey,
    acknowledge,
    change_plan,
    give_notice,
    hand_of,
    lapses,
    object_to_plan,
    plan_file,
    post,
    proofs,
    read_replica,
    received,
    replica_data,
    resumed,
    take_in,
    to_carry,
    to_send,
    withdraw_plan,
)
from tests.liaison import schedules

UNITS = ("north", "south")
CLOCKS = Clocks(acknowledge=(("", Clock(6 * HOUR, "line")),))


def hand(unit: str) -> Hand:
    return hand_of(unit, hashlib.sha256(unit.encode()).digest())


KEYS = [UnitKey(unit, hand(unit).public) for unit in UNITS]


class Server:
    """One side's server: its record, its end of the line, and the store's rule that a key is entered once."""

    def __init__(self, unit: str) -> None:
        self.unit, self.entries, self.keys = unit, list[Entry](), set[str]()
        name, peer = {"north": ("a", "b"), "south": ("b", "a")}[unit]
        self.replica = Replica("line", name, peer, schedules.hand(peer).public)
        self.handed: list[str] = []

    @property
    def hand(self) -> Hand:
        return schedules.hand(self.replica.name)

    def enter(self, draft: Draft, unit: str, now: int) -> None:
        assert draft.key
        if draft.key not in self.keys:
            self.keys.add(draft.key)
            by = unit or "calendar"
            entry = Entry(
                len(self.entries) + 1, now, draft.happened or now, by, unit, draft.deed, draft.about, draft.data_class,
                draft.to, draft.content,
            )  # fmt: skip
            self.entries.append(entry)

    def write(self, draft: Draft, now: int) -> None:
        self.enter(draft, self.unit, now)
        self.replica = post(self.replica, draft.content, now)

    def take(self, bundle: str, now: int) -> None:
        self.replica, new = take_in(self.replica, bundle, now)
        for content in new:
            draft = received(content, "line", KEYS, now)
            self.handed.append(draft.key)
            self.enter(draft, str(content["message"]["from"]), now)  # type: ignore[index,call-overload]

    def file(self, about: str) -> PlanFile:
        return plan_file([one for one in self.entries if one.about == about])


def agreed(state: PlanFile) -> object:
    """What both sides can hold in common: all but when each server recorded it."""
    receipts = [(one.message, one.unit, one.by, one.signed) for one in state.exchange.receipts]
    return (
        [one.id for one in state.exchange.arrived], receipts, state.sender, state.to, state.versions, state.objections,
        state.withdrawn, state.actual,
    )  # fmt: skip


def planned(begin: int) -> Plan:
    return Plan("north", "movement.patrol", "a patrol", Area(("ridge",)), begin, begin + HOUR)


class TwoServers(RuleBasedStateMachine):
    """Both sides write, and the channel does what it likes with their bundles, up to three days late."""

    def __init__(self) -> None:
        super().__init__()
        self.servers = {unit: Server(unit) for unit in UNITS}
        self.now, self.files = 0, list[str]()
        self.channel: list[tuple[str, str]] = []

    @rule(minutes=st.integers(1, 4320))
    def time_passes(self, minutes: int) -> None:
        self.now += minutes * MINUTE
        for server in self.servers.values():
            for about in self.files:
                for draft in lapses(server.file(about), CLOCKS, self.now):
                    server.enter(draft, "", self.now)

    @rule(unit=st.sampled_from(UNITS))
    def gives_notice(self, unit: str) -> None:
        about = f"file {len(self.files)}"
        self.files.append(about)
        plan = planned(self.now + 2 * HOUR)
        self.servers[unit].write(give_notice("line", about, plan, UNITS, hand(unit), CLOCKS, self.now), self.now)

    @precondition(lambda self: self.files)
    @rule(unit=st.sampled_from(UNITS), pick=st.integers(0), verb=st.sampled_from("acwo"), other=st.integers(0))
    def acts(self, unit: str, pick: int, verb: str, other: int) -> None:
        server = self.servers[unit]
        state = server.file(self.files[pick % len(self.files)])
        held = state.exchange.arrived
        try:
            if verb == "a":
                chosen = held[other % len(held)].id if held else ""
                draft = acknowledge(state.exchange, chosen, hand(unit), self.now)
            elif verb == "c":
                draft = change_plan(state, planned(self.now + other % 9 * HOUR), "", hand(unit), CLOCKS, self.now)
            elif verb == "w":
                draft = withdraw_plan(state, "", hand(unit), CLOCKS, self.now)
            else:
                draft = object_to_plan(state, "no", hand(unit), CLOCKS, self.now)
        except Refusal:
            return
        server.write(draft, self.now)

    @rule(unit=st.sampled_from(UNITS), stick=st.booleans())
    def gives_bundle(self, unit: str, stick: bool) -> None:
        server = self.servers[unit]
        server.replica, bundle = (to_carry if stick else to_send)(server.replica, server.hand, self.now)
        if bundle:
            self.channel.append(({"north": "south", "south": "north"}[unit], bundle))

    @precondition(lambda self: self.channel)
    @rule(pick=st.integers(0), how=st.sampled_from(("once", "again later", "lost")))
    def channel_does(self, pick: int, how: str) -> None:
        to, bundle = self.channel.pop(pick % len(self.channel))
        if how != "lost":
            self.arrives(to, bundle)
        if how == "again later":
            self.channel.append((to, bundle))

    def arrives(self, to: str, bundle: str) -> None:
        server = self.servers[to]
        before = server.replica, len(server.entries)
        try:
            server.take(bundle, self.now)
        except Refusal as refusal:
            assert refusal.code == "LIA042" and (server.replica, len(server.entries)) == before

    @rule(unit=st.sampled_from(UNITS))
    def starts_again(self, unit: str) -> None:
        server = self.servers[unit]
        kept = replica_data(server.replica)
        assert read_replica(kept) == server.replica

    @invariant()
    def handed_on_once(self) -> None:
        for server in self.servers.values():
            assert len(server.handed) == len(set(server.handed))

    def teardown(self) -> None:
        """The channel mends: both ends come to the same, and every message is proven on both or still open."""
        for _ in range(3):
            for unit, other in (UNITS, UNITS[::-1]):
                server = self.servers[unit]
                server.replica, bundle = to_carry(server.replica, server.hand, self.now)
                self.servers[other].take(bundle, self.now)
        north, south = (self.servers[unit] for unit in UNITS)
        assert not north.replica.outbox and not south.replica.outbox
        for about in self.files:
            assert agreed(north.file(about)) == agreed(south.file(about))
            ends = [
                {(one.message, one.unit): one.end for one in proofs([e for e in s.entries if e.about == about], KEYS)}
                for s in (north, south)
            ]
            assert ends[0].keys() == ends[1].keys()
            assert "not proven" not in {*ends[0].values(), *ends[1].values()}


TestTwoServers = TwoServers.TestCase
TestTwoServers.settings = settings(max_examples=25, stateful_step_count=40, deadline=None)


BLOCKS = [0, *(pytest.param(block, marks=pytest.mark.slow) for block in range(1, 5))]


@pytest.mark.parametrize("block", BLOCKS)
def test_random_schedules_end_equal(block: int) -> None:
    """Up to half lost, half doubled, three days late, servers that stop in between; 500 with the slow ones."""
    for seed in range(block * 100, block * 100 + 100):
        schedules.run(seed)


def two() -> tuple[Replica, Replica]:
    return schedules.replica("a"), schedules.replica("b")


def code(replica: Replica, bundle: str, now: int = 0) -> str:
    with pytest.raises(Refusal) as caught:
        take_in(replica, bundle, now)
    return caught.value.code


def test_every_bit_of_a_bundle_is_protected() -> None:
    one, other = two()
    _, bundle = to_carry(post(one, {"id": "m"}, 0), schedules.hand("a"), 0)
    data = bundle.encode()
    for place in range(len(data) * 8):
        changed = bytearray(data)
        changed[place // 8] ^= 1 << place % 8
        assert code(other, changed.decode("utf-8", "surrogateescape")) == "LIA040"
    for end in range(len(bundle)):
        assert code(other, bundle[:end]) == "LIA040"


def test_what_is_foreign_replayed_or_from_the_future_changes_nothing() -> None:
    one, other = two()
    hand_a = schedules.hand("a")
    sent, bundle = to_carry(post(one, {"id": "m"}, 0), hand_a, 0)
    assert code(replace(other, line="another"), bundle) == "LIA041"
    assert code(replace(other, name="c"), bundle) == "LIA041"
    assert code(replace(other, key=schedules.hand("b").public), bundle) == "LIA040"
    took, new = take_in(other, bundle, 0)
    assert [one["id"] for one in new] == ["m"]
    assert code(took, bundle) == "LIA042"
    _, later = to_carry(sent, hand_a, 2 * HOUR)
    assert code(took, later) == "LIA043"
    assert take_in(took, later, HOUR)[1] == ()


def test_a_server_set_back_to_an_old_state_is_told_so_and_goes_on_with_new_numbers() -> None:
    hands = schedules.hand("a"), schedules.hand("b")
    one, other = two()
    kept = one
    one, bundle = to_carry(post(one, {"id": "forgotten"}, 0), hands[0], 0)
    other, _ = take_in(post(other, {"id": "had"}, 0), bundle, 0)
    other, reply = to_carry(other, hands[1], 0)
    one, _ = take_in(one, reply, 0)
    one, bundle = to_carry(one, hands[0], 0)
    other, _ = take_in(other, bundle, 0)
    other, reply = to_carry(other, hands[1], 0)
    assert code(kept, reply) == "LIA044"
    again, _ = take_in(resumed(kept, reply), reply, 0)
    again, bundle = to_carry(post(again, {"id": "next"}, 0), hands[0], 0)
    other, new = take_in(other, bundle, 0)
    assert [one["id"] for one in new] == ["next"]


def test_kept_state_that_is_none_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        read_replica({"line": "line"})
    assert caught.value.code == "LIA045"


def test_pauses_grow_to_an_hour_and_stop_when_it_came() -> None:
    one, other = two()
    one = post(one, {"id": "m"}, 0)
    now, pauses = 0, []
    for _ in range(10):
        one, bundle = to_send(one, schedules.hand("a"), now)
        assert bundle and to_send(one, schedules.hand("a"), now)[1] == ""
        pauses.append(one.outbox[0].next - now)
        now = one.outbox[0].next
    assert pauses == [30_000_000 << n for n in range(7)] + [HOUR] * 3
    other, _ = take_in(other, bundle, now)
    other, reply = to_send(other, schedules.hand("b"), now)
    one, _ = take_in(one, reply, now)
    assert one.quiet and other.quiet


@given(st.sets(st.integers(1, 12)), st.sets(st.integers(1, 12)))
def test_numbers_are_a_set_whatever_their_spelling(one: set[int], other: set[int]) -> None:
    first, second = Numbers().plus(one), Numbers().plus(other)
    for held, told in ((first, one), (first.joined(second), one | other), (first.plus(other), one | other)):
        assert {number for number in range(14) if number in held} == told
        assert held.last == max(told, default=0)
        assert held == Numbers().plus(told)


def test_what_is_left_over_goes_with_the_next_stick() -> None:
    one, other = two()
    for number in range(1_001):
        one = post(one, {"id": number}, 0)
    handed = 0
    for _ in range(2):
        one, bundle = to_carry(one, schedules.hand("a"), 0)
        other, new = take_in(other, bundle, 0)
        handed += len(new)
        other, reply = to_carry(other, schedules.hand("b"), 0)
        one, _ = take_in(one, reply, 0)
    assert handed == 1_001 and one.quiet
