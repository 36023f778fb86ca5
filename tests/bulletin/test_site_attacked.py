"""The public site of a folder in which others write too: links, lists cut short, versions of somebody else."""

import json
import os
import shutil
from pathlib import Path

import pytest

import ledger_worlds as lw
from bulletin.test_site import FIRST, SIGNER, WEEKS, held, published, text
from servanda.basis import Refusal
from servanda.ledger import Kind, Signer
from servanda.operations import make_bulletin, make_site
from servanda.web import bulletin_check_page


@pytest.fixture(scope="module")
def bulletins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder a publisher has after three weeks."""
    out = tmp_path_factory.mktemp("published") / "bulletins"
    published(out)
    return out


@pytest.fixture
def folder(bulletins: Path, tmp_path: Path) -> Path:
    """A copy to be altered."""
    return Path(shutil.copytree(bulletins, tmp_path / "bulletins"))


def test_what_a_link_leads_to_is_in_no_site_and_it_is_said(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "keyring"
    secret.write_text("TOP SECRET")
    (folder / f"{FIRST}_en.csv").unlink()
    links = {
        f"{FIRST}_en.csv", "editorial-policy_en.html", "licence_en.md", "x.revoked", "x.signed", "x.receipt.json",
        "valley_positions_2024-03-01_2024-03-01_en.txt", "valley_positions_en.html",
    }  # fmt: skip
    for name in links:
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(secret)
    report = make_site(folder, tmp_path / "site", languages=("en",), check_page=bulletin_check_page())
    assert b"TOP SECRET" not in b"".join(held(tmp_path / "site").values())
    assert {one.name for one in report.not_shown} == links
    assert {one.code for one in report.not_shown} == {"BUL014"}
    assert report.bulletins == 3
    # Nor is anything written through a link that somebody put into the site.
    (tmp_path / "site" / "index.html").unlink()
    (tmp_path / "site" / "index.html").symlink_to(secret)
    with pytest.raises(Refusal, match="BUL014"):
        make_site(folder, tmp_path / "site", languages=("en",))
    assert secret.read_text() == "TOP SECRET"


def test_what_lies_there_and_the_list_does_not_name_is_said(folder: Path, tmp_path: Path) -> None:
    index = json.loads((folder / "index.json").read_text())
    index["bulletins"] = [one for one in index["bulletins"] if one["stem"] != FIRST]
    (folder / "index.json").write_text(json.dumps(index))
    report = make_site(folder, tmp_path / "site", key=str(SIGNER.key), languages=("en",))
    assert [(one.name, one.code) for one in report.not_shown] == [(FIRST, "BUL069")]
    assert "the list of the folder does not name it" in text(tmp_path / "site" / "archive_en.html")
    (folder / "index.json").unlink()
    assert len(make_site(folder, tmp_path / "other", languages=("en",)).not_shown) == len(WEEKS)


def test_what_goes_of_one_version_takes_nothing_of_the_next(folder: Path, tmp_path: Path) -> None:
    make_bulletin(
        "tutorial-sound", period=WEEKS[0], languages=("en",), out=folder, publisher="Valley Watch and friends",
        signer=SIGNER, forms=("json", "html"),
    )  # fmt: skip
    key, out = str(SIGNER.key), tmp_path / "site"
    make_site(folder, out, key=key, languages=("en",))
    shutil.copy(folder / f"{FIRST}_v2.signed", folder / f"{FIRST}.signed")
    note = (folder / f"{FIRST}.signed").read_text()
    (folder / f"{FIRST}.signed").write_text(note.replace("Private", "Official"))
    page = folder / f"{FIRST}_v2_en.html"
    page.write_bytes(page.read_bytes() + b"!")
    assert {one.code for one in make_site(folder, out, key=key, languages=("en",)).not_shown} == {"BUL031", "BUL033"}
    assert not (out / f"{FIRST}_en.html").exists()
    assert (out / f"{FIRST}_v2_en.html").exists(), "what was altered since stays as it was before that"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes by name here")
def test_nobody_waits_for_a_pipe_in_the_place_of_the_list(folder: Path, tmp_path: Path) -> None:
    (folder / "index.json").unlink()
    os.mkfifo(folder / "index.json")
    with pytest.raises(Refusal, match="BUL012"):
        make_site(folder, tmp_path / "site", languages=("en",))


@pytest.mark.parametrize(("signer", "code"), [(None, "BUL034"), ("somebody else", "BUL032")])
def test_nobody_corrects_what_somebody_else_signed(folder: Path, tmp_path: Path, signer: str | None, code: str) -> None:
    other = None if signer is None else Signer("valley.example/bulletins", Kind.NOTE, lw.seed(signer))
    make_bulletin(
        "tutorial-sound", period=WEEKS[2], languages=("en",), out=folder, publisher="The Forger", signer=other,
        forms=("json", "html"),
    )  # fmt: skip
    last = sorted(folder.glob("*_v2_en.json"))[0].name.removesuffix("_en.json")
    report = make_site(folder, tmp_path / "site", languages=("en",), check_page=bulletin_check_page())
    assert [(one.name, one.code) for one in report.not_shown] == [(last, code)]
    assert report.bulletins == 3
    assert b"The Forger" not in b"".join(data for name, data in held(tmp_path / "site").items()
                                         if not name.startswith("editorial-policy"))  # fmt: skip
    # Whoever names both keys has both for the publisher's.
    if other is not None:
        both = make_site(folder, tmp_path / "both", key=(str(SIGNER.key), str(other.key)), languages=("en",))
        assert (both.not_shown, both.bulletins) == ((), 4)
