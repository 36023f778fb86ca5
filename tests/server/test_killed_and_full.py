"""A served mission killed while people send, and its disk filled up: nothing acknowledged is lost."""

import http.client
import os
import random
import signal
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from servanda.operations import MissionPlace, open_place
from served_mission import PASSPHRASE, Begun, Served, Visitor, begun, servanda, served, signed_in, taken_up
from tests.examples import of_this_run

pytest.importorskip("argon2")
SENDERS = 3


def fields(name: str) -> dict[str, str]:
    told = {"deed": "incident:allegation:submit", "key": name, "act": "fire.small-arms", "accused": "hills"}
    return told | {"begin": "2024-03-05T06:10", "words": "Two shots.", "place": name}


def again(officer: Visitor, where: Served) -> Visitor:
    """The same browser at a server started anew."""
    visitor = Visitor(where)
    visitor.cookie, visitor.token = officer.cookie, officer.token
    return visitor


def places(made: Begun) -> list[str]:
    with open_place(MissionPlace.beside(str(made.case), made.address or None), PASSPHRASE) as store:
        return [str(one.content.get("place")) for one in store.entries() if one.deed == "incident:allegation:submit"]


def sent_until_it_died(officer: Visitor, where: Served, turn: int, chance: random.Random) -> list[str]:
    """What was acknowledged to some who send while the server is killed at a random moment."""
    acknowledged: list[str] = []

    def send(who: int) -> None:
        visitor = again(officer, where)
        for n in range(10_000):
            name = f"{turn}-{who}-{n}"
            try:
                status, _, _ = visitor.post("/do/incident/new", fields(name))
            except (OSError, http.client.HTTPException):
                return
            if status == 303:
                acknowledged.append(name)
            elif status == 429:
                time.sleep(0.2)

    senders = [threading.Thread(target=send, args=(who,)) for who in range(SENDERS)]
    for one in senders:
        one.start()
    # A server that has just begun answers its first slowly; it is killed while it answers many.
    until = time.monotonic() + 60
    while not acknowledged and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(chance.uniform(0.0, 1.0))
    os.kill(where.process.pid, signal.SIGKILL)
    where.process.wait()
    for one in senders:
        one.join()
    return acknowledged


def killed_so_often(folder: Path, times: int) -> int:
    made, chance = begun(folder), random.Random(5)
    acknowledged: list[str] = []
    with served(made) as where:
        officer = signed_in(where, taken_up(where, "plain-officer-1"))
    for turn in range(times):
        with served(made, tick_s=1.0, killed=True) as where:
            acknowledged += sent_until_it_died(officer, where, turn, chance)
    kept = places(made)
    assert set(acknowledged) <= set(kept), "acknowledged, and not in the record"
    assert len(kept) == len(set(kept)), "entered twice"
    assert servanda("mission", "verify", made.case).returncode == 0
    return len(acknowledged)


def test_nothing_acknowledged_is_lost_where_the_server_is_killed(tmp_path: Path) -> None:
    assert killed_so_often(tmp_path, of_this_run(3, 2, gate=2)) > 0


@pytest.mark.long
def test_nothing_acknowledged_is_lost_in_a_hundred_kills(tmp_path: Path) -> None:
    assert killed_so_often(tmp_path, 100) > 100


def test_a_full_disk_turns_it_read_only_and_it_goes_on_by_itself(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=6m", "none", str(disk)]
    if os.geteuid() or subprocess.run(mounted, capture_output=True, check=False).returncode:
        pytest.skip("mounting needs root and a kernel that lets it")
    try:
        filled_and_emptied(begun(tmp_path, f"sqlite:///{disk / 'mission.sqlite'}"), disk / "filler")
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def filled_and_emptied(made: Begun, filler: Path) -> None:
    with served(made, failing="STO107") as where:
        officer = signed_in(where, taken_up(where, "plain-officer-1"))
        acknowledged = []
        for n in range(5):
            assert officer.post("/do/incident/new", fields(f"before-{n}"))[0] == 303
            acknowledged.append(f"before-{n}")
        with suppress(OSError), filler.open("wb", buffering=0) as file:
            while file.write(bytes(1024)):
                pass
        for n in range(200):
            begun_at = time.monotonic()
            status, _, body = officer.post("/do/incident/new", fields(f"full-{n}"))
            if status == 303:
                acknowledged.append(f"full-{n}")
                continue
            assert status == 422 and b"STO107" in body, body.decode()[:500]
            assert time.monotonic() - begun_at < 9
            break
        else:
            raise AssertionError("it was never full")
        # Whoever looks at any page is told; what is there can be read.
        begun_at = time.monotonic()
        page = officer.page("/incidents")
        assert "STO107" in page and "before-0" in page
        assert time.monotonic() - begun_at < 9
        filler.unlink()
        until = time.monotonic() + 120
        while officer.post("/do/incident/new", fields("after"))[0] != 303:
            assert time.monotonic() < until, "it does not go on"
            time.sleep(0.1)
        assert "STO107" not in officer.page("/incidents")
    kept = places(made)
    assert {*acknowledged, "after"} <= set(kept)
    assert servanda("mission", "verify", made.case, *made.database).returncode == 0
