"""A publisher's key that is valid no longer: who may say so, and what becomes of what it signed."""

import json
from datetime import datetime
from pathlib import Path

import pytest

import ledger_worlds as lw
from bulletin.test_publishing import OTHER, SIGNER, STEM, codes, made, receipt_of
from servanda.basis import Place, Refusal, to_us
from servanda.bulletin import digest_of, read_revocation
from servanda.ledger import Kind, Signer
from servanda.operations import revocations_in, revoke_publisher, tell_bulletins, verify_bulletins

THIRD = Signer("elsewhere.example/bulletins", Kind.NOTE, lw.seed("a stranger"))
KEY, SECOND = str(SIGNER.key), str(OTHER.key)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made(tmp_path, forms=("html", "text"))
    return tmp_path


def said(folder: Path, *keys: str) -> str:
    return "\n".join(note for one in tell_bulletins(verify_bulletins([folder], keys)) for note in one.notes)


@pytest.mark.parametrize(("since", "sound"), [("2024-03-11", True), ("2024-03-10", False), ("2024-03-04", False)])
def test_days_before_stand_with_a_word_of_doubt_and_days_after_are_refused(
    folder: Path, since: str, sound: bool
) -> None:
    revoke_publisher(KEY, since, "stolen", OTHER, folder)
    report = verify_bulletins([folder], (KEY, SECOND))
    assert report.sound is sound
    assert codes(report) == (set() if sound else {"BUL038"})
    words = said(folder, KEY, SECOND)
    assert since in words
    assert ("compare it with a copy from before" in words) is sound


def test_only_the_publisher_s_own_keys_say_so(folder: Path) -> None:
    revoke_publisher(KEY, "2020-01-01", "lost", THIRD, folder)
    assert verify_bulletins([folder], KEY).sound, "a stranger's word stops nobody"
    assert verify_bulletins([folder], (KEY, SECOND)).sound
    assert not verify_bulletins([folder], (KEY, str(THIRD.key))).sound
    for path in folder.glob("*.revoked"):
        path.unlink()
    # Against itself a key is believed, by whoever holds it.
    revoke_publisher(KEY, "2020-01-01", "replaced", SIGNER, folder)
    assert codes(verify_bulletins([folder])) == {"BUL038"}


def test_what_a_log_took_in_before_is_genuine_and_after_is_not(folder: Path) -> None:
    note = folder / f"{STEM}.signed"

    def entry(day: str) -> bytes:
        at = to_us(datetime.fromisoformat(f"{day}T12:00:00+00:00"))
        told = {"manifest": digest_of(note.read_bytes())}
        return json.dumps({"content": told, "deed": "bulletin:signature:enter", "recorded": at}).encode()

    revoke_publisher(KEY, "2024-03-15", "stolen", OTHER, folder)
    receipt = folder / f"{STEM}.receipt.json"
    receipt.write_text(receipt_of(entry("2024-03-14")))
    assert "signed while the key was valid" in said(folder, KEY, SECOND)
    assert verify_bulletins([folder], (KEY, SECOND)).sound
    receipt.write_text(receipt_of(entry("2024-03-15")))
    assert codes(verify_bulletins([folder], (KEY, SECOND))) == {"BUL038"}
    # A record of another deed, or of other bytes, shows nothing.
    for wrong in (entry("2024-03-14").replace(b"signature:enter", b"dispute:file"), b"{}", b"[1]", b"\xff",
                  entry("2024-03-14").replace(b'"manifest": "', b'"manifest": "0')):  # fmt: skip
        receipt.write_text(receipt_of(wrong))
        assert codes(verify_bulletins([folder], (KEY, SECOND))) == {"BUL035"}


def test_no_letter_of_a_revocation_can_be_changed(folder: Path) -> None:
    path = revoke_publisher(KEY, "2024-03-11", "lost", OTHER, folder)
    text = path.read_text()
    read_revocation(text, Place("x"))
    for n in range(len(text) - 1):
        if text[n] == "\n" or n > text.rindex("\n\n") + 4:
            continue
        with pytest.raises(Refusal):
            read_revocation(text[:n] + ("a" if text[n] != "a" else "b") + text[n + 1 :], Place("x"))
    path.write_text(text.replace("lost", "stolen"))
    assert revocations_in(folder) == ()


@pytest.mark.parametrize(
    ("key", "day", "why"), [("x", "2024-03-11", "lost"), (KEY, "11 March", "lost"), (KEY, "2024-03-11", "")]
)
def test_what_cannot_be_said_is_refused(folder: Path, key: str, day: str, why: str) -> None:
    with pytest.raises(Refusal):
        revoke_publisher(key, day, why, OTHER, folder)
    assert not list(folder.glob("*.revoked"))
