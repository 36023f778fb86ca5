"""Readers answer over HTTP: comments, reactions, views, information; what is off is not there; attacks."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servanda.basis import Refusal
from servanda.bulletin import MOST_A_DAY
from servanda.operations import Answers, bulletins_in
from tests.played_rehearsal import played_rehearsal
from web.mission.rehearsed_room import Room, room_over

NAME = "hills-and-plain_2024-W12"
HERE = f"/bulletins/{NAME}"
PAGE = "<!DOCTYPE html><html><head><title>t</title><style>p{}</style></head><body><h1>Bulletin</h1></body></html>"
MODERATOR, SOURCES = "mission-publisher-1", "mission-verifier-1"
EVERYTHING = {"comments": "yes", "react": "yes", "views": "yes", "intake": "yes", "disputes": "yes"}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    (tmp_path / f"{NAME}_en.html").write_text(PAGE)
    (tmp_path / f"{NAME}_fr.html").write_text(PAGE.replace("Bulletin", "Le bulletin"))
    (tmp_path / "secret.txt").write_text("no bulletin")
    with played_rehearsal() as (played, store):
        yield room_over(played, store, played.now, bulletins=bulletins_in(tmp_path))


def switched(room: Room, **more: str) -> None:
    answer = done(room, "", **(EVERYTHING | more))
    assert answer.status_code == 303, answer.text


def done(room: Room, about: str, **fields: str) -> Any:
    moderator = room.visitor(MODERATOR)
    page = moderator.client.get("/answers").text
    token = re.search(r'name="token" value="([0-9a-f]+)"', page)
    assert token
    path = f"/do/answers/{about}" if about else "/do/answers"
    return moderator.client.post(path, data={"token": token[1], **fields}, follow_redirects=False)


def word(reader: Any, path: str = f"{HERE}/answers") -> str:
    found = re.search(r'name="word" value="([0-9a-f]+)"', reader.get(path).text)
    assert found
    return found[1]


def wrote(reader: Any, said: str, **more: str) -> Any:
    return reader.post(f"{HERE}/answers", data={"word": word(reader), "said": said, **more})


def waiting(room: Room) -> str:
    found = re.search(r'action="/do/answers/([0-9a-f]{32})"', room.visitor(MODERATOR).client.get("/answers").text)
    assert found
    return found[1]


def count(page: str, kind: str) -> int:
    found = re.search(rf'value="{kind}"[^>]*>[^<]*<span class="count">(\d+)<', page)
    assert found
    return int(found[1])


def test_until_it_is_switched_on_there_is_a_bulletin_and_nothing_else(room: Room) -> None:
    reader = room.stranger()
    assert reader.get(HERE).text == PAGE
    for path in (f"{HERE}/answers", "/bulletins/information", "/bulletins/secret.txt", "/bulletins/..%2Fsecret.txt"):
        assert reader.get(path).status_code == 404, path
    for path in (f"{HERE}/answers", f"{HERE}/reaction", "/bulletins/information"):
        assert reader.post(path, data={"word": "", "said": "x", "kind": "thanks"}).status_code == 404, path
    assert "Le bulletin" in reader.get(f"{HERE}?language=fr").text
    assert NAME in reader.get("/bulletins").text


def test_a_comment_is_read_by_somebody_before_anybody_sees_it_and_its_writer_takes_it_back(room: Room) -> None:
    switched(room)
    reader, other = room.stranger(), room.stranger()
    assert f'href="{HERE}/answers"' in reader.get(HERE).text
    answer = wrote(reader, "The road was <b>open</b> on Tuesday.<script>x()</script>", name="A reader")
    kept = re.search(r"<code>([0-9a-f]{32})</code>", answer.text)
    assert answer.status_code == 200 and kept
    assert "Tuesday" not in other.get(f"{HERE}/answers").text
    about = waiting(room)
    assert done(room, about, decision="show").status_code == 303
    shown = other.get(f"{HERE}/answers").text
    assert "The road was <b>open</b> on Tuesday." in shown and "x()" not in shown and "A reader" in shown
    reply = wrote(other, "It was not.", parent=about)
    assert reply.status_code == 200
    assert done(room, waiting(room), decision="show").status_code == 303
    # Somebody else's word, and no word, take nothing back; neither does it tell whether there is such a comment.
    for guess in ("0" * 32, "", answer.text[:32]):
        for where in (about, "f" * 32):
            refused = other.post(f"{HERE}/answers/{where}/withdrawal", data={"proof": guess}, follow_redirects=False)
            assert refused.status_code == 422 and "BUL052" in refused.text
    taken = reader.post(f"{HERE}/answers/{about}/withdrawal", data={"proof": kept[1]}, follow_redirects=False)
    assert taken.status_code == 303
    left = other.get(f"{HERE}/answers").text
    assert "Tuesday" not in left and "Withdrawn" in left and "It was not." in left and 'class="depth-1"' in left
    log = room.visitor(MODERATOR).client.get("/answers").text
    assert "shown" in log and "withdrawn" in log and MODERATOR in log and "Tuesday" not in log
    assert b"Tuesday" not in _bytes(room)


def _bytes(room: Room) -> bytes:
    room.store.scrub()
    folder = Path(room.store.hand.base.shown.removeprefix("sqlite:///")).parent
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_what_is_reported_stays_until_a_moderator_takes_it_away_for_a_reason(room: Room) -> None:
    switched(room, unmoderated="yes")
    reader = room.stranger()
    assert "It is shown." in wrote(reader, "He lives at the mill.").text
    link = re.search(rf'href="{HERE}/answers/([0-9a-f]{{32}})"', reader.get(f"{HERE}/answers").text)
    assert link
    here, report = f"{HERE}/answers/{link[1]}", f"{HERE}/answers/{link[1]}/report"
    token = word(reader, here)
    for _ in range(3):
        assert reader.post(report, data={"word": token, "reason": "names-somebody"}).status_code == 200
    assert reader.post(report, data={"word": token, "reason": "he-is-wrong"}).status_code == 422
    assert "He lives" in reader.get(f"{HERE}/answers").text
    # One word reports once.
    assert "reported once" in room.visitor(MODERATOR).client.get("/answers").text.replace("\u2068", "")
    assert done(room, link[1], decision="remove").status_code == 422
    assert done(room, link[1], decision="remove", reason="names-somebody").status_code == 303
    after = reader.get(f"{HERE}/answers").text
    assert "He lives" not in after and "names a person" in after
    assert reader.get(here).status_code == 404


def test_a_reaction_counts_once_for_each_word_and_a_change_of_mind_moves_it(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    token = word(reader)
    for _ in range(20):
        answer = reader.post(f"{HERE}/reaction", data={"word": token, "kind": "thanks"})
        assert answer.status_code == 200 and count(answer.text, "thanks") == 1
    changed = reader.post(f"{HERE}/reaction", data={"word": word_in(answer.text), "kind": "dispute"})
    assert (count(changed.text, "thanks"), count(changed.text, "dispute")) == (0, 1)
    for forged, kind, code in (("0" * 56, "thanks", "BUL041"), (token, "angry", "BUL043"), (token, "", "BUL043")):
        refused = reader.post(f"{HERE}/reaction", data={"word": forged, "kind": kind})
        assert refused.status_code == 422 and code in refused.text
    assert count(reader.get(f"{HERE}/answers").text, "dispute") == 1
    switched(room, reactions="news")
    news = reader.get(f"{HERE}/answers").text
    assert "angry" in news and "unclear" not in news and count(news, "like") == 0
    switched(room, reactions="subject", own="dispute, sad")
    own = reader.get(f"{HERE}/answers").text
    assert (count(own, "dispute"), count(own, "sad")) == (1, 0) and "thank you" not in own
    assert done(room, "", **EVERYTHING, own="traitor").status_code == 422


def word_in(page: str) -> str:
    found = re.search(r'name="word" value="([0-9a-f]+)"', page)
    assert found
    return found[1]


def test_whoever_loads_the_page_anew_can_tap_again_and_the_page_says_so_and_what_it_missed(room: Room) -> None:
    switched(room)
    answers, turned_away = Answers(room.store, "UTC", lambda: room.mission.now), 0
    for _ in range(330):
        try:
            answers.react(NAME, answers.token(NAME), "thanks")
        except Refusal as refusal:
            turned_away += refusal.code == "BUL042"
    assert turned_away == 30 == answers.told(NAME).tally.missed
    page = room.stranger().get(f"{HERE}/answers").text
    assert count(page, "thanks") == 300
    assert "Taps are counted, not people" in page and "one patient person thousands of times" in page
    plain = page.replace("\u2068", "").replace("\u2069", "")
    assert "No more than 20\u202f000 are counted for a bulletin in a day" in plain
    slow = Answers(room.store, "UTC", lambda: room.mission.now)
    token = slow.token(NAME)
    slow.tokens._salt.held["react", NAME] = MOST_A_DAY
    with pytest.raises(Refusal) as refused:
        slow.react(NAME, token, "thanks")
    assert (refused.value.code, slow.told(NAME).tally.missed) == ("BUL042", 1), "what a day has no room for is said too"


def test_views_are_counted_without_a_cookie(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    for _ in range(3):
        answer = reader.get(HERE)
        assert "set-cookie" not in answer.headers
    assert reader.head(HERE).status_code == 200, "whoever asks whether it is there has read nothing"
    page = reader.get(f"{HERE}/answers")
    assert f'<a href="{HERE}">' in page.text and "<bdi>t</bdi></a>" in page.text, "it is called as it calls itself"
    assert "set-cookie" not in page.headers and not reader.cookies
    assert "3 times" in page.text.replace("\u2068", "").replace("\u2069", "")


def test_of_who_tells_something_nothing_is_kept_but_the_week(room: Room) -> None:
    switched(room)
    reader, here = room.stranger(), "/bulletins/information"
    page = reader.get(here).text
    assert "what this cannot hide" in page and 'href="/bulletins/information"' in reader.get(f"{HERE}/answers").text
    agent, address = "Telltale/1.0", "198.51.100.77"
    said = "Trucks at the quarry."
    token = word_in(page)
    for _ in range(2):
        answer = reader.post(
            here, data={"word": token, "said": said}, headers={"user-agent": agent, "x-forwarded-for": address}
        )
        assert answer.status_code == 200 and "quarry" not in answer.text
    assert [one.said for one in room.store.answers.information(9)] == [said]
    kept = _bytes(room)
    for telltale in (agent, address, said, "testclient", token):
        assert telltale.encode() not in kept
    told = room.visitor(SOURCES).client.get("/intake/told").text
    assert said in told and re.search(r"\d{4}-W\d\d", told)
    assert room.visitor(MODERATOR).get("/intake/told").status_code == 404
    assert room.visitor("relief-desk-1").get("/intake/told").status_code == 404


def test_neither_rows_nor_order_tell_when_something_was_told(room: Room) -> None:
    switched(room)
    reader, here = room.stranger(), "/bulletins/information"
    for n in range(12):
        assert reader.post(here, data={"word": word(reader, here), "said": f"told {n}"}).status_code == 200
    kept = room.store.answers.information(99)
    assert [one.id for one in kept] == sorted(one.id for one in kept)
    # One in 479 million that chance gives the order of coming in.
    assert [one.said for one in kept] != [f"told {n}" for n in range(12)]
    assert len({one.week for one in kept}) == 1
    from sqlalchemy import text
    from sqlalchemy.exc import OperationalError

    with pytest.raises(OperationalError), room.store.hand.base.reading() as connection:
        connection.execute(text("SELECT rowid FROM reader_intake"))


def test_a_comment_sent_twice_is_one_and_a_flood_is_turned_away(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    token = word(reader)
    first, second = (reader.post(f"{HERE}/answers", data={"word": token, "said": "once"}) for _ in range(2))
    assert (first.status_code, second.status_code) == (200, 422) and "BUL046" in second.text
    codes = [wrote(reader, f"flood {n}").status_code for n in range(60)]
    assert codes.count(200) == 29 and codes.count(429) == 31
    typed = wrote(reader, "kept words")
    assert typed.status_code == 429 and "kept words" in typed.text
    assert room.store.answers.waiting(NAME) == 30


def test_what_is_no_form_of_ours_is_refused(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    elsewhere = {"origin": "http://elsewhere.example"}
    assert (
        reader.post(f"{HERE}/answers", data={"word": word(reader), "said": "x"}, headers=elsewhere).status_code == 403
    )
    assert wrote(reader, "x" * 49_000).status_code == 413
    assert wrote(reader, "x" * 4_000).status_code == 422
    assert wrote(reader, "x", parent="f" * 32).status_code == 404
    assert wrote(reader, "\u202etxet").status_code == 200
    kept = room.store.answers.to_look_at(9)
    assert [one.said for one in kept] == ["txet"]


def test_a_page_of_many_comments_is_light(room: Room) -> None:
    switched(room, unmoderated="yes")
    from servanda.bulletin import Comment, Standing

    for n in range(200):
        room.store.answers.add(Comment(f"{n:032}", 0, NAME, f"{n - 1:032}" if n else "", Standing.SHOWN, "2024-03-20",
                                       "", "word " * 20))  # fmt: skip
    page = room.stranger().get(f"{HERE}/answers")
    assert page.text.count('<li class="depth-') == 40 and 'rel="next"' in page.text
    # Eight thousand bytes a second: with the sheet of styles five seconds at most.
    assert len(page.content) + len(room.stranger().get("/bulletins/style.css").content) < 40_000


@pytest.mark.parametrize("language", ("en", "fr", "ar"))
def test_every_page_speaks_its_language(room: Room, language: str) -> None:
    switched(room)
    reader = room.stranger()
    direction = "rtl" if language == "ar" else "ltr"
    for path in ("/bulletins", f"{HERE}/answers", "/bulletins/information"):
        page = reader.get(f"{path}?language={language}").text
        assert f'<html lang="{language}" dir="{direction}">' in page
        assert "<script" not in page and " style=" not in page


def test_a_formal_dispute_comes_from_a_party_and_stands_below_the_bulletin(room: Room) -> None:
    words = "On that day our units stood where the text puts them."

    def file(name: str, **more: str) -> Any:
        client = room.visitor(name).client
        token = re.search(r'servanda-token" content="([0-9a-f]+)"', client.get("/agreement").text)
        assert token
        data = {"token": token[1], "bulletin": NAME, "words": words, **more}
        return client.post("/agreement/disputes", data=data, follow_redirects=False)

    assert file("plain-principal-1").status_code == 404  # not switched on
    switched(room)
    before = room.mission.last
    for name in ("mission-chair-1", "mission-verifier-1", "guarantor-1", MODERATOR, "relief-desk-1"):
        assert file(name).status_code == 403, name
    reader = room.stranger()
    assert reader.post("/agreement/disputes", data={"bulletin": NAME, "words": words}).status_code == 403
    assert file("plain-principal-1", words="x" * 601).status_code == 422
    assert file("plain-principal-1", words=" ").status_code == 422
    assert file("plain-principal-1", clause="no-such").status_code == 422
    assert file("plain-principal-1", bulletin="other").status_code == 404
    assert room.mission.last == before
    for _ in range(2):
        assert file("plain-principal-1").status_code == 303
    assert room.mission.last == before + 1
    assert file("hills-officer-1", words="<b>Neither</b> did ours.").status_code == 303
    page = reader.get(f"{HERE}/answers").text
    assert words in page and "&lt;b&gt;Neither" in page and page.count("Formally disputed") == 2
    told = room.visitor("guarantor-1").client.get("/agreement/disputes").text
    assert words in told and "<textarea" not in told


def test_a_name_is_a_reader_s_own_and_a_day_reads_the_same_way_on_every_page(room: Room) -> None:
    switched(room, unmoderated="yes")
    reader = room.stranger()
    wrote(reader, "Official statement.", name="Observer Mission")
    listed = reader.get(f"{HERE}/answers?language=ar").text
    found = re.search(rf"{HERE}/answers/[0-9a-f]{{32}}", listed)
    assert found
    said = {"en": ("A reader who calls themselves", r"\d+\u00a0[A-Z][a-z]+\u00a020\d\d"),
            "ar": ("قارئ يسمّي نفسه", r"\d+\u00a0[^<]+/\u2060[^<]+\u00a020\d\d")}  # fmt: skip
    for language, (called, day) in said.items():
        for path in (f"{HERE}/answers", found[0]):
            page = reader.get(f"{path}?language={language}", headers={"Accept-Language": language}).text
            told = rf'{called} <bdi>Observer Mission</bdi> · <time datetime="20\d\d-\d\d-\d\d">{day}</time>'
            assert re.search(told, page), (path, language)
            assert f'lang="{language}" hreflang="{language}" aria-current="true"' in page
