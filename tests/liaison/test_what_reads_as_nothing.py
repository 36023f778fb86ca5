"""Content of another shape, of older programs, or erased: read as nothing, refused as no bundle, never raised."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import servanda.liaison
from servanda.basis import Refusal
from servanda.ledger import to_base64
from servanda.liaison import hand_of
from servanda.liaison.bundle import read_bundle
from servanda.liaison.numbers import read_numbers
from servanda.liaison.plans import read_earliness, read_plan

HAND = hand_of("a", b"\1" * 32)
SOUND = {
    "line": "l",
    "from": "a",
    "to": "b",
    "number": 1,
    "made": 1,
    "last": 0,
    "carries": [],
    "had": {"upto": 0, "beyond": []},
    "have": {"upto": 0, "beyond": []},
}


def bundle(text: str) -> str:
    """Signed by the right hand, whatever it says."""
    held = f"servanda liaison bundle 1\n{text}\n"
    return f"{held}{to_base64(HAND.sign(held.encode()))}\n"


def test_a_signed_bundle_reads() -> None:
    assert read_bundle(bundle(json.dumps(SOUND)), HAND.public).number == 1


@pytest.mark.parametrize(
    "changed",
    [
        *({key: None} for key in SOUND),
        *({key: "1"} for key in ("number", "made", "last", "carries")),
        {"number": 0},
        {"number": True},
        {"carries": [1]},
        {"carries": [["1", {}]]},
        {"had": {"upto": 0}},
        {"had": {"upto": 0, "beyond": ["1"]}},
        {"line": 1},
    ],
)
def test_a_signed_bundle_whose_parts_are_others_is_refused(changed: Mapping[str, Any]) -> None:
    with pytest.raises(Refusal) as caught:
        read_bundle(bundle(json.dumps({**SOUND, **changed})), HAND.public)
    assert caught.value.code == "LIA040"


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, json.dumps({**SOUND, "more": 1})])
def test_signed_words_that_are_no_bundle_are_refused(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_bundle(bundle(text), HAND.public)
    assert caught.value.code == "LIA040"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["begin", "end", "act", "zones", "timing", "given", "upto", "beyond"]), JSON))
def test_whatever_was_kept_is_read_or_is_nothing(held: dict[str, Any]) -> None:
    plan, early, numbers = read_plan(held), read_earliness(held), read_numbers(held)
    whole = {name: isinstance(one, int) and not isinstance(one, bool) for name, one in held.items()}
    assert (plan is not None) == (whole.get("begin", False) and whole.get("end", False))
    assert early is None or whole["given"]
    assert numbers is None or set(held) == {"upto", "beyond"}


def test_what_the_front_does_not_have_is_said() -> None:
    with pytest.raises(AttributeError, match=r"servanda\.liaison.*nothing_of_the_kind"):
        servanda.liaison.nothing_of_the_kind  # noqa: B018
