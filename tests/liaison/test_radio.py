"""Messages as short texts: whole again from any order, and no slip of one character or one exchange goes unseen."""

import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from servanda.basis import HOUR, Refusal
from servanda.liaison import (
    SMS,
    Area,
    Clocks,
    Plan,
    Signed,
    checked,
    from_texts,
    give_notice,
    hand_of,
    heard,
    read_signed,
    short_id,
    spoken,
    to_texts,
    unchecked,
)

HAND = hand_of("north", bytes([7]) * 32)


def notice(what: str = "a patrol of twelve along the ridge") -> Signed:
    plan = Plan("north", "movement.patrol", what, Area(("ridge",)), 9 * HOUR, 10 * HOUR)
    found = read_signed(give_notice("line", "file-1", plan, ["south"], HAND, Clocks(), 0).content)
    assert found is not None
    return found


def code(texts: list[str]) -> str:
    with pytest.raises(Refusal) as caught:
        from_texts(texts)
    return caught.value.code


#: What a line of words can hold: everything that is printed, and the space.
PRINTED = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), max_size=300)


@given(PRINTED.filter(lambda what: what.strip() and what.isprintable()), st.randoms(use_true_random=False))
def test_a_message_comes_whole_out_of_its_texts(what: str, chance: random.Random) -> None:
    one = notice(what)
    texts = [*to_texts(one)] * 2
    chance.shuffle(texts)
    assert max(map(len, texts)) <= SMS
    found = from_texts(texts)
    assert found == one and found.holds


def test_what_is_missing_is_named() -> None:
    first, _second, *rest = to_texts(notice())
    assert code([first, *rest]) == "LIA053"
    with pytest.raises(Refusal, match="missing: 2 of"):
        from_texts([first, *rest])
    assert code([]) == "LIA052"
    assert code([first, *to_texts(notice("another"))]) == "LIA052"
    assert code([checked("SVL 1 of 2")]) == "LIA006"
    assert code([checked(f"SVL 1/1 {short_id('0' * 32)} ABCD")]) == "LIA006"


def test_what_is_too_long_is_refused() -> None:
    what = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyzабвгд", k=2_000))
    with pytest.raises(Refusal) as caught:
        to_texts(notice(what), 40)
    assert caught.value.code == "LIA051"


#: What can be heard, one sound a character.
HEARD = "abcdefghijklmnopqrstuvwxyzабвгдابتثج0123456789"
TEXTS = st.text(HEARD, min_size=2, max_size=150)


@given(TEXTS, st.data())
def test_one_wrong_character_or_one_exchange_is_found(text: str, data: st.DataObject) -> None:
    assert unchecked(checked(text)) == text
    whole, letters = checked(text)[: len(text)], checked(text)[len(text) :]
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.integers(0, len(text) - 1))
    wrong = data.draw(st.sampled_from(HEARD))
    slips = [whole[:place] + wrong + whole[place + 1 :]]
    turned = list(whole)
    turned[place], turned[other] = turned[other], turned[place]
    for slip in (*slips, "".join(turned)):
        if slip != text:
            with pytest.raises(Refusal) as caught:
                unchecked(slip + letters)
            assert caught.value.code == "LIA050"


def test_what_nobody_hears_makes_no_difference() -> None:
    text = "2026-11-27 09:10 · Two shots at Post 4, 1.5 km north."
    letters = checked(text)[len(text) :]
    for said in (
        "2026 11 27 09:10 two shots  at post 4 1,5 km North",
        "٢٠٢٦-١١-٢٧ 09.10 TWO SHOTS AT POST 4: 1.5 KM NORTH",
    ):
        assert unchecked(said + letters.lower()) == said
    for said in (text.replace("1.5", "15"), text.replace("Two", "Ten"), text.replace("4", "5")):
        with pytest.raises(Refusal) as caught:
            unchecked(said + letters)
        assert caught.value.code == "LIA050"


def test_texts_typed_small_and_with_spaces_are_a_message() -> None:
    one = notice()
    assert from_texts([text.lower().replace(" ", "  ") for text in to_texts(one)]) == one


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), max_size=80))
def test_any_text_fits_its_own_letters(text: str) -> None:
    assume("=" not in text)
    assert unchecked(checked(text)) == text


def test_check_letters_are_read_as_they_are_heard() -> None:
    text = next(t for t in (f"word {n}" for n in range(999)) if "0" in checked(t)[-4:] and "1" in checked(t)[-4:])
    said = checked(text)
    assert unchecked(said[:-4] + said[-4:].replace("0", "o").replace("1", "l")) == text


def test_a_message_read_out_is_known_again_by_its_letters() -> None:
    one = notice()
    text = spoken(one.message, "patrol on the ridge  from 0900 to 1000")
    told = heard(text)
    assert (told.kind, told.sender, told.to) == ("plan", "north", ("south",))
    assert told.short == short_id(one.message.id) and told.words == "patrol on the ridge from 0900 to 1000"
    assert heard(spoken(one.message)).words == ""
    with pytest.raises(Refusal) as caught:
        heard(checked("PLAN"))
    assert caught.value.code == "LIA006"
