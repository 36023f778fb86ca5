"""The duty log over HTTP: what came in is looked over, what waited keeps its hour, and nothing is entered twice."""

import re

from servanda.basis import HOUR
from servanda.liaison import checked, unchecked
from servanda.mechanism import read_log
from web.mission.rehearsed_room import Room

ENTRY = "duty:entry:write"


def test_what_waited_in_a_browser_is_of_when_it_was_written_and_is_entered_once(room: Room) -> None:
    officer = room.visitor("plain-officer-1")
    for _ in range(3):
        answer = officer.do("duty", "new", ENTRY, words="Crew back.", key="a" * 24, age="7200")
        assert answer.status_code == 303
    (found,) = [
        one
        for entries in room.mission.files(officer.person, "duty")
        for one in read_log(entries)
        if one.act.words == "Crew back."
    ]
    assert found.recorded - found.happened == 2 * HOUR
    assert re.search("entered [\u2066-\u2069]*12\u00a0March\u00a0", officer.get("/duty").text)


def test_an_age_that_is_none_changes_nothing_and_a_time_to_come_is_refused(room: Room) -> None:
    officer = room.visitor("plain-officer-1")
    for number, age in enumerate(("-5", "x", "", "59")):
        assert officer.do("duty", "new", ENTRY, words=f"n{number}", key=f"{number}" * 24, age=age).status_code == 303
    every = [one for entries in room.mission.files(officer.person, "duty") for one in read_log(entries)]
    assert all(one.recorded == one.happened for one in every if one.act.words.startswith("n"))
    late = officer.do("duty", "new", ENTRY, words="to come", at="2031-01-01T00:00")
    assert late.status_code == 422 and "MEC005" in late.text and "to come" in late.text


def test_a_message_is_looked_over_and_not_yet_entered(room: Room) -> None:
    officer = room.visitor("plain-officer-1")
    before = room.mission.last
    officer.do("duty", "new", ENTRY, words="x")
    data = {"token": officer.token, "channel": "radio", "message": checked("Two shots at the ford")}
    page = officer.client.post("/duty/heard", data=data).text
    assert 'value="Two shots at the ford"' in page and "The check letters fit." in page
    assert room.mission.last == before + 1
    data["message"] = data["message"].replace("Two", "Ten")
    assert "do not fit" in officer.client.post("/duty/heard", data=data).text
    assert "MIS170" in officer.client.post("/duty/heard", data={**data, "message": ""}).text
    letter = b"From: a@example\nDate: Tue, 12 Mar 2024 10:05:00 +0000\nSubject: Wire cut\n\nAt post 4."
    files = {"file": ("x.eml", letter, "message/rfc822")}
    page = officer.client.post("/duty/heard", data={**data, "channel": "e-mail", "message": ""}, files=files).text
    assert "Wire cut — At post 4." in page
    # A file is an e-mail's, whatever was left beside it; with a pasted message neither is taken silently.
    page = officer.client.post("/duty/heard", data={**data, "channel": "radio", "message": ""}, files=files).text
    assert "Wire cut — At post 4." in page
    both = officer.client.post("/duty/heard", data={**data, "message": "Nobody hurt."}, files=files)
    assert both.status_code == 422 and "MIS170" in both.text


def test_an_entry_is_said_with_check_letters_that_hold(room: Room) -> None:
    import html

    officer = room.visitor("plain-officer-1")
    officer.do("duty", "new", ENTRY, words="Wire cut at post 4", urgency="urgent")
    said = re.search(r'<code dir="auto">([^<]*Wire cut[^<]*)</code>', officer.get("/duty").text)
    assert said is not None
    assert unchecked(html.unescape(said[1])).endswith("Wire cut at post 4")


def test_each_unit_below_confirms_an_order_by_itself(room: Room) -> None:
    officer = room.visitor("plain-officer-1")
    form = {"id": "order-below", "words": "Hold fire.", "units": "1st company\r\n2nd company\r\n"}
    assert officer.do("duty", "new", "order:order:disseminate", **form).status_code == 303
    page = officer.get("/duty").text
    assert 'name="below" value="1st company"' in page and 'name="below" value="2nd company"' in page


def test_one_log_s_line_comes_into_another_and_what_is_cut_or_came_before_is_said(room: Room) -> None:
    hills, plain = room.visitor("hills-officer-1"), room.visitor("plain-officer-1")
    assert (
        hills.do("duty", "new", "duty:entry:write", words="Two lorries at the weir", channel="radio").status_code == 303
    )
    line = re.findall(r'<code dir="auto">(.*?)</code>', hills.get("/duty").text)[0]
    plain.do("duty", "new", "duty:entry:write", words="Another thing")

    def heard(message: str) -> str:
        data = {"token": plain.token, "channel": "radio", "message": message}
        return str(plain.client.post("/duty/heard", data=data).text)

    page = heard(line)
    assert 'name="words"' in page and 'value="Two lorries at the weir"' in page, "its hour is no part of its words"
    assert "The check letters fit" in page and "no check letters" not in page and "already" not in page
    at = re.search(r'name="at"[^>]* value="([^"]+)"', page)
    assert at and at[1].replace("T", " ") == line[:16]
    entered = plain.do("duty", "new", "duty:entry:write", words="Two lorries at the weir", channel="radio", at=at[1])
    assert entered.status_code == 303
    assert "Your log has these words already" in heard(line)
    assert "no check letters" in heard(line[: len(line) // 2])
    assert "do not fit" in heard(line.replace("weir", "wire"))
