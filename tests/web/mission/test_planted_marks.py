"""Figure 39: marks in every field that is written freely, searched for in every byte that anything gives out."""

import json
import logging
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import pytest

from phones.photographs import with_exif
from servanda.access import DataClass, sees
from servanda.operations import KINDS, Accounts
from servanda.store import back_up, restore
from servanda.web.mission.views.published import ANYBODY
from tests.examples import of_this_run
from web.mission.marked_mission import (
    CLAIMED,
    NOT_SENT,
    Marked,
    found_in,
    free_fields,
    marked_mission,
    phones_and_reports,
)
from web.mission.unseen_steps import TRIED, files_of

#: Where the files of an area are asked for.
PATHS = {
    "incident": ("incidents",),
    "meeting": ("meetings",),
    "liaison": ("line",),
    "humanitarian": ("sites", "corridors"),
}
#: What tries that would be taken are called: they are left out, so that the mission stays as it is.
TAKEN = ("source", "entry", "submit", "ask", "give", "call", "record", "consent", "acknowledge")
#: Places of class *site*, exact, as pages and the record write them.
EXACT = ("10.0430", "20.0510", "20051000", "10043000")
#: The two together; one alone may by chance be what a recipient's copy says, which is shifted within its bounds.
TOGETHER = re.compile(r"10\.0430\D{1,8}20\.0510|20051000\D{1,24}10043000|10043000\D{1,24}20051000")


@pytest.fixture(scope="module")
def marked() -> Iterator[Marked]:
    with marked_mission() as held:
        yield held


def everybody(marked: Marked) -> list[str]:
    return [one.id for one in marked.room.accounts.everybody()]


def all_of(marked: Marked, name: str) -> dict[str, str]:
    """All that somebody can fetch, fetched once."""
    if name not in marked.fetched:
        marked.fetched[name] = fetched(marked, name)
    return marked.fetched[name]


def fetched(marked: Marked, name: str) -> dict[str, str]:
    """All that somebody can fetch: pages by following links, guesses, receipts, pictures, and what tries answer."""
    visitor = marked.room.visitor(name)
    found = visitor.pages()
    files = files_of(marked.mission)
    every = {one.about: one.deed.partition(":")[0] for one in reversed(marked.entries)}
    for path in ("/log", "/people", "/intake", "/coverage", "/log-verifier", "/phones", "/drawings/style.css"):
        found[path] = visitor.get(path).text
    for about, of in sorted(every.items()):
        for area in PATHS.get(of, ("incidents",)):
            answer = visitor.get(f"/{area}/{about}")
            found[f"/{area}/{about}"] = f"{answer.headers}{answer.text}"
        if of == "incident":
            found[f"/incidents/{about}/guard"] = visitor.get(f"/incidents/{about}/guard").text
    for n in range(1, len(marked.mission.own(visitor.person)) + 2):
        found[f"/receipts/{n}"] = visitor.get(f"/receipts/{n}").text
    for tried, (_, path, file, deed, fields) in TRIED.items():
        if deed.split(":")[2] in (
            "source",
            "entry",
            "submit",
            "ask",
            "give",
            "call",
            "record",
            "consent",
            "acknowledge",
        ):
            continue
        answer = visitor.do(path, files[file], deed, **{**fields, "words": ""})
        found[f"tried {tried}"] = f"{answer.headers}{answer.text}"
    return found


def test_every_free_field_of_every_deed_has_its_mark_in_the_record(marked: Marked) -> None:
    """So that a field that is new, and is placed nowhere, fails here."""
    wanted = {f"{deed} {one}" for deed in KINDS if deed not in NOT_SENT for one in free_fields(deed)}
    wanted -= {f"{deed} {one}" for deed in KINDS for one in CLAIMED} - {"liaison:plan:give urgent"}
    placed = {where for mark, where in marked.marks.items() if mark in found_in(_record(marked))}
    assert wanted - placed == set() and len(wanted) > 90
    assert set(marked.marks) <= found_in(_record(marked)), "a mark that was placed came nowhere"


def _record(marked: Marked) -> str:
    return json.dumps([one.content for one in marked.entries])


def test_nobody_fetches_a_mark_of_an_entry_they_do_not_see(marked: Marked) -> None:
    """Everybody, all pages, tries, receipts; and each mark that pages show is shown to somebody who may see it."""
    shown: set[str] = set()
    for name in everybody(marked):
        person = marked.room.visitor(name).person
        allowed = marked.may_see(person)
        for path, text in all_of(marked, name).items():
            over = {mark: marked.marks[mark] for mark in found_in(text) - allowed}
            assert not over, (name, path, over)
            shown |= found_in(text)
    unseen = {marked.marks[mark] for mark in set(marked.marks) - shown}
    # A search that finds nothing proves nothing: nearly all of the marks are found where they may be.
    assert len(shown) > 0.9 * len(marked.marks), sorted(unseen)
    assert {DataClass.SOURCE, DataClass.SITE, DataClass.PARTY, DataClass.MECHANISM} <= {
        one.data_class for one in marked.entries if found_in(json.dumps(one.content)) & shown
    }


def test_an_exact_place_of_a_site_is_the_desks_alone(marked: Marked) -> None:
    for name in everybody(marked):
        text = "".join(all_of(marked, name).values())
        there = TOGETHER.search(text)
        assert bool(there) is (name == "relief-desk-1"), (name, there)


def test_strangers_and_the_logs_files_hold_no_mark_but_of_what_was_announced(marked: Marked) -> None:
    stranger = marked.room.stranger()
    size = int((marked.keeper.checkpoint() or "").split("\n")[1])
    paths = ["/", "/sign-in", "/enrol", "/collect", "/log/checkpoint", "/log/policy", "/nothing", "/public"]
    paths += [f"/log/tile/{level}/{n:03d}" for level in ("0", "1", "entries") for n in range(3)]
    # A part of a tile is as wide as a head left it; every width with `--slow`, else those of this head and some more.
    widths = sorted(
        {*range(0, 256, of_this_run(1, 16, gate=16)), 1, 255, *(size >> 8 * level & 255 for level in (0, 1))}
    )
    paths += [f"/log/tile/{level}/{n:03d}.p/{w}" for level in ("0", "1", "entries") for n in range(3) for w in widths]
    tiles = 0
    for path in paths:
        answer = stranger.get(path, follow_redirects=True)
        tiles += answer.status_code == 200 and "/tile/" in path
        shown = found_in(answer.text)
        assert not shown or path == "/public", path
        # What was announced to everybody is read there, after it was taken back too, and no mark of anything else.
        assert bool(shown) is (path == "/public") and shown <= marked.may_see(ANYBODY), (path, shown)
    assert size >= 512 and tiles >= 4
    for one in {one.about for one in marked.entries}:
        for area in ("incidents", "sites", "receipts", "intake", "do/incident"):
            assert not found_in(stranger.get(f"/{area}/{one}", follow_redirects=True).text)


def test_news_says_that_there_is_some_and_nothing_else(marked: Marked) -> None:
    sent: list[bytes] = []
    word = marked.room.visitor("mission-verifier-1").client.cookies["servanda-session"]
    headers = [(b"host", b"testserver"), (b"cookie", f"servanda-session={word}".encode())]
    scope = {"type": "http", "method": "GET", "path": "/news", "headers": headers, "query_string": b"",
             "http_version": "1.1", "scheme": "http", "server": ("testserver", 80), "client": None, "root_path": "",
             "raw_path": b"/news", "asgi": {"version": "3.0"}}  # fmt: skip

    async def heard(message: Any) -> None:
        sent.append(bytes(message.get("body", b"")))

    async def look() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(marked.room.app, scope, anyio.sleep_forever, heard)
            with anyio.fail_after(60):
                while not any(sent):
                    await anyio.sleep(0.05)
            told = marked.room.visitor("plain-officer-1").do
            await anyio.to_thread.run_sync(
                lambda: told("incident", "new", "incident:allegation:submit", act="movement",
                             begin="2024-03-12T15:00", words="zq9999zq")
            )  # fmt: skip
            with anyio.fail_after(60):
                while b"event: news" not in b"".join(sent):
                    await anyio.sleep(0.05)
            await anyio.sleep(0.5)
            group.cancel_scope.cancel()

    # In a thread of its own: where a browser is driven, this one has a loop already.
    with ThreadPoolExecutor(1) as apart:
        apart.submit(anyio.run, look).result()
    assert b"event: news" in b"".join(sent)
    assert set(b"".join(sent).replace(b"\n", b" ").split()) <= {
        b"retry:",
        b"3000",
        b"event:",
        b"news",
        b"data:",
        b":",
        b"here",
    }


def files_beside(marked: Marked) -> dict[str, bytes]:
    """Every file of the store."""
    folder = Path(str(marked.store.hand.base.path)).parent
    return {one.name: one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_the_files_of_the_store_hold_no_mark_of_a_secret_class(marked: Marked) -> None:
    """A copied disk: what is open is found in it, what is secret is not; nor is an exact place, nor a name."""
    secret, open_ = marked.of_classes(secret=True), marked.of_classes(secret=False)
    data = b"".join(files_beside(marked).values())
    there = found_in(data.decode("latin-1"))
    assert len(secret - open_) > 30 and not there & (secret - open_), [
        marked.marks[one] for one in there & secret - open_
    ]
    assert open_ - there == set()
    for one in EXACT:
        assert one.encode() not in data


def test_a_backup_without_the_keys_holds_no_mark_at_all(marked: Marked, tmp_path: Path) -> None:
    path = tmp_path / "mission.backup"
    back_up(marked.store, path, marked.mission.now)
    data = path.read_bytes()
    assert not found_in(data.decode("latin-1"))
    for word in (*EXACT, "plain-officer-1", "incident:", "humanitarian", "hills"):
        assert word.encode() not in data, word
    with restore(path, f"sqlite:///{tmp_path / 'again.sqlite'}", marked.store.hand.ring) as again:
        assert found_in(json.dumps([one.content for one in again.entries()])) >= set(marked.marks)


def test_what_the_server_says_and_logs_holds_no_mark(
    marked: Marked, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Every logger at its most talkative, while everybody looks at everything, tries, and something breaks."""
    with caplog.at_level(logging.DEBUG):
        for name in ("plain-officer-1", "mission-verifier-1", "relief-desk-1"):
            fetched(marked, name)
        marked.room.visitor("mission-verifier-1").do(
            "incident", "new", "incident:allegation:submit", act="no such act zq8888zq", words="zq8888zq"
        )
        marked.room.stranger().post("/enrol", data={"name": "zq8888zq", "word": "zq8888zq"})
        marked.room.stranger().post("/sign-in", data={"name": "zq8888zq", "password": "zq8888zq", "digits": "1"})
        logging.getLogger("test").debug("a control: zq7777zq")
    told = capfd.readouterr()
    ours = "\n".join(
        one.getMessage() for one in caplog.records if not one.name.startswith(("httpx", "httpcore", "asyncio"))
    )
    assert found_in(ours) == {"zq7777zq"}
    assert not found_in(told.out + told.err) - {"zq7777zq"}


def test_a_phone_leaves_no_trace_and_a_photograph_no_metadata() -> None:
    """Device, browser, address, name of the file, EXIF, serial number: in no working copy, page, export or file."""
    traces = (b"planted", b"PlantedMaker", b"org.odk", b"1710255900123", b"10.9.8.7")
    with marked_mission() as marked:
        phones, reports = phones_and_reports(marked)
        now, client = marked.mission.now, marked.room.stranger()
        person = marked.room.visitor("mission-monitor-1").person
        made = phones.enrol(person.id, phones.word_for(person, now), now)
        sent = _sent(client, made.name, made.secret, reports)
        assert sent.status_code == 201, sent.text
        verifier = marked.room.visitor("mission-verifier-1")
        page = verifier.get("/intake").text
        picture = re.search(r"/intake/([0-9a-f]{32})/picture/[0-9a-f]{64}", page)
        assert picture is not None and "zq6666zq" in page
        copy = verifier.get(picture[0]).content
        assert with_exif().count(b"planted") and copy[:3] == b"\xff\xd8\xff"
        everything = [copy, page.encode(), sent.content, *files_beside(marked).values()]
        for name in everybody(marked):
            pages = all_of(marked, name)
            if name != "mission-verifier-1":
                assert marked.room.visitor(name).get(picture[0]).status_code == 404
                assert "zq6666zq" not in "".join(pages.values()) or name in _readers(marked, picture[1])
            everything.append("".join(pages.values()).encode())
        for one in everything:
            for trace in (*traces, made.secret.encode()):
                assert trace not in one, trace
        assert b"zq6666zq" not in b"".join(files_beside(marked).values())


def _readers(marked: Marked, about: str) -> list[str]:
    """Who sees something of a report that waits."""
    held = [one for one in marked.entries if one.about == about]
    return [one.id for one in marked.room.accounts.everybody() if any(sees(one, each) for each in held)]


def _sent(client: Any, name: str, secret: str, reports: Any) -> Any:
    held = {
        "concerns": "no", "seen": "told", "when": "2024-03-12T15:05:00.000+00:00", "family": "fire",
        "act": "fire__small-arms", "zone": "valley", "point": "-10.0210 -20.0340 12.5 8.0", "words": "zq6666zq",
        "photo": "1710255900123.jpg",
    }  # fmt: skip
    body = "".join(f"<{key}>{value}</{key}>" for key, value in held.items())
    form = reports.form
    xml = (
        f'<data xmlns:orx="http://openrosa.org/xforms" id="{form.id}" version="{form.version}">{body}'
        "<deviceid>collect:planted-device</deviceid><orx:meta><orx:instanceID>uuid:m</orx:instanceID></orx:meta></data>"
    )
    files = {
        "xml_submission_file": ("report.xml", xml, "text/xml"),
        "1710255900123.jpg": ("1710255900123.jpg", with_exif(), "image/jpeg"),
    }
    headers = {"X-OpenRosa-Version": "1.0", "User-Agent": "org.odk.planted", "X-Forwarded-For": "10.9.8.7"}
    del client.headers["origin"]
    return client.post("/collect/submission?deviceID=planted", files=files, headers=headers, auth=(name, secret))


def test_secrets_of_people_are_in_no_file_page_or_message(
    marked: Marked, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Names, passwords, words of invitations, secrets of factors, words of sessions: in no file, page or backup."""
    store, person = marked.store, marked.room.accounts.find("plain-officer-1")
    assert person is not None
    accounts = Accounts(store)
    new = type(person)("plain-officer-9", person.role, person.unit, person.side, 9)
    word = accounts.invite(new, "zq5555zq by name", marked.mission.now)
    secret = accounts.invitation(new.id, word, marked.mission.now).secret
    session = marked.room.visitor("plain-officer-1").client.cookies["servanda-session"]
    back_up(store, tmp_path / "b", marked.mission.now)
    data = b"".join([*files_beside(marked).values(), (tmp_path / "b").read_bytes()])
    marked.room.accounts.read_anew()
    pages = "".join("".join(all_of(marked, name).values()) for name in ("plain-principal-1", "office-administrator-1"))
    for one in (b"zq5555zq", word.encode(), secret, secret.hex().encode(), session.encode()):
        assert one not in data and one not in pages.encode() and one not in caplog.text.encode()
    assert store.people.name(new.id) == "zq5555zq by name" and b"plain-officer-9" in data
