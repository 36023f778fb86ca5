"""One copy seen elsewhere names whose it was, each time; told places stay within the stated uncertainty."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest

from servanda.access import Entry
from servanda.basis import DAY, Refusal, distance_m
from servanda.humanitarian import (
    MOST_MARKS,
    Copy,
    DeskTerms,
    Kind,
    Leak,
    NoticeFile,
    Subject,
    consent,
    desk_keys,
    enter,
    notice_file,
    notify,
    whose,
)

TERMS = DeskTerms()


def subject(chance: random.Random, *, moves: bool) -> Subject:
    count = chance.randint(2, 6) if moves else 1
    places = tuple(
        (chance.randint(-179_000_000, 179_000_000), chance.randint(-84_000_000, 84_000_000)) for _ in range(count)
    )
    measured = chance.randint(0, 50)
    kind = Kind.CONVOY if moves else Kind.CLINIC
    return Subject(
        kind, "an organisation", "a place", places, measured, measured + chance.randint(20, 500), 100, 0, 9 * DAY
    )


def told(about: str, what: Subject, recipients: list[str], secret: bytes) -> NoticeFile:
    """A file of which all these recipients hold a copy."""
    entries: list[Entry] = []

    def add(draft: object) -> None:
        one = draft
        entries.append(
            Entry(len(entries) + 1, 1, 1, "x", "desk", one.deed, about, one.data_class, one.to, one.content)  # type: ignore[attr-defined]
        )

    add(enter(about, what, 0))
    add(consent(notice_file(entries), recipients, "the director", 0))
    for one in recipients:
        add(notify(notice_file(entries), one, desk_keys(secret, bytes(32)), TERMS, 0))
    return notice_file(entries)


def seen_of(copy: Copy, how: int, chance: random.Random) -> Leak:
    """What somebody may see of a copy: all of it, the places to five digits, one place, the order of lines alone."""
    places = copy.subject.places
    if how == 0:
        return Leak(places, 6, copy.order)
    if how == 1:
        return Leak(tuple((10 * round(lon / 10), 10 * round(lat / 10)) for lon, lat in places), 5)
    return Leak((chance.choice(places),)) if how == 2 else Leak(order=copy.order)


@pytest.mark.parametrize("block", range(4))
def test_a_copy_seen_elsewhere_names_its_recipient(block: int) -> None:
    """A thousand trials in all, of each way a quarter."""
    for trial in range(block * 250, block * 250 + 250):
        chance = random.Random(trial)
        recipients = [f"recipient {chance.random()}" for _ in range(chance.randint(2, 9))]
        state = told(f"file {trial}", subject(chance, moves=trial % 2 == 0), recipients, chance.randbytes(32))
        copy = chance.choice(state.copies)
        assert whose(state, seen_of(copy, block, chance)) == (copy.recipient,)


def test_told_places_lie_within_the_stated_uncertainty_and_never_where_it_is() -> None:
    for trial in range(100):
        chance = random.Random(trial)
        what = subject(chance, moves=trial % 2 == 0)
        state = told("f", what, ["north", "south", "mission"], chance.randbytes(32))
        for copy in state.copies:
            for true, shown in zip(what.places, copy.subject.places, strict=True):
                apart = distance_m(*(one / 1e6 for one in (*true, *shown)))
                assert 0 < apart <= what.room_m * 1.01 + 0.2
                assert what.measured_m + apart <= copy.subject.uncertainty_m * 1.01 + 0.2


def test_as_many_recipients_as_there_are_marks_differ_in_place_and_order() -> None:
    what = subject(random.Random(1), moves=False)
    state = told("f", replace(what, measured_m=10, uncertainty_m=30), [f"r{n}" for n in range(MOST_MARKS)], bytes(32))
    to_five = {tuple(round(axis / 10) for axis in copy.subject.places[0]) for copy in state.copies}
    assert len(to_five) == len({copy.order for copy in state.copies}) == MOST_MARKS
    state = replace(state, consent=replace(state.consent, recipients=("one more",)))  # type: ignore[type-var]
    with pytest.raises(Refusal) as caught:
        notify(state, "one more", desk_keys(bytes(32), bytes(32)), TERMS, 0)
    assert caught.value.code == "HUM002"


def test_marks_follow_from_the_secret_and_the_file_and_no_name() -> None:
    what = subject(random.Random(3), moves=False)

    def places(about: str, recipients: list[str], secret: bytes) -> list[tuple[tuple[int, int], ...]]:
        return [copy.subject.places for copy in told(about, what, recipients, secret).copies]

    one = places("f", ["north", "south"], bytes(32))
    assert one == places("f", ["south", "north"], bytes(32))
    others = [places("g", ["north", "south"], bytes(32)), places("f", ["north", "south"], bytes([1]) * 32)]
    assert all(one != other for other in others)


def test_nothing_seen_names_nobody() -> None:
    state = told("f", subject(random.Random(5), moves=False), ["north", "south"], bytes(32))
    assert whose(state, Leak()) == ()
    assert all(left != right for left, right in pairwise(copy.subject.places for copy in state.copies))


def test_what_the_desk_knows_for_itself_is_told_to_nobody() -> None:
    what = replace(subject(random.Random(7), moves=False), note="the guard's brother")
    state = told("f", what, ["north"], bytes(32))
    assert state.copies[0].subject.note == "" and state.copies[0].subject.measured_m == 0
