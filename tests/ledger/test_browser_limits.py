"""Every limit of the formats, judged by the browser's verifier as by the two others: taken at it, refused past it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

import ledger_edwards as curve
import ledger_worlds as lw
from ledger_judges import BrowserJudge, agreed, browser_judge
from servanda.ledger import Checkpoint, Kind, Receipt, inclusion_path, record_of, signed_head
from servanda.ledger.base64_strict import from_base64, to_base64

pytest.importorskip("cryptography")

HASH = to_base64(bytes(32))


@pytest.fixture(scope="module")
def judge() -> Iterator[BrowserJudge]:
    with browser_judge() as asked:
        yield asked


def codes(judge: BrowserJudge, data: Any) -> list[str]:
    """What all three find, or refuse it for."""
    found = agreed(judge, json.dumps(data))
    told: list[str] = [found["refused"]] if "refused" in found else found["codes"]
    return told


def bundle(head: str, policy: Any = None, **more: Any) -> dict[str, Any]:
    """One head under a policy."""
    return {"bundle": 1, "policy": policy or lw.policy().data(), "heads": [head], **more}


def one_head(leaves: int = 2) -> str:
    """A head that all sides countersigned."""
    return str(lw.world(leaves).head(leaves))


@pytest.mark.parametrize(("length", "found"), [(255, []), (256, ["LED013"])])
def test_an_origin_is_as_long_as_one_byte_counts(judge: BrowserJudge, length: int, found: list[str]) -> None:
    for letter in ("o", "é"):
        origin = letter * (length // len(letter.encode())) + "o" * (length % len(letter.encode()))
        head = str(signed_head(Checkpoint(origin, 1, bytes(32)), lw.LOG))
        assert codes(judge, bundle(head, {**lw.policy().data(), "origin": origin})) == found


@pytest.mark.parametrize("origin", ["", "a\nb", "a\x1fb", 1, None])
def test_an_origin_is_one_line(judge: BrowserJudge, origin: Any) -> None:
    assert codes(judge, bundle(one_head(), {**lw.policy().data(), "origin": origin})) == ["LED040"]


@pytest.mark.parametrize("size", [2**53 - 1, 2**53, 2**53 + 1, 10**16 - 1, 10**16])
def test_a_size_is_countable(judge: BrowserJudge, size: int) -> None:
    head = str(signed_head(Checkpoint(lw.ORIGIN, size, bytes(32)), lw.LOG))
    assert codes(judge, bundle(head)) == ([] if size < 2**53 else ["LED013"])


@pytest.mark.parametrize("time", [0, 2**53 - 1, 2**53, 2**63, 2**64 - 1])
def test_a_time_is_countable(judge: BrowserJudge, time: int) -> None:
    checkpoint = lw.world(2).checkpoint(2)
    note = signed_head(checkpoint, lw.LOG).with_signatures(lw.signer(lw.PARTIES[0]).sign(checkpoint, time))
    assert codes(judge, bundle(str(note))) == ([] if time < 2**53 else ["LED011"])


@pytest.mark.parametrize("where", ["log", "party"])
def test_a_signature_has_its_length_and_its_one_number(judge: BrowserJudge, where: str) -> None:
    name = lw.ORIGIN if where == "log" else lw.PARTIES[1]
    head = one_head()
    [line] = [one for one in head.split("\n") if one.startswith(f"\u2014 {name} ")]
    lead, _, coded = line.rpartition(" ")
    data = from_base64(coded)
    assert data is not None
    again = int.from_bytes(data[-32:], "little") + curve.ORDER
    for other in (data[:-32] + again.to_bytes(32, "little"), data[:-1], data + b"\0", data[:10]):
        assert codes(judge, bundle(head.replace(coded, to_base64(other)))) == ["LED011"]
    for other in (data[:4], data[:3], b""):
        assert codes(judge, bundle(head.replace(coded, to_base64(other)))) == ["LED010"]
    assert codes(judge, bundle(head.replace(line, f"{lead}  {coded}"))) == ["LED010"]


@pytest.mark.parametrize(("lines", "found"), [(64, []), (65, ["LED010"])])
def test_a_note_has_so_many_lines(judge: BrowserJudge, lines: int, found: list[str]) -> None:
    head = one_head()
    more = "\u2014 stranger.example AAAAAAAA\n" * (lines - 4)
    assert codes(judge, bundle(head + more)) == found


@pytest.mark.parametrize(("more", "found"), [(0, []), (1, ["LED010"])])
@pytest.mark.parametrize("letter", ["x", "\U0001d400"])
def test_a_note_has_so_many_characters(judge: BrowserJudge, letter: str, more: int, found: list[str]) -> None:
    bare = Checkpoint(lw.ORIGIN, 1, bytes(32))
    length = 2**19 - len(str(signed_head(replace(bare, extensions=("",)), lw.LOG))) + more
    head = str(signed_head(replace(bare, extensions=(letter * length,)), lw.LOG))
    assert len(head) == 2**19 + more
    assert codes(judge, bundle(head)) == found


@pytest.mark.parametrize("many", [16, 17])
def test_a_policy_has_so_many_signers_and_keys(judge: BrowserJudge, many: int) -> None:
    listed = [(f"side{n}.example", "party" if n < 2 else "neutral") for n in range(many)]
    found = [] if many == 16 else ["LED040"]
    assert codes(judge, bundle(one_head(), lw.policy(listed).data())) == found
    policy = lw.policy().data()
    policy["log"] += [{"key": str(lw.signer(lw.ORIGIN, Kind.NOTE, f"key {n}").key)} for n in range(many - 1)]
    assert codes(judge, bundle(one_head(), policy)) == found
    assert codes(judge, bundle(one_head(), {**lw.policy().data(), "neutrals_needed": many})) == ["LED040"]


def test_a_key_is_of_a_kind_that_signs_there(judge: BrowserJudge) -> None:
    party = lw.PARTIES[0]
    log, sign = lw.LOG.key, lw.signer(party).key
    for change, found in (
        ({"log": [{"key": str(lw.signer(lw.ORIGIN).key)}]}, "LED040"),
        ({"log": []}, "LED040"),
        ({"log": [{"key": str(log)}, {"key": str(replace(log, name="another"))}]}, "LED040"),
        ({"log": [{"key": str(log), "after": 2**53}]}, "LED040"),
        ({"log": [{"key": "x"}]}, "LED015"),
        ({"log": [{"key": str(log).replace("+", "")}]}, "LED015"),
        ({"log": [{"key": str(log)[:-4]}]}, "LED015"),
        ({"log": [{"key": str(log)[:-1]}]}, "LED015"),
        ({"log": [{"key": str(replace(log, kind=2))}]}, "LED015"),
        ({"log": [{"key": str(replace(log, kind=Kind.MLDSA44))}]}, "LED015"),
        ({"log": [{"key": str(replace(log, public=b""))}]}, "LED015"),
        ({"log": [{"key": str(replace(log, name=""))}]}, "LED015"),
        ({"log": [{"key": str(log).replace("b4328b0f", "B4328B0F")}]}, "LED015"),
        ({"log": [{"key": 1}]}, "LED015"),
        ({"log": [1]}, "LED040"),
        ({"log": [{"key": str(log), "x": 1}]}, "LED040"),
        ({"policy": 2}, "LED040"),
        ({"policy": True}, "LED040"),
        ({"patience_s": None}, "LED040"),
        ({"neutrals_needed": None}, "LED040"),
        ({"neutrals_needed": 0}, "LED040"),
        ({"x": 1}, "LED040"),
    ):
        assert codes(judge, bundle(one_head(), {**lw.policy().data(), **change})) == [found], change
    for change, found in (
        ({"role": "guest"}, "LED040"),
        ({"name": "another.example"}, "LED040"),
        ({"name": "a b"}, "LED040"),
        ({"keys": [{"key": str(replace(sign, kind=Kind.NOTE))}]}, "LED040"),
        ({"keys": []}, "LED040"),
        ({"name": lw.PARTIES[1], "keys": [{"key": str(replace(sign, name=lw.PARTIES[1]))}]}, "LED040"),
    ):
        policy = lw.policy().data()
        policy["countersigners"][0] |= change
        assert codes(judge, bundle(one_head(), policy)) == [found], change


@pytest.mark.parametrize(("after", "until", "found"), [(2, None, "LED016"), (1, 2, ""), (0, 1, "LED016"), (0, 2, "")])
def test_a_term_begins_after_and_ends_at(judge: BrowserJudge, after: int, until: int | None, found: str) -> None:
    policy = lw.policy().data()
    policy["log"][0] |= {"after": after, "until": until}
    assert codes(judge, bundle(one_head(2), policy)) == ([found] if found else [])


def test_paths_are_as_long_as_any_can_be(judge: BrowserJudge) -> None:
    made = lw.world(2)
    head = str(made.head(2))
    record = record_of(made.openings[1], 1, 2).data()
    for many, found in ((64, ["LED020"]), (65, ["LED031"])):
        assert codes(judge, bundle(head, records=[{**record, "path": [HASH] * many}])) == found
        proof = str(Receipt(1, (bytes(32),) * many, head))
        receipt = {"receipt": 1, "policy": lw.policy().data(), "proof": proof, "record": record}
        assert codes(judge, receipt) == (found if many == 64 else ["LED025"])
    for many, found in ((128, ["LED027"]), (129, ["LED050"])):
        split = {"split": 1, "policy": lw.policy().data(), "first": head, "second": head, "path": [HASH] * many}
        assert codes(judge, split) == found
    later = str(lw.world(3).head(3))
    for many, found in ((128, ["LED021"]), (129, ["LED050"])):
        joined = bundle(head, consistency=[[HASH] * many])
        assert codes(judge, {**joined, "heads": [head, later]}) == found


def test_records_and_receipts_have_nothing_odd(judge: BrowserJudge) -> None:
    made = lw.world(2)
    head = str(made.head(2))
    path = inclusion_path(made.node(2), 1, 2)
    record = record_of(made.openings[1], 1, 2, path).data()
    for change, found in (
        ({}, []),
        ({"size": 3}, ["LED023"]),
        ({"size": None}, ["LED031"]),
        ({"path": None}, ["LED031"]),
        ({"index": 1 << 60}, ["LED031"]),
        ({"index": "1"}, ["LED031"]),
        ({"salt": HASH}, ["LED030"]),
        ({"salt": ""}, ["LED031"]),
        ({"content": None}, ["LED031"]),
        ({"erased": False}, ["LED031"]),
        ({"commitment": HASH}, ["LED030"]),
        ({"x": 1}, ["LED031"]),
    ):
        assert codes(judge, bundle(head, records=[{**record, **change}])) == found, change
    told = str(Receipt(1, path, head))
    for old, new, found in (
        ("", "", []),
        ("index 1", "extra \nindex 1", []),
        ("index 1", "extra x\nindex 1", ["LED025"]),
        ("index 1", "index 01", ["LED025"]),
        ("index 1", "index 9007199254740993", ["LED025"]),
        ("index 1", "index  1", ["LED025"]),
        ("@v1", "@v2", ["LED025"]),
        ("\n\n", "\n", ["LED025"]),
        (to_base64(path[0]), HASH[:-4], ["LED025"]),
    ):
        receipt = {"receipt": 1, "policy": lw.policy().data(), "proof": told.replace(old, new, 1), "record": record}
        assert codes(judge, receipt) == found, new
    for odd in (None, [], 1, {}):
        receipt = {"receipt": 1, "policy": lw.policy().data(), "proof": told, "record": odd}
        assert codes(judge, receipt) == (["LED025"] if odd == {} else ["LED031"])
