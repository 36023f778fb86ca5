"""Told only with consent; withdrawn from everybody; acknowledged, or turned to the next level: whatever happens."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from servanda.access import PROGRAM, Draft, Entry, Person, Role, seen
from servanda.basis import DAY, HOUR, Refusal
from servanda.humanitarian import (
    Closing,
    DeskTerms,
    Kind,
    NoticeFile,
    Subject,
    What,
    by_the_desk,
    change,
    close,
    consent,
    desk_keys,
    enter,
    notice_due,
    notice_file,
    notice_lapses,
    notify,
    receive,
    withdraw,
)

UNITS = ("north", "south", "guarantor")
TERMS = DeskTerms(receive=12 * HOUR, withdrawal=6 * HOUR, escalate=6 * HOUR)
KEYS = desk_keys(bytes(32), bytes([9]) * 32)


def site(version: int) -> Subject:
    return Subject(Kind.CLINIC, "aid", "clinic", ((1_000_000 + version, 2_000_000),), 10, 80, 50, 0, 400 * DAY)


class Desk(RuleBasedStateMachine):
    """The desk and three recipients do what they may, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.version = 0, 0
        self.entries: list[Entry] = []
        self.keys: set[str] = set()
        self.add(enter("f", site(0), 0))

    def add(self, *drafts: Draft, unit: str = "desk") -> None:
        by = PROGRAM.id if not unit else f"officer of {unit}"
        for draft in drafts:
            if draft.key and draft.key in self.keys:
                continue
            self.keys.add(draft.key)
            self.entries.append(
                Entry(
                    len(self.entries) + 1, self.now, draft.happened or 0, by, unit, draft.deed, draft.about,
                    draft.data_class, draft.to, draft.content,
                )
            )  # fmt: skip

    @property
    def state(self) -> NoticeFile:
        return notice_file(self.entries)

    @rule(hours=st.integers(1, 20))
    def time_passes(self, hours: int) -> None:
        self.now += hours * HOUR

    @rule()
    def calendar(self) -> None:
        self.add(*notice_lapses(self.state, TERMS, self.now), unit="")

    @rule(recipients=st.sets(st.sampled_from(UNITS)))
    def site_agrees(self, recipients: set[str]) -> None:
        self.add(consent(self.state, sorted(recipients), "the director", self.now))

    @rule(unit=st.sampled_from(UNITS))
    def tells(self, unit: str) -> None:
        held = self.state.consent
        try:
            self.add(notify(self.state, unit, KEYS, TERMS, self.now))
        except Refusal as refusal:
            assert refusal.code in ("HUM003", "HUM006", "HUM007")
        else:
            assert held is not None and unit in held.recipients

    @rule()
    def moves(self) -> None:
        self.version += 1
        try:
            drafts = change(self.state, site(self.version), KEYS, TERMS, self.now)
        except Refusal:
            return
        held, agreed = self.state.holding(), self.state.consent
        self.add(*drafts)
        # everybody who holds a copy and may still be told has the new version at once
        told = {one.recipient for one in self.state.copies if one.version == self.state.version}
        assert told == {one for one in held if agreed is not None and one in agreed.recipients}

    @rule(only=st.none() | st.sets(st.sampled_from(UNITS), min_size=1))
    def withdraws(self, only: set[str] | None) -> None:
        before = self.state.holding()
        try:
            drafts = withdraw(self.state, "", KEYS, TERMS, self.now, only=only)
        except Refusal:
            assert not [one for one in before if only is None or one in only]
            return
        self.add(*drafts)
        assert self.state.holding() == tuple(one for one in before if only is not None and one not in only)

    @rule(unit=st.sampled_from(UNITS), pick=st.integers(0))
    def receives(self, unit: str, pick: int) -> None:
        own = [one.id for one in (*self.state.copies, *self.state.withdrawals) if one.recipient == unit]
        if own:
            try:
                self.add(receive(self.state, own[pick % len(own)], unit, self.now), unit=unit)
            except Refusal as refusal:
                assert refusal.code == "HUM011"

    @rule()
    def ends(self) -> None:
        if self.state.closed is None and len(self.entries) > 12:
            self.add(*close(self.state, Closing.ENDED, KEYS, TERMS, self.now))
            assert self.state.holding() == ()

    @invariant()
    def everybody_sees_the_own_copies_alone(self) -> None:
        for unit in UNITS:
            viewer = Person(f"officer of {unit}", Role.OFFICER, unit, unit)
            state = notice_file(seen(viewer, self.entries))
            assert {one.recipient for one in (*state.copies, *state.withdrawals)} <= {unit}
            assert state.consent is None and state.subject is None
            shown = [
                one
                for one in self.entries
                if one.deed.split(":")[1:] in (["notification", "send"], ["notification", "withdraw"])
            ]
            assert all(by_the_desk(one, [KEYS.public]) for one in shown)
        outside = Person("x", Role.CHAIR, "commission")
        assert seen(outside, self.entries) == ()

    @invariant()
    def told_against_its_will_is_due_to_be_withdrawn(self) -> None:
        agreed = self.state.consent
        told = {one for one in self.state.holding() if agreed is not None and one not in agreed.recipients}
        assert {one.of for one in notice_due(self.state, TERMS, self.now) if one.what is What.WITHDRAWAL} == told

    def teardown(self) -> None:
        """Once everything is withdrawn and time passes, each is acknowledged, or all levels were turned to."""
        if self.state.holding():
            self.add(*withdraw(self.state, "", KEYS, TERMS, self.now))
        self.now += 19 * HOUR
        self.calendar()
        assert self.state.holding() == ()
        for one in self.state.withdrawals:
            assert one.acknowledged is not None or [level for level, _ in one.escalated] == list(TERMS.levels)
        before = len(self.entries)
        self.calendar()
        assert len(self.entries) == before


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
