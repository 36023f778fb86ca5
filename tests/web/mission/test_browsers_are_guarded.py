"""What a server does that browsers and networks be no way in: cookies, https, words of sessions, names of files."""

import re
import ssl
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servanda.access import DataClass
from servanda.basis import fresh_bytes
from servanda.operations import Accounts
from servanda.server.loopback import CIPHERS
from servanda.web import House, MissionDoor, Sessions, make_mission_app
from servanda.web.mission.routes import open_routers, routers
from web.mission.rehearsed_room import Room, rehearsed_room
from web.mission.test_who_reaches_what import routes_of

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

WEB = Path(__file__).parents[3] / "src" / "servanda" / "web"


@pytest.fixture(scope="module")
def mine() -> Iterator[Room]:
    with rehearsed_room() as room:
        yield room


def browser(room: Room, *, secure: bool = True, rehearsal: bool = True) -> Any:
    """A browser before the same mission reached by https, or no rehearsal."""
    sessions = Sessions(room.store.sessions, room.accounts.find)
    door = MissionDoor(sessions, ("testserver",), secure=secure)
    house = House(room.mission, room.store, Accounts(room.store), sessions, rehearsal=rehearsal)
    app = make_mission_app(house, door, form_bytes=1 << 20, upload_bytes=1 << 20)
    origin = f"http{'s' * secure}://testserver"
    return TestClient(app, base_url=origin, headers={"origin": origin}, raise_server_exceptions=False)


def test_cookies_over_https_are_bound_to_host_and_https(mine: Room) -> None:
    client = browser(mine)
    said = client.post("/sign-in", data={"name": "plain-officer-1"}, follow_redirects=False).headers["set-cookie"]
    token = re.search(r'servanda-token" content="([0-9a-f]+)"', client.get("/").text)
    assert token is not None
    chosen = client.post("/language", data={"token": token[1], "language": "fr", "here": "/"}, follow_redirects=False)
    for cookie, name in (
        (said, "__Host-servanda-session="),
        (chosen.headers["set-cookie"], "__Host-servanda-language="),
    ):
        assert cookie.startswith(name)
        for part in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"):
            assert part in cookie, part
        assert "Domain" not in cookie
    assert 'lang="fr"' in client.get("/").text


def test_https_is_said_to_last_and_nothing_of_it_in_clear(mine: Room) -> None:
    for path in ("/", "/sign-in", "/nothing", "/built/mission.js"):
        told = browser(mine).get(path, follow_redirects=False).headers["strict-transport-security"]
        assert told == "max-age=63072000; includeSubDomains"
        assert "strict-transport-security" not in mine.stranger().get(path, follow_redirects=False).headers


def test_no_answer_lets_another_origin_read(mine: Room) -> None:
    asking = {"origin": "http://elsewhere.example", "access-control-request-method": "GET"}
    for route in sorted(routes_of(open_routers()) | routes_of(routers())):
        path = re.sub(r"\{[a-z]+(:path)?\}", "f" * 32, route.split(" ")[1])
        if path == "/news":
            continue
        for method in ("GET", "OPTIONS"):
            answer = mine.visitor("plain-officer-1").client.request(
                method, path, headers=asking, follow_redirects=False
            )
            assert not [name for name in answer.headers if name.startswith("access-control")], path


def test_a_look_changes_nothing(mine: Room) -> None:
    """Whoever looks at whatever there is enters nothing and keeps nothing."""
    before = mine.mission.last, mine.store.settings.names()
    for name in ("plain-principal-1", "mission-verifier-1", "office-administrator-1"):
        mine.visitor(name).pages()
        for route in routes_of(routers()):
            path = route.split(" ")[1].replace("{about}", mine.mission.all_files("incident")[0][0].about)
            if path != "/news":
                mine.visitor(name).get(re.sub(r"\{[a-z]+\}", "1", path))
    assert (mine.mission.last, mine.store.settings.names()) == before


@pytest.mark.parametrize(
    "here", ["//elsewhere.example", "https://elsewhere.example/x", "/\\elsewhere.example", "x", ""]
)
def test_the_way_back_after_a_choice_of_language_stays_here(mine: Room, here: str) -> None:
    answer = mine.stranger().post("/language", data={"language": "fr", "here": here}, follow_redirects=False)
    assert re.fullmatch(r"/[a-z]*", answer.headers["location"])


def test_headers_of_a_front_are_not_believed(mine: Room) -> None:
    """Neither who asks nor under which name: what anybody can write into a request decides nothing."""
    client = mine.stranger()
    forged = {"x-forwarded-host": "testserver", "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1",
              "x-forwarded-proto": "https", "forwarded": "host=testserver", "x-user-id": "mission-chair-1"}  # fmt: skip
    assert client.get("/", headers={**forged, "host": "elsewhere.example"}).status_code == 421
    assert client.get("/", headers=forged, follow_redirects=False).headers["location"] == "/sign-in"


def test_nothing_that_was_sent_in_is_a_file_of_the_server(mine: Room) -> None:
    """Of files one folder is served, which comes with the program."""
    digest = mine.store.originals.keep(b"<script>planted</script>", DataClass.SOURCE, mine.mission.now)
    verifier = mine.visitor("mission-verifier-1")
    for path in (
        f"/built/{digest}",
        f"/originals/{digest}",
        f"/{digest}",
        "/built/%2e%2e/app.py",
        "/built/..%2fapp.py",
    ):
        assert verifier.get(path).status_code == 404
    mounted = [one.path for one in mine.app._app._app.routes if type(one).__name__ == "Mount"]
    assert mounted == ["/built"]


#: Ids, digests, an hour, and names of scripts, which have letters, figures and hyphens alone.
MADE_HERE = (
    "verify.html",
    "{name}",
    "{about[:12]}.zip",
    "alert-{about[:8]}.xml",
    "line-{peer.name[:8]}-{stamp}.servanda",
    "{_exercise(scene).script.name}.html",
    "{exercise.script.name}.json",
)


def test_names_of_downloads_are_made_here(mine: Room) -> None:
    told = mine.visitor("plain-officer-1").get("/log-verifier").headers["content-disposition"]
    assert told == 'attachment; filename="verify.html"'
    for path in (WEB / "mission" / "routes").glob("*.py"):
        for name in re.findall(r"filename=\"?([^\"']*)", path.read_text(encoding="utf-8")):
            assert name in MADE_HERE, (path.name, name)


def test_passwords_are_masked_and_may_be_pasted(mine: Room) -> None:
    page = browser(mine, rehearsal=False).get("/sign-in").text
    field = re.search(r'<input id="password"[^>]*>', page)
    assert field is not None and 'type="password"' in field[0] and 'autocomplete="current-password"' in field[0]
    assert "onpaste" not in page and 'autocomplete="off"' not in page and "question" not in page.lower()


def test_guessing_at_an_invitation_is_counted_at_every_step(mine: Room) -> None:
    """The first step shows what an authenticator needs: it is guessed at no more often than the second."""
    client = browser(mine, rehearsal=False)
    told = [client.post("/enrol", data={"name": "plain-officer-1", "word": f"{n:020x}"}).status_code for n in range(7)]
    assert told[:4] == [422] * 4 and 429 in told[4:]


def test_chance_comes_from_the_system_alone() -> None:
    source = (WEB.parent / "basis" / "chance.py").read_text(encoding="utf-8")
    assert "secrets" in source or "urandom" in source
    assert len({fresh_bytes(16) for _ in range(1000)}) == 1000


def test_signing_in_anew_ends_the_session_before(mine: Room) -> None:
    client = browser(mine)
    client.post("/sign-in", data={"name": "plain-officer-1"})
    first = client.cookies["__Host-servanda-session"]
    token = re.search(r'servanda-token" content="([0-9a-f]+)"', client.get("/").text)
    assert token is not None
    client.post("/sign-in", data={"token": token[1], "name": "plain-officer-1"})
    assert client.cookies["__Host-servanda-session"] != first
    assert opened_by(mine, first) == 303


def test_a_session_that_was_signed_out_of_opens_nothing(mine: Room) -> None:
    client = browser(mine)
    client.post("/sign-in", data={"name": "plain-officer-1"})
    word = client.cookies["__Host-servanda-session"]
    token = re.search(r'servanda-token" content="([0-9a-f]+)"', client.get("/").text)
    assert token is not None and opened_by(mine, word) == 200
    answer = client.post("/sign-out", data={"token": token[1]}, follow_redirects=False)
    assert answer.headers["clear-site-data"] == '"cache"'
    assert opened_by(mine, word) == 303 and "__Host-servanda-session" not in client.cookies


def opened_by(room: Room, word: str) -> int:
    """What the first page answers to whoever has a session's word."""
    client = browser(room)
    client.cookies.set("__Host-servanda-session", word)
    return int(client.get("/", follow_redirects=False).status_code)


def test_every_page_offers_to_sign_out(mine: Room) -> None:
    for name in ("plain-principal-1", "relief-desk-1", "office-administrator-1"):
        for path, text in mine.visitor(name).pages().items():
            assert 'id="sign-out"' in text, path


def test_old_tls_is_not_spoken() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers(CIPHERS)
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    for one in context.get_ciphers():
        assert one["aead"] and (one["protocol"] == "TLSv1.3" or one["name"].startswith("ECDHE-")), one["name"]


@pytest.mark.parametrize("path", ["/built", "/built/", "/log", "/log/tile/", "/log/tile/0/", "/collect/forms/"])
def test_no_folder_is_listed(mine: Room, path: str) -> None:
    answer = mine.stranger().get(path, follow_redirects=False)
    assert answer.status_code in (303, 307, 401, 403, 404) and "mission.js" not in answer.text


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json", "/metrics", "/health", "/debug"])
def test_no_page_of_the_interface_is_served(mine: Room, path: str) -> None:
    assert mine.visitor("office-administrator-1").get(path).status_code == 404


#: A person's key, which no page reads out, and entries of the duty log that wait, sealed.
KEPT = {"mission.js": ["indexedDB", "localStorage"]}


def test_scripts_keep_a_key_and_what_waits_and_nothing_else() -> None:
    scripts = list((WEB / "built").glob("*.js"))
    assert scripts
    for one in scripts:
        kept = re.findall(
            r"localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker|caches\.", one.read_text()
        )
        assert sorted(kept) == KEPT.get(one.name, []), one.name


def test_a_field_no_form_has_is_not_entered(mine: Room) -> None:
    visitor = mine.visitor("plain-officer-1")
    more = {"unit": "hills", "by": "hills-officer-1", "to": "hills", "data_class": "public", "planted": "planted"}
    assert visitor.do("duty", "new", "duty:entry:write", words="mine", **more).status_code == 303
    entry = mine.mission.own(visitor.person)[-1]
    assert (entry.unit, entry.by, entry.to, entry.data_class) == ("plain", "plain-officer-1", (), "party")
    assert (
        entry.content["words"] == "mine" and "planted" not in str(entry.content) and "hills" not in str(entry.content)
    )


def test_a_field_in_the_address_is_not_one_of_the_form(mine: Room) -> None:
    visitor = mine.visitor("plain-officer-1")
    visitor.do("duty", "new", "duty:entry:write", words="as sent")
    path = "/do/duty/new?words=planted&deed=order:order:disseminate"
    data = {"token": visitor.token, "deed": "duty:entry:write", "words": ["first", "second"]}
    assert visitor.client.post(path, data=data, follow_redirects=False).status_code == 303
    entry = mine.mission.own(visitor.person)[-1]
    assert entry.deed == "duty:entry:write" and entry.content["words"] == "first"
