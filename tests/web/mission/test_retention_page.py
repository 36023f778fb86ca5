"""The page of periods: everybody reads it, two people of different sides change it, and it tells of nothing else."""

import re

from servanda.access import DataClass
from servanda.basis import DAY
from servanda.operations import Mission, keep_retention, periods_of
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


def long_after(room: Room, days: int) -> None:
    """The calendar looks on a day long after; everything is in the log by then."""
    tick(room)
    later = Mission(room.store, room.mission.agreement, room.mission.procedure, lambda: room.mission.now + days * DAY)
    keep_retention(later, room.store)
    room.mission.reread()


def test_periods_that_are_proposed_shut_no_other_page_and_settings_are_none_of_them(room: Room) -> None:
    hills, plain, chair = (room.visitor(one) for one in ("hills-principal-1", "plain-principal-1", "mission-chair-1"))
    assert sent(hills, "/retention/propose", source="30", words="sooner").status_code == 303
    assert sent(chair, "/people/setting", form="setting", name="session-hours", value="4").status_code == 303
    for visitor in (hills, plain, chair):
        page = visitor.get("/people")
        assert page.status_code == 200 and "sooner" not in page.text, "periods have a page of their own"
    assert len(waiting(plain)) == 1
    (setting,) = re.findall(r'action="/people/agree/([0-9a-f]+)"', plain.get("/people").text)
    assert sent(plain, f"/retention/agree/{setting}").status_code == 422, "a setting is agreed to on its own page"


def test_what_two_sides_agreed_outlives_every_period(room: Room) -> None:
    """A setting, a key or an erasure that ended with its words would be undone by the calendar."""
    hills, plain, chair = (room.visitor(one) for one in ("hills-principal-1", "plain-principal-1", "mission-chair-1"))
    office = room.visitor("office-administrator-1")
    sent(chair, "/people/setting", form="setting", name="session-hours", value="4", words="shorter")
    (setting,) = re.findall(r'action="/people/agree/([0-9a-f]+)"', plain.get("/people").text)
    assert sent(plain, f"/people/agree/{setting}").status_code == 303
    new = {"form": "enrol", "id": "mission-monitor-9", "role": "monitor", "unit": "mission", "side": "-"}
    assert sent(office, "/people/propose", **new).status_code == 303
    assert sent(chair, "/retention/propose", mechanism="20").status_code == 303
    (periods,) = waiting(plain)
    assert sent(plain, f"/retention/agree/{periods}").status_code == 303
    before, keys = dict(room.mission.settings), len(room.mission.keys)
    long_after(room, 4_000)
    assert dict(room.mission.settings) == before != {} and len(room.mission.keys) == keys
    assert any(one.erased for file in room.mission.all_files("incident") for one in file), "something did expire"
    for visitor in (hills, plain, chair, office):
        assert visitor.get("/people").status_code == 200 and visitor.get("/retention").status_code == 200
    assert "shorter" in plain.get("/people").text
    # Who was to be enrolled is told no more, and nobody agrees to what they cannot read.
    (gone,) = (one for one in room.mission.all_files("admin") if one[0].deed == "admin:person:enrol")
    assert gone[0].erased and "mission-monitor-9" not in hills.get("/people").text
    assert "MIS044" in sent(hills, f"/people/agree/{gone[0].about}").text


def test_what_the_calendar_let_go_says_so_and_asks_nothing_more(room: Room) -> None:
    hills = room.visitor("hills-officer-1")
    told = {"act": "fire.small-arms", "begin": "2024-03-12T13:00", "accused": "plain", "words": "Shots."}
    at = hills.do("incident", "new", "incident:allegation:submit", **told).headers["location"]
    about = at.rsplit("/", 1)[1]
    assert hills.do("incident", about, "incident:allegation:withdraw", words="A mistake.").status_code == 303
    assert hills.do("duty", "new", "duty:entry:write", words="A planted line of the log").status_code == 303
    assert 'name="deed"' in hills.get(at).text
    long_after(room, 4_000)
    page = hills.get(at).text
    assert "Shots." not in page and "The content was erased" in page and 'name="deed"' not in page
    log = hills.get("/duty").text
    assert "A planted line" not in log and "The content was erased" in log
