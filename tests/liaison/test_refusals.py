"""Every refusal of the line that no story tells of, met once."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from servanda.basis import HOUR, Refusal
from servanda.liaison import (
    Area,
    Call,
    CallEnd,
    Clocks,
    Hand,
    Kind,
    Message,
    Plan,
    PlanGiven,
    UnitKey,
    acknowledge,
    change_plan,
    filled,
    give_notice,
    hand_of,
    line_file,
    log_call,
    plan_file,
    read_signed,
    received,
    signed,
    withdraw_plan,
)
from servanda.liaison import (
    test_call as call_of_test,
)

HERE = Path(__file__).parent
NORTH, SOUTH = hand_of("north", bytes([1]) * 32), hand_of("south", bytes([2]) * 32)
KEYS = [UnitKey("north", NORTH.public), UnitKey("south", SOUTH.public)]
PLAN = Plan("north", "movement.patrol", "a patrol", Area(("ridge",)), 9 * HOUR, 10 * HOUR)
DRAFT = give_notice("line", "f", PLAN, ["south"], NORTH, Clocks(), HOUR)


def code(call: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as caught:
        call()
    return caught.value.code


def test_every_code_of_the_line_is_met_in_a_test() -> None:
    source = Path(__file__).parents[2] / "src" / "servanda" / "liaison"
    codes = {one for path in source.glob("*.py") for one in re.findall(r'"(LIA\d{3})"', path.read_text("utf-8"))}
    tests = "".join(path.read_text("utf-8") for path in [*HERE.glob("*.py"), *HERE.glob("stories/*.yaml")])
    assert {one for one in codes if one not in tests} == set()


def test_a_deed_with_something_needed_left_blank_names_it() -> None:
    with pytest.raises(Refusal) as caught:
        filled(PlanGiven(act="movement.patrol", what="a patrol", to=("south",)))
    assert [one.code for one in caught.value.reasons] == ["LIA016", "LIA016"]
    assert [one.why.split()[0] for one in caught.value.reasons] == ["begin", "end"]


def test_a_signature_by_another_key_or_for_another_unit() -> None:
    message = Message("line", "f", Kind.PLAN, "north", ("south",), 0)
    assert code(lambda: signed(message, SOUTH)) == "LIA001"
    wrong = Hand("north", NORTH.public, lambda _: bytes(64))
    assert code(lambda: signed(message, wrong)) == "LIA001"


def test_messages_to_nobody() -> None:
    assert code(lambda: give_notice("line", "f", PLAN, ["north"], NORTH, Clocks(), 0)) == "LIA002"
    assert code(lambda: call_of_test("line", "t", [], Clocks(), 0)) == "LIA002"


def test_a_receipt_of_what_was_not_sent_to_one() -> None:
    exchange = plan_file([]).exchange
    assert code(lambda: acknowledge(exchange, "none", SOUTH, 0)) == "LIA004"


def test_what_comes_from_the_other_server() -> None:
    content = DRAFT.content
    assert received(content, "line", KEYS, HOUR) == DRAFT
    assert code(lambda: received({"x": 1}, "line", KEYS, HOUR)) == "LIA006"
    assert code(lambda: received(content, "other", KEYS, HOUR)) == "LIA007"
    assert code(lambda: received(content, "line", KEYS[1:], HOUR)) == "LIA008"
    revoked = [replace(KEYS[0], until=HOUR)]
    assert code(lambda: received(content, "line", revoked, HOUR)) == "LIA008"
    one = read_signed(content)
    assert one is not None
    altered = replace(one, message=replace(one.message, sent=HOUR - 1)).content()
    assert code(lambda: received(altered, "line", KEYS, HOUR)) == "LIA008"
    assert received(content, "line", KEYS, 0) == DRAFT
    assert code(lambda: received(content, "line", KEYS, -1)) == "LIA009"


def test_texts_without_end() -> None:
    long = "x" * 2_001
    assert code(lambda: give_notice("line", "f", replace(PLAN, what=long), ["south"], NORTH, Clocks(), 0)) == "LIA010"
    call = Call("south", 0, "telephone", long, CallEnd.ANSWERED)
    assert code(lambda: log_call("line", call, NORTH, 0)) == "LIA030"
    from servanda.access import Entry

    entry = Entry(1, HOUR, HOUR, "o", "north", DRAFT.deed, "f", DRAFT.data_class, DRAFT.to, DRAFT.content)
    assert code(lambda: withdraw_plan(plan_file([entry]), long, NORTH, Clocks(), HOUR)) == "LIA015"


@pytest.mark.parametrize(
    "wrong",
    [
        replace(PLAN, who=""),
        replace(PLAN, act="no-such-act"),
        replace(PLAN, what=" "),
        replace(PLAN, area=Area()),
        replace(PLAN, area=Area(centre=(0, 0))),
        replace(PLAN, area=Area(("ridge",), called="x" * 2_001)),
        replace(PLAN, area=Area(outline=((0, 0), (1, 1)))),
        replace(PLAN, area=Area(centre=(181_000_000, 0), radius_m=5)),
        replace(PLAN, end=PLAN.begin),
        replace(PLAN, low_m=5, high_m=4),
    ],
)
def test_a_plan_that_cannot_be_understood(wrong: Plan) -> None:
    assert code(lambda: give_notice("line", "f", wrong, ["south"], NORTH, Clocks(), 0)) == "LIA010"


def test_what_is_wrong_with_a_plan_is_said_in_words() -> None:
    wrong = replace(PLAN, end=PLAN.begin, low_m=5, high_m=4)
    with pytest.raises(Refusal, match="it ends no later than it begins; its lower height is above its upper one"):
        give_notice("line", "f", wrong, ["south"], NORTH, Clocks(), 0)


def test_a_file_whose_beginning_is_not_here_is_nobodys_to_change() -> None:
    assert code(lambda: change_plan(plan_file([]), PLAN, "", NORTH, Clocks(), 0)) == "LIA003"
    assert line_file([]).alarm("north") is None
