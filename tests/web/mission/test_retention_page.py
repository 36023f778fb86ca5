"""The page of periods: everybody reads it, two people of different sides change it, and it tells of nothing else."""

import re

from servanda.access import DataClass
from servanda.operations import keep_retention, periods_of
from web.mission.rehearsed_room import Room, Visitor
from web.mission.test_two_people import sent, tick


def read(visitor: Visitor) -> str:
    """The page without the marks that keep numbers in their direction."""
    return re.sub("[\u2066-\u2069]", "", visitor.get("/retention").text)


def waiting(visitor: Visitor) -> list[str]:
    return re.findall(r'action="/retention/agree/([0-9a-f]+)"', visitor.get("/retention").text)


def test_everybody_reads_how_long_things_are_kept(looked_at: Room) -> None:
    for name in ("hills-officer-1", "mission-publisher-1", "office-administrator-1", "relief-desk-1"):
        page = read(looked_at.visitor(name))
        assert "Places of people under protection" in page and "90 days" in page and "for ever" in page
    assert "/retention" in looked_at.visitor("hills-officer-1").get("/log").text


def test_periods_are_changed_by_two_sides_on_the_page(room: Room) -> None:
    hills, plain = room.visitor("hills-principal-1"), room.visitor("plain-principal-1")
    office, officer = room.visitor("office-administrator-1"), room.visitor("hills-officer-1")
    assert sent(hills, "/retention/propose", source="400").status_code == 422
    assert sent(hills, "/retention/propose", source="").status_code == 422
    assert sent(officer, "/retention/propose", source="30").status_code == 403
    assert sent(hills, "/retention/propose", source="30", words="agreed on 3 May").status_code == 303
    assert periods_of(room.store)[DataClass.SOURCE] == 365
    (about,) = waiting(plain)
    assert waiting(office) == [] == waiting(officer)
    assert sent(hills, f"/retention/agree/{about}").status_code == 422
    assert sent(office, f"/retention/agree/{about}").status_code == 404
    assert sent(plain, f"/retention/agree/{about}").status_code == 303
    assert periods_of(room.store)[DataClass.SOURCE] == 30
    page = read(officer)
    assert "30 days" in page and "(in place of 365)" in page and "agreed on 3 May" in page


def test_when_the_calendar_looked_is_told_and_how_much_of_ones_own_is_gone(room: Room) -> None:
    officer = room.visitor("hills-officer-1")
    assert "has not looked yet" in read(officer)
    tick(room)
    keep_retention(room.mission, room.store)
    page = read(officer)
    assert "last looked on 12\u00a0March\u00a02024" in page and "is erased: 0" in page
