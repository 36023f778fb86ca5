"""Notes, keys and receipts come back from their texts; published examples read; what is none is refused in words."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger_worlds import LOG, ORIGIN, policy, signer, world
from servanda.basis import Refusal
from servanda.ledger import (
    Checkpoint,
    Key,
    KeyInForce,
    Kind,
    Receipt,
    Signature,
    Signer,
    inclusion_path,
    read_checkpoint,
    read_head,
    read_key,
    read_note,
    read_receipt,
    signed_head,
)

cryptography = pytest.importorskip("cryptography")

#: The example of C2SP tlog-cosignature; keys of the log and the witness are not published with it.
EXAMPLE = """example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
"""  # noqa: E501
#: The example of Go's own note package, by another program and key.
GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_NOTE = """If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
"""


def test_the_published_example_reads_and_comes_back() -> None:
    note = read_note(EXAMPLE)
    assert str(note) == EXAMPLE
    head = read_checkpoint(note.text)
    assert (head.origin, head.size) == ("example.com/behind-the-sofa", 20852163)
    assert head.text == note.text
    assert [one.name for one in note.signatures] == ["example.com/behind-the-sofa", "witness.example.com/w1"]
    assert int.from_bytes(note.signatures[1].data[:8], "big") == 1679315147


def test_another_program_s_signature_verifies() -> None:
    from servanda.ledger.signatures import ed25519_verifies

    key, note = read_key(GO_KEY), read_note(GO_NOTE)
    assert str(key) == GO_KEY
    assert key.signed(note.signatures[0])
    assert ed25519_verifies(key.public, note.signatures[0].data, note.text.encode())
    assert not ed25519_verifies(key.public, note.signatures[0].data, note.text.encode() + b"x")


NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z"), exclude_characters="+"), min_size=1, max_size=20)


@given(NAMES, st.sampled_from(Kind), st.binary(min_size=32, max_size=32))
def test_keys_and_signatures_come_back_from_their_text(name: str, kind: Kind, seed: bytes) -> None:
    one = Signer(name, kind, seed)
    assert read_key(str(one.key)) == one.key
    assert seed.hex() not in repr(one)
    assert repr(seed) not in repr(one)
    note = signed_head(Checkpoint("o", 1, bytes(32)), one, time=5)
    assert read_note(str(note)) == note


@pytest.mark.parametrize("kind", [Kind.COSIGNATURE, Kind.MLDSA44])
def test_a_countersignature_holds_for_its_head_its_time_and_its_name(kind: Kind) -> None:
    from servanda.ledger.keys import time_if_verified

    one, head = signer("a", kind), Checkpoint("o", 1, bytes(32))
    line = one.sign(head, 77)
    assert time_if_verified(one.key, head, line) == 77
    later = Signature(line.name, line.key_id, (78).to_bytes(8, "big") + line.data[8:])
    assert time_if_verified(one.key, head, later) is None
    assert time_if_verified(one.key, Checkpoint("o", 2, bytes(32)), line) is None
    assert time_if_verified(one.key, head, Signature(line.name, line.key_id, line.data + b"x")) is None
    far = Signature(line.name, line.key_id, b"\xff" * 8 + line.data[8:])
    assert time_if_verified(one.key, head, far) is None
    renamed = Key("b", kind, one.key.public)
    # C2SP: the message of ML-DSA-44 holds the name, that of Ed25519 does not.
    assert (time_if_verified(renamed, head, line) is None) == (kind == Kind.MLDSA44)


def test_signatures_already_there_are_not_repeated() -> None:
    note = signed_head(Checkpoint(ORIGIN, 1, bytes(32)), LOG)
    assert note.with_signatures(*note.signatures) == note


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "x\n\n", "x\n\nno line\n", "x\n\n— a AAAAAAAA", "x\n\n— a AAAA\n", "x\n\n— a+b AAAAAAAA\n",
        "x\n\n— a b AAAAAAAA\n", "x\n\n—  AAAAAAAA\n", "x\r\n\n— a AAAAAAAA\n", "x\n\n" + "— a AAAAAAAA\n" * 65,
        "x" * 2**19 + "\n\n— a AAAAAAAA\n", "x\ud800\n\n— a AAAAAAAA\n", f"x\n\n— {'a' * 256} AAAAAAAA\n",
        "x\n\n— a AAAAAAB=\n", "x\n\n- a AAAAAAAA\n",
    ],
)  # fmt: skip
def test_what_is_no_note_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="LED010"):
        read_note(text)


ROOT = "A" * 43 + "="


@pytest.mark.parametrize(
    "text",
    [
        "o\n1\n", f"o\n1\n{ROOT}", f"o\n\n1\n{ROOT}\n", f"o\n01\n{ROOT}\n", f"o\n-1\n{ROOT}\n", f"o\n1.0\n{ROOT}\n",
        f"o\n{2**53}\n{ROOT}\n", "o\n1\nAAAA\n", "o\n1\n*\n", f"o\n0\n{ROOT}\n", f"{'o' * 256}\n1\n{ROOT}\n",
        f"o\n１\n{ROOT}\n", f"o\n1\n{ROOT}\n\n",
    ],
)  # fmt: skip
def test_what_is_no_head_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="LED013"):
        read_checkpoint(text)


def test_lines_of_the_future_are_kept() -> None:
    head = read_checkpoint(f"o\n1\n{ROOT}\nmore\n")
    assert head.extensions == ("more",)
    assert head.text == f"o\n1\n{ROOT}\nmore\n"


@pytest.mark.parametrize("text", [None, "", "a", "a+b", "a+00000000+AAAA", "a b+00000000+" + "A" * 44, GO_KEY + "A"])
def test_what_is_no_key_is_refused(text: object) -> None:
    with pytest.raises(Refusal, match="LED015"):
        read_key(text)


def test_a_receipt_comes_back_from_its_text() -> None:
    made = world(9)
    head = str(made.head(9))
    for extra in (None, b"", b"x"):
        one = Receipt(4, inclusion_path(made.node(9), 4, 9), head, extra)
        assert read_receipt(str(one)) == one
    read = read_head(head, policy())
    assert one.proves(made.entries[4], read)
    assert not one.proves(made.entries[5], read)


@pytest.mark.parametrize(
    "text",
    [
        "", "c2sp.org/tlog-proof@v1\nindex 0\n", "c2sp.org/tlog-proof@v2\nindex 0\n\nhead",
        "c2sp.org/tlog-proof@v1\n\nhead", "c2sp.org/tlog-proof@v1\nindex 00\n\nhead",
        "c2sp.org/tlog-proof@v1\nextra *\nindex 0\n\nhead", "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\nhead",
        "c2sp.org/tlog-proof@v1\nindex 0\n" + (ROOT + "\n") * 65 + "\nhead",
    ],
)  # fmt: skip
def test_what_is_no_receipt_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="LED025"):
        read_receipt(text)


def test_a_policy_may_name_a_key_that_nobody_uses_yet() -> None:
    spare = KeyInForce(signer(ORIGIN, Kind.NOTE, "spare").key, 5)
    held = policy(log=(KeyInForce(LOG.key), spare))
    made = world(3)
    assert read_head(str(made.head(3)), held).times
    made.log = (signer(ORIGIN, Kind.NOTE, "spare"),)
    with pytest.raises(Refusal, match="LED016"):
        read_head(str(made.head(3)), held)


def test_a_missing_library_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    held, note = policy(), str(world(3).head(3))
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.asymmetric", None)
    with pytest.raises(Refusal, match="LED001") as refusal:
        read_head(note, held)
    assert "servanda[ledger]" in str(refusal.value)


def test_a_library_without_mldsa_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    from cryptography.hazmat.primitives.asymmetric import mldsa

    monkeypatch.delattr(mldsa, "MLDSA44PrivateKey")
    with pytest.raises(Refusal, match="LED002"):
        _ = signer("a", Kind.MLDSA44).key


def test_values_of_the_front_are_there() -> None:
    import servanda.ledger as ledger

    for name in ledger.__all__:
        assert getattr(ledger, name) is not None
    with pytest.raises(AttributeError, match="nothing_like_it"):
        _ = ledger.nothing_like_it
