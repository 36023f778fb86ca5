"""Numbers and hours are written as people write them: a share in per cent, the hour by which an order is received."""

import re
from collections.abc import Iterator

import pytest

from servanda.basis import Refusal
from servanda.mechanism import Certification
from servanda.mechanism import Coverage as Watched
from servanda.operations import KINDS
from servanda.web.mission.forms import Sort, filled_in
from servanda.web.mission.forms.asking import inputs_of
from web.mission.rehearsed_room import Room, rehearsed_room


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    with rehearsed_room() as found:
        yield found


@pytest.mark.parametrize(
    ("written", "kept"), [("80", 800_000), ("12,5", 125_000), ("0", 0), ("100 %", 1_000_000), ("33.3333", 333_333)]
)
def test_a_share_is_written_in_per_cent(written: str, kept: int) -> None:
    inputs = inputs_of(Watched, {})
    assert filled_in(inputs, {"share_ppm": (written,)}, "UTC")["share_ppm"] == kept


@pytest.mark.parametrize("written", ["101", "-1", "nan", "inf", "much", "1e30"])
def test_what_is_no_share_is_refused(written: str) -> None:
    with pytest.raises(Refusal, match="WEB041"):
        filled_in(inputs_of(Watched, {}), {"share_ppm": (written,)}, "UTC")


def test_an_amount_may_have_a_fraction_and_stands_in_the_form_as_it_was_written() -> None:
    kept = filled_in(inputs_of(Certification, {}), {"quantity_milli": ("2.5",)}, "UTC")
    assert kept["quantity_milli"] == 2_500
    again = {one.name: one.value for one in inputs_of(Certification, {}, kept)}
    assert again["quantity_milli"] == "2.5"


def test_coverage_entered_as_eighty_is_told_as_eighty_per_cent(room: Room) -> None:
    monitor = room.visitor("mission-monitor-1")
    page = monitor.get("/coverage").text
    assert "Share of the zone and time watched, in %" in page and "millionths" not in page
    done = monitor.do("watch", "new", "watch:coverage:record", zone="valley", begin="2024-03-12T06:00",
                      end="2024-03-12T12:00", share_ppm="80", denied="no")  # fmt: skip
    assert done.status_code == 303, re.sub("<[^>]*>", " ", done.text)
    assert re.search(r"80(\.0)?\s*%", re.sub("<[^>]*>", " ", monitor.get("/coverage").text))


def test_an_order_is_to_be_received_by_an_hour(room: Room) -> None:
    officer = room.visitor("hills-officer-1")
    assert re.search(r'<input type="datetime-local"[^>]*name="receipt_by"', officer.get("/duty").text)
    order = {"id": "o", "words": "Weapons stay unloaded.", "units": "post 1\npost 2"}
    past = officer.do("duty", "new", "order:order:disseminate", receipt_by="2024-03-12T10:00", **order)
    assert past.status_code == 422 and "MEC005" in past.text and "Weapons stay unloaded." in past.text
    done = officer.do("duty", "new", "order:order:disseminate", receipt_by="2024-03-12T17:00", **order)
    assert done.status_code == 303, re.sub("<[^>]*>", " ", done.text)
    assert "Weapons stay unloaded." in officer.get("/duty").text and "2024-03-12 17:00" in officer.get("/duty").text


def test_no_form_asks_for_an_instant_as_a_number() -> None:
    """Whole numbers by hand are metres, people, vehicles, days and grades; an instant in µs is nothing to type."""
    asked = {one.name for kind in KINDS.values() for one in inputs_of(kind.act, {}) if one.sort is Sort.NUMBER}
    assert not [name for name in asked if name.endswith(("_by", "_at")) and name not in ("raise_at", "lower_at")]


def test_a_part_of_a_clause_is_told_by_the_clauses_words(room: Room) -> None:
    page = room.visitor("mission-monitor-1").get("/coverage").text
    told = re.sub("[\u2066-\u2069]", "", page)
    assert ">aid/fuel<" not in page and "two of them with fuel – of it: fuel" in told
