"""A site and a publisher's keys: what one signed that is valid no longer, and what others wrote meanwhile."""

import json
import shutil
from datetime import datetime
from pathlib import Path

import pytest

import ledger_worlds as lw
from bulletin.test_publishing import OTHER, SIGNER, STEM, made, receipt_of
from servanda.basis import Place, to_us
from servanda.bulletin import Manifest, digest_of, read_manifest
from servanda.cli.app import run
from servanda.ledger import read_note
from servanda.operations import check_page_of, held_site, make_bulletin, make_site, revoke_publisher, verify_bulletins
from servanda.web import bulletin_check_page

KEY, SECOND = str(SIGNER.key), str(OTHER.key)


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("bulletins")
    made(out, forms=("html", "json"))
    return out


@pytest.fixture
def folder(signed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(signed, tmp_path / "bulletins"))


def logged(folder: Path, day: str) -> None:
    at = to_us(datetime.fromisoformat(f"{day}T12:00:00+00:00"))
    told = {"manifest": digest_of((folder / f"{STEM}.signed").read_bytes())}
    entry = json.dumps({"content": told, "deed": "bulletin:signature:enter", "recorded": at}).encode()
    (folder / f"{STEM}.receipt.json").write_text(receipt_of(entry))


def pages(site: Path) -> str:
    return "".join(one.read_text("utf-8") for one in site.glob("*.html"))


def test_no_bulletin_of_a_revoked_key_is_shown_nor_left_standing(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    assert make_site(folder, out, key=KEY).not_shown == ()
    assert (out / f"{STEM}_en.html").is_file()
    revoke_publisher(KEY, "2024-03-10", "stolen", OTHER, folder)
    report = make_site(folder, out, key=(KEY, SECOND))
    assert {(one.name, one.code) for one in report.not_shown} == {(STEM, "BUL038")}
    assert report.bulletins == 0
    assert not list(out.glob(f"{STEM}*")), "what was put there before is not left as if it were genuine"
    assert not list(out.glob("*_promise-*"))
    assert "no log shows that it was signed before" in (out / "archive_en.html").read_text("utf-8")


def test_what_the_log_took_in_before_is_shown_and_what_is_doubted_is_said(folder: Path, tmp_path: Path) -> None:
    revoke_publisher(KEY, "2024-03-15", "replaced", OTHER, folder)
    # The key that replaced it vouches for it until that day.
    doubted = make_site(folder, tmp_path / "doubted", key=SECOND)
    assert (doubted.bulletins, doubted.not_shown) == (1, ())
    assert "no log shows when it was signed" in (tmp_path / "doubted" / "archive_en.html").read_text("utf-8")
    logged(folder, "2024-03-14")
    out = tmp_path / "site"
    assert make_site(folder, out, key=SECOND).bulletins == 1
    assert "the log took this bulletin in before" in (out / "archive_en.html").read_text("utf-8")
    assert verify_bulletins([out], (KEY, SECOND)).sound, "what says so lies beside"
    assert list(out.glob("*.revoked"))
    logged(folder, "2024-03-15")
    assert [one.code for one in make_site(folder, out, key=SECOND).not_shown] == ["BUL038"]


def test_only_the_log_that_is_known_counts_where_its_policy_is_named(folder: Path, tmp_path: Path) -> None:
    revoke_publisher(KEY, "2024-03-10", "stolen", OTHER, folder)
    logged(folder, "2024-03-09")
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps(lw.policy().data()))
    assert make_site(folder, tmp_path / "known", key=SECOND, policy=policy).bulletins == 1
    policy.write_text(json.dumps(lw.policy().data() | {"origin": "elsewhere.example/log"}))
    assert make_site(folder, tmp_path / "other", key=SECOND, policy=policy).bulletins == 0


def test_a_thief_s_word_against_the_key_in_its_place_stops_nobody(folder: Path, tmp_path: Path) -> None:
    revoke_publisher(KEY, "2024-03-15", "stolen", OTHER, folder)
    revoke_publisher(SECOND, "2000-01-01", "stolen", SIGNER, folder)
    make_bulletin("tutorial-sound", period="2024-W11", out=folder, forms=("json",), signer=OTHER, publisher="Watch")
    report = make_site(folder, tmp_path / "site", key=SECOND)
    assert (report.bulletins, report.not_shown) == (2, ())


def test_a_receipt_of_another_bulletin_shows_nothing(folder: Path, tmp_path: Path) -> None:
    revoke_publisher(KEY, "2024-03-10", "stolen", OTHER, folder)
    (folder / f"{STEM}.receipt.json").write_text(receipt_of(b"another"))
    assert [one.code for one in make_site(folder, tmp_path / "site", key=SECOND).not_shown] == ["BUL035"]


def test_a_key_that_readers_compare_is_the_one_that_signed(folder: Path, tmp_path: Path) -> None:
    """Somebody signs the publisher's words anew, which still name the publisher's key."""
    path = folder / f"{STEM}.signed"
    was = read_manifest(read_note(path.read_text(), Place("note")), Place("note"))
    path.write_text(str(Manifest(was.stem, was.spoken, OTHER.key, was.files).signed(OTHER)))
    report = make_site(folder, tmp_path / "site")
    assert {one.code for one in report.not_shown} == {"BUL032"}
    assert KEY not in pages(tmp_path / "site")


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_who_makes_a_bulletin_and_a_site_learns_by_the_exit_code_what_is_not_shown(
    folder: Path, tmp_path: Path, more: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    page = folder / f"{STEM}_en.html"
    page.write_bytes(page.read_bytes() + b"<p>PLANTED</p>")
    words = ["bulletin", "tutorial-sound", "--period", "2024-W11", "--out", str(folder), "--form", "json"]
    assert run([*words, "--site", str(tmp_path / "site"), *more]) == 1
    assert "BUL033" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["x.revoked", "x.signed", f"{STEM}.receipt.json", "revoked_x.receipt.json"])
def test_a_file_that_is_no_text_stops_nobody(folder: Path, tmp_path: Path, name: str) -> None:
    (folder / name).write_bytes(b"\xff\xfe")
    (folder / f"a{name}").mkdir()
    assert make_site(folder, tmp_path / "site", key=KEY, check_page=bulletin_check_page()).bulletins == 1
    assert STEM in check_page_of(bulletin_check_page(), folder).decode()
    codes = {one.code for line in verify_bulletins([folder], KEY).lines for one in line.faults}
    assert codes == {"STO003", "STO006"} if name == "x.signed" else codes <= {"STO003"}


def test_what_is_written_while_it_is_read_is_not_taken_for_what_was_looked_at(folder: Path) -> None:
    held = held_site(folder, key=KEY)
    page = folder / f"{STEM}_en.html"
    assert held.file(page.name) is not None
    page.write_bytes(page.read_bytes() + b"<p>PLANTED</p>")
    assert held.file(page.name) is None
    page.unlink()
    assert held.file(page.name) is None
