"""However often pages are asked for, no descriptor stays open and memory is let go."""

import gc
import sys
from pathlib import Path

import pytest

from web.mission.rehearsed_room import Room

DESCRIPTORS = Path("/proc/self/fd")
PATHS = ("/", "/incidents", "/duty", "/agreement", "/nothing", "/line")


def asked(room: Room, times: int) -> tuple[int, int]:
    """Descriptors and objects after so many pages of two people."""
    for n in range(times):
        room.visitor(("mission-chair-1", "hills-officer-1")[n % 2]).get(PATHS[n % len(PATHS)])
    gc.collect()
    return len(list(DESCRIPTORS.iterdir())), len(gc.get_objects())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="descriptors are counted in /proc")
def test_after_many_pages_no_more_is_held_than_after_a_few(looked_at: Room) -> None:
    files, objects = asked(looked_at, 24)
    later_files, later_objects = asked(looked_at, 96)
    assert later_files <= files + 2
    assert later_objects <= 1.05 * objects
