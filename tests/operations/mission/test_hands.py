"""Keys people sign with: sealed under their own password, opened by it alone, in force from when they were made."""

import pytest

from servanda.access import Person, Role
from servanda.basis import Refusal
from servanda.liaison import Kind, Message, signed
from servanda.operations import Hands

OFFICER = Person("hills-officer-1", Role.OFFICER, "hills", "hills")
WORDS = "four words of the field"


class Kept:
    """Settings in memory."""

    def __init__(self) -> None:
        self.held: dict[str, object] = {}

    def names(self) -> tuple[str, ...]:
        return tuple(self.held)

    def get(self, name: str) -> object:
        return self.held.get(name)

    def put(self, name: str, value: object, *, sealed: bool = False) -> None:
        assert sealed, "keys are never kept in clear"
        self.held[name] = value


def message(sent: int) -> Message:
    return Message("line", "file", Kind.CALL, "hills", ("plain",), sent)


def test_a_key_is_opened_by_its_own_password_alone_and_signs() -> None:
    kept = Kept()
    hands = Hands(kept)
    hands.make(OFFICER, WORDS, 10)
    with pytest.raises(Refusal, match="MIS050"):
        hands.of(OFFICER)
    with pytest.raises(Refusal, match="NEG071"):
        hands.open(OFFICER, "four words of the fjeld")
    with pytest.raises(Refusal, match="MIS050"):
        hands.of(OFFICER)
    hands.open(OFFICER, WORDS)
    one = signed(message(20), hands.of(OFFICER))
    assert one.holds and hands.kept(OFFICER) == one.public


def test_a_program_started_anew_has_no_key_open() -> None:
    kept = Kept()
    first = Hands(kept)
    first.make(OFFICER, WORDS, 10)
    first.open(OFFICER, WORDS)
    again = Hands(kept)
    with pytest.raises(Refusal, match="MIS050"):
        again.of(OFFICER)
    again.open(OFFICER, WORDS)
    assert again.of(OFFICER).public == first.of(OFFICER).public


def test_of_several_keys_the_newest_is_the_one_that_signs() -> None:
    hands = Hands(Kept())
    hands.make(OFFICER, WORDS, 10)
    older = hands.kept(OFFICER)
    hands.make(OFFICER, WORDS, 50)
    hands.open(OFFICER, WORDS)
    assert older != hands.kept(OFFICER) == hands.of(OFFICER).public


def test_the_desk_has_one_pair_of_secrets_that_outlasts_the_program() -> None:
    kept = Kept()
    assert Hands(kept).desk().public == Hands(kept).desk().public
    assert Hands().desk().public != Hands().desk().public


def test_nobody_signs_for_another_unit() -> None:
    hands = Hands()
    hands.of(OFFICER)
    with pytest.raises(Refusal, match="MIS050"):
        hands.of(Person("hills-officer-1", Role.OFFICER, "plain", "plain"))
