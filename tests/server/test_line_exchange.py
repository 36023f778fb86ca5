"""Two missions served for real, of one agreement and two sides: notices and receipts carried between them as files."""

import re
from pathlib import Path
from typing import Any

import pytest

from served_mission import Begun, Served, Visitor, begun, servanda, served, signed_in, taken_up

pytestmark = pytest.mark.slow
PLAN = {
    "deed": "liaison:plan:give", "act": "movement.patrol", "what": "A patrol to the spring.", "place": "the spring",
    "begin": "2031-03-01T06:00", "end": "2031-03-01T09:00", "point@north": "0", "point@east": "0",
}  # fmt: skip


def card(made: Begun) -> Path:
    out = made.folder / "card.txt"
    done = servanda("line", "card", made.case, "--out", out)
    assert done.returncode == 0 and "fingerprint: " in done.stdout, done.stderr
    return out


def fetched(who: Visitor) -> bytes:
    """The file for the other server."""
    server = re.search(r'name="server" value="([0-9a-f]{16})"', who.page("/line-exchange"))
    assert server is not None
    status, headers, body = who.post("/line-exchange/give", {"server": server[1]})
    assert status == 200 and "attachment" in headers["content-disposition"]
    return body


def brought(who: Visitor, data: bytes) -> tuple[int, str]:
    """A file brought in by its form."""
    edge = "----edge"
    body = f'--{edge}\r\nContent-Disposition: form-data; name="token"\r\n\r\n{who.token}\r\n'.encode()
    body += f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="x.servanda"\r\n'.encode()
    body += b"Content-Type: application/octet-stream\r\n\r\n" + data + f"\r\n--{edge}--\r\n".encode()
    headers = {"Origin": who.where.origin, "Content_Type": f"multipart/form-data; boundary={edge}"}
    status, _, answer = who.ask("POST", "/line-exchange/take", body, **headers)
    return status, answer.decode()


def planned(who: Visitor, to: str, number: int) -> str:
    key = f"{number:024x}"
    status, headers, body = who.post("/do/liaison/new", {**PLAN, "to": to, "key": key, "strength": f"{number} men"})
    assert status == 303, body.decode()
    return headers["location"]


def room(where: Served, name: str) -> Visitor:
    return signed_in(where, taken_up(where, name))


def test_two_served_missions_end_equal_over_files(tmp_path: Path) -> None:
    (tmp_path / "hills").mkdir()
    (tmp_path / "plain").mkdir()
    one, other = begun(tmp_path / "hills"), begun(tmp_path / "plain", another=True)
    # People take up their places, so that their keys are there; then the servers are paired while nobody serves them.
    people: dict[str, Any] = {}
    with served(one) as here, served(other) as there:
        people = {"hills": taken_up(here, "hills-officer-1"), "plain": taken_up(there, "plain-officer-1")}
    cards = card(one), card(other)
    done = servanda("line", "pair", one.case, cards[1], "--units", "plain", "--called", "Plain")
    assert done.returncode == 0, done.stderr
    done = servanda("line", "pair", other.case, cards[0], "--units", "hills", "--units", "mission")
    assert done.returncode == 0, done.stderr
    with served(one) as here, served(other) as there:
        hills, plain = signed_in(here, people["hills"]), signed_in(there, people["plain"])
        assert servanda("line", "export", one.case, "Plain", "--out", tmp_path / "x").returncode == 2
        first = planned(hills, "plain", 1)
        lost = fetched(hills)
        second = planned(hills, "plain", 2)
        later = fetched(hills)
        back = planned(plain, "hills", 3)
        assert brought(plain, later)[0] == 200
        assert "LIA042" in brought(plain, later)[1]
        status, page = brought(plain, lost)
        assert status == 200 and "2 men" not in page
        for path in (first, second):
            message = re.search(r'name="message" value="([0-9a-f]{32})"', plain.page(path))
            assert message is not None
            fields = {"deed": "liaison:plan:acknowledge", "message": message[1], "key": message[1]}
            assert plain.post(f"/do/liaison/{path.rsplit('/', 1)[1]}", fields)[0] == 303
        assert brought(hills, fetched(plain))[0] == 200
        assert brought(plain, fetched(hills))[0] == 200
        for path in (first, second, back):
            pages = [re.sub(r"<form.*?</form>", "", who.page(path), flags=re.S) for who in (hills, plain)]
            keys = [sorted(re.findall(r"its signature holds.*?<code[^>]*>(\w+)", page)) for page in pages]
            assert keys[0] == keys[1]
        assert "signature" in hills.page(back) and "3 men" in hills.page(back)
        assert hills.page(first).count("received") and "2 men" in plain.page(second)
        assert "MIS175" in brought(plain, b"no file")[1]
    out = tmp_path / "headless.servanda"
    done = servanda("line", "export", other.case, cards_name(other), "--out", out)
    assert done.returncode == 0, done.stderr
    assert servanda("line", "import", one.case, out).returncode == 0
    assert "0 aside" in servanda("line", "servers", one.case).stdout


def cards_name(made: Begun) -> str:
    found = re.search(r"^(\S+):", servanda("line", "servers", made.case).stdout, re.MULTILINE)
    assert found is not None
    return found[1]
