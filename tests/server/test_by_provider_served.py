"""A mission served with a provider that others wrote, over HTTP: linked, signed in by, gone, and still signed in."""

import json
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from free_ports import free_port
from servanda.basis import Refusal
from servanda.server import providers_in
from served_mission import Served, Visitor, begun, served, signed_in, taken_up

OFFICER = "hills-officer-1"


@pytest.fixture
def provider() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    port = free_port()
    words = [sys.executable, "-m", "oidc_provider_mock", "--port", str(port), "--require-nonce", "true"]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(1_200):
            try:
                urllib.request.urlopen(f"{address}/.well-known/openid-configuration", timeout=30).close()
                break
            except OSError:
                time.sleep(0.1)
        yield address, process
    finally:
        process.terminate()
        process.wait(timeout=120)


class Stays(urllib.request.HTTPRedirectHandler):
    """Tells where it is sent, and does not go there."""

    def redirect_request(self, *told: object) -> None:
        """Nothing."""


def there_and_back(room: Served, visitor: Visitor, start: str, subject: str) -> tuple[int, str]:
    """A browser at the provider, which asks who somebody is; the page it comes back to."""
    status, headers, _ = visitor.ask("GET", start)
    assert status == 303
    journey = headers["set-cookie"].partition(";")[0]
    form = urllib.request.Request(headers["location"], urlencode({"sub": subject}).encode())
    try:
        urllib.request.build_opener(Stays).open(form, timeout=120)
        raise AssertionError("it sends nobody back")
    except urllib.error.HTTPError as error:
        back = urlsplit(error.headers["Location"])
        error.close()
    assert f"{back.scheme}://{back.netloc}" == room.origin
    visitor.cookie = "; ".join(one for one in (visitor.cookie, journey) if one)
    status, _, body = visitor.ask("GET", f"{back.path}?{back.query}")
    return status, body.decode()


@pytest.mark.slow
def test_people_sign_in_by_a_provider_that_others_wrote_and_without_it(
    tmp_path: Path, provider: tuple[str, subprocess.Popen[bytes]]
) -> None:
    address, process = provider
    file, events = tmp_path / "providers.yaml", tmp_path / "events.jsonl"
    secret = tmp_path / "hills.secret"
    secret.write_text("a-secret-of-ours", encoding="utf-8")
    secret.chmod(0o600)
    named = f'{{issuer: "{address}", unit: hills, client: servanda, secret: hills.secret}}'
    file.write_text(f"providers:\n  - {named}\n", encoding="utf-8")
    made = begun(tmp_path)
    with served(made, "--oidc", str(file), "--events", str(events)) as room:
        officer = taken_up(room, OFFICER)
        found = re.search(r'href="(/sign-in/by/[0-9a-f]+)"', Visitor(room).page("/sign-in"))
        assert found
        visitor = signed_in(room, officer)
        status, text = there_and_back(room, visitor, found[1], "officer@hills.example")
        assert status == 200 and 'href="/account"' in text
        assert visitor.post("/account/provider", {})[0] == 303
        other = Visitor(room)
        status, text = there_and_back(room, other, found[1], "officer@hills.example")
        assert status == 200 and 'name="digits"' in text
        status, headers, _ = other.post(found[1], {"digits": officer.digits()})
        assert status == 303 and headers["location"] == "/"
        process.terminate()
        process.wait(timeout=120)
        assert Visitor(room).ask("GET", found[1])[0] in (303, 403), "what it said of itself is believed for a while"
        assert signed_in(room, taken_up(room, "plain-officer-1")).ask("GET", "/")[0] == 200
    lines = [json.loads(one) for one in events.read_text("utf-8").splitlines()]
    told = [(one["event"], one["person"], one["by"]) for one in lines]
    assert ("signed in", OFFICER, "provider") in told and ("signed in", OFFICER, "password") in told
    assert ("place taken up", OFFICER, "") in told and ("provider linked", OFFICER, "") in told
    assert {key for one in lines for key in one} == {"at", "event", "person", "by"}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ", one["at"]) for one in lines), "to the minute"
    assert "127.0.0.1" not in events.read_text("utf-8") and "hills.example" not in events.read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "providers: []",
        "people: []",
        "providers:\n  - {issuer: 'http://id.example', unit: hills, client: c}",
        "providers:\n  - {issuer: 'https://u:p@id.example', unit: hills, client: c}",
        "providers:\n  - {issuer: 'https://id.example?x=1', unit: hills, client: c}",
        "providers:\n  - {issuer: 'https://id.example', unit: '', client: c}",
        "providers:\n  - {issuer: 'https://id.example', unit: hills}",
        "providers:\n  - {issuer: 'https://id.example', unit: hills, client: c, other: d}",
        "providers:\n  - {issuer: 'https://id.example', unit: hills, client: c, secret: none.txt}",
        "providers:\n  - {issuer: 'https://id.example', unit: hills, client: c, secret: open.txt}",
        "providers:\n  - {issuer: 'https://id.example', unit: hills, client: c, certificates: open.txt}",
        "providers:\n  - {issuer: 'https://id.example', unit: hills, client: c}\n"
        "  - {issuer: 'https://id.example', unit: plain, client: c}",
        "providers:\n  - {issuer: 'https://id.example', unit: hills, client: c}\n"
        "  - {issuer: 'https://id2.example', unit: hills, client: c}",
    ],
)
def test_a_file_that_names_no_provider_of_one_unit_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "open.txt").write_text("a secret")
    (tmp_path / "open.txt").chmod(0o644)
    file = tmp_path / "providers.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        providers_in(file)
    assert refused.value.code == "SRV060"


def test_a_secret_is_read_from_a_file_of_its_own_and_never_printed(tmp_path: Path) -> None:
    (tmp_path / "hills.secret").write_text("a-secret-of-ours\n")
    (tmp_path / "hills.secret").chmod(0o600)
    file = tmp_path / "providers.yaml"
    file.write_text("providers:\n  - {issuer: 'https://id.example', unit: hills, client: c, secret: hills.secret}\n")
    (made,) = providers_in(file)
    assert made.setting.secret == "a-secret-of-ours" and "ours" not in repr(made.setting)
