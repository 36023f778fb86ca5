"""A hostile reader: names that pretend, words that hide, floods, other people's comments, pages elsewhere, traces."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text

from servanda.basis import DAY, Refusal
from servanda.bulletin import Comment, Standing, cleaned, cleaned_name
from servanda.operations import bulletins_in, keep_retention
from servanda.store.mission.reader_answers import _row_of
from servanda.store.mission.tables import READER_COMMENTS
from tests.played_rehearsal import played_rehearsal
from web.mission.rehearsed_room import Room, room_over
from web.mission.test_readers_answer import HERE, MODERATOR, NAME, PAGE, SOURCES, done, switched, waiting, word, wrote

MARK = "planted-7f3a91"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    (tmp_path / f"{NAME}_en.html").write_text(PAGE)
    with played_rehearsal() as (played, store):
        yield room_over(played, store, played.now, bulletins=bulletins_in(tmp_path))


def on_disk(room: Room) -> bytes:
    """Every byte of the record's file and what lies beside it."""
    room.store.scrub()
    folder = Path(room.store.hand.base.shown.removeprefix("sqlite:///")).parent
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.mark.parametrize("name", ["Мinistry of Peace", "Sеcurity Desk", "Οffice", "Ꭰesk of mission", "mission\u200dа"])
def test_no_name_borrows_letters_that_look_like_another_s(name: str) -> None:
    with pytest.raises(Refusal, match="alphabets"):
        cleaned_name(name)


@pytest.mark.parametrize("name", ["Мир и Anna", "Zoë", "山田 Taro", "أحمد", "Ἀθηνᾶ", "O'Neill-Łuk", "Δ"])
def test_names_of_every_alphabet_are_as_good(name: str) -> None:
    assert cleaned_name(name)


def test_a_name_cannot_look_confirmed_or_be_made_of_nothing(room: Room) -> None:
    assert cleaned_name("Mission ✓ ✔️ 🛡 ®") == "Mission"
    assert cleaned_name("\u3164\u2800\u115f\u00ad") == ""
    assert cleaned_name("Ⓜission ｏｆｆｉｃｅ") == "Mission office"
    switched(room, unmoderated="yes")
    reader = room.stranger()
    wrote(reader, "I decide here.", name="<b>The Mission</b>\u202e")
    shown = reader.get(f"{HERE}/answers").text
    # Signs are left out of a name, those of markup among them.
    assert "A reader who calls themselves <bdi>bThe Mission/b</bdi>" in shown


@pytest.mark.parametrize(
    "said", ["\u3164", "\u2800\u2800", "\u200c\u200d", "<b> </b>", "\u0301\u0301", "\U000e0041\U000e0042"]
)
def test_words_of_nothing_are_none(said: str) -> None:
    with pytest.raises(Refusal, match="BUL040"):
        cleaned(said)


def test_bombs_of_letters_lines_and_marks_come_out_small() -> None:
    assert cleaned("x" + "\n \n" * 999 + "y").count("<br>") <= 2
    assert len(cleaned("x" + "\u20dd\u0488\u0335" * 900)) <= 6
    assert "hidden" not in cleaned("a" + "".join(chr(0xE0000 + ord(one)) for one in "hidden") + "b")
    deep = cleaned("<blockquote>" * 240 + "x")
    assert deep.count("<blockquote>") == deep.count("</blockquote>") == 4
    lists = cleaned("<ul><li>" * 250 + "x" + "</li></ul>" * 10)
    assert max_depth(lists) <= 4
    # One letter that stands for eighteen counts as what it is shown as.
    assert len(cleaned("\ufdfa" * 3_000)) <= 3_000 * 18


def max_depth(marked: str) -> int:
    depth = deepest = 0
    for closing in re.findall(r"<(/?)[a-z]+>", marked):
        depth += -1 if closing else 1
        deepest = max(deepest, depth)
    return deepest


def test_a_megabyte_and_a_form_of_a_thousand_fields_are_turned_away(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    token = word(reader)
    assert reader.post(f"{HERE}/answers", data={"word": token, "said": "x" * 1_000_000}).status_code == 413
    assert reader.post(f"{HERE}/answers", data={"word": token, "said": "x" * 3_001}).status_code == 422
    many = {"word": token, "said": "x"} | {f"f{n}": "1" for n in range(1_000)}
    assert reader.post(f"{HERE}/answers", data=many).status_code in (400, 413)
    files = reader.post(f"{HERE}/answers", data={"word": token}, files={"said": ("x", b"x")})
    assert files.status_code in (400, 422)
    form = {"content-type": "application/x-www-form-urlencoded"}
    pieces = reader.post(f"{HERE}/answers", content=(b"said=x" for _ in range(3)), headers=form)
    assert pieces.status_code == 413, "a body that does not say how long it is"
    assert room.store.answers.waiting(NAME) == 0


def test_a_thousand_answers_deep_stay_on_a_phone(room: Room) -> None:
    switched(room, unmoderated="yes")
    chain = [
        _row_of(
            Comment(f"{n:032}", n, NAME, f"{n - 1:032}" if n > 1 else "", Standing.SHOWN, "2024-03-01", "", f"n{n}")
        )
        for n in range(1, 1_001)
    ]
    room.store.hand.write(lambda connection: connection.execute(insert(READER_COMMENTS), chain).close())
    page = room.stranger().get(f"{HERE}/answers").text
    assert len(page) < 100_000
    assert 'class="depth-4"' not in page
    assert 'class="depth-3"' in page


def test_nothing_is_answered_before_there_is_a_bulletin_or_after_it_was_altered(room: Room, tmp_path: Path) -> None:
    switched(room)
    reader = room.stranger()
    token = word(reader)
    for name in ("hills-and-plain_2024-W13", "..", "x" * 500, "%00"):
        for tail in ("answers", "reaction"):
            data = {"word": token, "said": "x", "kind": "thanks"}
            assert reader.post(f"/bulletins/{name}/{tail}", data=data).status_code in (403, 404)
    (tmp_path / f"{NAME}_en.html").unlink()
    room.house.bulletins.look()
    assert wrote_with(reader, token).status_code == 404
    assert room.store.answers.waiting(NAME) == 0


def wrote_with(reader: Any, token: str, said: str = "x") -> Any:
    return reader.post(f"{HERE}/answers", data={"word": token, "said": said})


def test_a_page_elsewhere_sends_nothing_for_a_reader(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    token = word(reader)
    elsewhere: tuple[dict[str, str], ...] = (
        {"origin": "https://elsewhere.example"}, {"origin": "null"}, {"origin": "", "sec-fetch-site": "cross-site"},
    )  # fmt: skip
    for headers in elsewhere:
        for path, data in ((f"{HERE}/answers", {"said": "x"}), (f"{HERE}/reaction", {"kind": "thanks"})):
            assert reader.post(path, data={"word": token, **data}, headers=headers).status_code == 403, headers
    assert wrote_with(reader, token).status_code == 200


def test_a_word_sent_again_and_again_counts_once(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    token = word(reader)
    codes = [wrote_with(reader, token, f"said {n}").status_code for n in range(5)]
    assert codes == [200, 422, 422, 422, 422]
    for kind in ("thanks", "unclear", "thanks", "informative") * 5:
        reader.post(f"{HERE}/reaction", data={"word": token, "kind": kind})
    counts = room.store.answers.counts(NAME)
    assert {kind: n for kind, n in counts.items() if n and kind != "views"} == {"informative": 1}
    assert room.store.answers.waiting(NAME) == 1


def test_one_who_stuffs_reactions_is_slowed_and_it_is_said(room: Room) -> None:
    """Nobody is known, so that one and many are the same; what is counted has a pace, and the rest is told."""
    switched(room)
    answers, refused = room.house.answers, 0
    for _ in range(1_000):
        try:
            answers.react(NAME, answers.token(NAME), "dispute")
        except Refusal:
            refused += 1
    assert answers.store.answers.counts(NAME)["dispute"] == 300
    assert refused == 700
    assert "700" in room.stranger().get(f"{HERE}/answers").text


def test_nobody_learns_from_the_public_pages_what_moderators_did_with_whom(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    wrote(reader, f"He lives at {MARK}.", name=f"n{MARK}")
    about = waiting(room)
    for path in (f"{HERE}/answers/{about}", f"{HERE}/answers/{'0' * 32}"):
        assert reader.get(path).status_code == 404, "what waits is as if it were not there"
    done(room, about, decision="refuse", reason="endangers")
    public = (HERE, f"{HERE}/answers", "/bulletins", f"{HERE}/answers/{about}")
    pages = "".join(reader.get(path).text for path in public)
    assert MARK not in pages
    assert MODERATOR not in pages
    assert about not in pages
    for path in ("/answers", f"/do/answers/{about}"):
        assert reader.get(path, follow_redirects=False).status_code in (303, 403, 404, 405)
    # Nobody but a moderator decides, whatever they send.
    assert reader.post(f"/do/answers/{about}", data={"decision": "show", "token": ""}).status_code in (303, 403)


def test_of_who_told_something_nothing_is_left_but_the_week(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    """Marks in every line a browser sends: none is in the record's file, in what is logged, or noted as an event."""
    noted: list[object] = []
    house = room.house
    object.__setattr__(house, "note", lambda *told: noted.append(told))
    switched(room)
    headers = {
        "user-agent": f"ua-{MARK}", "x-forwarded-for": f"ip-{MARK}", "forwarded": f"for={MARK}", "cookie": f"c={MARK}",
        "referer": f"http://testserver/{MARK}", "accept-language": f"en;q=1, {MARK}",
    }  # fmt: skip
    with caplog.at_level(logging.DEBUG):
        reader = room.stranger()
        before = set(tables(room))
        token = word_at(reader, "/bulletins/information", headers)
        where, said = "/bulletins/information", {"word": token, "said": "They moved at night."}
        told = reader.post(where, data=said, headers=headers)
        wrong = reader.post(where, data={"word": "0", "said": f"said-{MARK}"}, headers=headers)
        reader.post(f"{HERE}/answers", data={"word": word(reader), "said": "A comment."}, headers=headers)
    assert (told.status_code, wrong.status_code) == (200, 422)
    data = on_disk(room)
    assert MARK.encode() not in data
    assert b"moved at night" not in data, "it is sealed"
    assert MARK not in caplog.text
    assert MARK not in repr(noted)
    assert token.encode() not in data
    assert before == set(tables(room))
    (row,) = rows(room, "reader_intake")
    assert set(row) == {"id", "week", "sealed"}
    assert re.fullmatch(r"\d{4}-W\d\d", row["week"])
    assert "They moved at night." in room.visitor(SOURCES).client.get("/intake/told").text


def word_at(reader: Any, path: str, headers: dict[str, str]) -> str:
    found = re.search(r'name="word" value="([0-9a-f]+)"', reader.get(path, headers=headers).text)
    assert found
    return found[1]


def tables(room: Room) -> list[str]:
    asked = text("select name from sqlite_master where type = 'table'")
    return list(room.store.hand.read(lambda c: [row[0] for row in c.execute(asked)]))


def rows(room: Room, table: str) -> list[dict[str, Any]]:
    asked = text(f"select * from {table}")
    return list(room.store.hand.read(lambda c: [dict(row._mapping) for row in c.execute(asked)]))


def test_what_was_not_shown_and_what_was_told_outlive_their_periods_by_nothing(room: Room) -> None:
    switched(room)
    reader = room.stranger()
    for said in ("refused", "waiting", "shown"):
        wrote(reader, f"{said} {MARK}-{said}", name=f"name {MARK}-{said}")
    ids = [one["id"] for one in sorted(rows(room, "reader_comments"), key=lambda one: int(one["number"]))]
    done(room, ids[0], decision="refuse", reason="endangers")
    done(room, ids[2], decision="show")
    token = word_at(reader, "/bulletins/information", {})
    reader.post("/bulletins/information", data={"word": token, "said": "told"})
    begun = room.mission.now
    for days, comments, intake in ((89, 3, 1), (92, 1, 1), (364, 1, 1), (380, 1, 0)):
        room.mission._clock = lambda days=days: begun + days * DAY  # type: ignore[misc]
        keep_retention(room.mission, room.store)
        assert sum(bool(one["said"]) for one in rows(room, "reader_comments")) == comments, days
        assert len(rows(room, "reader_intake")) == intake, days
    data = on_disk(room)
    assert f"{MARK}-refused".encode() not in data
    assert f"{MARK}-waiting".encode() not in data
    assert f"{MARK}-shown".encode() in data, "what was shown stays, as it was published"
    # Nothing can be shown of what is not there any more; the log of moderation stays.
    assert done(room, ids[0], decision="show").status_code == 422
    assert "endangers" in repr(rows(room, "reader_moderation"))
