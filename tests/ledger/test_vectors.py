"""Every vector of specs/ledger gets the verdict that stands in it, from the program and from the verifier apart."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_judges import ALONE, ALONE_MODULE, TREE, VECTORS, by_itself, by_program, plain, text_of
from servanda.ledger import (
    consistency_path,
    inclusion_path,
    leaf_hash,
    nodes_over,
    root_of,
    verify_consistency,
    verify_inclusion,
)
from tests.examples import examples
from tools import ledger_vectors

#: Signatures of ML-DSA and of authorities are drawn anew each time they are made.
DRAWN = {"mldsa44", "mldsa44-flipped", "anchored", "anchored-elsewhere", "anchored-unfit"}


@pytest.mark.parametrize("judge", [by_program, by_itself])
@pytest.mark.parametrize("name", VECTORS)
def test_the_verdict_is_the_one_expected(name: str, judge: Callable[[str], dict[str, Any]]) -> None:
    assert plain(judge(text_of(VECTORS[name]))) == VECTORS[name]["expect"]


@pytest.mark.parametrize("name", VECTORS)
def test_both_tell_the_same_of_every_head(name: str) -> None:
    one, other = by_program(text_of(VECTORS[name])), by_itself(text_of(VECTORS[name]))
    for key in ("heads", "policy", "origin", "sound"):
        assert one.get(key) == other.get(key)


@pytest.mark.parametrize("kind", [("inclusion",), ("consistency",)])
def test_trees_are_those_of_the_vectors(kind: tuple[str]) -> None:
    hashes = [leaf_hash(bytes.fromhex(one)) for one in TREE["entries"]]
    roots = [bytes.fromhex(one) for one in TREE["roots"]]
    for size, root in enumerate(roots):
        assert root == root_of(hashes[:size]) == ALONE_MODULE.root(hashes[:size])
    for one in TREE[kind[0]]:
        path = tuple(map(bytes.fromhex, one["path"]))
        if kind[0] == "inclusion":
            index, size = one["index"], one["size"]
            assert path == inclusion_path(nodes_over(hashes[:size]), index, size)
            for included in (verify_inclusion, ALONE_MODULE.included):
                assert included(index, size, hashes[index], roots[size], path)
        else:
            first, second = one["first"], one["second"]
            assert path == consistency_path(nodes_over(hashes[:second]), first, second)
            for grew in (verify_consistency, ALONE_MODULE.grew):
                assert grew(first, second, roots[first], roots[second], path)


def test_the_vectors_are_those_the_tool_writes() -> None:
    made = ledger_vectors.vectors()
    assert set(made) == {*VECTORS, "tree"}
    assert made["tree"] == TREE
    for name in set(VECTORS) - DRAWN:
        assert made[name] == VECTORS[name], "run tools/ledger_vectors.py"


def test_no_vector_of_a_fault_holds() -> None:
    codes = {code for one in VECTORS.values() for code in one["expect"].get("codes", [one["expect"].get("refused")])}
    expected = {
        f"LED0{n}" for n in (10, 11, 12, 13, 14, 15, 16, 20, 21, 22, 23, 24, 25, 27, 30, 31, 40, 41, 50, 52, 61)
    }
    assert expected <= codes


def test_the_stand_alone_verifier_needs_nothing_of_ours(tmp_path: Path) -> None:
    for name, code in (("final", 0), ("split", 1), ("file-cut", 2)):
        file = tmp_path / f"{name}.json"
        file.write_text(text_of(VECTORS[name]), "utf-8")
        blocked = f"import sys; sys.modules['servanda'] = None; sys.argv = ['verify.py', {str(file)!r}]; "
        words = [sys.executable, "-c", blocked + f"import runpy; runpy.run_path({str(ALONE)!r}, run_name='__main__')"]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stderr
        assert json.loads(done.stdout)
    assert "servanda" not in "".join(line for line in ALONE.read_text("utf-8").splitlines() if "import" in line)


SOUND = sorted(name for name, one in VECTORS.items() if one["expect"].get("codes") == [])


def _places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in JSON data, by the keys that lead to it."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(place for key, one in inside for place in _places(one, (*path, key)))]


def _changed(draw: st.DrawFn, held: Any) -> Any:
    """The data with one thing changed, somewhere."""
    data = copy.deepcopy(held)
    *above, last = draw(st.sampled_from(_places(data)[1:]))
    holder = data
    for key in above:
        holder = holder[key]
    old = holder[last]
    other = [None, True, -1, 0, 1, 2**53, "", "A", [], {}, old, [old], {"a": old}]
    if isinstance(old, str) and old:
        n = draw(st.integers(0, len(old) - 1))
        some = draw(st.sampled_from(["A", "=", "\n", " ", "+", "0", "9", "—", "\u00a0", "\r", "\x1f", "\ud800", ""]))
        other += [old[:n] + some + old[n + 1 :]] * 12 + [old[:n], old + some]
    if isinstance(old, int):
        other += [old + 1, old - 1, str(old)]
    if isinstance(old, list) and old:
        other += [old[:-1], old[1:], old[::-1], old + old[:1]]
    if draw(st.integers(0, 9)) == 0:
        del holder[last]
    else:
        holder[last] = draw(st.sampled_from(other))
    return data


@st.composite
def changed_files(draw: st.DrawFn) -> Any:
    """A sound vector's file with one thing changed."""
    return _changed(draw, VECTORS[draw(st.sampled_from(SOUND))]["file"])


@given(changed_files())
@settings(max_examples=examples(300))
def test_two_verifiers_agree_on_whatever_was_changed(data: Any) -> None:
    text = json.dumps(data)
    one, other = by_program(text), by_itself(text)
    assert plain(one) == plain(other)
    assert one.get("policy") == other.get("policy")
