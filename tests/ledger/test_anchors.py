"""Time stamps over heads: what holds, what does not, and that OpenSSL says the same."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from servanda.basis import SECOND, Refusal
from servanda.ledger import stamp_request, stamp_time, stamped_digest
from time_authority import Authority

pytest.importorskip("rfc3161_client")
TEXT = "valley.example/log\n8\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
AUTHORITY = Authority()
REPLY = AUTHORITY.answer(stamp_request(TEXT))


def code_of(reply: bytes, text: str = TEXT, pem: bytes = AUTHORITY.pem) -> str:
    with pytest.raises(Refusal) as refused:
        stamp_time(reply, text, [pem])
    return refused.value.code


def test_a_stamp_tells_when_the_authority_saw_the_head() -> None:
    assert stamp_time(REPLY, TEXT, [AUTHORITY.pem]) == AUTHORITY.at * SECOND
    assert stamp_time(REPLY, TEXT, [Authority().pem, AUTHORITY.pem]) == AUTHORITY.at * SECOND
    assert stamped_digest(REPLY) == hashlib.sha256(TEXT.encode()).digest()


def test_a_request_is_the_same_for_the_same_head() -> None:
    assert stamp_request(TEXT) == stamp_request(TEXT) != stamp_request(TEXT + "x\n")
    assert hashlib.sha256(TEXT.encode()).digest() in stamp_request(TEXT)


def test_what_is_no_stamp_of_that_head_by_that_authority_is_refused() -> None:
    assert code_of(b"") == "LED060"
    assert code_of(AUTHORITY.stamp(bytes(32), status=2)) == "LED060"
    assert code_of(REPLY, TEXT + "x\n") == "LED061"
    assert code_of(REPLY, pem=Authority().pem) == "LED062"
    # Another who takes the same name.
    assert code_of(Authority().answer(stamp_request(TEXT))) == "LED062"
    assert code_of(REPLY, pem=b"no certificate") == "LED062"
    late = Authority(at=4_000_000_000)
    assert code_of(late.answer(stamp_request(TEXT)), pem=late.pem) == "LED062", "its certificate was over then"


def test_no_turned_bit_gives_another_time() -> None:
    for n in range(0, len(REPLY) * 8, 7):
        turned = bytearray(REPLY)
        turned[n // 8] ^= 1 << n % 8
        try:
            assert stamp_time(bytes(turned), TEXT, [AUTHORITY.pem]) == AUTHORITY.at * SECOND
        except Refusal as refusal:
            assert refusal.code in ("LED060", "LED061", "LED062")


def test_openssl_says_the_same(tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("no openssl is installed")
    (tmp_path / "head").write_text(TEXT, encoding="utf-8")
    (tmp_path / "reply").write_bytes(REPLY)
    (tmp_path / "ca.pem").write_bytes(AUTHORITY.pem)
    asked = ["openssl", "ts", "-verify", "-in", "reply", "-CAfile", "ca.pem"]
    done = subprocess.run([*asked, "-data", "head"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Verification: OK" in done.stdout, done.stderr
    (tmp_path / "query").write_bytes(stamp_request(TEXT))
    query = ["openssl", "ts", "-query", "-in", "query", "-text"]
    told = subprocess.run(query, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "sha256" in told and "Certificate required: yes" in told
    done = subprocess.run([*asked, "-queryfile", "query"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Verification: OK" in done.stdout, done.stderr
    (tmp_path / "head").write_text(TEXT + "x\n", encoding="utf-8")
    done = subprocess.run([*asked, "-data", "head"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Verification: OK" not in done.stdout
