"""A fair share: one request past each limit is refused, nobody else feels it, and it is the same for every side."""

from servanda.access import Person, Role
from servanda.basis import HOUR, SECOND
from servanda.web.mission.shares import DEEDS, MOST_LINES, PARTY, PERSON, Shares

HILLS = [Person(f"hills-officer-{n}", Role.OFFICER, "hills", "hills", n) for n in range(1, 9)]
PLAIN = Person("plain-officer-1", Role.OFFICER, "plain", "plain")
CHAIR = Person("mission-chair-1", Role.CHAIR, "mission")
NOW = 1_700_000_000 * SECOND


def taken(shares: Shares, person: Person, many: int, now: int = NOW) -> int:
    return sum(shares.taken(person, now) for _ in range(many))


def test_one_person_has_so_many_at_once_and_one_past_is_refused() -> None:
    shares = Shares()
    assert taken(shares, CHAIR, PERSON.at_once) == PERSON.at_once
    assert not shares.taken(CHAIR, NOW)
    assert taken(shares, CHAIR, 2 * PERSON.each_second, NOW + SECOND) == PERSON.each_second


def test_all_of_one_side_have_so_many_together_and_the_other_side_keeps_its_own() -> None:
    shares = Shares()
    assert sum(taken(shares, one, PERSON.at_once) for one in HILLS) == PARTY.at_once
    assert not shares.taken(HILLS[-1], NOW), "nothing of their own was used"
    assert taken(shares, PLAIN, PERSON.at_once) == PERSON.at_once
    assert taken(shares, CHAIR, PERSON.at_once) == PERSON.at_once


def test_in_the_long_run_a_flood_gets_its_share_and_no_more() -> None:
    shares, got = Shares(), 0
    for tenth in range(600):
        got += sum(taken(shares, one, 30, NOW + tenth * SECOND // 10) for one in HILLS[:2])
    assert got <= 2 * (PERSON.at_once + 60 * PERSON.each_second)
    assert got >= 2 * 60 * PERSON.each_second


def test_a_clock_set_back_locks_nobody_out() -> None:
    shares = Shares()
    taken(shares, CHAIR, PERSON.at_once + 1)
    assert taken(shares, CHAIR, 5 * PERSON.each_second, NOW - HOUR + 2 * SECOND) == 0
    assert taken(shares, CHAIR, PERSON.each_second, NOW - HOUR + 4 * SECOND) == PERSON.each_second


def test_so_many_windows_wait_for_news_and_one_past_is_refused() -> None:
    shares = Shares()
    assert all(shares.opened(CHAIR) for _ in range(MOST_LINES))
    assert not shares.opened(CHAIR)
    shares.closed(CHAIR)
    assert shares.opened(CHAIR)
    assert shares.opened(PLAIN)


def test_what_one_person_does_has_a_share_of_its_own_and_looking_goes_on() -> None:
    shares, done = Shares(), 0
    for second in range(600):
        done += sum(shares.taken(PLAIN, NOW + second * SECOND, deed=True) for _ in range(5))
    assert DEEDS.at_once + 500 * DEEDS.each_second < done <= DEEDS.at_once + 600 * DEEDS.each_second
    assert not shares.taken(PLAIN, NOW + 599 * SECOND, deed=True)
    assert shares.taken(PLAIN, NOW + 599 * SECOND)
    assert shares.taken(HILLS[0], NOW + 599 * SECOND, deed=True), "nobody else feels it"
