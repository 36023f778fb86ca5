"""Every limit of the ledger: what is at it is taken, what is one past it is refused."""

from collections.abc import Callable

import pytest

from ledger_worlds import LOG, ORIGIN, opening, policy, signer
from servanda.basis import Place, Refusal
from servanda.ledger import (
    LARGEST_SIZE,
    Checkpoint,
    Kind,
    Receipt,
    Reply,
    Signature,
    answer,
    read_brought,
    read_checkpoint,
    read_note,
    read_policy,
    read_receipt,
    read_record,
    record_of,
    signed_head,
)
from servanda.ledger.fields import whole_of
from servanda.ledger.keys import LATEST_TIME, time_if_verified
from servanda.ledger.notes import LONGEST_NOTE, MOST_SIGNATURES

pytest.importorskip("cryptography")

LINE = "\u2014 a AAAAAAAA\n"
HASH = "A" * 43 + "="


def signers(many: int) -> object:
    """The data of a policy with so many who countersign."""
    listed = [(f"side{n}.example", "party" if n < 2 else "neutral") for n in range(many)]
    return policy(listed).data()


def keys(many: int) -> object:
    """The data of a policy with so many keys of the log."""
    data = policy().data()
    data["log"] = [{"key": str(signer(ORIGIN, Kind.NOTE, f"key {n}").key)} for n in range(many)]
    return data


def proof(hashes: int) -> str:
    """Evidence with a path of so many hashes."""
    listed = ", ".join([f'"{HASH}"'] * hashes)
    return f'{{"split": 1, "first": "x", "second": "x", "path": [{listed}]}}'


def record(path: int) -> object:
    """A record with a path of so many hashes."""
    return record_of(opening(1), 1, 2, (bytes(32),) * path).data()


@pytest.mark.parametrize(
    ("read", "least"),
    [
        (lambda n: read_note("x" * (LONGEST_NOTE - len("\n\n" + LINE) + n) + "\n\n" + LINE), 0),
        (lambda n: read_note("x\n\n" + LINE * n), MOST_SIGNATURES),
        (lambda n: read_note("x\n\n" + LINE.replace("a", "a" * n, 1)), 255),
        (lambda n: read_checkpoint(f"{'o' * n}\n1\n{HASH}\n"), 255),
        (lambda n: read_checkpoint(f"o\n{n}\n{HASH}\n"), LARGEST_SIZE),
        (lambda n: read_policy(signers(n)), 16),
        (lambda n: read_policy(keys(n)), 16),
        (lambda n: read_brought(proof(n)), 128),
        (lambda n: read_record(record(n), Place("x")), 64),
        (lambda n: read_receipt(str(Receipt(1, (bytes(32),) * n, "head"))), 64),
        (lambda n: whole_of(n, "LED050", Place("x"), "n", 7), 7),
    ],
)
def test_at_the_limit_it_is_taken_and_past_it_refused(read: Callable[[int], object], least: int) -> None:
    read(least)
    with pytest.raises(Refusal):
        read(least + 1)


def test_limits_from_below() -> None:
    assert whole_of(0, "LED050", Place("x"), "n", 7) == 0
    for wrong in (-1, True, "0", 0.0):
        with pytest.raises(Refusal):
            whole_of(wrong, "LED050", Place("x"), "n", 7)
    assert read_note("x\n\n" + LINE).signatures == (Signature("a", bytes(4), bytes(2)),)
    with pytest.raises(Refusal):
        read_note("x\n\n\u2014 a AAAAAA==\n")


def test_a_time_at_the_limit_is_told_and_past_it_not() -> None:
    one, head = signer("a"), Checkpoint("o", 1, bytes(32))
    assert time_if_verified(one.key, head, one.sign(head, LATEST_TIME)) == LATEST_TIME
    assert time_if_verified(one.key, head, one.sign(head, LATEST_TIME + 1)) is None


def test_a_witness_reads_sixty_three_lines_of_proof() -> None:
    head = str(signed_head(Checkpoint(ORIGIN, 2, bytes(32)), LOG))
    assert answer(None, 0, (bytes(32),) * 63, head, policy()).reply is Reply.NOT_CONSISTENT
    assert answer(None, 0, (bytes(32),) * 64, head, policy()).reply is Reply.MALFORMED
