"""The record of a mission: what is entered is there, in order, once, sealed where it is secret, and nobody else's."""

import threading
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from mission_worlds import AUTHOR, NOW, RING, UNIT, Place, draft, enter
from servanda.access import DataClass, Draft
from servanda.basis import Refusal, canonical_bytes
from servanda.ledger import Opening
from servanda.store.mission.appending import prepared
from servanda.store.mission.envelope import Envelope

MARK = "Halyna of the mill"


def test_what_was_entered_is_there_after_opening_again(place: Place) -> None:
    acts = [(draft(1), draft(2, DataClass.SOURCE, key="")), (draft(3, DataClass.SITE, to=("plain",)),), (draft(4),)]
    with place.begin() as store:
        entered = [one for act in acts for one in enter(store, *act)]
    with place.open() as store:
        assert store.entries() == tuple(entered)
        assert store.last() == 4
        assert [one.position for one in entered] == [1, 2, 3, 4]
        assert entered[2].to == ("plain",)
        assert (entered[0].by, entered[0].unit, entered[0].recorded, entered[0].happened) == (AUTHOR, UNIT, NOW, NOW)
        assert store.entries(1, 3) == tuple(entered[1:3])
        assert store.entries(about="file-1") == (entered[0], entered[3])
        assert store.abouts("incident") == ("file-1", "file-2", "file-0")
        assert store.abouts("liaison") == ()


def test_an_act_sent_twice_is_entered_once(place: Place) -> None:
    act = (draft(1), draft(2, DataClass.SOURCE, key=""), draft(3, key=""))
    with place.begin() as store:
        first = enter(store, *act)
        assert enter(store, *act, now=NOW + 9) == first
        assert store.last() == 3
        other = enter(store, *act, by="p-18")
        assert [one.position for one in other] == [4, 5, 6]
        assert [one.position for one in enter(store, draft(9), draft(1))] == [7, 1]


def test_an_act_is_entered_whole_or_not_at_all(place: Place) -> None:
    with place.begin() as store:
        with pytest.raises(Refusal) as refused:
            enter(store, draft(1), draft(2, content={"share": 0.5}))
        assert refused.value.code == "STO114"
        assert store.entries() == ()


@pytest.mark.parametrize(
    "bad",
    [
        replace(draft(1), content={"a": 1.0}),
        replace(draft(1), content={"a": 2**53}),
        replace(draft(1), content={"a": "\ud800"}),
        replace(draft(1), content={"a": {1}}),
        replace(draft(1), content={"a": "x" * 2**20}),
        replace(draft(1), about=""),
        replace(draft(1), about="x\0"),
        replace(draft(1), deed="x" * 401),
        replace(draft(1), happened=2**53),
        replace(draft(1), to=("\ud800",)),
    ],
)
def test_what_cannot_be_kept_is_refused(bad: Draft) -> None:
    with pytest.raises(Refusal) as refused:
        prepared([bad], AUTHOR, UNIT, NOW, RING)
    assert refused.value.code == "STO114"


def test_nesting_beyond_reason_is_refused() -> None:
    deep: object = 1
    for _ in range(40):
        deep = [deep]
    with pytest.raises(Refusal):
        prepared([replace(draft(1), content={"a": deep})], AUTHOR, UNIT, NOW, RING)  # type: ignore[dict-item]


def test_two_drafts_of_one_key_are_refused() -> None:
    with pytest.raises(Refusal):
        prepared([draft(1), draft(1)], AUTHOR, UNIT, NOW, RING)


def test_many_threads_leave_no_gap_and_nothing_twice(place: Place) -> None:
    with place.begin() as store:
        entered: list[int] = []

        def work(first: int) -> None:
            for n in range(first, first + 12):
                # Every draft is sent by two threads.
                entered.extend(one.position for one in enter(store, draft(n // 2), draft(1000 + n // 2)))

        threads = [threading.Thread(target=work, args=(12 * n,)) for n in range(4)]
        threads += [threading.Thread(target=work, args=(12 * n,)) for n in range(4)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert [one.position for one in store.entries()] == list(range(1, 49))
        assert set(entered) == set(range(1, 49))


def test_one_bad_job_undoes_nobody_else_s(place: Place) -> None:
    with place.begin() as store:
        told: list[str] = []

        def revoke(n: int) -> None:
            try:
                store.people.revoke(f"nobody {n}", NOW)
            except Refusal as refusal:
                told.append(refusal.code)

        threads = [threading.Thread(target=revoke, args=(n,)) for n in range(8)]
        threads += [threading.Thread(target=enter, args=(store, draft(n))) for n in range(8)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert store.last() == 8
        assert told == ["STO110"] * 8


@pytest.mark.parametrize("data_class", [one for one in DataClass if one.secret])
def test_no_secret_word_lies_on_the_disk(file_place: Place, data_class: DataClass) -> None:
    with file_place.begin() as store:
        enter(store, draft(1, data_class, content={"words": MARK}, key=MARK))
        assert store.entries()[0].content == {"words": MARK}
        assert MARK.encode() not in file_place.bytes()
    assert MARK.encode() not in file_place.bytes()


def test_an_open_word_does(file_place: Place) -> None:
    with file_place.begin() as store:
        enter(store, draft(1, content={"words": MARK}))
        assert MARK.encode() in file_place.bytes()


def test_a_sealed_content_does_not_open_in_another_entry(place: Place) -> None:
    with place.begin() as store:
        enter(store, draft(1, DataClass.SOURCE), draft(2, DataClass.SOURCE))
        with store.hand.base.writing() as connection:  # type: ignore[attr-defined]
            two = connection.execute(text("SELECT body FROM entries WHERE position = 2")).scalar()
            connection.execute(text("UPDATE entries SET body = :b WHERE position = 1"), {"b": two})
        with pytest.raises(Refusal) as refused:
            store.entries(0, 1)
        assert refused.value.code == "STO112"
        assert store.entries(1)[0].content["words"] == "word 2"


def test_places_of_open_classes_alone_are_found_by_map(place: Place) -> None:
    here, edge = [36_000_001, 50_000_000], [-180_000_000, -90_000_000]
    with place.begin() as store:
        enter(store, draft(1, content={"place": here}), draft(2, DataClass.SITE, content={"place": here}))
        enter(store, draft(3, content={"place": edge}), draft(4, content={"place": "the mill"}))
        enter(store, draft(5, content={"place": [180_000_001, 0]}), draft(6, content={"place": [1, True]}))
        assert store.within(-180_000_000, -90_000_000, 180_000_000, 90_000_000) == (1, 3)
        assert store.within(36_000_001, 50_000_000, 36_000_001, 50_000_000) == (1,)
        assert store.within(36_000_002, 0, 40_000_000, 60_000_000) == ()
        assert store.within(*edge, *edge) == (3,)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | WORDS,
    lambda one: st.lists(one, max_size=3) | st.dictionaries(WORDS, one, max_size=3),
    max_leaves=8,
)


@given(WORDS, WORDS, WORDS, WORDS, st.lists(WORDS, max_size=3), st.integers(0, 2**53 - 2), PLAIN)
def test_what_is_committed_to_is_canonical(
    by: str, unit: str, deed: str, about: str, to: list[str], now: int, content: object
) -> None:
    envelope = Envelope(now, now + 1, by, unit, deed, about, DataClass.SOURCE, tuple(to))
    whole = {
        "about": about,
        "by": by,
        "class": "source",
        "content": content,
        "deed": deed,
        "happened": now + 1,
        "recorded": now,
        "to": to,
        "unit": unit,
    }
    salt = bytes(32)
    assert Opening(salt, envelope.told(canonical_bytes(content))) == Opening.of(whole, salt)


@given(st.dictionaries(WORDS, PLAIN, max_size=4))
def test_content_comes_back_as_it_was(content: dict[str, object]) -> None:
    [one] = prepared([draft(1, content=content)], AUTHOR, UNIT, NOW, RING)
    assert one.envelope.entry(1, one.content).content == content
