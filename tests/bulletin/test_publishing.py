"""A folder of bulletins: names that stay, corrections beside what they correct, signatures, and what a log proves."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Tree

import pytest

import ledger_worlds as lw
from servanda.basis import Refusal
from servanda.ledger import (
    Checkpoint,
    KeyInForce,
    Kind,
    Opening,
    Policy,
    Receipt,
    Signature,
    Signer,
    ed25519_signed,
    inclusion_path,
    leaf_hash,
    record_of,
    signed_head,
)
from servanda.operations import (
    BulletinReport,
    copy_case,
    make_bulletin,
    new_publisher,
    publisher_from,
    verify_bulletins,
)

SIGNER = Signer("valley.example/bulletins", Kind.NOTE, lw.seed("bulletins"))
OTHER = Signer("valley.example/bulletins", Kind.NOTE, lw.seed("somebody else"))
STEM = "tutorial-sound_2024-03-04_2024-03-10"
FORMS = ("html", "json", "text")


def made(out: Path, **given: Any) -> BulletinReport:
    """The week's bulletin, signed, in three forms."""
    told = {"publisher": "Valley Watch", "signer": SIGNER, "forms": FORMS, "languages": ("en", "fr")} | given
    return make_bulletin("tutorial-sound", period="2024-W10", out=out, **told)


def held(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def codes(report: Any) -> set[str]:
    """The codes of everything that does not hold."""
    return {fault.code for line in report.lines for fault in line.faults}


def test_made_again_nothing_changes_and_a_correction_stands_beside(tmp_path: Path) -> None:
    made(tmp_path)
    first = held(tmp_path)
    made(tmp_path)
    assert held(tmp_path) == first
    # The same days, told by somebody under another name: other words, hence another version.
    report = made(tmp_path, publisher="Valley Watch and friends")
    assert [one.version for one in report.bulletins] == [2, 2]
    now = held(tmp_path)
    # The policy is the publisher's own page and no bulletin: it says who publishes now.
    policies = {f"editorial-policy_{one}.html" for one in ("en", "fr")}
    changing = {
        "index.json",
        *policies,
        *(f"tutorial-sound_{one}.{feed}" for one in ("en", "fr") for feed in ("atom", "rss")),
    }
    assert {name: now[name] for name in first if name not in changing} == {
        name: data for name, data in first.items() if name not in changing
    }
    assert {f"{STEM}_v2_en.html", f"{STEM}_v2_fr.txt", f"{STEM}_v2.signed"} <= set(now)
    assert "version two of this bulletin" in now[f"{STEM}_v2_en.txt"].decode()
    index = json.loads(now["index.json"])["bulletins"]
    assert [(one["stem"], one["version"]) for one in index] == [(STEM, 1), (f"{STEM}_v2", 2)]
    assert len(Tree.fromstring(now["tutorial-sound_en.atom"]).findall("{http://www.w3.org/2005/Atom}entry")) == 2
    assert verify_bulletins([tmp_path], str(SIGNER.key)).sound
    made(tmp_path, publisher="Valley Watch and friends")
    assert held(tmp_path) == now


def test_a_language_added_later_is_signed_with_the_rest(tmp_path: Path) -> None:
    made(tmp_path)
    before = held(tmp_path)
    made(tmp_path, languages=("ar",))
    now = held(tmp_path)
    assert f"{STEM}_ar.html" in now
    assert f"{STEM}_v2_ar.html" not in now
    assert before[f"{STEM}_en.html"] == now[f"{STEM}_en.html"]
    (line,) = verify_bulletins([tmp_path], str(SIGNER.key)).lines
    assert line.found is not None
    assert set(line.found.files.values()) == {"genuine"}
    assert len(line.found.files) == 9


def test_a_language_or_form_made_of_other_evidence_is_another_version(tmp_path: Path) -> None:
    """Numbers of two languages of one version would give each other away."""
    case = tmp_path / "case"
    copy_case("tutorial-sound", str(case))
    out = tmp_path / "out"

    def more(**given: Any) -> int:
        given = {"period": "2024-W11", "languages": ("en",), "forms": ("json", "text"), "out": out} | given
        return make_bulletin(str(case), **given).bulletins[0].version

    assert (more(), more(languages=("fr",))) == (1, 1)
    path = case / "chronology.yaml"
    path.write_text(path.read_text("utf-8") + "# One more look at it.\n", "utf-8")
    assert more(languages=("ar",)) == 2
    assert (more(forms=("html",)), more()) == (2, 2)


def test_genuine_changed_forged_and_by_another(tmp_path: Path) -> None:
    made(tmp_path)
    page, note = tmp_path / f"{STEM}_en.html", tmp_path / f"{STEM}.signed"
    assert verify_bulletins([page, note, tmp_path], str(SIGNER.key)).sound
    report = verify_bulletins([page])
    assert report.sound
    assert report.lines[0].found is not None
    assert report.lines[0].found.files == {page.name: "signed"}, "nobody vouched for the key"
    assert codes(verify_bulletins([tmp_path], str(OTHER.key))) == {"BUL032"}
    data = page.read_bytes()
    for n in (0, len(data) // 2, len(data) - 1):
        page.write_bytes(data[:n] + bytes([data[n] ^ 1]) + data[n + 1 :])
        assert codes(verify_bulletins([page])) == {"BUL033"}
        assert not verify_bulletins([page]).sound
    page.write_bytes(data)
    other = tmp_path / "said.html"
    other.write_bytes(b"<p>said by nobody</p>")
    assert verify_bulletins([other]).unnamed == (str(other),)
    other.write_bytes(data)
    assert verify_bulletins([other], str(SIGNER.key)).sound, "a file under another name is the same file"
    text = note.read_text("utf-8")
    for place in (text.index("tutorial"), text.index("Private"), text.index("  tutorial") - 1, len(text) - 12):
        altered = "b" if text[place] != "b" else "c"
        note.write_text(text[:place] + altered + text[place + 1 :], "utf-8")
        report = verify_bulletins([note])
        assert not report.sound
        assert codes(report) <= {"BUL030", "BUL031", "LED010", "LED015"}


def test_without_a_signature_there_is_nothing_to_check_by(tmp_path: Path) -> None:
    made(tmp_path, signer=None)
    with pytest.raises(Refusal, match="BUL037"):
        verify_bulletins([tmp_path])
    for other in ('{"name": "another program\'s"}', "{", '{"servanda_bulletins": 1, "bulletins": [{"stem": "a"}]}'):
        (tmp_path / "index.json").write_text(other)
        with pytest.raises(Refusal, match="BUL012"):
            made(tmp_path)


def receipt_of(content: bytes) -> str:
    """A receipt, with its policy, of a record in a log that all sides countersigned."""
    world = lw.world(5)
    world.openings[3] = Opening(lw.seed("salt of a bulletin"), content)
    head = str(world.head(5))
    path = inclusion_path(world.node(5), 3, 5)
    record = record_of(world.openings[3], 3).data()
    told = {"receipt": 1, "proof": str(Receipt(3, path, head)), "record": record, "policy": lw.policy().data()}
    return json.dumps(told)


def exercise_receipt_of(content: bytes) -> str:
    """The same of a log that bears the mark of an exercise, and that nobody countersigns."""
    key = lw.signer("exercise-valley/log", Kind.NOTE)
    opening = Opening(lw.seed("salt of a bulletin"), content)
    root = leaf_hash(opening.commitment)
    head = str(signed_head(Checkpoint(key.name, 1, root), key, time=lw.BEGUN))
    policy = Policy(key.name, (KeyInForce(key.key),), (), neutrals_needed=0).data()
    told = {"receipt": 1, "proof": str(Receipt(0, (), head)), "record": record_of(opening, 0).data(), "policy": policy}
    return json.dumps(told)


def test_a_log_is_shown_to_hold_it(tmp_path: Path) -> None:
    made(tmp_path)
    note, receipt = tmp_path / f"{STEM}.signed", tmp_path / f"{STEM}.receipt.json"
    receipt.write_text(receipt_of(note.read_bytes()), "utf-8")
    (line,) = verify_bulletins([tmp_path], str(SIGNER.key)).lines
    assert (line.log, line.final, line.faults) == (lw.ORIGIN, True, ())
    receipt.write_text(receipt_of(b"another record"), "utf-8")
    assert codes(verify_bulletins([tmp_path])) == {"BUL035"}


def test_a_log_of_an_exercise_is_shown_to_hold_nothing(tmp_path: Path) -> None:
    made(tmp_path)
    note, receipt = tmp_path / f"{STEM}.signed", tmp_path / f"{STEM}.receipt.json"
    receipt.write_text(exercise_receipt_of(note.read_bytes()), "utf-8")
    (line,) = verify_bulletins([tmp_path], str(SIGNER.key)).lines
    assert (line.log, {one.code for one in line.faults}) == ("", {"BUL035"})


@pytest.mark.parametrize("name", [".", "..", "../key", "/etc/hostname", "a b", ""])
def test_a_list_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    lines = ["servanda bulletin 1", STEM, "Private analysis", f"key {SIGNER.key}", f"{'0' * 64}  {name}", "", ""]
    note = tmp_path / f"{STEM}.signed"
    text = "\n".join(lines)
    signature = Signature(SIGNER.name, SIGNER.key.key_id, ed25519_signed(SIGNER.seed, text[:-1].encode()))
    note.write_text(text + signature.line, "utf-8")
    assert codes(verify_bulletins([tmp_path])) == {"BUL030"}


def test_a_key_of_ones_own(tmp_path: Path) -> None:
    file, phrase = tmp_path / "key", "several words apart"
    public = new_publisher("valley.example/bulletins", file, phrase)
    signer = publisher_from(file, phrase)
    assert str(signer.key) == public
    assert file.stat().st_mode & 0o077 == 0
    assert signer.seed.hex() not in file.read_text("ascii")
    made(tmp_path / "out", signer=signer)
    assert verify_bulletins([tmp_path / "out"], public).sound
    for name, path in (("two words", tmp_path / "new"), ("valley.example", file)):
        with pytest.raises(Refusal, match="BUL036"):
            new_publisher(name, path, phrase)
    with pytest.raises(Refusal, match="NEG071"):
        publisher_from(file, "other words altogether")
    (tmp_path / "none").write_text("x")
    with pytest.raises(Refusal, match="BUL036"):
        publisher_from(tmp_path / "none", phrase)


def test_a_signature_of_a_bulletin_is_none_of_a_log() -> None:
    from servanda.bulletin import Manifest
    from servanda.ledger import read_checkpoint

    manifest = Manifest(STEM, "Private analysis", SIGNER.key, {"a.html": "0" * 64})
    with pytest.raises(Refusal, match="LED013"):
        read_checkpoint(manifest.text)
    assert manifest.signed(SIGNER).text == replace(manifest, files=dict(manifest.files)).text


def test_a_file_under_the_name_of_another_of_the_same_bulletin_is_not_what_was_signed(tmp_path: Path) -> None:
    made(tmp_path)
    one, other = tmp_path / f"{STEM}_en.html", tmp_path / f"{STEM}_fr.html"
    data = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(data)
    report = verify_bulletins([tmp_path], str(SIGNER.key))
    assert not report.sound
    assert sorted(Path(str(fault.place)).name for line in report.lines for fault in line.faults) == [
        one.name,
        other.name,
    ]
    assert codes(report) == {"BUL033"}
