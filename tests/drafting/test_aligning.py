"""A draft against the one before it: reworded, moved, put in and taken out passages are found again."""

import itertools
import random
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from hand_made_drafts import CEASEFIRE, text_of
from servanda.drafting import DraftText, Passage, align, worded
from servanda.drafting.drafts import _in_order


def pairs(was: str, now: str) -> dict[str, tuple[str, str]]:
    earlier, later = text_of(was), text_of(now)
    old, new = earlier.by_id(), later.by_id()
    return {old[one.was].text: (new[one.now].text, one.how) for one in align(earlier, later).pairs}


def test_a_draft_is_the_same_as_itself() -> None:
    told = align(text_of(CEASEFIRE), text_of(CEASEFIRE))
    assert {one.how for one in told.pairs} == {"same"} and not told.gone and not told.new


def test_a_reworded_paragraph_is_found_although_one_was_put_in_before_it() -> None:
    now = CEASEFIRE.replace("2. South hands", "2. The Mission opens two offices.\n3. South hands").replace(
        "within ten days", "within fifteen days of signature"
    )
    told = pairs(CEASEFIRE, now)
    was = "South hands over its heavy weapons to the Mission within ten days."
    assert told[was] == (
        "South hands over its heavy weapons to the Mission within fifteen days of signature.",
        "reworded",
    )
    assert [text_of(now).by_id()[one].text for one in align(text_of(CEASEFIRE), text_of(now)).new] == [
        "The Mission opens two offices."
    ]


def test_a_moved_paragraph_is_found_word_for_word_and_reworded() -> None:
    lines = CEASEFIRE.splitlines()
    withdrawal = lines.pop()
    now = "\n".join([*lines[:1], withdrawal, *lines[1:]])
    assert pairs(CEASEFIRE, now)["North withdraws from the Valley within twenty days."][1] == "moved"
    again = now.replace("twenty days", "twenty-five days")
    assert pairs(CEASEFIRE, again)["North withdraws from the Valley within twenty days."] == (
        "North withdraws from the Valley within twenty-five days.",
        "moved and reworded",
    )


def test_a_paragraph_that_vanished_is_gone_and_not_taken_for_another() -> None:
    now = CEASEFIRE.replace("2. South hands over its heavy weapons to the Mission within ten days.\n", "")
    told = align(text_of(CEASEFIRE), text_of(now))
    assert [text_of(CEASEFIRE).by_id()[one].number for one in told.gone] == ["2"] and not told.new


def test_a_heading_is_never_the_text_under_it() -> None:
    told = align(text_of("## North withdraws.\n"), text_of("North withdraws.\n"))
    assert not told.pairs


def test_words_put_in_and_taken_out() -> None:
    told = worded("within ten days of entry", "within 15 days of entry")
    assert [(one.sort, one.words) for one in told] == [
        ("both", "within "),
        ("out", "ten"),
        ("in", "15"),
        ("both", " days of entry"),
    ]


@given(st.text(alphabet="ab ,.\n", max_size=30), st.text(alphabet="ab ,.\n", max_size=30))
def test_the_words_of_both_texts_can_be_put_together_again(was: str, now: str) -> None:
    told = worded(was, now)
    assert "".join(one.words for one in told if one.sort != "in") == was
    assert "".join(one.words for one in told if one.sort != "out") == now


WORDS = [
    "north",
    "south",
    "withdraws",
    "hands",
    "over",
    "weapons",
    "mission",
    "days",
    "valley",
    "within",
    "signs",
    "patrols",
    "road",
    "town",
    "border",
    "law",
]


def drawn(r: random.Random, many: int, kept: list[str] | None = None) -> DraftText:
    lines = [" ".join(r.choices(WORDS, k=r.randint(3, 12))) for _ in range(many)]
    if kept:
        lines += r.sample(kept, r.randint(0, len(kept)))
        r.shuffle(lines)
    return text_of("\n".join(lines))


@given(st.integers(0, 2**32))
def test_every_passage_is_told_once(seed: int) -> None:
    r = random.Random(seed)
    earlier = drawn(r, r.randint(0, 8))
    later = drawn(r, r.randint(0, 5), [one.text for one in earlier.passages])
    told = align(earlier, later)
    assert sorted([*(one.was for one in told.pairs), *told.gone]) == sorted(one.id for one in earlier.passages)
    assert sorted([*(one.now for one in told.pairs), *told.new]) == sorted(one.id for one in later.passages)
    in_place = [(one.was, one.now) for one in told.pairs if not one.how.startswith("moved")]
    assert in_place == sorted(in_place, key=lambda pair: int(pair[1][1:]))


@given(st.permutations(range(7)), st.lists(st.integers(1, 9), min_size=7, max_size=7))
def test_what_keeps_its_order_is_as_heavy_as_can_be(order: list[int], lengths: list[int]) -> None:
    was = [Passage(f"p{n}", "paragraph", "x" * length) for n, length in enumerate(lengths)]
    listed = list(enumerate(order))
    kept = _in_order(listed, was)
    assert all(a[1] < b[1] for a, b in itertools.pairwise(kept))
    best = max(
        sum(1 + lengths[i] for i, _ in some)
        for size in range(8)
        for some in itertools.combinations(listed, size)
        if all(a[1] < b[1] for a, b in itertools.pairwise(some))
    )
    assert sum(1 + lengths[i] for i, _ in kept) == best


def test_three_hundred_pages_are_compared_in_seconds() -> None:
    r = random.Random(1)
    lines = [" ".join(r.choices(WORDS, k=40)) + f" {n}" for n in range(3_000)]
    later = [line.replace("days", "weeks") if n % 3 else line for n, line in enumerate(lines)]
    earlier, now = text_of("\n".join(lines)), text_of("\n".join(later))
    started = process_time()
    told = align(earlier, now)
    assert process_time() - started < 20
    assert len(told.pairs) == 3_000 and all(one.was == one.now for one in told.pairs)
