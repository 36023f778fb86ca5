"""What an operator could try: rewriting, dropping, moving, two histories. All of it is found, and provably."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_worlds import NEUTRAL, PARTIES, World, grown, policy, world
from servanda.basis import Place
from servanda.ledger import (
    Bundle,
    Edge,
    Reply,
    Split,
    Verdict,
    answer,
    consistency_path,
    entries_path,
    entry_bundle,
    leaf_hash,
    prefix_path,
    read_brought,
    read_head,
    split_between,
    stored_bundle,
    tile_path,
    verify_bundle,
    verify_split,
)
from tests.examples import examples

pytest.importorskip("cryptography")

POLICY = policy()
SIZES = (100, 300, 520)


def log_of_three() -> World:
    made = world(max(SIZES))
    for size in SIZES:
        made.head(size)
    return made


LOG = log_of_three()
HEADS = tuple(map(str, LOG.heads))


def codes(found: Verdict) -> set[str]:
    return {one.code for one in found.faults}


@given(st.data())
@settings(max_examples=examples(200))
def test_any_rewriting_of_what_was_signed_is_found_between_the_right_heads(data: st.DataObject) -> None:
    entries = list(LOG.entries)
    first = data.draw(st.integers(0, len(entries) - 1))
    sort = data.draw(st.sampled_from(["change", "drop", "insert", "swap", "reverse"]))
    if sort == "change":
        entries[first] = leaf_hash(entries[first])
    elif sort == "drop":
        entries.pop(first)
    elif sort == "insert":
        entries.insert(first, entries[0] if first else entries[1])
    else:
        last = data.draw(st.integers(0, len(entries) - 1).filter(lambda n: n != first))
        first, last = sorted((first, last))
        if sort == "swap":
            entries[first], entries[last] = entries[last], entries[first]
        else:
            entries[first : last + 1] = entries[first : last + 1][::-1]
    found = verify_bundle(Bundle(HEADS, None, entries), POLICY)
    assert codes(found) == {"LED052"}
    assert not found.standings
    low = max((size for size in SIZES if size <= first), default=0)
    high = min(size for size in SIZES if size > first)
    [fault] = found.faults
    assert f"from leaf {low} to {high}" in fault.why or "were dropped" in fault.why


def files_of(made: World, size: int) -> dict[str, bytes]:
    files = Edge().grown(made.hashes[:size])[1]
    entries = made.entries[:size]
    for number in range(-(-size // 256)):
        some = entries[number * 256 : (number + 1) * 256]
        files[entries_path(number, len(some))] = entry_bundle(some)
    return files


FILES = files_of(LOG, max(SIZES))


def stored(files: dict[str, bytes]) -> Verdict:
    bundle, faults = stored_bundle(HEADS, (), POLICY, files.get, Place("log"))
    return verify_bundle(bundle, POLICY, "log", faults)


def test_the_stored_log_holds() -> None:
    assert stored(FILES).sound


@given(st.data())
@settings(max_examples=examples(150))
def test_any_flipped_bit_of_a_stored_file_is_found(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(FILES)))
    bit = data.draw(st.integers(0, len(FILES[path]) * 8 - 1))
    changed = bytearray(FILES[path])
    changed[bit // 8] ^= 1 << bit % 8
    found = stored({**FILES, path: bytes(changed)})
    assert codes(found) == {"LED051"}
    if path.startswith("tile/0"):
        number = int(path.split("/")[2].split(".")[0])
        assert f"first at leaf {number * 256 + bit // 256}" in found.faults[0].why


@pytest.mark.parametrize("path", [tile_path(0, 1), tile_path(1, 0, 2), entries_path(0), entries_path(2, 8)])
def test_a_missing_file_is_told_by_name(path: str) -> None:
    found = stored({name: held for name, held in FILES.items() if name != path})
    assert codes(found) == {"LED051"}
    assert found.faults[0].place.path == path


def test_a_tampered_entry_is_named_by_its_leaf() -> None:
    entries = list(LOG.entries)
    entries[70] = leaf_hash(b"another")
    found = stored({**FILES, entries_path(0): entry_bundle(entries[:256])})
    assert "first at leaf 70" in found.faults[0].why


def test_every_flipped_bit_of_a_head_is_found_or_told() -> None:
    made = world(8)
    note = str(made.head(8))
    before = verify_bundle(Bundle((note,)), POLICY)
    data = note.encode()
    unread = 0
    for bit in range(len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        try:
            text = changed.decode()
        except UnicodeDecodeError:
            unread += 1
            continue
        after = verify_bundle(Bundle((text,)), POLICY)
        assert after.data() != before.data(), (bit, text)
    assert unread < len(data) * 8 / 4


def forked(shared: int, extra: tuple[int, int]) -> tuple[World, World]:
    """Two histories of one log, alike in the first leaves alone; each party countersigns the one it is shown."""
    made = tuple(world(shared + more, f" told to {party}", shared) for more, party in zip(extra, PARTIES, strict=True))
    for one, party in zip(made, PARTIES, strict=True):
        one.head(len(one.openings), (party,))
    return made[0], made[1]


@given(st.integers(0, 40), st.integers(1, 40), st.integers(1, 40))
@settings(max_examples=examples(200))
def test_a_split_view_is_caught_at_the_next_head_with_evidence_anyone_checks(shared: int, one: int, two: int) -> None:
    made = forked(shared, (one, two))
    notes = [str(each.heads[0]) for each in made]
    seen = answer(None, 0, (), notes[0], POLICY).seen
    assert seen is not None
    head = read_head(notes[1], POLICY)
    node = made[1].node(head.size)
    path = consistency_path(node, seen.size, head.size) if seen.size <= head.size else ()
    got = answer(seen, seen.size, path, notes[1], POLICY)
    assert got.reply is not Reply.COUNTERSIGN
    assert got.seen == seen
    greater = max(made, key=lambda each: len(each.openings))
    split = got.split or split_between(seen, head, greater.node(len(greater.openings)))
    assert split is not None
    carried = read_brought(json.dumps(split.data(POLICY)))
    assert isinstance(carried.what, Split)
    assert carried.policy == POLICY
    found = verify_split(carried.what, POLICY)
    assert codes(found) == {"LED022"}
    assert found.splits


@given(st.integers(1, 30), st.integers(0, 30))
def test_no_evidence_can_be_made_against_a_log_that_only_grew(first: int, more: int) -> None:
    made = world(first + more)
    notes = [made.head(first, ()), made.head(first + more, ())]
    heads = [read_head(str(note), POLICY) for note in notes]
    assert split_between(heads[0], heads[1], made.node(first + more)) is None
    path = prefix_path(made.node(first + more), first, first + more) if more else ()
    found = verify_split(Split(str(notes[0]), str(notes[1]), path), POLICY)
    assert codes(found) == {"LED027"}


def test_a_witness_follows_a_log_that_grows_and_nothing_else() -> None:
    made = grown((), (), ())
    notes, node = [str(note) for note in made.heads], made.node
    first = answer(None, 0, (), notes[0], POLICY)
    assert first.reply is Reply.COUNTERSIGN and first.seen is not None
    assert answer(None, 0, (leaf_hash(b""),), notes[0], POLICY).reply is Reply.NOT_CONSISTENT
    assert answer(first.seen, 8, (), notes[0], POLICY).reply is Reply.COUNTERSIGN
    assert answer(first.seen, 0, (), notes[1], POLICY).reply is Reply.NOT_WHERE_I_AM
    assert answer(first.seen, 17, (), notes[1], POLICY).reply is Reply.MALFORMED
    assert answer(first.seen, 8, (bytes(32),) * 64, notes[1], POLICY).reply is Reply.MALFORMED
    assert answer(first.seen, 8, (), notes[1], POLICY).reply is Reply.NOT_CONSISTENT
    second = answer(first.seen, 8, consistency_path(node(16), 8, 16), notes[1], POLICY)
    assert second.reply is Reply.COUNTERSIGN and second.seen is not None and second.seen.size == 16
    assert answer(second.seen, 16, (), notes[0], POLICY).reply is Reply.MALFORMED
    assert answer(None, 0, (), "no note", POLICY).reply is Reply.MALFORMED
    assert answer(None, 0, (), notes[0].replace("valley", "gorge"), POLICY).reply is Reply.ANOTHER_LOG
    forged = notes[0].replace("\n8\n", "\n9\n")
    assert answer(None, 0, (), forged, POLICY).reply is Reply.UNSIGNED
    assert sorted(reply.value for reply in Reply) == [200, 400, 403, 404, 409, 422]


def test_a_split_cannot_become_final() -> None:
    """The neutral countersigns one history alone, so that at most one of two has all sides under it."""
    one, other = world(8, " a"), world(8, " b")
    neutral = answer(None, 0, (), str(one.head(8, (PARTIES[0], NEUTRAL))), POLICY)
    refused = answer(neutral.seen, 8, (), str(other.head(8, (PARTIES[1],))), POLICY)
    assert refused.reply is Reply.NOT_WHERE_I_AM
    assert refused.split is not None
    states = [verify_bundle(Bundle((str(made.heads[0]),)), POLICY).standings[0].state for made in (one, other)]
    assert states == ["provisional", "provisional"]
