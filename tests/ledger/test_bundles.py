"""Bundles at their edges: what is left out, what is too much, and what cannot be verified at all."""

import json
import sys

import pytest

from ledger_worlds import EVERYBODY, grown, policy, world
from servanda.basis import Refusal
from servanda.ledger import Bundle, Edge, Receipt, Split, read_brought, verify_bundle, verify_split

pytest.importorskip("cryptography")


def refused(data: object) -> str:
    with pytest.raises(Refusal) as refusal:
        read_brought(json.dumps(data), "x.json")
    assert refusal.value.place.file == "x.json"
    return refusal.value.code


def test_a_bundle_without_a_policy_comes_back_from_its_data() -> None:
    for entries in (False, True):
        made = grown(EVERYBODY, EVERYBODY).bundle((1, 9), entries=entries)
        brought = read_brought(json.dumps(made.data()))
        assert brought.policy is None
        assert brought.what == made
        assert verify_bundle(made, policy()).sound


def test_what_is_no_bundle_is_refused() -> None:
    base = grown(EVERYBODY).bundle().data()
    head = base["heads"][0]
    assert refused([]) == "LED050"
    assert refused({}) == "LED050"
    assert refused({**base, "bundle": 2}) == "LED050"
    assert refused({**base, "bundle": "1"}) == "LED050"
    assert refused({**base, "heads": [5]}) == "LED050"
    assert refused({**base, "heads": head}) == "LED050"
    assert refused({**base, "entries": [5]}) == "LED050"
    assert refused({**base, "entries": ["AAAA"]}) == "LED050"
    hashed = "A" * 43 + "="
    assert refused({**base, "heads": [head, head], "consistency": [[hashed] * 129]}) == "LED050"
    assert refused({"split": 1, "first": head, "second": head}) == "LED050"


def test_a_receipt_with_no_record_is_told_as_such() -> None:
    made = world(1)
    proof = str(Receipt(0, (), str(made.head(1))))
    brought = read_brought(json.dumps({"receipt": 1, "proof": proof, "record": "gone"}))
    assert isinstance(brought.what, Bundle)
    assert [one.code for one in verify_bundle(brought.what, policy()).faults] == ["LED031"]


def test_evidence_comes_back_from_its_data() -> None:
    one = Split("a", "b", (bytes(32),))
    assert read_brought(json.dumps(one.data())).what == one


def test_a_fault_carries_place_and_remedy() -> None:
    made = grown(EVERYBODY, EVERYBODY).bundle()
    found = verify_bundle(Bundle(made.heads[::-1], made.consistency), policy(), "log.json")
    [fault] = found.faults
    assert (fault.code, fault.place.file, fault.place.path) == ("LED024", "log.json", "heads/1")
    assert fault.remedy
    assert not found.sound


def test_without_the_library_nothing_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    made, held = grown(EVERYBODY).bundle(), policy()
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.asymmetric", None)
    with pytest.raises(Refusal, match="LED001"):
        verify_bundle(made, held)
    with pytest.raises(Refusal, match="LED001"):
        verify_split(Split(made.heads[0], made.heads[0]), held)


def test_a_tree_that_ends_with_its_tile_has_no_partial_tile_there() -> None:
    edge, files = Edge().grown([bytes(32)] * 512)
    assert sorted(files) == ["tile/0/000", "tile/0/001", "tile/1/000.p/2"]
    assert Edge.read(512, files.get) == edge
