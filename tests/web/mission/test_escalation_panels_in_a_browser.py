"""Every panel of early warning, drawn from facts, as a browser sets it: rules of access, nothing out sideways."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import polars as pl
import pytest

from servanda.basis import from_us
from servanda.evidence import conform
from web.axe import NARROW, WIDE, violations
from web.mission.rehearsed_room import Room, Visitor, rehearsed_room
from web.mission.test_escalation_panels import archive, said

pytestmark = [pytest.mark.browser, pytest.mark.slow]
#: Answered in the browser itself, by the application of this process.
HERE = "http://room.test"
PANELS = (
    "alarms", "room-truce", "room-levels", "room-places", "room-ratio", "room-follows", "room-ahead-7",
    "room-ahead-30", "signals-hills", "signals-plain", "seen-sides",
)  # fmt: skip


def everything(now: datetime) -> pl.DataFrame:
    """Acts of two participants by turns, more of them lately and in a new place, and what each said."""
    side = pl.when(pl.col("row") % 2 == 0).then(pl.lit("hills")).otherwise(pl.lit("plain"))
    acts = archive(now).with_columns(actor=side, side_1=side, actor_ppm=pl.lit(1_000_000))
    words = [said(now, "hills", "We will hold back.", 9), said(now, "plain", "So will we, and say so to all.", 8)]
    return conform(pl.concat([acts, *words], how="diagonal_relaxed"))


@pytest.fixture(scope="module")
def watched() -> Iterator[Room]:
    with rehearsed_room() as room:
        room.mission.evidence = everything(from_us(room.mission.now, "UTC").astimezone(UTC))  # type: ignore[misc]
        yield room


def seen_by(browser: Any, visitor: Visitor) -> Any:
    """A page of a browser that is answered by the application without a server between them."""
    page = browser.new_context().new_page()

    def answer(route: Any) -> None:
        path = route.request.url.removeprefix(HERE)
        if route.request.resource_type in ("eventsource", "fetch", "xhr"):
            route.abort()
            return
        told = visitor.client.get(path)
        heads = {key: told.headers[key] for key in ("content-type", "content-security-policy") if key in told.headers}
        route.fulfill(status=told.status_code, body=told.content, headers=heads)

    page.context.route(f"{HERE}/**", answer)
    return page


@pytest.mark.parametrize("language", ["en", pytest.param("fr", marks=pytest.mark.long), "ar"])
def test_no_panel_breaks_a_rule_or_sticks_out(browser: Any, watched: Room, language: str) -> None:
    visitor = watched.visitor("mission-chair-1")
    visitor.client.cookies.set("servanda-language", language)
    page = seen_by(browser, visitor)
    for wide, high in (WIDE, NARROW):
        page.set_viewport_size({"width": wide, "height": high})
        page.goto(f"{HERE}/escalation")
        there = page.evaluate("[...document.querySelectorAll('section[id]')].map(one => one.id)")
        assert set(PANELS) <= set(there), there
        for fold in page.locator("main details").all():
            fold.evaluate("node => { node.open = true }")
        page.evaluate("scrollTo(0, 0)")
        assert violations(page) == [], wide
        sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert sizes[0] <= sizes[1], "something sticks out sideways"
    page.context.close()
