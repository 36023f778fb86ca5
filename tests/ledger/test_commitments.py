"""Leaves that tell nothing: erased content cannot be guessed, padding is no different, counts are even."""

import hashlib
import hmac
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger_worlds import opening, policy, seed, world
from servanda.basis import Place, Refusal, canonical_bytes
from servanda.ledger import (
    Bundle,
    Opening,
    Record,
    batched,
    committed,
    inclusion_path,
    padding,
    read_record,
    record_of,
    verify_bundle,
)

#: Everything one of three villages on one of some days could say: a space anyone can go through.
GUESSES = [canonical_bytes({"village": v, "day": d, "shells": n}) for v in "abc" for d in range(30) for n in range(40)]


def test_a_commitment_is_what_the_description_says() -> None:
    salt = bytes(range(32))
    assert committed(b"x", salt) == hmac.new(salt, b"servanda/record/v1\nx", hashlib.sha256).digest()
    assert padding(salt) == hmac.new(salt, b"servanda/padding/v1\n", hashlib.sha256).digest()
    assert Opening(salt, b"").commitment == committed(b"", salt) != padding(salt)
    assert Opening.of({"b": 1, "a": "ü"}, salt) == Opening(salt, '{"a":"ü","b":1}'.encode())
    with pytest.raises(ValueError, match="32 bytes"):
        committed(b"x", b"short")


def test_guessing_confirms_nothing_once_the_salt_is_gone() -> None:
    truth = GUESSES[1234]
    salt = seed("a salt nobody else knows")
    made = world(8)
    made.openings[3] = Opening(salt, truth)
    made.head(8)
    record = record_of(made.openings[3], 3, 8, inclusion_path(made.node(8), 3, 8))
    assert [guess for guess in GUESSES if committed(guess, salt) == record.commitment] == [truth]
    erased = record.erased()
    told = repr(erased).encode() + str(erased.data()).encode() + b"".join(made.entries)
    assert salt not in told
    assert truth not in told
    # What a guesser has left: the commitment, its place, the root, and salts that lie at hand.
    at_hand = [bytes(32), erased.commitment, made.checkpoint(8).root, (3).to_bytes(32, "big"), b"\xff" * 32]
    assert not [1 for key in at_hand for guess in GUESSES if committed(guess, key) == erased.commitment]
    found = verify_bundle(Bundle((str(made.heads[0]),), None, None, (erased.data(),)), policy())
    assert found.sound
    assert (found.shown, found.erased) == (0, 1)


def test_after_erasure_every_content_is_as_possible_as_the_true_one() -> None:
    """Over all salts of two bytes (a small model of all salts), no content is left out by what remains.

    The first byte of the commitment stands for the whole: each guess meets it under about as many salts as the truth.
    """
    salts = [seed(f"model {n}") for n in range(4096)]
    first = committed(GUESSES[7], salts[99])[0]
    hits = [sum(committed(guess, salt)[0] == first for salt in salts) for guess in (GUESSES[7], GUESSES[8], b"else")]
    assert all(4 <= one <= 36 for one in hits), hits


@given(st.binary(max_size=200), st.binary(max_size=200), st.binary(min_size=32, max_size=32))
def test_no_two_contents_share_a_commitment(one: bytes, other: bytes, salt: bytes) -> None:
    assert (committed(one, salt) == committed(other, salt)) == (one == other)
    assert padding(salt) not in (committed(one, salt), committed(other, salt))


@given(st.integers(0, 40), st.integers(1, 16))
def test_every_tick_appends_one_whole_batch_and_loses_nothing(many: int, width: int) -> None:
    numbers = count()
    waiting = tuple(opening(n) for n in range(many))
    told: list[Opening] = []
    for _ in range(many // width + 1):
        batch = batched(waiting, width, lambda: seed(f"padding {next(numbers)}"))
        assert len(batch.leaves) == len(batch.entries) == width
        assert list(batch.entries) == sorted(batch.entries)
        assert set(batch.waiting) == set(waiting[width:])
        told += [one for one in batch.leaves if one.content is not None]
        waiting = batch.waiting
    assert not waiting
    assert {one.commitment for one in told} == {opening(n).commitment for n in range(many)}


@given(st.integers(0, 32), st.integers(0, 32))
def test_who_sees_the_heads_sees_the_same_whether_any_or_none_reported(one: int, other: int) -> None:
    def seen(many: int) -> list[tuple[int, int, int]]:
        waiting: tuple[Opening, ...] = ()
        numbers, size, told = count(), 0, []
        for tick in range(5):
            if tick == 1:
                waiting += tuple(opening(n) for n in range(many))
            batch = batched(waiting, 8, lambda: seed(f"padding {many} {next(numbers)}"))
            waiting, size = batch.waiting, size + len(batch.leaves)
            told.append((tick, size, sum(map(len, batch.entries))))
        return told

    assert seen(one) == seen(other)


def test_where_a_leaf_stands_in_its_batch_does_not_tell_padding_from_records() -> None:
    """Over many batches, records fall on early and late places alike."""
    numbers, places = count(), []
    for tick in range(300):
        batch = batched((opening(tick, " t"),), 8, lambda: seed(f"place {next(numbers)}"))
        places += [n for n, one in enumerate(batch.leaves) if one.content is not None]
    assert all(15 <= places.count(n) <= 65 for n in range(8)), [places.count(n) for n in range(8)]


def test_opening_and_signer_do_not_print_what_is_secret() -> None:
    assert "record 1" not in repr(opening(1))
    assert opening(1).salt.hex() not in repr(opening(1))


@pytest.mark.parametrize("one", [record_of(opening(1), 5), record_of(opening(1), 5, 9, (bytes(32),)).erased()])
def test_a_record_comes_back_from_its_data(one: Record) -> None:
    assert read_record(one.data(), Place("x")) == one


@pytest.mark.parametrize(
    "change",
    [
        {"index": -1}, {"index": "1"}, {"commitment": "AA=="}, {"salt": "AA=="}, {"content": "*"}, {"path": {}},
        {"path": ["AA=="]}, {"path": ["A" * 43 + "="] * 65}, {"size": None}, {"erased": False}, {"more": 1},
    ],
)  # fmt: skip
def test_what_is_no_record_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(Refusal, match="LED031"):
        read_record({**record_of(opening(1), 5).data(), **change}, Place("x"))
    without = record_of(opening(1), 5).data()
    del without["salt"]
    with pytest.raises(Refusal, match="LED031"):
        read_record(without, Place("x"))
    with pytest.raises(Refusal, match="LED031"):
        read_record([], Place("x"))
