"""What a file may not say is refused as it is read: at the faulty word, in plain words, with what to write."""

import time

import pytest

from servanda.agreement import lower, read_agreement
from servanda.agreement.shape import parts_per_million, thousandths
from servanda.basis import Refusal, Refused

TEXT = """\
servanda: 1
id: refusals
title: Refusals
timing: {zone: Europe/Vienna, entry: 2020-01-01}
participants: {hills: {called: Hills}, coast: {called: Coast}}
bodies: {mission: {called: Mission, observes: [{acts: fire, in: valley}]}}
lines: {front: {points: [[20, 50], [21, 50]]}}
zones:
  valley: {polygon: [[20, 50], [21, 50], [21, 51]]}
events: {talks: {called: Talks, on: 2020-05-01}}
phases: [{id: first, called: First, opens: entry}]
clauses:
  - id: halt
    says: Fire stops.
    who: [hills, coast]
    must_not: {acts: fire, in: valley}
    from: 2020-02-01
    until: 2020-12-31
  - id: handed-over
    says: Weapons are handed over.
    who: hills
    must: {acts: weapons.hand-over, amount: 6}
    by: day 30
"""


def refusal(text: str) -> Refused:
    with pytest.raises(Refusal) as refused:
        read_agreement(text, "draft.yaml")
    (reason,) = refused.value.reasons
    return reason


def changed(was: str, now: str) -> str:
    assert TEXT.count(was) == 1
    return TEXT.replace(was, now)


def line_of(word: str, text: str) -> int:
    return text[: text.index(word)].count("\n") + 1


def test_the_text_itself_reads() -> None:
    lower(read_agreement(TEXT))


@pytest.mark.parametrize(
    "moment",
    [
        "day 1000000000",
        "day " + "9" * 5000,
        "9999-12-31",
        "1799-12-31",
        "2020-02-31",
        "2020-01-01 25:00",
        "99999-05-31",
        "2020-5-1",
        "entry + 101 years",
        "entry - 99999999999999 minutes",
    ],
)
@pytest.mark.parametrize("where", ["until: 2020-12-31", "entry: 2020-01-01", "opens: entry", "on: 2020-05-01"])
def test_a_moment_that_cannot_be_is_refused_where_it_stands(moment: str, where: str) -> None:
    key = where.partition(":")[0]
    text = changed(where, f"{key}: '{moment}'" if key == "entry" else f"{key}: {moment}")
    reason = refusal(text)
    assert (reason.code, reason.place.line) == ("AGR022", line_of(moment, text))
    assert "out of range" not in reason.why and "isoformat" not in reason.why


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("entry: 2020-01-01", "entry: 2020-01-01, signed: nowhere"),
        ("entry: 2020-01-01", "entry: nowhere"),
        ("entry: 2020-01-01", "entry: 2020-01-01, expiry: nowhere + 1 year"),
        ("on: 2020-05-01", "on: nowhere"),
        ("opens: entry", "opens: entry, continues: while talks go on, continues_until: nowhere"),
        ("valley: {polygon: [[20, 50], [21, 50], [21, 51]]}", "valley: {moving: {radius: 3 km, fixes: [{at: nowhere, "
         "centre: [20, 50]}]}}"),
        ("clauses:\n", "versions: [{id: v, called: V, made: nowhere}]\nclauses:\n"),
        ("observes: [{acts: fire, in: valley}]", "observes: [{acts: fire, in: nowhere}]"),
        ("until: 2020-12-31", "until: nowhere"),
        ("must_not: {acts: fire, in: valley}", "must_not: {acts: fire, in: nowhere}"),
        ("who: [hills, coast]", "who: [hills, nowhere]"),
        ("who: hills", "who: hills\n    when: {done: nowhere}"),
    ],
)  # fmt: skip
def test_a_name_that_leads_nowhere_is_refused_at_the_name(was: str, now: str) -> None:
    text = changed(was, now)
    reason = refusal(text)
    assert reason.code == "AGR040"
    assert text.splitlines()[reason.place.line - 1][reason.place.column - 1 :].startswith("nowhere")


def test_a_name_brought_by_an_overlay_is_refused_in_the_overlay() -> None:
    version = "versions: [{id: v, called: V, made: 2020-03-01, changes: {halt: {who: [hills, islands]}}}]\nclauses:\n"
    text = changed("clauses:\n", version)
    reason = refusal(text)
    assert text.splitlines()[reason.place.line - 1][reason.place.column - 1 :].startswith("islands")


def test_offsets_that_add_up_beyond_the_calendar_are_refused() -> None:
    events = ", ".join(f"e{n}: {{called: E, on: {'e' + str(n - 1) if n else 'entry'} + 100 years}}" for n in range(90))
    text = changed("events: {", "events: {" + events + ", ")
    with pytest.raises(Refusal) as refused:
        read_agreement(text)
    assert {reason.code for reason in refused.value.reasons} == {"AGR043"}


@pytest.mark.parametrize("amount", ["99999999999999999999", "-6", "1e30", "1e999999999", "9" * 5000, "1/3"])
def test_an_amount_nothing_can_have_is_refused(amount: str) -> None:
    reason = refusal(changed("amount: 6", f"amount: {amount}"))
    assert reason.code == "AGR022" and "such as 210" in reason.why and len(reason.why) < 200


def test_numbers_as_people_write_them_are_read() -> None:
    assert [thousandths(text) for text in ("14,700", "4.1", "0", "1_000")] == [14_700_000, 4_100, 0, 1_000_000]
    assert [parts_per_million(text) for text in ("1/4", "30 %", "0.95", "1")] == [250_000, 300_000, 950_000, 1_000_000]


@pytest.mark.parametrize(
    ("zone", "code"),
    [
        ("polygon: [[20, 50], [21, 51], [21, 50], [20, 51]]", "BAS020"),
        ("polygon: [[20, 50], [21, 51]]", "BAS020"),
        ("polygon: [[20, 50], [21, 51], [22, 52]]", "BAS020"),
        ("polygon: [[-179, 50], [179, 51], [179, 50]]", "BAS021"),
        ("circle: {centre: [20, 50], radius: 15000 km}", "AGR044"),
        ("circle: {centre: [20, 50], radius: 0 km}", "AGR044"),
        ("circle: {centre: [20, 89.9], radius: 50 km}", "AGR044"),
        ("circle: {centre: [179.9, 0], radius: 50 km}", "AGR044"),
        ("band: {along: front, from: 5 km, to: 5 km}", "AGR044"),
        ("moving: {radius: 0 m, follows: ship}", "AGR044"),
        ("any_of: [valley]", "AGR042"),
        ("circle: {centre: [20, 50], radius: 50000 km}", "AGR022"),
        ("circle: {centre: [east, 50], radius: 5 km}", "AGR022"),
    ],
)
def test_a_zone_that_cannot_be_drawn_is_refused_on_its_line(zone: str, code: str) -> None:
    reason = refusal(changed("polygon: [[20, 50], [21, 50], [21, 51]]", zone))
    assert (reason.code, reason.place.file, reason.place.line) == (code, "draft.yaml", 9)
    assert "float" not in reason.why


def test_a_line_of_one_place_is_refused() -> None:
    assert refusal(changed("[[20, 50], [21, 50]]}", "[[20, 50], [20, 50]]}")).code == "AGR044"


@pytest.mark.parametrize(
    ("was", "now", "code", "near"),
    [
        ("must_not: {acts: fire, in", "must_not: {acts: fire.artilery, in", "VOC001", "fire.artillery"),
        ("observes: [{acts: fire,", "observes: [{acts: [fire, fyre],", "VOC001", "fire"),
        ("who: hills", "who: hills\n    when: {quiet: {acts: fyre}, for: 7 days}", "VOC001", "fire"),
        ("on: 2020-05-01", "shown_by: {acts: meeting.talk}", "VOC001", "meeting.talks"),
        ("acts: fire, in: valley}\n", "acts: fire, weapons: tanks}\n", "VOC002", "tank"),
    ],
)
def test_an_act_nobody_knows_is_answered_with_the_nearest(was: str, now: str, code: str, near: str) -> None:
    text = changed(was, now)
    reason = refusal(text)
    assert reason.code == code and near in reason.remedy
    assert reason.place.line == line_of(reason.why.split("'")[1], text)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("by: day 30", "by: handed-over + 3 days"),
        ("by: day 30", "by: handed-over done + 3 days"),
        ("by: day 30", "between: [day 3, handed-over ends]"),
        ("from: 2020-02-01", "from: halt begins"),
        ("until: 2020-12-31", "until: halt ends + 2 days"),
    ],
)
def test_a_deadline_counted_from_its_own_duty_is_refused(was: str, now: str) -> None:
    text = changed(was, now)
    reason = refusal(text)
    assert (reason.code, reason.place.line) == ("AGR042", line_of(now, text))


def test_an_end_may_count_from_the_beginning_of_its_own_clause() -> None:
    lower(read_agreement(changed("until: 2020-12-31", "until: halt begins + 60 days")))


def test_entry_and_an_event_counted_from_each_other_are_refused() -> None:
    text = changed("entry: 2020-01-01", "entry: talks").replace("on: 2020-05-01", "on: entry + 1 day")
    assert refusal(text).code == "AGR042"


def test_an_end_before_its_beginning_is_refused() -> None:
    text = changed("until: 2020-12-31", "until: 2020-01-31")
    reason = refusal(text)
    assert (reason.code, reason.place.line) == ("AGR045", line_of("2020-01-31", text))


@pytest.mark.parametrize(
    ("was", "now", "code"),
    [
        ("says: Fire stops.", 'says: ""', "AGR022"),
        ("says: Fire stops.", "says: {}", "AGR022"),
        ("who: [hills, coast]", "who: []", "AGR046"),
        ("who: [hills, coast]", "who: [hills, hills]", "AGR047"),
    ],
)
def test_what_says_nothing_is_not_taken_in_silence(was: str, now: str, code: str) -> None:
    assert refusal(changed(was, now)).code == code


@pytest.mark.parametrize(
    ("was", "now", "near"),
    [
        ("clauses:", "clausses:", "clauses"),
        ("    by: day 30", "    bye: day 30", "by"),
        ("amount: 6", "amuont: 6", "amount"),
        ("{acts: fire, in: valley}]", "{acts: fire, inn: valley}]", "in"),
        ("must_not: {acts: fire, in: valley}\n", "must_not: {acts: fire, toword: coast}\n", "toward"),
        ("participants:", "participents:", "participants"),
    ],
)
def test_a_misspelt_key_is_one_reason_at_the_key(was: str, now: str, near: str) -> None:
    text = changed(was, now)
    reason = refusal(text)
    assert (reason.code, reason.remedy) == ("AGR021", f"did you mean {near!r}?")
    wrong = reason.why.split("'")[1]
    assert text.splitlines()[reason.place.line - 1][reason.place.column - 1 :].startswith(wrong)


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("who: hills", "who: Hill People", "item 1 of 'who' is not written as a name|'who' is not written as a name"),
        ("id: halt", "id: The Halt", "'id' is not written as a name"),
        ("title: Refusals", "title: Refusals\ndraft: perhaps", "'draft' is not yes or no"),
        ("amount: 6", "each: perhaps", "'each' is not yes or no"),
        ("participants: {hills: {called: Hills}, coast: {called: Coast}}", "participants: nobody", "is not keys with"),
        ("says: Fire stops.", "says:", "'says' is left empty"),
    ],
)
def test_faults_are_told_in_plain_words(was: str, now: str, said: str) -> None:
    with pytest.raises(Refusal, match=said) as refused:
        read_agreement(changed(was, now))
    told = str(refused.value)
    assert not any(word in told for word in ("Input should", "String should", "pattern", "valid ", "dictionary"))
    assert all(one.remedy != "correct the value" for one in refused.value.reasons)


def test_a_tab_is_named() -> None:
    text = changed("    says: Fire stops.", "\tsays: Fire stops.")
    reason = refusal(text)
    assert (reason.code, reason.place.line, reason.place.column) == ("BAS012", line_of("\tsays", text), 1)
    assert "tab" in reason.why and "spaces" in reason.remedy


def test_a_version_of_many_figures_is_not_echoed_whole() -> None:
    assert len(refusal(changed("servanda: 1", "servanda: " + "9" * 100_000)).why) < 150
    assert refusal(changed("servanda: 1", "servanda: [1]")).code == "AGR003"


@pytest.mark.parametrize("section", ["versions: [words]", "timing: words", "versions: [{changes: {a: {b: c}}}]"])
def test_parts_of_another_shape_never_break_the_program(section: str) -> None:
    text = TEXT.replace("timing: {zone: Europe/Vienna, entry: 2020-01-01}\n", "") if "timing" in section else TEXT
    with pytest.raises(Refusal):
        read_agreement(f"{section}\nphases: [words]\n" + text.replace("phases:", "x-phases:", 1))


def test_a_thousand_clauses_are_read_in_a_moment() -> None:
    clause = TEXT[TEXT.index("  - id: halt") : TEXT.index("  - id: handed-over")]
    text = TEXT + "".join(clause.replace("id: halt", f"id: halt-{n}") for n in range(1_000))
    begun = time.process_time()
    read_agreement(text)
    assert time.process_time() - begun < 5
