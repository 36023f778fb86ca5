"""What readers answer, as rules: what stands in a comment, who answers whom, what counts, what is too fast."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import SECOND, Refusal
from servanda.bulletin import (
    MOST_A_DAY,
    NEWS,
    PACES,
    SUBJECT,
    Comment,
    Decision,
    Rates,
    Standing,
    Tokens,
    choices,
    cleaned,
    cleaned_name,
    decided,
    reactions_of,
    switches_of,
    threaded,
    withdrawn,
)

ATTACKS = (
    "<script>steal()</script>",
    "<img src=x onerror=steal()>",
    "<svg/onload=steal()>",
    "<a href='javascript:steal()'>x</a>",
    "<b onclick=steal() style='position:fixed'>x</b>",
    "<iframe srcdoc='<script>steal()</script>'>",
    "<style>*{}</style>",
    "<math><mtext><table><mglyph><style><img src=x onerror=steal()>",
    "<noscript><p title='</noscript><img src=x>'>",
    "<form action=//elsewhere><input name=word>",
    "<base href=//elsewhere>",
    "<meta http-equiv=refresh content=0>",
    "<b>unclosed",
    "</div></main><h1>official</h1>",
    "&lt;script&gt;steal()&lt;/script&gt;",
)
TAG = re.compile(r"<[^>]*>")
ALLOWED = re.compile(r"</?(?:b|blockquote|br|em|i|li|ol|p|strong|ul)>")


@pytest.mark.parametrize("attack", ATTACKS)
def test_of_script_and_frames_nothing_is_left(attack: str) -> None:
    shown = cleaned(f"before {attack} after")
    assert all(ALLOWED.fullmatch(tag) for tag in TAG.findall(shown)), shown
    assert shown.count("<b>") == shown.count("</b>")
    assert "before" in shown


@given(st.text(alphabet=st.sampled_from("<>/\"'= abonclickscriptimg&;#x\u202e\u0301\n"), max_size=200))
def test_no_letters_whatever_make_a_mark_that_is_not_a_text_s(text: str) -> None:
    shown = cleaned(f"x{text}")
    assert all(ALLOWED.fullmatch(tag) for tag in TAG.findall(shown))


def test_nobody_turns_the_order_of_letters_or_hides_some() -> None:
    shown = cleaned("pay \u202eevil\u202c \u2067to\u2069 m\u200be \ufeff")
    assert shown == "pay evil to me"
    assert cleaned_name("  Mi\u202enistry \n of\tPeace ") == "Ministry of Peace"
    # What Persian and Arabic need between letters stays.
    assert "می\u200cشود" in cleaned("می\u200cشود")


def test_a_tower_of_marks_is_lowered_and_vowels_stay() -> None:
    assert len(cleaned("x" + "\u0335" * 500)) <= 6
    assert cleaned("السَّلَامُ") == "السَّلَامُ"


@pytest.mark.parametrize("text", ("", "   \n", "\u202e", "<script>x</script>", "x" * 3_001))
def test_what_cannot_be_shown_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        cleaned(text)
    assert refused.value.code == "BUL040"


def comment(n: int, parent: int = 0, standing: Standing = Standing.SHOWN) -> Comment:
    return Comment(f"c{n}", n, "b", f"c{parent}" if parent else "", standing, "2026-01-01", "", "x")


def test_a_chain_of_answers_is_drawn_as_a_list_and_no_deeper_than_a_phone_shows() -> None:
    shown = threaded([comment(n, n - 1) for n in range(1, 50_001)])
    assert [one.comment.number for one in shown] == list(range(1, 50_001))
    assert max(one.depth for one in shown) == 3


def test_what_answers_stands_below_what_it_answers() -> None:
    shown = threaded([comment(1), comment(2), comment(3, 1), comment(4, 3), comment(5, 2), comment(6, 1)])
    assert [(one.comment.number, one.depth) for one in shown] == [(1, 0), (3, 1), (4, 2), (6, 1), (2, 0), (5, 1)]


def test_what_was_withdrawn_leaves_its_place_only_where_it_is_answered() -> None:
    gone, alone = withdrawn(comment(1)), withdrawn(comment(3))
    shown = threaded([gone, comment(2, 1), alone, comment(4, 0, Standing.WAITING), comment(5, 4)])
    assert [(one.comment.number, one.gone) for one in shown] == [(1, True), (2, False), (5, False)]


@given(st.lists(st.tuples(st.integers(0, 12), st.sampled_from(list(Standing))), max_size=12))
def test_every_shown_comment_is_told_once_and_none_that_waits(given_: list[tuple[int, Standing]]) -> None:
    every = [comment(n, min(parent, n - 1), standing) for n, (parent, standing) in enumerate(given_, start=1)]
    told = [one.comment for one in threaded(every)]
    assert len({one.id for one in told}) == len(told)
    assert {one.id for one in told if one.standing is Standing.SHOWN} == {
        one.id for one in every if one.standing is Standing.SHOWN
    }
    assert not {one.standing for one in told} & {Standing.WAITING, Standing.REFUSED}


def test_a_moderator_may_do_what_the_standing_lets_and_gives_a_reason_for_taking_away() -> None:
    waiting = comment(1, standing=Standing.WAITING)
    assert set(choices(waiting)) == {Decision.SHOW, Decision.REFUSE}
    assert set(choices(comment(1))) == {Decision.REMOVE}
    assert set(choices(replace(comment(1), reports=2))) == {Decision.REMOVE, Decision.KEEP}
    assert choices(withdrawn(comment(1))) == ()
    assert decided(waiting, Decision.SHOW, "").standing is Standing.SHOWN
    assert decided(replace(comment(1), reports=2), Decision.KEEP, "").reports == 0
    for now, decision, reason, code in (
        (waiting, Decision.REFUSE, "", "BUL048"), (waiting, Decision.REFUSE, "wrong-view", "BUL048"),
        (waiting, Decision.REMOVE, "personal", "BUL047"), (withdrawn(comment(1)), Decision.SHOW, "", "BUL047"),
    ):  # fmt: skip
        with pytest.raises(Refusal) as refused:
            decided(now, decision, reason)
        assert refused.value.code == code


def test_reactions_are_the_subject_s_the_news_pages_or_ones_own() -> None:
    assert reactions_of("subject") == SUBJECT == ("informative", "unclear", "dispute", "thanks")
    assert reactions_of("news") == NEWS and (len(NEWS), NEWS[0], NEWS[-1]) == (7, "like", "angry")
    assert reactions_of("thanks, sad") == ("thanks", "sad")
    for wrong in ("", "sad,sad", "traitor", "subject,news"):
        with pytest.raises(Refusal):
            reactions_of(wrong)


def test_nothing_is_on_until_it_is_switched_on() -> None:
    off = switches_of(None)
    assert not off.answering and off.reactions == "subject"
    assert switches_of(switches_of({"comments": "yes"}).data()).comments


def test_a_word_is_good_for_its_bulletin_and_its_day_and_forged_ones_for_none() -> None:
    tokens = Tokens()
    word = tokens.issue("b", "d1")
    tokens.check(word, "b", "d1")
    other = Tokens().issue("b", "d1")
    for forged, bulletin, day in (
        (word, "c", "d1"), (other, "b", "d1"), ("", "b", "d1"), ("zz" * 28, "b", "d1"), (word[:-1], "b", "d1"),
        (word[:-2] + ("00" if word[-2:] != "00" else "01"), "b", "d1"), (word, "b", "d2"), (word, "b", "d1"),
    ):  # fmt: skip
        with pytest.raises(Refusal) as refused:
            tokens.check(forged, bulletin, day)
        assert refused.value.code == "BUL041"


def test_who_taps_for_many_taps_for_so_many_in_a_day_and_keeps_no_comment_and_no_other_bulletin_out() -> None:
    tokens = Tokens()

    def tapped(bulletin: str, day: str, what: str = "react") -> None:
        word = tokens.issue(bulletin, day)
        tokens.done(word, bulletin, what, day)
        tokens.note(word, bulletin, what, "thanks", day)

    first = tokens.issue("b", "d1")
    tokens.note(first, "b", "react", "thanks", "d1")
    for _ in range(MOST_A_DAY - 1):
        tapped("b", "d1")
    with pytest.raises(Refusal) as refused:
        tapped("b", "d1")
    assert refused.value.code == "BUL042"
    assert tokens.done(first, "b", "react", "d1") == "thanks", "whose tap was counted may change it"
    tapped("b", "d1", "comment")
    tapped("b", "d1", "report 0f")
    tapped("c", "d1")
    tapped("b", "d2")


def test_of_the_day_before_neither_salt_nor_hash_is_left() -> None:
    tokens = Tokens()
    word = tokens.issue("b", "d1")
    tokens.note(word, "b", "react", "thanks", "d1")
    key = tokens._salt.key
    assert word not in str(tokens._salt.used) and tokens.done(word, "b", "react", "d1") == "thanks"
    tokens.issue("b", "d2")
    assert tokens._salt.key != key and not tokens._salt.used


@given(st.lists(st.integers(0, 2_000_000), min_size=1, max_size=200))
def test_no_rate_lets_through_more_than_its_pace(steps: list[int]) -> None:
    rates, now, pace = Rates(), 10 * SECOND, PACES["comment"]
    begun, taken = now, 0
    for step in steps:
        now += step
        taken += rates.taken("comment", "b", now)
        assert taken <= pace.at_once + (now - begun) // pace.each
    assert rates.missed("comment", "b") == len(steps) - taken


def test_a_flood_of_a_hundred_a_second_is_turned_away_and_ends_with_itself() -> None:
    rates, now = Rates(), 0
    taken = sum(rates.taken("comment", "b", now + n * SECOND // 100) for n in range(6_000))
    assert taken == 30 + 14
    assert rates.taken("comment", "c", now + 59 * SECOND)
    assert rates.taken("comment", "b", now + 3_600 * SECOND)
    # A clock set back shuts nobody out.
    assert rates.taken("comment", "c", 0)
