"""One rehearsal for tests that only look, and one of its own for each that does something."""

from collections.abc import Iterator

import pytest

from web.mission.rehearsed_room import Room, rehearsed_room


@pytest.fixture(scope="module")
def looked_at() -> Iterator[Room]:
    """A rehearsal that nobody changes."""
    with rehearsed_room() as room:
        yield room


@pytest.fixture
def room() -> Iterator[Room]:
    """A rehearsal of one's own."""
    with rehearsed_room() as room:
        yield room


@pytest.fixture(scope="module")
def room_of_all() -> Iterator[Room]:
    """A rehearsal that many do anything in."""
    with rehearsed_room() as room:
        yield room
