"""Browsers with an authenticator of their own, and what people do with one at the door of a served mission."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from served_mission import Served


def named(live: Served) -> str:
    """The room by its name; passkeys are made for no number."""
    return f"http://localhost:{live.port}"


@contextmanager
def device(browser: Any, **more: Any) -> Iterator[tuple[Any, Any, str]]:
    """A browser with an authenticator: its page, the line to the browser, and the authenticator's id."""
    context = browser.new_context()
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("WebAuthn.enable")
    settings = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    settings |= {"isUserVerified": True, "automaticPresenceSimulation": True, **more}
    made = line.send("WebAuthn.addVirtualAuthenticator", {"options": settings})["authenticatorId"]
    try:
        yield page, line, made
    finally:
        context.close()


def taken_up(page: Any, live: Served, name: str, called: str = "Field phone") -> None:
    """Somebody takes up their place with a passkey."""
    page.goto(f"{named(live)}/enrol")
    page.fill("#name", name)
    page.fill("#word", live.begun.words[name])
    page.get_by_role("button").last.click()
    page.fill("#called", called)
    page.get_by_role("button", name="Take up your place with a passkey").click()
    page.wait_for_url("**/sign-in")


def signed_in(page: Any, live: Served) -> None:
    page.goto(f"{named(live)}/sign-in")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(f"{named(live)}/")


def sent(page: Any, live: Served, path: str, **fields: str) -> tuple[int, str]:
    """A form sent as a page of the room would send it."""
    asked = """async ([path, fields]) => {
      const token = document.querySelector('meta[name="servanda-token"]').content;
      const answer = await fetch(path, {method: "POST", body: new URLSearchParams({token, ...fields})});
      return [answer.status, await answer.text()];
    }"""
    status, text = page.evaluate(asked, [path, fields])
    return int(status), str(text)
