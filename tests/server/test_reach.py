"""Who can reach a mission's server: this machine alone, unless it speaks https or stands behind what does."""

import datetime
import re
import socket
import ssl
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from free_ports import free_port
from servanda.basis import Refusal
from servanda.operations import MissionPlace
from servanda.operations.mission.begin import begin
from servanda.server import known_to_browsers, reach_of
from served_mission import PASSPHRASE, SIGNERS, begun, servanda

pytest.importorskip("cryptography")


def certified(folder: Path, name: str = "localhost") -> tuple[Path, Path]:
    """A certificate of a name, signed by its own key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    called = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, own = folder / "room.pem", folder / "room.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    own.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate, own


def test_without_a_word_it_is_this_machine_alone() -> None:
    reach = reach_of(None, None, None, None)
    assert (reach.bind, reach.secure) == ("127.0.0.1", False)
    assert reach.authorities(8000) == ("127.0.0.1:8000", "localhost:8000")


def test_others_are_let_in_by_https_alone(tmp_path: Path) -> None:
    certificate, key = certified(tmp_path)
    for asked in (
        ("room.example", None, None, None),
        ("room.example", certificate, None, None),
        (None, certificate, key, None),
        (None, None, None, "http://room.example"),
        (None, None, None, "https://room.example/room"),
        (None, None, None, "https://user@room.example"),
        (None, None, None, "room.example"),
        ("room.example", None, None, "https://room.example"),
    ):
        with pytest.raises(Refusal, match="SRV023"):
            reach_of(*asked)
    for wrong in ((certificate, certificate), (key, key), (tmp_path / "none", key)):
        with pytest.raises(Refusal, match="SRV024"):
            reach_of("room.example", *wrong, None)
    reach = reach_of("Room.example", certificate, key, None)
    assert reach.secure and reach.authorities(443) == ("room.example:443", "room.example")
    assert reach.address(8443) == "https://room.example:8443/"


def test_behind_a_front_it_still_listens_here_alone_under_the_fronts_name() -> None:
    reach = reach_of(None, None, None, "https://room.example")
    assert (reach.bind, reach.secure, reach.guard) == ("127.0.0.1", True, None)
    assert reach.authorities(8000) == ("room.example",)
    assert reach_of(None, None, None, "https://room.example:8443").authorities(1) == ("room.example:8443",)


def test_a_host_without_a_certificate_is_refused_by_the_program(tmp_path: Path) -> None:
    done = servanda("serve", tmp_path, "--host", "room.example")
    assert done.returncode == 2 and "SRV023" in done.stderr


def test_a_rehearsals_record_is_never_served_as_a_mission(tmp_path: Path) -> None:
    case = tmp_path / "case"
    assert servanda("copy", "tutorial-sound", case).returncode == 0
    begin(MissionPlace.beside(str(case)), PASSPHRASE, test=True).close()
    done = servanda("serve", case)
    assert done.returncode == 2 and "SRV022" in done.stderr
    done = servanda("serve", case, said="another passphrase altogether\n")
    assert done.returncode == 2 and "NEG071" in done.stderr


def test_over_https_it_answers_under_its_name_and_is_countersigned(tmp_path: Path) -> None:
    made = begun(tmp_path)
    certificate, key = certified(tmp_path)
    port = free_port()
    words = ["serve", made.case, "--host", "localhost", "--certificate", certificate, "--key", key, "--port", port]
    line = [sys.executable, "-m", "servanda", *map(str, words)]
    process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(f"{PASSPHRASE}\n")
    process.stdin.flush()
    try:
        assert "no authority that browsers bring vouches for it" in process.stdout.readline()
        told = process.stdout.readline()
        assert re.search(rf"https://localhost:{port}/", told), told
        trusted = ssl.create_default_context(cafile=str(certificate))
        address = f"https://localhost:{port}"
        with urllib.request.urlopen(f"{address}/sign-in", context=trusted, timeout=120) as page:
            assert page.status == 200
        name = SIGNERS[0][0]
        own = ("--key", made.key(name), "--seen", made.seen(name))
        assert "SRV026" in servanda("countersign", address, *own).stderr
        done = servanda("countersign", address, *own, "--trust", certificate)
        assert done.returncode == 0 and "countersigned: the log of 32 leaves" in done.stdout, done.stderr
        with socket.create_connection(("127.0.0.1", port), timeout=120) as plain:
            plain.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert b"HTTP/1.1 200" not in plain.recv(100)
    finally:
        process.terminate()
        process.communicate(timeout=120)


def vouched_for(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate of a name, and of the authority that signed it."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    now, files = datetime.datetime.now(datetime.UTC), []
    root = ec.generate_private_key(ec.SECP256R1())
    for who, key in (("An authority", root), (name, ec.generate_private_key(ec.SECP256R1()))):
        begun_ = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, who)]))
            .issuer_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "An authority")]))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root.public_key()), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.BasicConstraints(ca=key is root, path_length=None), critical=True)
        )
        if key is root:
            may = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
            made = begun_.add_extension(may, critical=True).sign(root, hashes.SHA256())
        else:
            server = x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.SERVER_AUTH])
            named = x509.SubjectAlternativeName([x509.DNSName(name)])
            signed = begun_.add_extension(server, critical=False).add_extension(named, critical=False)
            made = signed.sign(root, hashes.SHA256())
        files.append(folder / f"{len(files)}.pem")
        files[-1].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return files[1], files[0]


def test_a_certificate_that_no_browser_would_believe_is_told_apart(tmp_path: Path) -> None:
    certificate, authority = vouched_for(tmp_path, "room.example")
    assert known_to_browsers(certificate, "room.example", authority) == ""
    for wrong in (
        known_to_browsers(certificate, "another.example", authority),
        known_to_browsers(certificate, "room.example", certificate),
        known_to_browsers(certificate, "room.example"),
    ):
        assert "vouches" in wrong or "no list" in wrong
    assert "no list" in known_to_browsers(certificate, "room.example", tmp_path / "none")
