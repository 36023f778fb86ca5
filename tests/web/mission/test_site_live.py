"""The public site under the server: the pages of the export, to anybody, with one page that others may frame."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bulletin.test_publishing import SIGNER
from servanda.bulletin import digest_of
from servanda.operations import OfLog, bulletins_in, make_bulletin, make_site
from servanda.web.mission.site_shelf import ServedSite
from tests.played_rehearsal import played_rehearsal
from web.mission.rehearsed_room import Room, room_over

FIRST = "tutorial-sound_2024-03-04_2024-03-10"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One bulletin in two languages."""
    out = tmp_path_factory.mktemp("bulletins")
    make_bulletin(
        "tutorial-sound", period="2024-W10", publisher="Valley Watch", languages=("en", "ar"), forms=("html", "json"),
        out=out,
    )  # fmt: skip
    return out


@pytest.fixture(scope="module")
def rooms(folder: Path) -> Iterator[tuple[Room, Room]]:
    """A rehearsal that serves it, and one that serves no bulletins."""
    with played_rehearsal() as (played, store):
        bare = room_over(played, store, played.now)
        yield room_over(played, store, played.now, bulletins=bulletins_in(folder)), bare


@pytest.fixture
def room(rooms: tuple[Room, Room]) -> Room:
    """The one that serves it."""
    return rooms[0]


def test_the_same_pages_as_in_a_folder_to_anybody(room: Room, folder: Path, tmp_path: Path) -> None:
    make_site(folder, tmp_path / "site")
    reader = room.stranger()
    front = reader.get("/site", headers={"Accept-Language": "ar"}, follow_redirects=False)
    assert front.headers["location"] == "/site/index_ar.html"
    for name in ("tutorial-sound_board_en.html", "tutorial-sound_all_ar.csv", f"{FIRST}_en.html", "index_ar.html"):
        answer = reader.get(f"/site/{name}")
        assert answer.status_code == 200, name
        assert "set-cookie" not in answer.headers
        if not name.startswith("index"):
            # A page in the frame of the site leads to what readers answered besides, where there is a server.
            assert answer.content == (tmp_path / "site" / name).read_bytes(), name
        same = reader.get(f"/site/{name}", headers={"If-None-Match": answer.headers["etag"]})
        assert (same.status_code, same.content) == (304, b"")
    # The page of a promise leads to what parties dispute and readers answer, which no folder has.
    promised = next(one.name for one in (tmp_path / "site").glob("*_promise-*_en.html"))
    assert f'href="/bulletins/{FIRST}"' in reader.get(f"/site/{promised}").text
    for name in ("index.json", "nothing.html", "..%2Findex.json", "%2Fetc%2Fpasswd", "x" * 5_000):
        assert reader.get(f"/site/{name}").status_code == 404, name
    assert reader.get("/sites", follow_redirects=False).status_code == 303, "sites of the desk are another thing"


def test_the_list_of_bulletins_says_what_each_says_and_leads_to_the_site(room: Room, folder: Path) -> None:
    headline = re.search(r"<title>([^<]+)</title>", (folder / f"{FIRST}_ar.html").read_text("utf-8"))
    assert headline is not None
    listed = room.stranger().get("/bulletins", headers={"Accept-Language": "ar"}).text
    assert f'<a href="/bulletins/{FIRST}"><bdi>{headline[1]}</bdi></a>' in listed
    assert 'href="/site"' in listed


def test_only_the_board_may_be_framed_by_others(room: Room) -> None:
    reader = room.stranger()
    for name, ancestors in (("tutorial-sound_board_en.html", "*"), ("tutorial-sound_now_en.html", "'none'")):
        policy = reader.get(f"/site/{name}").headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert policy.endswith(f"frame-ancestors {ancestors}")
        assert "unsafe" not in policy


def test_a_search_with_scripts_off(room: Room) -> None:
    reader = room.stranger()
    found = reader.get("/site/search_en.html", params={"q": "  CEASE-fire  "})
    assert found.headers["cache-control"] == "no-store"
    assert 'id="found"' in found.text
    hostile = reader.get("/site/search_en.html", params={"q": '"><script>alert(1)</script>'})
    assert "<script>alert" not in hostile.text
    assert "Nothing holds all these words." in hostile.text
    assert reader.get("/site/search_ar.html", params={"q": "وعد"}).status_code == 200


def test_the_folder_is_looked_at_again_and_an_alteration_is_not_shown(folder: Path) -> None:
    now = 1_000_000_000
    site = ServedSite(folder, lambda: now)
    assert site.file(f"{FIRST}_en.html") is not None
    path = folder / f"{FIRST}_en.html"
    before = path.read_bytes()
    try:
        path.write_bytes(before + b"<p>PLANTED</p>")
        now += 10_000_000
        assert site.file(f"{FIRST}_en.html") is None
        archive = site.file("archive_en.html")
        assert archive is not None
        assert b"BUL033" in archive.data
    finally:
        path.write_bytes(before)
    now += 10_000_000
    again = site.file(f"{FIRST}_en.html")
    assert again is not None
    assert again.data == before


def test_nothing_of_the_folder_acts_on_the_server(folder: Path, tmp_path: Path) -> None:
    """Whoever may write there is not whoever runs the server: a page says nothing of what it may do."""
    copy = Path(shutil.copytree(folder, tmp_path / "bulletins"))
    names = (f"{FIRST}_en.html", "editorial-policy_en.html")
    meta = '<meta http-equiv="Content-Security-Policy" content="script-src *">'
    planted = f"<!DOCTYPE html><html><head>{meta}</head><body><script>0</script></body></html>".encode()
    for name in names:
        (copy / name).write_bytes(planted)
    listed = (copy / "index.json").read_text("utf-8").replace(digest_of((folder / names[0]).read_bytes()), "PLANTED")
    (copy / "index.json").write_text(listed.replace("PLANTED", digest_of(planted)), "utf-8")
    site = ServedSite(copy)
    for name in names:
        found = site.file(name)
        assert found is not None
        assert found.data == planted
        assert "script-src" not in found.policy
        assert found.policy.startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_what_the_log_holds_under_one_key_is_not_shown_under_another_or_none(folder: Path) -> None:
    said = OfLog()
    now = 1_000_000_000
    site = ServedSite(folder, lambda: now, lambda: said)
    assert site.file(f"{FIRST}_en.html") is not None
    said = OfLog({FIRST: ("valley.example/bulletins+01234567+AAAA", {})})
    now += 10_000_000
    assert site.file(f"{FIRST}_en.html") is None
    archive = site.file("archive_en.html")
    assert archive is not None
    assert b"BUL034" in archive.data


def test_an_answer_is_packed_only_for_who_takes_it_so(room: Room) -> None:
    answer = room.stranger().get("/site/index_en.html", headers={"Accept-Encoding": "gzip;q=0"})
    assert "content-encoding" not in answer.headers


def test_without_a_folder_there_is_no_site(rooms: tuple[Room, Room]) -> None:
    assert rooms[1].stranger().get("/site/index_en.html").status_code == 404


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_who_asks_for_the_head_of_a_page_gets_the_page_s_own_without_a_body(room: Room, encoding: str) -> None:
    reader = room.stranger()
    reader.headers["Accept-Encoding"] = encoding
    for path in (
        "/site", "/site/index_en.html", "/site/tutorial-sound_all_en.csv", "/site/nothing.html", "/bulletins",
        f"/bulletins/{FIRST}", f"/bulletins/{FIRST}_en.json", "/bulletins/check.html", "/bulletins/nothing", "/public",
        "/log",
    ):  # fmt: skip
        whole = reader.get(path, follow_redirects=False)
        for _ in ("anew", "kept"):
            head = reader.head(path, follow_redirects=False)
            assert (head.status_code, head.content) == (whole.status_code, b""), path
            assert dict(head.headers) == dict(whole.headers), path
    known = reader.get("/site/index_en.html").headers["etag"]
    assert reader.head("/site/index_en.html", headers={"If-None-Match": known}).status_code == 304


def test_below_a_page_in_another_language_the_lines_are_marked_and_lead_to_what_is_there(
    folder: Path, tmp_path: Path
) -> None:
    make_bulletin(
        "tutorial-sound", period="2024-W10", publisher="Valley Watch", forms=("html",), out=tmp_path, signer=SIGNER
    )
    with played_rehearsal() as (played, store):
        reader = room_over(played, store, played.now, bulletins=bulletins_in(tmp_path)).stranger()
        page = reader.get(f"/bulletins/{FIRST}?language=ar").text
        below = page.rpartition("<aside")[2]
        assert below.startswith(' lang="ar" dir="rtl"')
        links = re.findall(r'href="(/bulletins/[^"]+)"', below)
        assert f"/bulletins/{FIRST}_en.html" in links
        assert {link: reader.get(link).status_code for link in links} == dict.fromkeys(links, 200)
