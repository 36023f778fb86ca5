"""Forms in a real browser under the room's policy: moments, acts, zones; by pointer, by keyboard, without a script."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from drafting.form.cases import clauses, kind_of, shipped
from servanda.drafting import Form, clause_form, section_form, values_of
from servanda.page import land_within
from servanda.web.threshold import POLICY
from web.axe import violations
from web.sent_forms import drawn

pytestmark = [pytest.mark.browser, pytest.mark.slow]
BUILT = Path(str(files("servanda.web").joinpath("built")))


class Room:
    """One form on a page of the room, answered here: no server, no other request let through."""

    def __init__(self, browser: Any, form: Form, *, scripts: bool = True, wide: int = 1280) -> None:
        self.form, self.said, self.strange = form, [], []
        self.page = browser.new_context(viewport={"width": wide, "height": 900}, java_script_enabled=scripts).new_page()
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.route("**/*", self._answer)
        self.page.goto("http://room.test/")

    def _answer(self, route: Any) -> None:
        asked = urlsplit(route.request.url)
        if asked.path == "/":
            head = '<meta charset="utf-8"><title>Form</title><link rel="stylesheet" href="/built/desk.css">'
            form = f'<form method="post" action="/shape">{drawn(self.form)}</form>'
            body = f'<main><h1>A form</h1><section id="form">{form}</section></main>'
            html = (
                f'<!doctype html><html lang="en">{head}<body>{body}<script src="/built/desk.js"></script></body></html>'
            )
            route.fulfill(body=html, content_type="text/html", headers={"Content-Security-Policy": POLICY})
        elif asked.path.startswith("/built/"):
            route.fulfill(path=BUILT / asked.path.removeprefix("/built/"))
        elif asked.path == "/land":
            west, south, east, north = (
                float(parse_qs(asked.query)[key][0]) for key in ("west", "south", "east", "north")
            )
            rings = land_within((west, south, east, north))
            route.fulfill(json=[[[float(x), float(y)] for x, y in ring] for ring in rings])
        else:
            self.strange.append(route.request.url)
            route.fulfill(status=404, body="")

    def sent(self) -> dict[str, list[str]]:
        """What the form would send now."""
        pairs = self.page.evaluate("[...new FormData(document.forms[0])].filter(pair => typeof pair[1] === 'string')")
        found: dict[str, list[str]] = {}
        for name, value in pairs:
            found.setdefault(name, []).append(value)
        return found

    def changes(self) -> tuple[Any, ...]:
        return values_of(self.form, self.sent())

    def ends_well(self) -> None:
        assert self.strange == []
        assert [one for one in self.said if "favicon" not in one] == []


def clause(case: str, id_: str, language: str = "en") -> Form:
    agreement = shipped(case)
    held = next(one for one in clauses(agreement) if one["id"] == id_)
    return clause_form(agreement, held, kind_of(held), language)


@pytest.mark.parametrize(
    ("case", "id_"), [("aceh-2005", "decommissioning"), ("minsk-ii-2015", "border-control-complete")]
)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("wide", "scripts"), [(1280, True), (390, True), (390, False)])
def test_a_form_untouched_sends_what_the_file_says_and_fits(
    browser: Any, case: str, id_: str, language: str, wide: int, scripts: bool
) -> None:
    room = Room(browser, clause(case, id_, language), scripts=scripts, wide=wide)
    if scripts:
        assert room.changes() == ()
    assert room.page.evaluate("document.documentElement.scrollWidth <= innerWidth") or not scripts
    assert room.page.locator("legend").first.is_visible()
    room.ends_well()


def test_the_pieces_of_a_moment_follow_its_anchor(browser: Any) -> None:
    room = Room(browser, clause("tutorial-sound", "hills-withdraw"))
    assert room.page.locator("[name='by.day']").is_visible()
    assert not room.page.locator("[name='by.ref']").is_visible()
    room.page.select_option("[name='by.anchor']", "ref")
    room.page.fill("[name='by.ref']", "certification")
    room.page.select_option("[name='by.what']", "done")
    room.page.fill("[name='by.n']", "2")
    assert not room.page.locator("[name='by.day']").is_visible()
    assert room.changes() == ((("clauses", "hills-withdraw", "by"), "certification done + 2 days"),)
    room.ends_well()


def test_without_a_script_every_piece_is_there(browser: Any) -> None:
    room = Room(browser, clause("tutorial-sound", "hills-withdraw"), scripts=False)
    assert room.page.locator("[name='by.ref']").is_visible()
    assert room.page.locator("button[name=do]").count() > 0


def test_an_act_is_found_by_its_words_by_keyboard_alone(browser: Any) -> None:
    room = Room(browser, clause("tutorial-sound", "ceasefire-valley"))
    box = room.page.locator("#f-must_not\\.acts [data-another]")
    box.focus()
    room.page.keyboard.type("propaganda")
    room.page.keyboard.press("Enter")
    assert box.input_value() == ""
    assert room.changes() == ((("clauses", "ceasefire-valley", "must_not", "acts"), ["fire", "propaganda"]),)
    button = room.page.locator("#f-must_not\\.acts [data-all-acts]")
    button.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    tree = room.page.locator("#f-must_not\\.acts [data-acts-tree]")
    assert tree.locator("details").count() > 10
    room.ends_well()


def test_a_corner_is_added_moved_and_taken_out_on_the_map_and_the_table_holds_it(browser: Any) -> None:
    form = section_form(shipped("black-sea-2022"), "zones", "ukrainian-waters")
    room = Room(browser, form)
    map_ = room.page.locator("svg.zone-map")
    map_.wait_for()
    room.page.wait_for_selector(".zone-land")
    assert room.changes() == ()
    before = room.page.locator("[data-points] tbody tr").count()
    map_.click(position={"x": 30, "y": 30})
    assert room.page.locator("[data-points] tbody tr").count() == before + 1
    assert len(room.changes()[0].value) == before + 1
    dot = map_.locator(".zone-handle").first
    box = dot.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    room.page.mouse.move(x, y)
    room.page.mouse.down()
    room.page.mouse.move(x + 40, y + 10, steps=4)
    room.page.mouse.up()
    ((path, points),) = room.changes()
    assert path == ("zones", "ukrainian-waters", "polygon")
    assert float(points[0][0]) > 29.75 and float(points[0][1]) < 45.20
    assert points[1] == ["30.30", "45.10"], "the others stay as they were, digit for digit"
    room.ends_well()


def test_a_corner_typed_in_degrees_and_minutes_moves_on_the_map(browser: Any) -> None:
    room = Room(browser, section_form(shipped("black-sea-2022"), "zones", "ukrainian-waters"))
    room.page.locator("svg.zone-map").wait_for()
    was = room.page.locator("svg.zone-map .zone-own").get_attribute("d")
    room.page.fill("[name='polygon.0.lat']", "45°30'N")
    assert room.page.locator("svg.zone-map .zone-own").get_attribute("d") != was
    ((_, points),) = room.changes()
    assert points[0] == ["29.75", "45.5"]
    room.ends_well()


def test_a_circle_is_drawn_from_nothing(browser: Any) -> None:
    room = Room(browser, section_form(shipped("black-sea-2022"), "zones", ""))
    room.page.locator("svg.zone-map").wait_for()
    room.page.check("[data-zone-draws][value=circle]")
    room.page.locator("svg.zone-map").click(position={"x": 200, "y": 150})
    room.page.fill("[name=key]", "anchorage")
    ((path, value),) = room.changes()
    assert path == ("zones", "anchorage")
    assert set(value) == {"circle"}
    lon, lat = map(float, value["circle"]["centre"])
    assert -180 <= lon <= 180 and -90 <= lat <= 90
    assert value["circle"]["radius"].endswith((" km", " m"))
    room.ends_well()


def test_points_are_taken_from_a_file(browser: Any, tmp_path: Path) -> None:
    ring = [[44.0, 15.0], [44.2, 15.0], [44.2, 15.3], [44.0, 15.0]]
    area = {"type": "Feature", "properties": {"name": "x"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    drawing = {"type": "FeatureCollection", "features": [area]}
    file = tmp_path / "zone.geojson"
    file.write_text(json.dumps(drawing))
    room = Room(browser, section_form(shipped("hodeidah-2018"), "zones", ""))
    room.page.locator("svg.zone-map").wait_for()
    room.page.set_input_files("[data-zone-file]", file)
    expect(room.page.locator("[data-points] tbody tr")).to_have_count(3)
    assert "3 points" in room.page.locator("[data-zone-said]").inner_text()
    room.page.fill("[name=key]", "square")
    ((path, value),) = room.changes()
    assert (path, value) == (("zones", "square"), {"polygon": [["44", "15"], ["44.2", "15"], ["44.2", "15.3"]]})
    file.write_text("{}")
    room.page.set_input_files("[data-zone-file]", file)
    expect(room.page.locator("[data-zone-said]")).to_contain_text("no points")
    assert room.page.locator("[data-points] tbody tr").count() == 3
    room.ends_well()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_accessibility_rules_find_nothing_with_every_fold_open(browser: Any, language: str) -> None:
    agreement = shipped("black-sea-2022")
    path = ("clauses", "hills-withdraw", "by")
    held = next(one for one in clauses(shipped("tutorial-sound")) if one["id"] == "hills-withdraw")
    shown = [
        clause("aceh-2005", "decommissioning", language),
        clause("minsk-ii-2015", "border-control-complete", language),
        clause_form(shipped("tutorial-sound"), held, "must", language, refusals={path: "Not a day."}),
        section_form(agreement, "zones", "ukrainian-waters", language),
        section_form(agreement, "bodies", "jcc", language),
    ]
    for form in shown:
        room = Room(browser, form)
        room.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert violations(room.page) == [], form.path
