"""How heads stand: only all sides together make one final, and exchanged names exchange everything."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger_worlds import BEGUN, EVERYBODY, NEUTRAL, PARTIES, TICK, grown, policy, signer
from servanda.basis import Refusal
from servanda.ledger import Absence, Kind, Policy, read_head, read_json, read_policy, standings
from servanda.ledger import Standing as Standing

pytest.importorskip("cryptography")

ATTENDANCE = st.lists(st.sets(st.sampled_from(EVERYBODY)), min_size=1, max_size=5)


def standing_of(*by: object, under: Policy | None = None) -> tuple[Standing, ...]:
    held = under or policy()
    made = grown(*by)  # type: ignore[arg-type]
    return standings(held, [read_head(str(note), held) for note in made.heads])


def test_all_three_together_are_final() -> None:
    [head] = standing_of(EVERYBODY)
    assert (head.state, head.absent, head.final_at) == ("final", (), BEGUN + 3)


@pytest.mark.parametrize("missing", EVERYBODY)
def test_one_missing_is_provisional_and_named_since_when(missing: str) -> None:
    present = [name for name in EVERYBODY if name != missing]
    heads = standing_of(EVERYBODY, present, present)
    assert [head.state for head in heads] == ["final", "provisional", "provisional"]
    role = "neutral" if missing == NEUTRAL else "party"
    assert heads[1].absent == heads[2].absent == (Absence(missing, role, 16, BEGUN + TICK + 1),)
    assert heads[2].stalled(policy(), BEGUN + TICK + 1 + 600) == ()
    assert heads[2].stalled(policy(), BEGUN + TICK + 2 + 600) == heads[2].absent


def test_who_comes_back_covers_what_it_missed() -> None:
    heads = standing_of((PARTIES[0], NEUTRAL), EVERYBODY)
    assert [head.state for head in heads] == ["final", "final"]
    assert heads[0].final_at == BEGUN + TICK + 2


def test_where_nobody_states_a_time_none_is_told() -> None:
    [head] = standing_of(())
    assert {one.since for one in head.absent} == {None}
    assert head.stalled(policy(), BEGUN * 2) == ()


def test_one_of_two_neutrals_is_enough_and_the_other_is_not_blamed() -> None:
    other = "elders.example"
    listed = [*((name, "party") for name in PARTIES), (NEUTRAL, "neutral"), (other, "neutral")]
    held = policy(listed)
    assert standing_of((*PARTIES, other), under=held)[0].state == "final"
    [head] = standing_of((PARTIES[0], other), under=held)
    assert [one.name for one in head.absent] == [PARTIES[1]]
    [head] = standing_of(PARTIES, under=held)
    assert {one.name for one in head.absent} == {NEUTRAL, other}
    both = replace(held, neutrals_needed=2)
    assert standing_of((*PARTIES, other), under=both)[0].state == "provisional"


@given(ATTENDANCE)
def test_final_is_never_silent(attendance: list[set[str]]) -> None:
    heads = standing_of(*attendance)
    for place, head in enumerate(heads):
        seen = set().union(*attendance[place:])
        assert (head.state == "final") == (seen == set(EVERYBODY))
        assert {one.name for one in head.absent} == set(EVERYBODY) - seen
        assert (head.final_at is None) == (head.state == "provisional")


@given(ATTENDANCE, st.booleans())
def test_exchanged_names_exchange_everything(attendance: list[set[str]], listed_other_way: bool) -> None:
    swap = dict(zip(PARTIES, reversed(PARTIES), strict=True))

    def other(name: str) -> str:
        return swap.get(name, name)

    order = [*(reversed(PARTIES) if listed_other_way else PARTIES), NEUTRAL]
    held = policy([(name, "neutral" if name == NEUTRAL else "party") for name in order])
    # Seconds follow the order in which they countersign, which is exchanged with the names.
    straight = standing_of(*[sorted(names) for names in attendance])
    turned = standing_of(*[[other(name) for name in sorted(names)] for names in attendance], under=held)
    for one, two in zip(straight, turned, strict=True):
        assert (one.state, one.size, one.root, one.final_at) == (two.state, two.size, two.root, two.final_at)
        exchanged = {replace(gone, name=other(gone.name)) for gone in one.absent}
        assert exchanged == set(two.absent)


def test_order_of_the_absent_follows_keys_not_names() -> None:
    [head] = standing_of(())
    ranks = {one.name: one.rank for one in policy().countersigners}
    assert [one.name for one in head.absent] == sorted(ranks, key=lambda name: ranks[name])


def test_a_policy_comes_back_from_its_data() -> None:
    held = policy()
    assert read_policy(held.data()) == held
    assert read_policy(held.data()).fingerprint == held.fingerprint
    spaced = replace(held, origin="a log with spaces")
    assert read_policy(spaced.data()) == spaced
    assert replace(held, patience_s=1).fingerprint != held.fingerprint


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda p: p.update(policy=0), "LED040"),
        (lambda p: p.update(origin=""), "LED040"),
        (lambda p: p.update(origin="a\nb"), "LED040"),
        (lambda p: p.update(origin=7), "LED040"),
        (lambda p: p.pop("log"), "LED040"),
        (lambda p: p.update(log=[]), "LED040"),
        (lambda p: p.update(log={}), "LED040"),
        (lambda p: p.update(more=1), "LED040"),
        (lambda p: p.update(neutrals_needed=True), "LED040"),
        (lambda p: p.update(neutrals_needed=0), "LED040"),
        (lambda p: p.update(neutrals_needed=2), "LED040"),
        (lambda p: p["countersigners"].pop(0), "LED040"),
        (lambda p: p["countersigners"].extend(p["countersigners"] * 9), "LED040"),
        (lambda p: p["countersigners"].append(p["countersigners"][0]), "LED040"),
        (lambda p: p["countersigners"][0].update(role="judge"), "LED040"),
        (lambda p: p["countersigners"][0].update(name="two words"), "LED040"),
        (lambda p: p["countersigners"][0].update(name="another"), "LED040"),
        (lambda p: p["countersigners"][0].update(keys=[{"key": str(signer("x", Kind.NOTE).key)}]), "LED040"),
        (lambda p: p["log"][0].update(key="x"), "LED015"),
        (lambda p: p["log"][0].update(key=5), "LED015"),
        (lambda p: p["log"][0].update(after=-1), "LED040"),
        (lambda p: p["log"].append({"key": p["log"][0]["key"]}), "LED040"),
    ],
)
def test_what_is_no_policy_is_refused(change: object, code: str) -> None:
    data = policy().data()
    change(data)  # type: ignore[operator]
    with pytest.raises(Refusal) as refusal:
        read_policy(data)
    assert refusal.value.code == code
    assert refusal.value.reasons[0].remedy


@pytest.mark.parametrize("text", ["", "{", '{"a": NaN}', '{"a": 1.5}', '{"a": 1, "a": 1}', "[" * 100_000])
def test_json_is_strict(text: str) -> None:
    with pytest.raises(Refusal, match="LED040"):
        read_json(text, "LED040", policy_place())


def policy_place() -> object:
    from servanda.basis import Place

    return Place("policy.json")
