"""Sessions of people who signed in, over a real store and a clock that a test turns."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from servanda.access import Person, Role
from servanda.basis import HOUR, MINUTE, SECOND
from servanda.operations import Accounts
from servanda.store import Keyring, SqlMission, begin_mission
from servanda.web import Sessions

pytest.importorskip("sqlalchemy")
OFFICER = Person("hills-officer-1", Role.OFFICER, "hills", "hills")
BEGUN = 1_800_000_000 * SECOND


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlMission]:
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", Keyring.fresh(), BEGUN, test=True) as made:
        made.people.enrol(OFFICER, "", BEGUN)
        yield made


@pytest.fixture
def sessions(store: SqlMission) -> Sessions:
    return Sessions(store.sessions, Accounts(store).find)


def test_a_quarter_of_an_hour_without_a_page_ends_it(sessions: Sessions) -> None:
    word = sessions.begin(OFFICER, BEGUN)
    assert sessions.known(word, BEGUN + 15 * MINUTE - SECOND) is not None
    assert sessions.known(word, BEGUN + 30 * MINUTE - 2 * SECOND) is not None
    assert sessions.known(word, BEGUN + 45 * MINUTE) is None
    assert sessions.known(word, BEGUN + 30 * MINUTE) is None, "what ended stays ended"


def test_eight_hours_end_it_however_busy_one_was(sessions: Sessions) -> None:
    word, at = sessions.begin(OFFICER, BEGUN), BEGUN
    while at < BEGUN + 8 * HOUR - 10 * MINUTE:
        at += 10 * MINUTE
        assert sessions.known(word, at) is not None
    assert sessions.known(word, BEGUN + 8 * HOUR - SECOND) is not None
    assert sessions.known(word, BEGUN + 8 * HOUR) is None


def test_the_line_of_news_keeps_no_session_alive(sessions: Sessions) -> None:
    word = sessions.begin(OFFICER, BEGUN)
    for minute in range(1, 15):
        assert sessions.stands(word, BEGUN + minute * MINUTE)
    assert not sessions.stands(word, BEGUN + 15 * MINUTE)


def test_a_clock_set_back_does_not_lengthen_it(sessions: Sessions) -> None:
    word = sessions.begin(OFFICER, BEGUN)
    assert sessions.known(word, BEGUN - HOUR) is None


def test_whoever_is_revoked_has_no_session_at_the_next_request(store: SqlMission, sessions: Sessions) -> None:
    word = sessions.begin(OFFICER, BEGUN)
    assert sessions.known(word, BEGUN) is not None
    store.people.revoke(OFFICER.id, BEGUN + SECOND)
    assert sessions.known(word, BEGUN + SECOND) is None


def test_a_word_that_is_none_opens_nothing(sessions: Sessions) -> None:
    for word in ("", "x" * 64, "x" * 100_000, "\ud800" * 64):
        assert sessions.known(word, BEGUN) is None
