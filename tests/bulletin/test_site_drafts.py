"""Texts not agreed, on the public site: led to, called alike everywhere, and gone once nothing tells of them."""

import json
import re
import shutil
from html import unescape
from pathlib import Path
from typing import Any

import pytest

import ledger_worlds as lw
from servanda.cli.app import run
from servanda.ledger import Kind, Signer
from servanda.operations import draft_positions, make_bulletin, make_site
from servanda.web.mission.site_shelf import ServedSite

SIGNER = Signer("valley.example/bulletins", Kind.NOTE, lw.seed("bulletins"))
DRAFT = "northern-front-draft"
KEPT = f"{DRAFT}_positions_2026-06-01_2026-06-01"
NEWEST = f"{DRAFT}_positions"


def drafted(out: Path, *languages: str, **given: Any) -> None:
    """The page of the draft, written to a folder."""
    told = {"publisher": "Valley Post", "forms": ("html", "json", "text")} | given
    draft_positions(DRAFT, languages=languages or ("en",), out=out, **told)


@pytest.fixture(scope="module")
def bulletins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A week's bulletin, and the page of a draft beside it; all signed."""
    out = tmp_path_factory.mktemp("published") / "bulletins"
    make_bulletin("tutorial-sound", period="2024-W10", publisher="Valley Post", forms=("json",), out=out, signer=SIGNER)
    drafted(out, "en", "fr", signer=SIGNER)
    return out


@pytest.fixture
def folder(bulletins: Path, tmp_path: Path) -> Path:
    """A copy to be altered."""
    return Path(shutil.copytree(bulletins, tmp_path / "bulletins"))


def links(page: Path) -> set[str]:
    """Where a page leads to."""
    return {unescape(one).removeprefix("./").partition("#")[0]
            for one in re.findall(r'href="([^"]+)"', page.read_text("utf-8"))}  # fmt: skip


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir() if "_positions" in one.name or "_draft_" in one.name}


def test_beside_the_bulletins_the_newest_page_has_one_name_and_each_kept_one_leads_to_it(folder: Path) -> None:
    newest, kept = folder / f"{NEWEST}_fr.html", folder / f"{KEPT}_fr.html"
    assert newest.read_bytes() == kept.read_bytes() and newest.name in links(kept)
    told = kept.read_bytes()
    drafted(folder, "fr", publisher="Another Desk")
    assert kept.read_bytes() == told, "what was kept stays"
    assert newest.read_bytes() == (folder / f"{KEPT}_v2_fr.html").read_bytes() != told
    drafted(folder, "fr", as_of="2026-06-01", publisher="Valley Post", signer=SIGNER)
    assert newest.read_bytes() == (folder / f"{KEPT}_v3_fr.html").read_bytes(), "the last version of the last days"


@pytest.mark.parametrize("draft", [(), (DRAFT,)], ids=["as it lies", "drawn"])
def test_front_newest_and_kept_lead_to_each_other(folder: Path, tmp_path: Path, draft: tuple[str, ...]) -> None:
    site = tmp_path / "site"
    report = make_site(folder, site, key=str(SIGNER.key), languages=("en", "fr"), drafts=draft, publisher="Valley Post")
    assert report.not_shown == () and report.taken_away == ()
    for language in ("en", "fr"):
        newest = f"{NEWEST}_{language}.html"
        assert newest in links(site / f"index_{language}.html")
        assert newest in links(site / f"{KEPT}_{language}.html")
        assert (site / f"{KEPT}_{language}.html").read_bytes() == (folder / f"{KEPT}_{language}.html").read_bytes()
        assert links(site / newest) <= {one.name for one in site.iterdir()} | {""}
        if draft:
            told = {f"{KEPT}_{language}.{form}" for form in ("html", "json", "txt")}
            assert told <= links(site / newest)
            page = (site / newest).read_text("utf-8")
            assert 'id="newest"' not in page, "it is the newest itself"
            assert page.index('id="deadlock"') < page.index('class="contents"'), "the deadlock is what one sees first"
    assert (site / f"{KEPT}.signed").is_file()
    front = unescape((site / "index_fr.html").read_text("utf-8"))
    assert "(projet)\u00a0: Chaque pas en attend un autre" in front, "the front says which draft"


def test_the_server_shows_it_without_being_told_of_any_case(bulletins: Path) -> None:
    served = ServedSite(bulletins)
    front = served.file("index_en.html")
    assert front is not None and f"{NEWEST}_en.html" in front.data.decode()
    for name in (f"{NEWEST}_en.html", f"{KEPT}_en.json", f"{KEPT}.signed"):
        shown = served.file(name)
        assert shown is not None and shown.data == (bulletins / name).read_bytes(), name
    page = served.file(f"{NEWEST}_en.html")
    assert page is not None and page.policy.startswith("default-src 'none'") and "script-src" not in page.policy


def test_once_nothing_tells_of_a_draft_its_pages_go_and_it_is_said(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    make_site(folder, site, drafts=(DRAFT,), publisher="Valley Post")
    listed = json.loads((site / "site.json").read_text("utf-8"))
    (site / f"{DRAFT}_draft_en.html").write_text("as it was called once", "utf-8")
    listed["files"][f"{DRAFT}_draft_en.html"] = "0" * 64
    (site / "site.json").write_text(json.dumps(listed), "utf-8")
    (site / f"{DRAFT}_positions_notes.txt").write_text("somebody's own file", "utf-8")
    before = names(site)
    assert run(["bulletin", "site", str(folder), "--out", str(site)]) == 0
    gone = before - names(site)
    assert gone == {f"{DRAFT}_draft_en.html"}, "what lies among the bulletins stays"
    for path in folder.glob(f"{DRAFT}_positions*"):
        path.unlink()
    assert run(["bulletin", "site", str(folder), "--out", str(site)]) == 0
    said = capsys.readouterr().out
    assert names(site) == {f"{DRAFT}_positions_notes.txt"}, "what nobody put there as a site stays"
    for name in before - names(site):
        assert f"taken away: {name}: " in said
    assert not any("_positions" in one for page in site.glob("*.html") for one in links(page))
    assert make_site(folder, site).taken_away == ()


def test_a_page_that_was_altered_or_lost_its_signature_is_not_shown(folder: Path, tmp_path: Path) -> None:
    kept = folder / f"{KEPT}_en.html"
    kept.write_bytes(kept.read_bytes().replace(b"</main>", b"<p>PLANTED</p></main>"))
    (folder / f"{NEWEST}_en.html").write_bytes(kept.read_bytes())
    report = make_site(folder, tmp_path / "one", key=str(SIGNER.key))
    assert {(one.name, one.code) for one in report.not_shown} == {
        (f"{KEPT}_en.html", "BUL033"), (f"{NEWEST}_en.html", "BUL033"),
    }  # fmt: skip
    assert not any("PLANTED" in page.read_text("utf-8") for page in (tmp_path / "one").glob("*.html"))
    (folder / f"{KEPT}.signed").unlink()
    for key, code in ((str(SIGNER.key), "BUL065"), ("", "BUL065")):
        report = make_site(folder, tmp_path / f"two{bool(key)}", key=key)
        assert (KEPT, code) in {(one.name, one.code) for one in report.not_shown}
        assert names(tmp_path / f"two{bool(key)}") == set()
