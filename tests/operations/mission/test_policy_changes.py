"""A changed policy of the log: signed by those the one before names, carried with the log, followed by itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ledger_worlds as lw
from operations.mission.test_log_keys import CHAIR, FRESH, HILLS, OFFICE, PLAIN, SIDES, World
from servanda.basis import Refusal
from servanda.ledger import (
    CHANGE_ORIGIN,
    KeyInForce,
    Kind,
    Note,
    Policy,
    PolicyChange,
    Signer,
    breaks_off,
    change_signed,
    read_head,
    still_missing,
)
from servanda.operations import (
    KeyChange,
    Seen,
    SettingProposed,
    change_to_sign,
    followed,
    keep_seen,
    looked_at,
    propose_key,
    propose_setting,
    read_changes,
    seen_in,
    stop_signer,
    told_change,
)
from servanda.operations.mission.log_settings import held_keys

NAMES = ("h.example", "p.example", "n.example")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.store.close()


def changed(world: World, of: str = "h.example", public: str = str(FRESH.key)) -> None:
    """Two sides agree to another key."""
    world.agreed(PLAIN, propose_key(world.mission, world.log, CHAIR, KeyChange(of, public)).about)


def told(world: World) -> tuple[PolicyChange, ...]:
    return read_changes(world.log.changes())


def sign(world: World, seen: Seen, *signers: Signer, at: int = 1_800_000_000) -> tuple[str, ...]:
    """Those sign the change that waits, each as on a machine of its own; who is missing then."""
    missing: tuple[str, ...] = ()
    for one in signers:
        digits = world.log.policy.fingerprint[:32]
        before, change = change_to_sign(seen, digits, one.key, told(world))
        line = one.sign(change_signed(before, change.after), at)
        missing = world.log.sign_change(str(Note(change.note.text, (line,))))
    return missing


def looks(world: World, seen: Seen) -> Seen:
    """One who countersigns looks at the newest head."""
    now = followed(seen, world.log.policy, told(world))
    return looked_at(now, world.log.checkpoint() or "", world.log.file)


def test_a_change_is_followed_once_everybody_of_the_policy_before_has_signed_it(world: World) -> None:
    world.signed(*SIDES.values())
    seen = looks(world, Seen(world.log.policy))
    assert world.log.waits() is None and world.log.changes() == []
    changed(world)
    world.signed(FRESH)
    with pytest.raises(Refusal, match="MIS213") as refused:
        looks(world, seen)
    assert all(name in refused.value.reasons[0].why for name in NAMES)
    lines = told_change(seen.policy, world.log.policy)
    assert len(lines) == 2 and str(FRESH.key) in "".join(lines) and "ends with" in "".join(lines)
    assert sign(world, seen, SIDES["h.example"], SIDES["p.example"]) == ("n.example",)
    assert world.log.waits() == (world.log.policy.fingerprint, ("n.example",))
    with pytest.raises(Refusal, match="MIS213"):
        looks(world, seen)
    assert sign(world, seen, SIDES["n.example"]) == ()
    after = looks(world, seen)
    assert after.policy == world.log.policy and after.head != seen.head and world.log.waits() is None
    assert read_head(after.head, after.policy).times[0] is not None, "the fresh key's countersignature counts"
    world.again()
    assert looks(world, seen) == after, "carried over a restart, from the policy of any time"


def test_one_change_after_another_is_followed_from_any_of_them(world: World) -> None:
    world.signed(*SIDES.values())
    first = looks(world, Seen(world.log.policy))
    changed(world)
    sign(world, first, *SIDES.values())
    second = looks(world, first)
    changed(world, "log", "")
    world.signed()
    keys = (FRESH, SIDES["p.example"], SIDES["n.example"])
    with pytest.raises(Refusal, match="MIS061"):
        sign(world, second, SIDES["h.example"])
    assert sign(world, first, *keys) == ()
    assert looks(world, first) == looks(world, second)
    world.agreed(PLAIN, propose_setting(world.mission, OFFICE, SettingProposed("patience-minutes", 30)).about)
    with pytest.raises(Refusal, match="MIS213"):
        looks(world, first)
    assert sign(world, first, *keys) == () and looks(world, first).policy.patience_s == 1800
    assert len(told(world)) == 3
    with pytest.raises(Refusal, match="MIS065"):
        followed(Seen(replace(first.policy, patience_s=77)), world.log.policy, told(world))
    with pytest.raises(Refusal, match="MIS065"):
        followed(first, world.log.policy, ())


def test_a_change_that_waits_is_replaced_by_the_next(world: World) -> None:
    world.signed(*SIDES.values())
    seen = looks(world, Seen(world.log.policy))
    stop_signer(world.mission, world.log, OFFICE, str(SIDES["h.example"].key), "laptop taken")
    sign(world, seen, SIDES["p.example"])
    changed(world)
    assert [one.before for one in told(world)] == [seen.policy.fingerprint]
    assert sign(world, seen, SIDES["p.example"], SIDES["n.example"]) == ("h.example",)
    # Who has lost the key for good begins anew by hand, as do the others then.
    with pytest.raises(Refusal, match="MIS213"):
        looks(world, seen)


def test_a_change_taken_back_before_it_was_signed_leaves_the_one_before_it_signed(world: World) -> None:
    world.signed(*SIDES.values())
    first = looks(world, Seen(world.log.policy))
    changed(world)
    sign(world, first, *SIDES.values())
    held = world.log.policy
    for minutes in (30, held.patience_s // 60):
        about = propose_setting(world.mission, OFFICE, SettingProposed("patience-minutes", minutes)).about
        world.agreed(PLAIN, about)
    assert world.log.policy == held
    world.signed(FRESH)
    assert world.log.waits() is None and looks(world, first).policy == held
    changed(world, "log", "")
    world.signed()
    assert len(told(world)) == 2
    assert sign(world, first, FRESH, SIDES["p.example"], SIDES["n.example"]) == ()
    assert looks(world, first).policy == world.log.policy


def test_what_was_signed_once_is_not_followed_again_after_a_change_back(world: World, tmp_path: Path) -> None:
    """The log alone could else go back to it with the old signatures."""
    world.signed(*SIDES.values())
    seen, policies = looks(world, Seen(world.log.policy)), [world.log.policy]
    for n, minutes in enumerate((30, policies[0].patience_s // 60, 45)):
        about = propose_setting(world.mission, OFFICE, SettingProposed("patience-minutes", minutes)).about
        world.agreed(PLAIN, about)
        policies.append(world.log.policy)
        if n < 2:
            sign(world, seen, *SIDES.values(), at=1_800_000_000 + n)
            seen = followed(seen, world.log.policy, told(world))
            keep_seen(tmp_path / "seen", seen)
            assert seen_in(tmp_path / "seen") == seen
    _, there, back, third = policies
    assert seen.policy == back == policies[0]
    with pytest.raises(Refusal, match="MIS065"):
        followed(seen, there, told(world)[:1])
    with pytest.raises(Refusal, match="MIS065"):
        followed(seen, there, told(world)[:2])
    sign(world, seen, *SIDES.values(), at=1_800_000_002)
    assert followed(seen, third, told(world)).policy == third
    assert followed(Seen(back), third, told(world)).policy == third, "whoever begins there goes all the way"


def test_what_is_no_signature_of_the_change_is_not_taken(world: World) -> None:
    world.signed(*SIDES.values())
    seen = looks(world, Seen(world.log.policy))
    head = world.log.checkpoint() or ""
    with pytest.raises(Refusal, match="MIS212"):
        world.log.sign_change(head)
    changed(world)
    before, change = change_to_sign(seen, world.log.policy.fingerprint, SIDES["h.example"].key, told(world))
    text, signed = change.note.text, change_signed(before, change.after)
    good = SIDES["p.example"].sign(signed, 1_800_000_000)
    stranger = Signer("p.example", Kind.COSIGNATURE, bytes([77] * 32)).sign(signed, 1)
    for line in (stranger, FRESH.sign(signed, 1), replace(good, data=good.data[:-1] + b"x"), replace(good, data=b"x")):
        with pytest.raises(Refusal, match="MIS212"):
            world.log.sign_change(str(Note(text, (line,))))
    other = change_signed(change.after, before)
    with pytest.raises(Refusal, match="MIS212"):
        world.log.sign_change(str(Note(other.text, (SIDES["p.example"].sign(other, 1),))))
    with pytest.raises(Refusal, match="LED010"):
        world.log.sign_change("no note")
    assert world.log.sign_change(str(Note(text, (good, good)))) == ("h.example", "n.example")
    assert world.log.sign_change(str(Note(text, (good,)))) == ("h.example", "n.example")
    assert str(world.log.changes()[-1]["note"]).count("p.example") == 1, "sent twice it stands once"
    for digits in ("", change.after.fingerprint[:31], "0" * 32):
        with pytest.raises(Refusal, match="MIS215"):
            change_to_sign(seen, digits, SIDES["h.example"].key, told(world))
    with pytest.raises(Refusal, match="MIS212"):
        world.log.sign_change(head)


POLICY = lw.policy()
SIGNERS = {name: lw.signer(name) for name in lw.EVERYBODY}


def test_a_key_that_would_end_before_the_head_seen_last_is_not_followed(world: World) -> None:
    """Else what is kept could not be read any more, and nothing would go on from it."""
    world.signed(*SIDES.values())
    seen, size = looks(world, Seen(world.log.policy)), world.log.size
    before = seen.policy
    fresh = Signer(before.origin, Kind.NOTE, bytes([8] * 32))
    for end, followable in ((size - 1, False), (size, True)):
        log = (replace(before.log[0], until=end), KeyInForce(fresh.key, end))
        first = before.countersigners[0]
        keys = (replace(first.keys[0], until=end), KeyInForce(FRESH.key, end))
        ended = tuple(replace(one, keys=keys) if one is first else one for one in before.countersigners)
        for after in (replace(before, log=log), replace(before, countersigners=ended)):
            change = change_of(before, after, *held_keys(world.store, before.origin), *SIDES.values())
            assert not still_missing(change, before)
            if followable:
                assert followed(seen, after, (change,)).policy == after
                continue
            with pytest.raises(Refusal, match="MIS214"):
                followed(seen, after, (change,))


def by(change: PolicyChange, before: Policy, *signers: Signer) -> PolicyChange:
    signed = change_signed(before, change.after)
    return replace(change, note=Note(signed.text, tuple(one.sign(signed, 1) for one in signers)))


def change_of(before: Policy, after: Policy, *signers: Signer) -> PolicyChange:
    empty = PolicyChange(before.fingerprint, after, Note(change_signed(before, after).text, ()))
    return by(empty, before, *signers)


ALL = (lw.LOG, *SIGNERS.values())


@given(st.sets(st.sampled_from(sorted(one.name for one in ALL))))
def test_any_signature_that_is_missing_is_named(there: set[str]) -> None:
    after = replace(POLICY, patience_s=1)
    change = change_of(POLICY, after, *(one for one in ALL if one.name in there))
    missing = still_missing(change, POLICY)
    assert (not missing) == (there == {one.name for one in ALL})
    assert set(missing) == {"the log" if one.name == lw.ORIGIN else one.name for one in ALL} - {
        "the log" if one == lw.ORIGIN else one for one in there
    }


@pytest.mark.parametrize("which", ["origin", "signer", "role", "key", "after", "until"])
def test_a_policy_under_which_what_was_signed_could_not_be_read_is_not_followed(which: str) -> None:
    first, *rest = POLICY.countersigners
    fresh = KeyInForce(lw.signer(first.name, words="another").key, 5)
    ended = replace(first.keys[0], until=5)
    after = {
        "origin": replace(POLICY, origin="other.example/log"),
        "signer": replace(POLICY, countersigners=tuple(rest)),
        "role": replace(POLICY, countersigners=(*rest, replace(first, role="neutral"))),
        "key": replace(POLICY, countersigners=(*rest, replace(first, keys=(fresh,)))),
        "after": replace(POLICY, countersigners=(*rest, replace(first, keys=(replace(first.keys[0], after=3),)))),
        "until": replace(POLICY, log=(replace(POLICY.log[0], until=3),)),
    }[which]
    before = replace(POLICY, log=(replace(POLICY.log[0], until=5),)) if which == "until" else POLICY
    assert breaks_off(before, after)
    good = replace(POLICY, countersigners=(*rest, replace(first, keys=(ended, fresh))))
    assert not breaks_off(POLICY, good) and breaks_off(good, POLICY)
    if which not in ("until",):
        change = change_of(POLICY, after, *ALL)
        with pytest.raises(Refusal, match="MIS214"):
            followed(Seen(POLICY), after, (change,))
        with pytest.raises(Refusal, match="MIS214"):
            change_to_sign(Seen(POLICY), after.fingerprint, SIGNERS[first.name].key, (by(change, POLICY),))


def test_a_signature_over_a_change_is_none_over_a_head() -> None:
    signed = change_signed(POLICY, replace(POLICY, patience_s=1))
    assert signed.origin == CHANGE_ORIGIN
    with pytest.raises(Refusal, match="LED014"):
        read_head(str(Note(signed.text, tuple(one.sign(signed, 1) for one in ALL))), POLICY)


@pytest.mark.parametrize("data", [{}, [{}], [1], ["x"], [{"change": 2, "before": "", "after": {}, "note": ""}], None])
def test_whatever_is_shown_for_changes_is_refused_in_words(data: Any) -> None:
    with pytest.raises(Refusal, match=r"LED040|LED010"):
        read_changes(data)


def test_who_proposes_is_not_who_signs(world: World) -> None:
    """Two sides agreeing in the room is not enough for a machine outside: nothing of it is believed."""
    world.signed(*SIDES.values())
    seen = looks(world, Seen(world.log.policy))
    world.agreed(PLAIN, propose_key(world.mission, world.log, HILLS, KeyChange("n.example", str(_neutral().key))).about)
    assert sign(world, seen, SIDES["h.example"], SIDES["p.example"]) == ("n.example",)
    with pytest.raises(Refusal, match="MIS213"):
        looks(world, seen)


def _neutral() -> Signer:
    return Signer("n.example", Kind.COSIGNATURE, bytes([8] * 32))
