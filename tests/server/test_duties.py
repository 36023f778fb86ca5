"""What a server does by itself goes on whatever is refused, and says so; a mission is served once."""

import threading
import time
from pathlib import Path

import pytest

from servanda.basis import Place, Refusal
from servanda.operations import MissionPlace
from servanda.server import LogAddress, served_once
from servanda.server.duties import duty


def test_a_duty_goes_on_after_a_refusal_and_a_defect_and_says_each_once() -> None:
    said: list[str] = []
    runs, enough = [0], threading.Event()

    def run() -> None:
        runs[0] += 1
        if runs[0] in (2, 3):
            raise Refusal("STO107", "the disk is full", "make room", Place("disk"))
        if runs[0] == 5:
            raise KeyError("x")
        if runs[0] == 8:
            enough.set()

    with duty("log", 0.01, run, said.append):
        assert enough.wait(120)
    assert said == [
        "log: the disk is full [STO107]", "log: it goes on", "log: defect: KeyError", "log: it goes on",
    ]  # fmt: skip


def test_a_duty_keeps_its_beat_and_ends_at_once() -> None:
    runs: list[float] = []
    begun = time.monotonic()
    with duty("calendar", 60.0, lambda: runs.append(time.monotonic()), print):
        while not runs:
            time.sleep(0.01)
    assert len(runs) == 1 and time.monotonic() - begun < 50


def test_a_mission_is_served_once_and_again_after_it_ended(tmp_path: Path) -> None:
    place = MissionPlace(f"sqlite:///{tmp_path / 'm.sqlite'}", tmp_path / "m.keyring")
    with served_once(place, "http://127.0.0.1:1/"):
        with pytest.raises(Refusal, match="SRV021") as found, served_once(place, "http://127.0.0.1:2/"):
            pass
        assert "http://127.0.0.1:1/" in str(found.value)
    with served_once(place, "http://127.0.0.1:2/"):
        pass
    elsewhere = MissionPlace("postgresql://user@127.0.0.1/name", tmp_path / "m.keyring")
    with served_once(elsewhere, "x"), served_once(place, "y"):
        pass


@pytest.mark.parametrize("address", ["", "room.example", "ftp://room.example", "https://", "https://u@room.example"])
def test_what_is_no_address_of_a_log_is_refused(address: str) -> None:
    with pytest.raises(Refusal, match="SRV025"):
        LogAddress(address)


def test_a_log_that_does_not_answer_is_refused() -> None:
    with pytest.raises(Refusal, match="SRV026"):
        LogAddress("http://127.0.0.1:9").file("checkpoint")
