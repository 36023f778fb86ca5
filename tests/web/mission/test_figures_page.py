"""Displacement, damage and recovery over http: a table by upload with every row accounted for, pledged against paid."""

import gzip
import re
from typing import Any

import shared_data
from servanda import humanitarian as desk
from web.mission.rehearsed_room import Room

TABLE = (
    b"place,people,day\n#loc,#affected+idps,#date\nThe ridge,1200,2024-03-01\nThe ridge,1310,2024-03-08\n"
    b"The ford,many,2024-03-08\nThe mill,7,2024-03-08\nThe pass,30,\n"
)


def upload(room: Room, name: str, data: bytes, source: str = "DTM", called: str = "dtm.csv") -> Any:
    visitor = room.visitor(name)
    token = re.search(r'servanda-token" content="([0-9a-f]+)"', visitor.get("/agreement").text)
    assert token is not None
    fields = {"token": token[1], "source": source}
    files = {"table": (called, data, "text/csv")} if called else None
    return visitor.client.post("/do/figures-table", data=fields, files=files, follow_redirects=False)


def words(text: str) -> str:
    return re.sub(r"[\u2068\u2069]", "", re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text)))


def test_a_table_is_taken_in_with_every_row_accounted_for(room: Room) -> None:
    answer = upload(room, "relief-desk-1", TABLE)
    assert answer.status_code == 303
    page = words(room.visitor("relief-desk-1").get(answer.headers["location"]).text)
    assert "5 rows: 3 counted, 2 not taken" in page
    assert "The ridge 1 310 8 March" in page and "The mill 7 8 March" in page and "1 200" not in page
    assert "EVD034" in page and "EVD030" in page
    before = room.mission.last
    assert upload(room, "relief-desk-1", TABLE).headers["location"] == answer.headers["location"]
    assert room.mission.last == before, "the same table again is entered once"
    chair = words(room.visitor("mission-chair-1").get(answer.headers["location"]).text)
    assert "fewer than 10" in chair and "The mill 7 " not in chair
    assert room.visitor("plain-officer-1").get(answer.headers["location"]).status_code == 404


def test_a_table_that_is_none_is_refused_in_words(room: Room) -> None:
    before = room.mission.last
    for data, called, code in (
        (b"a,b\n1,2\n", "x.csv", "EVD062"),
        (b"\x1f\x8bnot packed", "x.csv.gz", "MIS110"),
        (b"", "x.csv", "MIS110"),
        (b"n,d\n#affected+killed,#date\n4,2024-03-01\n", "x.csv", "MIS111"),
        (TABLE, "", "WEB080"),
    ):
        answer = upload(room, "relief-desk-1", data, called=called)
        assert answer.status_code == 422 and code in answer.text, (called, code)
    assert "HUM061" in upload(room, "relief-desk-1", TABLE.replace(b"1200", b"1201"), source=" ").text
    assert room.mission.last == before


def test_a_real_table_of_dtm_is_taken_in(room: Room) -> None:
    data = (shared_data.folder("hdx_hxl_samples") / "iom_dtm_hxl.csv.gz").read_bytes()
    answer = upload(room, "relief-desk-1", data, called="iom_dtm_hxl.csv.gz")
    assert answer.status_code == 303
    table = desk.table_file(room.mission.whole(answer.headers["location"].rpartition("/")[2]))
    assert len(room.mission.whole(answer.headers["location"].rpartition("/")[2])) == 27
    rows = len(gzip.decompress(data).splitlines()) - 2
    assert table is not None and table.rows_read == rows == 13_367
    assert table.unaccounted == 0 and len({one.row for one in table.counts}) + len(table.refused) == rows
    page = room.visitor("relief-desk-1").get(answer.headers["location"])
    assert len(page.content) < 100_000


def test_a_pledge_is_paid_in_parts_and_another_currency_stands_apart(room: Room) -> None:
    guarantor, relief = room.visitor("guarantor-1"), room.visitor("relief-desk-1")
    given = {
        "pledged_by": "guarantor", "purpose": "A bridge", "currency": "jpy", "instalments.0.amount": "1 000",
        "instalments.0.due": "2024-06-01T00:00",
    }  # fmt: skip
    answer = guarantor.do("figures", "new", "humanitarian:recovery:pledge", **given)
    about = answer.headers["location"].rpartition("/")[2]
    refused = relief.do(
        "figures", about, "humanitarian:recovery:pay", amount="10.5", at="2024-03-10T00:00", according_to="x"
    )
    assert refused.status_code == 422 and "HUM081" in refused.text
    paid = relief.do(
        "figures", about, "humanitarian:recovery:pay", amount="250", at="2024-03-10T00:00", according_to="bank"
    )
    assert paid.status_code == 303
    page = words(room.visitor("plain-officer-1").get("/figures").text).replace(" ", "")
    assert "250JPYpaidof1000JPY" in page and "150000EURpaidof1000000EUR" in page
    blank = guarantor.do("figures", "new", "humanitarian:recovery:pledge", **{**given, "instalments.0.due": ""})
    assert blank.status_code == 422 and "HUM080" in blank.text


def test_a_figure_of_a_day_to_come_is_refused(room: Room) -> None:
    given = {"area": "the ford", "as_of": "2099-01-01T00:00", "persons": "20", "source": "x"}
    answer = room.visitor("relief-desk-1").do("figures", "new", "humanitarian:displacement:enter", **given)
    assert answer.status_code == 422 and "MIS112" in answer.text


def test_notice_is_one_press_for_whom_the_site_lets_be_told(room: Room) -> None:
    relief = room.visitor("relief-desk-1")
    about = next(o[0].about for o in room.mission.all_files("humanitarian") if o[0].content.get("kind") == "convoy")
    page = relief.get(f"/sites/{about}").text
    assert page.count('value="humanitarian:notification:send"') == 1, "one press, for Hills"
    relief.do("site", about, "humanitarian:notification:send", recipients="hills")
    page = relief.get(f"/sites/{about}").text
    assert page.count('value="humanitarian:notification:send"') == 0


def test_tracks_stand_side_by_side_with_their_clauses(room: Room) -> None:
    officer = words(room.visitor("hills-officer-1").get("/corridors").text)
    assert re.search(r"Humanitarian Open \d.*Security Open \d.*Regional Open \d", officer)
    assert "What came of them: nothing told yet (1)" in officer and "What was answered: nothing said yet (1)" in officer
    assert "Nobody fires in the valley." in officer and "No clause of the text is on this track." in officer
    relief = words(room.visitor("relief-desk-1").get("/corridors").text)
    assert "Security Open 0" in relief, "the desk is told nothing of the line"
