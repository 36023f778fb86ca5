"""Time stamps over heads: what holds, what does not, and that OpenSSL says the same."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from ledger_judges import ALONE_MODULE, VECTORS
from servanda.basis import SECOND, Refusal
from servanda.ledger import Bundle, read_brought, stamp_request, stamp_time, stamped_digest, verify_bundle
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
    assert stamp_time(REPLY, TEXT, [Authority(name="other.example").pem, AUTHORITY.pem]) == AUTHORITY.at * SECOND
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


def test_the_verifier_in_one_file_says_the_same() -> None:
    roots = x509.load_pem_x509_certificates(AUTHORITY.pem)

    def said(reply: bytes, text: str = TEXT, by: Any = roots) -> Any:
        try:
            return ALONE_MODULE.stamp_time(reply, text, by)
        except ALONE_MODULE.Bad as bad:
            return bad.code

    assert said(REPLY) == AUTHORITY.at * SECOND
    assert said(b"") == said(AUTHORITY.stamp(bytes(32), status=2)) == "LED060"
    assert said(REPLY, TEXT + "x\n") == "LED061"
    assert said(REPLY, by=x509.load_pem_x509_certificates(Authority().pem)) == "LED062"
    assert said(Authority().answer(stamp_request(TEXT))) == "LED062"
    late = Authority(at=4_000_000_000)
    assert said(late.answer(stamp_request(TEXT)), by=x509.load_pem_x509_certificates(late.pem)) == "LED062"
    for n in range(0, len(REPLY) * 8, 7):
        turned = bytearray(REPLY)
        turned[n // 8] ^= 1 << n % 8
        assert said(bytes(turned)) in (AUTHORITY.at * SECOND, "LED060", "LED061", "LED062")


def test_the_vector_with_a_stamp_is_judged_alike() -> None:
    vector = VECTORS["anchored"]
    pem, bundle = vector["authority"].encode(), read_brought(json.dumps(vector["file"]))
    assert isinstance(bundle.what, Bundle) and bundle.policy is not None
    verdict = verify_bundle(bundle.what, bundle.policy, roots=[pem])
    alone = ALONE_MODULE.check(vector["file"], roots=x509.load_pem_x509_certificates(pem))
    assert [[one.size, one.at] for one in verdict.anchors] == vector["stamped"]
    assert [[one["size"], one["at"]] for one in alone["anchors"]] == vector["stamped"]


def test_an_authority_of_openssl_is_believed_by_both(tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("no openssl is installed")
    (tmp_path / "ts.cnf").write_text(_CONFIG, encoding="utf-8")
    (tmp_path / "serial").write_text("01\n", encoding="utf-8")
    (tmp_path / "query").write_bytes(stamp_request(TEXT))
    for words in (
        "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 30 -subj /CN=root -config ts.cnf",
        "req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=tsa -config ts.cnf",
        "x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -days 9 -extfile ts.cnf -extensions use -out tsa.pem",
        "ts -reply -config ts.cnf -queryfile query -signer tsa.pem -inkey tsa.key -out reply",
    ):
        subprocess.run(["openssl", *words.split()], cwd=tmp_path, capture_output=True, check=True)
    reply, pem = (tmp_path / "reply").read_bytes(), (tmp_path / "ca.pem").read_bytes()
    at = stamp_time(reply, TEXT, [pem])
    assert at == ALONE_MODULE.stamp_time(reply, TEXT, x509.load_pem_x509_certificates(pem)) > 0


_CONFIG = """
[req]
distinguished_name = name
x509_extensions = root
[name]
[root]
basicConstraints = critical, CA:true
[use]
basicConstraints = CA:false
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = here
[here]
serial = serial
default_policy = 1.2.3.4
digests = sha256
signer_digest = sha256
ess_cert_id_alg = sha256
"""


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
