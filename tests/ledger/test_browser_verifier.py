"""The verifier that browsers run judges as the two others do: vectors, trees, random logs, bits, hostile files."""

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ledger_edwards as curve
import ledger_worlds as lw
from ledger_judges import TREE, VECTORS, BrowserJudge, agreed, browser_judge, plain, text_of
from servanda.ledger import Policy, inclusion_path, nodes_over, prefix_path
from servanda.ledger.base64_strict import to_base64

pytest.importorskip("cryptography")


@pytest.fixture(scope="module")
def judge() -> Iterator[BrowserJudge]:
    with browser_judge() as asked:
        yield asked


@pytest.mark.parametrize("name", VECTORS)
def test_every_vector_gets_its_verdict(judge: BrowserJudge, name: str) -> None:
    assert plain(agreed(judge, text_of(VECTORS[name]))) == VECTORS[name]["expect"]


def test_trees_are_those_of_the_vectors(judge: BrowserJudge) -> None:
    entries, roots = TREE["entries"], TREE["roots"]
    for size, root in enumerate(roots):
        assert judge.ask("root", entries=entries[:size]) == root
    for one in TREE["inclusion"]:
        asked = {"index": one["index"], "size": one["size"], "entry": entries[one["index"]], "root": roots[one["size"]]}
        assert judge.ask("included", **asked, path=one["path"]) is True
        assert judge.ask("included", **asked, path=[*one["path"], roots[1]]) is False
    for one in TREE["consistency"]:
        asked = {**one, "older": roots[one["first"]], "newer": roots[one["second"]]}
        assert judge.ask("grew", **asked) is True
        assert judge.ask("grew", **{**asked, "older": roots[3], "path": one["path"][1:]}) is (
            one["first"] == 3 and not one["path"]
        )


_PARTIES = [(one, "party") for one in lw.PARTIES]
POLICIES = (
    lw.policy(),
    lw.policy([*_PARTIES, ("third.example", "party"), (lw.NEUTRAL, "neutral")]),
    replace(lw.policy([*_PARTIES, ("a.example", "neutral"), ("b.example", "neutral")]), neutrals_needed=2),
)


@st.composite
def random_files(draw: st.DrawFn) -> Any:
    """A bundle of a random log, sound or split, with random countersigners and records, under one of three policies."""
    policy: Policy = draw(st.sampled_from(POLICIES))
    names = [one.name for one in policy.countersigners] + ["stranger.example"]
    sizes = sorted(draw(st.lists(st.integers(0, 70), min_size=1, max_size=5)))
    made, entries = lw.world(max(sizes)), draw(st.booleans())
    other = lw.world(max(sizes), " told to the other side", shared=draw(st.integers(0, max(sizes))))
    for size in sizes:
        (draw(st.sampled_from([made] * 6 + [other]))).head(size, draw(st.lists(st.sampled_from(names), unique=True)))
    made.heads[:], made.sizes[:] = _in_order(made, other)
    leaves = st.integers(0, max(sizes) - 1) if max(sizes) else st.nothing()
    records = draw(st.lists(leaves, max_size=3)) if max(sizes) else []
    return made.bundle(records, entries=entries).data(policy)


def _in_order(made: lw.World, other: lw.World) -> tuple[list[Any], list[int]]:
    both = sorted(
        [*zip(made.sizes, made.heads, strict=True), *zip(other.sizes, other.heads, strict=True)], key=lambda one: one[0]
    )
    return [head for _, head in both], [size for size, _ in both]


@given(random_files())
@settings(max_examples=60)
def test_random_logs_are_judged_alike(judge: BrowserJudge, data: Any) -> None:
    agreed(judge, json.dumps(data))


@given(random_files(), st.data())
@settings(max_examples=120)
def test_logs_with_a_bit_flipped_are_judged_alike(judge: BrowserJudge, data: Any, drawn: st.DataObject) -> None:
    text = bytearray(json.dumps(data).encode())
    for _ in range(drawn.draw(st.integers(1, 2))):
        text[drawn.draw(st.integers(0, len(text) - 1))] ^= 1 << drawn.draw(st.integers(0, 6))
    agreed(judge, text.decode())


@given(st.data())
@settings(max_examples=40)
def test_a_policy_given_by_hand_is_judged_alike(judge: BrowserJudge, drawn: st.DataObject) -> None:
    data, policy = drawn.draw(random_files()), drawn.draw(st.sampled_from(POLICIES)).data()
    policy["log"][0] |= drawn.draw(
        st.sampled_from([{}, {"until": 20}, {"after": 20}, {"until": None}, {"after": -1}, {"x": 1}])
    )
    policy["countersigners"][0]["keys"][0] |= drawn.draw(st.sampled_from([{}, {"until": 20}, {"after": 20}]))
    if drawn.draw(st.booleans()):
        del data["policy"]
    agreed(judge, json.dumps(data), json.dumps(policy))


@given(st.integers(1, 40), st.integers(0, 40), st.data())
@settings(max_examples=40)
def test_evidence_is_judged_alike(judge: BrowserJudge, first: int, more: int, drawn: st.DataObject) -> None:
    one, other = (
        lw.world(first + more),
        lw.world(first + more, " other", shared=drawn.draw(st.integers(0, first + more))),
    )
    path = prefix_path(other.node(first + more), first, first + more) if more else ()
    if path and drawn.draw(st.booleans()):
        path = path[:-1]
    heads = [str(one.head(first)), str(other.head(first + more))]
    evidence = {
        "split": 1,
        "policy": lw.policy().data(),
        "first": heads[0],
        "second": heads[1],
        "path": [to_base64(h) for h in path],
    }
    agreed(judge, json.dumps(evidence))


BASE = json.dumps(VECTORS["final"]["file"])
HOSTILE = {
    "empty": "",
    "no object": "[]",
    "a mark of byte order": "\ufeff" + BASE,
    "deep": "[" * 200_000,
    "deep and whole": '{"bundle": 1, "heads": ' + "[" * 5_000 + "]" * 5_000 + "}",
    "NaN": BASE.replace('"bundle": 1', '"bundle": NaN'),
    "infinity": BASE.replace('"bundle": 1', '"bundle": -Infinity'),
    "a fraction": BASE.replace('"bundle": 1', '"bundle": 1.0'),
    "an exponent": BASE.replace('"bundle": 1', '"bundle": 1e0'),
    "a long number": BASE.replace('"bundle": 1', '"bundle": ' + "1" * 100_000),
    "a leading zero": BASE.replace('"bundle": 1', '"bundle": 01'),
    "a key twice": BASE.replace('"bundle": 1,', '"bundle": 1, "bundle": 1,'),
    "a key twice, spelt apart": BASE.replace('"bundle": 1,', '"bundle": 1, "b\\u0075ndle": 1,'),
    "a key of the language": BASE.replace('"bundle": 1,', '"bundle": 1, "__proto__": {},'),
    "a lone surrogate": BASE.replace("valley", "\\ud800", 1),
    "white space of another sort": BASE.replace(" ", "\u00a0", 1),
    "what comes after": BASE + "x",
    "a name unfinished": '{"bund',
    "an escape nobody knows": '{"\\x": 1}',
    "a control character": '{"a\nb": 1}',
    "entries that are no hashes": '{"bundle": 1, "heads": ["x"], "entries": ["AAAA"]}',
    "base64 for addresses": '{"bundle": 1, "heads": ["x"], "entries": ["' + "_" * 43 + '="]}',
    "base64 unpadded": '{"bundle": 1, "heads": ["x"], "entries": ["' + "A" * 43 + '"]}',
    "base64 with stray bits": '{"bundle": 1, "heads": ["x"], "entries": ["' + "A" * 42 + 'B="]}',
    "base64 with a line": '{"bundle": 1, "heads": ["x"], "entries": ["' + "A" * 43 + '=\\n"]}',
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_alike(judge: BrowserJudge, name: str) -> None:
    found = agreed(judge, HOSTILE[name])
    assert found["refused"] in ("LED050", "LED040", "LED015")


def test_names_are_measured_alike(judge: BrowserJudge) -> None:
    for name in (
        "a\u0085b",
        "a\u00a0b",
        "a\u2028b",
        "a\ufeffb",
        "a\u200bb",
        "\U0001d400",
        "é" * 127,
        "é" * 128,
        "a\x7fb",
        "ﬁ",
        "a b",
        "a+b",
    ):
        made, signers = lw.world(2), [(lw.PARTIES[0], "party"), (name, "party"), (lw.NEUTRAL, "neutral")]
        made.head(2, [one for one, _ in signers])
        agreed(judge, json.dumps(made.bundle([1]).data(lw.policy(signers))))


def test_signatures_by_points_of_small_order_are_judged_alike(judge: BrowserJudge) -> None:
    """The curve has eight points of small order, and some with two spellings; a policy could name them as keys."""
    small = [curve.told(curve.times(n, curve.small_order())) for n in range(8)]
    spelt = [(curve.P + n | sign << 255).to_bytes(32, "little") for n in range(3) for sign in (0, 1)]
    verdicts = set()
    for public in [*small, *spelt]:
        key = replace(lw.signer(lw.PARTIES[0]).key, public=public)
        policy = lw.policy()
        signers = (
            replace(policy.countersigners[0], keys=(replace(policy.countersigners[0].keys[0], key=key),)),
            *policy.countersigners[1:],
        )
        for shown in (small[0], small[1], small[3], public):
            head = str(lw.world(1).head(1, lw.EVERYBODY[1:]))
            line = to_base64(key.key_id + lw.BEGUN.to_bytes(8, "big") + shown + bytes(32))
            bundle = {
                "bundle": 1,
                "policy": replace(policy, countersigners=signers).data(),
                "heads": [f"{head}\u2014 {key.name} {line}\n"],
            }
            verdicts.add(tuple(agreed(judge, json.dumps(bundle))["codes"]))
    assert verdicts == {(), ("LED011",)}


def test_mldsa_signatures_with_a_bit_flipped_are_refused_alike(judge: BrowserJudge) -> None:
    pytest.importorskip("cryptography.hazmat.primitives.asymmetric.mldsa")
    text = json.dumps(VECTORS["mldsa44"]["file"])
    data = json.loads(text)
    [line] = [one for one in data["heads"][0].split("\n") if one.startswith(f"\u2014 {lw.PARTIES[0]} ")]
    # Of the signature's three parts: the challenge, the vector, and the hints at its very end.
    for place in (30, 1700, len(line) - 60, len(line) - 12):
        turned = line[:place] + ("B" if line[place] == "A" else "A") + line[place + 1 :]
        data["heads"][0] = json.loads(text)["heads"][0].replace(line, turned)
        assert agreed(judge, json.dumps(data))["codes"] == ["LED011"]


def test_ten_thousand_entries_take_a_second_or_two(judge: BrowserJudge) -> None:
    made = lw.world(10_000)
    hashes = made.hashes
    for size in range(1_000, 10_001, 1_000):
        made.head(size)
    bundle = made.bundle([], entries=True).data(lw.policy())
    node = nodes_over(hashes)
    bundle["records"] = [
        lw.record_of(made.openings[n], n, 10_000, inclusion_path(node, n, 10_000)).data() for n in range(0, 10_000, 100)
    ]
    text = json.dumps(bundle)
    judge(BASE)
    begun = time.perf_counter()
    found = judge(text)
    spent = time.perf_counter() - begun
    assert found["sound"] and found["heads"][-1]["state"] == "final" and found["records"]["shown"] == 100
    # About a second alone; the bound is for a machine that many share.
    assert spent < 20, spent
