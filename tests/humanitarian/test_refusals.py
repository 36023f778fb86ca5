"""Every refusal of the desk that no story tells of; and what holds of its words, log, tracks and tables."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from servanda.access import DataClass, Entry
from servanda.basis import Refusal
from servanda.humanitarian import (
    LEAST_TOLD,
    Closing,
    Damaged,
    Degree,
    DeskTerms,
    Displaced,
    Due,
    Instalment,
    Kind,
    Payment,
    Pledge,
    PledgeMade,
    Progress,
    RecoveryFile,
    Subject,
    What,
    by_currency,
    by_the_desk,
    consent,
    desk_keys,
    desk_policy,
    disclose,
    enter,
    enter_damaged,
    enter_displaced,
    figures_file,
    filled,
    notice_file,
    notify,
    record_strike,
    told_outside,
    tracks,
    withdraw,
)
from servanda.ledger import Countersigner, Key, KeyInForce
from servanda.ledger import Kind as KeyKind

HERE = Path(__file__).parent
KEYS = desk_keys(bytes(32), bytes([9]) * 32)
SOURCE = Path(__file__).parents[2] / "src" / "servanda" / "humanitarian"
SITE = Subject(Kind.CLINIC, "aid", "clinic", ((1_000_000, 2_000_000),), 10, 80, 50, 0, 100)


def code(call: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as caught:
        call()
    return caught.value.code


def test_every_code_of_the_desk_is_met_in_a_test() -> None:
    codes = {one for path in SOURCE.glob("*.py") for one in re.findall(r'"(HUM\d{3})"', path.read_text("utf-8"))}
    tests = "".join(path.read_text("utf-8") for path in [*HERE.glob("*.py"), *HERE.glob("stories/*.yaml")])
    assert {one for one in codes if one not in tests} == set()


def test_no_word_of_the_desk_reads_as_leave() -> None:
    """Neither what is stored nor what is refused says that anybody allows anything."""
    shown = re.compile(r'"([^"\n]*)"')
    words = [word for path in SOURCE.glob("*.py") for word in shown.findall(_code(path))]
    leave = re.compile(r"\b(permi\w+|approv\w+|authori[sz]\w+|allow\w+|clearance granted|granted)\b", re.I)
    assert [word for word in words if leave.search(word)] == ["aid.access-granted"] * 2


def _code(path: Path) -> str:
    return re.sub(r'""".*?"""', "", path.read_text("utf-8"), flags=re.S)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(SITE, organisation=""),
        replace(SITE, called=""),
        replace(SITE, places=()),
        replace(SITE, places=((1, 1), (2, 2))),
        replace(SITE, places=((2_000_000, 91_000_000),)),
        replace(SITE, uncertainty_m=29),
        replace(SITE, perimeter_m=-1),
        replace(SITE, end=0),
        replace(SITE, note="x" * 2_001),
        replace(SITE, kind=Kind.CONVOY),
    ],
)
def test_what_cannot_be_told_of(wrong: Subject) -> None:
    assert code(lambda: enter("f", wrong, 0)) == "HUM001"


def entries(*drafts: object) -> list[Entry]:
    return [
        Entry(n, n, n, "x", "desk", one.deed, one.about, one.data_class, one.to, one.content)  # type: ignore[attr-defined]
        for n, one in enumerate(drafts, 1)
    ]


def test_texts_without_end_and_files_without_beginning() -> None:
    held = entries(enter("f", SITE, 0))
    held += entries(consent(notice_file(held), ["north"], "the director", 0))
    held = [replace(one, position=n) for n, one in enumerate(held, 1)]
    copy = notify(notice_file(held), "north", KEYS, DeskTerms(), 2)
    held = [*held, Entry(3, 3, 3, "x", "desk", copy.deed, "f", copy.data_class, copy.to, copy.content)]
    assert code(lambda: withdraw(notice_file(held), "x" * 2_001, KEYS, DeskTerms(), 3)) == "HUM013"
    assert code(lambda: record_strike(notice_file([]), 0, "x", 0)) == "HUM003"
    assert code(lambda: consent(notice_file([]), [], "x", 0)) == "HUM003"


def test_what_crosses_is_a_link_and_no_place_kind_or_file() -> None:
    held = entries(enter("secret-file", SITE, 0))
    state = notice_file(held)
    steps = [consent(state, ["north"], "the director", 0, disclosure=True)]
    held = [*held, *(replace(one, position=2, recorded=0) for one in entries(*steps))]
    copy = notify(notice_file(held), "north", KEYS, DeskTerms(), 1)
    held = [*held, replace(entries(copy)[0], position=3, recorded=1)]
    strike = record_strike(notice_file(held), 50, "hit", 60)
    held = [*held, replace(entries(strike)[0], position=4, recorded=60, happened=50)]
    id_ = str(strike.content["id"])
    crossing, own = disclose(notice_file(held), id_, "i-1", ["north"], KEYS, 61)
    assert (crossing.about, crossing.data_class, set(crossing.content)) == (
        "i-1", DataClass.MECHANISM, {"struck", "notified", "reference"},
    )  # fmt: skip
    assert not any(one in repr(crossing) for one in ("secret-file", "clinic", "2000000", "aid"))
    assert (own.about, own.data_class, own.to) == ("secret-file", DataClass.SITE, ())


def test_a_copy_withdrawn_or_over_was_not_held_when_it_was_struck() -> None:
    held = entries(enter("f", SITE, 0))
    held += [replace(one, position=2) for one in entries(consent(notice_file(held), ["north"], "d", 0))]
    copy = notify(notice_file(held), "north", KEYS, DeskTerms(), 10)
    held.append(replace(entries(copy)[0], position=3, recorded=10))
    (gone,) = withdraw(notice_file(held), "", KEYS, DeskTerms(), 40)
    held.append(replace(entries(gone)[0], position=4, recorded=40))
    state = notice_file(held)
    assert [bool(state.notified_before(moment)) for moment in (9, 10, 39, 40, 120)] == [False, True, True, False, False]


def test_a_copy_is_signed_by_the_desk_and_an_altered_one_is_not() -> None:
    held = entries(enter("f", SITE, 0))
    held += [replace(one, position=2) for one in entries(consent(notice_file(held), ["north"], "d", 0))]
    (copy,) = entries(notify(notice_file(held), "north", KEYS, DeskTerms(), 1))
    assert by_the_desk(copy, [KEYS.public]) and not by_the_desk(copy, [bytes(32)])
    for change in ({"recipient": "south"}, {"version": 2}, {"signature": ""}, {"told": {}}):
        assert not by_the_desk(replace(copy, content={**copy.content, **change}), [KEYS.public])
    assert not by_the_desk(replace(copy, about="another"), [KEYS.public])
    assert not by_the_desk(replace(copy, content={}), [KEYS.public])


def test_the_same_copy_can_be_told_again_after_it_was_withdrawn() -> None:
    held = entries(enter("f", SITE, 0))
    held += [replace(one, position=2) for one in entries(consent(notice_file(held), ["north"], "d", 0))]
    first = notify(notice_file(held), "north", KEYS, DeskTerms(), 3)
    held.append(replace(entries(first)[0], position=3, recorded=3))
    (gone,) = withdraw(notice_file(held), "", KEYS, DeskTerms(), 4)
    held.append(replace(entries(gone)[0], position=4, recorded=4))
    again = notify(notice_file(held), "north", KEYS, DeskTerms(), 5)
    assert again.key != first.key and again.content["told"] == first.content["told"]


def test_no_party_countersigns_the_desk_s_log() -> None:
    key = Key("desk", KeyKind.NOTE, bytes(32))
    assert desk_policy("desk.example", [key]).countersigners == ()
    neutral = Countersigner("neutral", "neutral", (KeyInForce(key),))
    assert desk_policy("desk.example", [key], [neutral]).neutrals_needed == 1
    party = replace(neutral, role="party")
    assert code(lambda: desk_policy("desk.example", [key], [neutral, party])) == "HUM025"


def test_a_deed_with_something_needed_left_blank_names_it() -> None:
    with pytest.raises(Refusal) as caught:
        filled(PledgeMade(pledged_by="a donor", currency="EUR"))
    assert [one.code for one in caught.value.reasons] == ["HUM080", "HUM080"]
    assert [one.why.split()[0] for one in caught.value.reasons] == ["purpose", "instalments"]


def test_figures_of_nowhere_or_below_none() -> None:
    figure = Displaced("the valley", 0, 5, "a count")
    for wrong in (replace(figure, area=""), replace(figure, source=""), replace(figure, persons=-1)):
        assert code(lambda wrong=wrong: enter_displaced("f", wrong, 0)) == "HUM060"  # type: ignore[misc]
    damage = Damaged("the valley", "houses", Degree.MAJOR, 12, 0, "satellite", "a count")
    assert code(lambda: enter_damaged("f", replace(damage, what=""), 0)) == "HUM060"
    assert figures_file(entries(enter_damaged("f", damage, 0))).damaged == (damage,)


def test_counts_of_few_people_stay_at_the_desk() -> None:
    assert [told_outside(number) for number in (0, 1, LEAST_TOLD - 1, LEAST_TOLD)] == [0, None, None, LEAST_TOLD]


def test_currencies_are_not_added_up() -> None:
    def one(currency: str, amount: int, paid: int) -> RecoveryFile:
        given = Pledge("a donor", "houses", currency, (Instalment(amount, 0),))
        return RecoveryFile("f", given, 0, (Payment(paid, 0, "", "x"),) if paid else ())

    assert by_currency([one("EUR", 5, 1), one("IDR", 7, 0), one("EUR", 10, 2)]) == {"EUR": (15, 3), "IDR": (7, 0)}
    assert one("EUR", 8, 2).share_ppm == 250_000


def test_tracks_stand_side_by_side() -> None:
    def owed(how: Progress, by: int | None) -> Due:
        return Due(What.ANSWER, "north", "f", "", 0, by, how)

    dues = [("security", owed(Progress.OPEN, 9)), ("security", owed(Progress.OPEN, 5))]
    dues += [("security", owed(Progress.OVERDUE, 3)), ("humanitarian", owed(Progress.MET, 1))]
    found = tracks([*dues, ("economic", owed(Progress.LAPSED, 2))])
    assert [one.name for one in found] == ["humanitarian", "security", "regional", "economic"]
    security = found[1]
    assert (security.open, security.overdue, security.next_by, security.overdue_since) == (2, 1, 5, 3)
    assert security.total == 3
    assert found[2].total == 0 and found[3].lapsed == 1
    assert Closing.NOT_KNOWN in Closing
