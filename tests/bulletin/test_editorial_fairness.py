"""Whoever stands first is not favoured: exchanged names exchange everything, and nobody is printed before a reply."""

import re
import shutil
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.agreement import read_agreement
from servanda.basis import HOUR
from servanda.bulletin import BulletinWords, agreed_later, period_of
from servanda.bulletin.editorial.lateness import ReplyWindow, missed
from servanda.bulletin.editorial.waiting import OURS, ReplyTime, printed_from, reply_time
from servanda.bulletin.forms.speaking import by_region, statement_notes
from servanda.operations import make_bulletin

STORY = Path(__file__).parent / "stories" / "two-banks"
_OTHER = {
    "north": "south", "North": "South", "nord": "sud", "الشمالية": "الجنوبية",
}  # fmt: skip
_OTHER |= {there: here for here, there in _OTHER.items()}


def exchanged(text: str) -> str:
    """Every name of one party in the place of the other's."""
    return re.sub("|".join(_OTHER), lambda found: _OTHER[found[0]], text)


@pytest.mark.parametrize("period", ["2025-W03", "2025-W04"])
def test_exchanged_names_exchange_everything(tmp_path: Path, period: str) -> None:
    shutil.copytree(STORY, tmp_path, dirs_exist_ok=True)
    for path in tmp_path.glob("*.yaml"):
        path.write_text(exchanged(path.read_text("utf-8")), "utf-8")
    languages = ("en", "fr", "ar")
    here = make_bulletin(str(STORY), period=period, languages=languages, forms=("text",))
    there = make_bulletin(str(tmp_path), period=period, languages=languages, forms=("text",))
    for (name, mine), (_, theirs) in zip(here.forms, there.forms, strict=True):
        assert exchanged(mine.data.decode()) == theirs.data.decode(), name


#: In the story: a reply after the time to reply to the finding on the ford, one after that to a statement, and a
#: statement of the week before that came in now.
LATE = """statements:
  - {id: north-late, by: north, made: 2025-01-22, text: {en: We were not at the ford.}, source: handed in,
     replies_to: ford-1}
  - {id: south-late, by: south, made: 2025-01-21, entered: 2025-01-23, text: {en: The road was never closed.},
     source: handed in, replies_to: north-2}
  - {id: south-came, by: south, made: 2025-01-14, entered: 2025-01-24, text: {en: We too saw the shots.},
     source: letter}
"""


def late_case(folder: Path, *, answered: bool) -> str:
    """The story with replies that came late; ``answered``: South's answer in time stands beside its late one."""
    shutil.copytree(STORY, folder)
    text = (STORY / "bulletin.yaml").read_text("utf-8").replace("statements:\n", LATE, 1)
    if not answered:
        text = re.sub(r"  - id: south-2\n.*?(?=passages:)", "", text, flags=re.S)
    (folder / "bulletin.yaml").write_text(text, "utf-8")
    return str(folder)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_reply_that_came_late_says_so_with_the_day_in_the_same_words_for_every_party(
    tmp_path: Path, language: str
) -> None:
    words = BulletinWords(language)
    report = make_bulletin(
        late_case(tmp_path / "case", answered=False), period="2025-W04", languages=(language,), forms=("text", "html")
    )
    told = {one.text: one for one in report.bulletins[0].statements}
    day = {n: date(2025, 1, n) for n in range(14, 25)}
    found = {text: (one.party, one.day, one.came, one.over) for text, one in told.items() if one.came}
    assert found == {
        "We were not at the ford.": ("north", day[22], day[22], day[20]),
        "The road was never closed.": ("south", day[21], day[23], day[20]),
        "We too saw the shots.": ("south", day[14], day[24], None),
    }
    said = {text: statement_notes(one, words)[1] for text, one in told.items() if one.came}
    north, south, came = said.values()
    assert north.replace(words.day(day[22]), words.day(day[23])) == south, "the same words but for the day"
    assert came == words.say("statement-came", came=words.day(day[24]))
    page = dict(report.forms)[next(name for name, _ in report.forms if name.endswith(".html"))].data.decode()
    assert all(unescape(page).count(one) == 1 for one in (north, south))
    text = next(form.data.decode() for name, form in report.forms if name.endswith(".txt"))
    after = words.say("radio-statement-late", came="|", over="|").split("|")[1].replace("’", "'")
    assert text.count(after) == 2


def test_who_had_replied_in_time_is_not_late_with_a_further_word(tmp_path: Path) -> None:
    report = make_bulletin(late_case(tmp_path / "case", answered=True), period="2025-W04", forms=("json",))
    told = {one.text: one for one in report.bulletins[0].statements}
    assert told["The road was never closed."].over is None, "its answer of the 20th was in time"
    assert told["The road is under water."].came is None
    assert told["We were not at the ford."].over == date(2025, 1, 20)


_AT = st.integers(0, 100)


@given(_AT, _AT, _AT, st.lists(_AT))
def test_late_is_what_came_after_the_time_and_had_no_reply_within_it(
    told: int, time: int, came: int, others: list[int]
) -> None:
    over = missed([ReplyWindow(told, told + time)], came, others)
    assert (over == told + time) == (came >= told + time and not any(told <= at < told + time for at in others))
    assert over in (None, told + time)


_TIMES = st.integers(0, 200 * HOUR)


@given(_TIMES, st.dictionaries(st.sampled_from("abc"), _TIMES), st.lists(st.tuples(st.sampled_from("abcd"), _TIMES)))
def test_nothing_is_printed_before_each_of_them_replied_or_had_its_time(
    known: int, told: dict[str, int], replies: list[tuple[str, int]]
) -> None:
    at = printed_from(known, told, replies, ReplyTime(48 * HOUR, "agreement"))
    assert at >= known
    for party, since in told.items():
        answered = any(who == party and since <= when <= at for who, when in replies)
        assert answered or at >= since + 48 * HOUR
    assert at == known or any(at == since + 48 * HOUR or (party, at) in replies for party, since in told.items()), (
        "and not a moment later"
    )


def test_whose_time_to_reply_it_is() -> None:
    text = (STORY / "agreement.yaml").read_text("utf-8")
    agreement = read_agreement(text)
    assert reply_time(agreement, "mission", 1) == ReplyTime(48 * HOUR, "agreement")
    silent = read_agreement(text.replace("clocks: {reply: 48 hours, ", "clocks: {"))
    assert reply_time(silent, "mission", 24 * HOUR) == ReplyTime(24 * HOUR, "publisher")
    assert reply_time(silent) == ReplyTime(OURS, "program")


def test_minsk_of_2015_promises_nothing_that_was_agreed_later() -> None:
    text = (Path(__file__).parents[2] / "agreements" / "minsk-ii-2015" / "agreement.yaml").read_text("utf-8")
    agreement = read_agreement(text)
    measures = {"no-offensive-2020", "no-fire-2020", "discipline-2020", "return-fire-2020"}

    def later(day: str) -> set[str]:
        return set(agreed_later(agreement, period_of(day, agreement.timing.zone)))

    assert later("2015-W33") == {"lighter-weapons", "disengagement"} | measures
    assert later("2015-W40") == {"disengagement"} | measures
    assert later("2016-W38") == measures
    assert later("2020-07-22") == set(), "agreed that day, in force on the 27th"
    assert later("2021-01") == set()


def test_hodeidah_knows_nothing_of_joint_posts_before_they_were_agreed() -> None:
    text = (Path(__file__).parents[2] / "agreements" / "hodeidah-2018" / "agreement.yaml").read_text("utf-8")
    agreement = read_agreement(text)
    for day, clauses in (("2019-03", {"joint-posts"}), ("2019-10", set())):
        assert agreed_later(agreement, period_of(day, agreement.timing.zone)) == clauses, day


def test_the_board_the_headline_and_what_is_owed_know_nothing_of_it() -> None:
    report = make_bulletin("minsk-ii-2015", period="2015-W33", forms=("text",))
    for name, form in report.forms:
        assert b"2020" not in form.data, name
    told = report.bulletins[0]
    assert len(told.board) == 16
    assert "of 16 promises" in told.headline.text
    assert not {one.clause for one in told.owed} & {"lighter-weapons", "disengagement"}


def test_a_partys_statement_on_the_matter_is_its_reply_to_the_finding(tmp_path: Path) -> None:
    shutil.copytree(STORY, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "bulletin.yaml"
    reply = "  - {id: north-3, by: north, made: 2025-01-19, replies_to: ford-1, text: {en: No.}, source: handed in}\n"
    path.write_text(path.read_text("utf-8").replace("statements:\n", f"statements:\n{reply}", 1), "utf-8")
    before, after = (make_bulletin(str(one), period="2025-W03").bulletins[0] for one in (STORY, tmp_path))
    assert [one.clause for one in before.findings] == ["quiet-dale"]
    assert [one.clause for one in after.findings] == ["quiet-dale", "quiet-ford"]


def test_what_is_assessed_and_what_was_found_stand_apart_by_region() -> None:
    told = make_bulletin(str(STORY), period="2025-W03", languages=("fr",)).bulletins[0]
    zones = {
        zone: ([one.clause for one in promises], [one.grade for one in findings])
        for zone, (promises, findings) in by_region(told).items()
    }
    assert zones == {"Le vallon": (["quiet-dale", "patrols"], ["minor"]), "Le gué": (["quiet-ford"], [])}


def test_both_are_cut_at_the_same_letter_and_the_cut_is_marked(tmp_path: Path) -> None:
    shutil.copytree(STORY, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "bulletin.yaml"
    long = " ".join(["word"] * 60)
    more = "".join(
        f"  - {{id: {who}-long, by: {who}, made: 2025-01-16, text: {{en: {long}}}, source: handed in}}\n"
        for who in ("south", "north")
    )
    path.write_text(path.read_text("utf-8").replace("statements:\n", f"statements:\n{more}", 1), "utf-8")
    told = make_bulletin(str(tmp_path), period="2025-W03").bulletins[0]
    cut = [(one.party, one.text, one.cut) for one in told.statements if one.text.startswith("word")]
    text = " ".join(["word"] * 24)
    assert cut == [("north", text, True), ("south", text, True)], "the limit is the one announced before the week, 120"


def test_a_reported_statement_about_the_other_side_waits_too(tmp_path: Path) -> None:
    shutil.copytree(STORY, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "chronology.yaml"
    said = (
        '{on: "2025-01-19 12:00", act: statement, who: north, toward: south, ref: road, source: north, note: They lie.}'
    )
    path.write_text(path.read_text("utf-8") + f"  - {said}\n", "utf-8")
    here, there = (make_bulletin(str(tmp_path), period=one).bulletins[0] for one in ("2025-W03", "2025-W04"))
    assert not any(one.text == "They lie." for one in here.statements)
    assert "2 statements and passages" in here.held_back[0].text
    told = next(one for one in there.statements if one.text == "They lie.")
    assert (told.quoted, told.source) == (False, "a party")
