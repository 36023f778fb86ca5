"""A live mission whose record is in PostgreSQL: begun, served, backed up, restored and handed over by the program."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from postgresql_server import Server, running
from served_mission import PASSPHRASE, Begun, begun, servanda, served, signed_in, taken_up

pytest.importorskip("argon2")
pytest.importorskip("psycopg")


@pytest.fixture(scope="module")
def databases() -> Iterator[Server]:
    with running() as server:
        if server is None:
            pytest.skip("no PostgreSQL server is installed (Debian: postgresql)")
        yield server


@pytest.fixture(scope="module")
def made(databases: Server, tmp_path_factory: pytest.TempPathFactory) -> Begun:
    return begun(tmp_path_factory.mktemp("mission"), databases.database())


def verified(made: Begun, address: str, keyring: Path) -> str:
    done = servanda("mission", "verify", made.case, "--database", address, "--keyring", keyring)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_is_worked_in_copied_and_handed_over(made: Begun, databases: Server, tmp_path: Path) -> None:
    ring = made.case / "mission.keyring"
    with served(made, tick_s=1.0) as live:
        chair = taken_up(live, "mission-chair-1")
        officer = signed_in(live, taken_up(live, "plain-officer-1"))
        fields = {"deed": "incident:allegation:submit", "key": "k1", "act": "fire.small-arms", "accused": "hills"}
        fields |= {"begin": "2024-03-05T06:10", "words": "Two shots at the mill.", "place": "the mill"}
        status, headers, body = officer.post("/do/incident/new", fields)
        assert status == 303, body.decode()
        assert officer.post("/do/incident/new", fields)[1]["location"] == headers["location"], (
            "sent twice, entered once"
        )
        assert "the mill" in signed_in(live, chair).page("/incidents")
        live.wait_for_head(live.wait_for_head())
        receipt, _, body = officer.ask("GET", "/receipts/1")
        assert receipt == 200 and b"receipt" in body
        copy = tmp_path / "running.backup"
        done = servanda("mission", "backup", made.case, "--out", copy, *made.database)
        assert done.returncode == 0, done.stderr
        # Served already: the lock is beside the keyring.
        second = servanda("serve", made.case, *made.database)
        assert second.returncode == 2 and "SRV021" in second.stderr and live.origin in second.stderr
    other, beside = databases.database(), tmp_path / "restored.sqlite"
    for address in (other, f"sqlite:///{beside}"):
        done = servanda("mission", "restore", made.case, copy, "--database", address, "--keyring", ring)
        assert done.returncode == 0, done.stderr
        verified(made, address, ring)
    # Somebody no other test takes up a place as: a new word ends the one before it.
    invited = servanda("mission", "invite", made.case, "mission-verifier-1", *made.database)
    assert invited.returncode == 0 and re.search(r"mission-verifier-1", invited.stdout), invited.stderr


def test_a_server_that_goes_away_makes_it_read_only_and_it_goes_on_by_itself(made: Begun, databases: Server) -> None:
    with served(made, failing="STO108") as live:
        officer = signed_in(live, taken_up(live, "hills-officer-1"))
        fields = {"deed": "incident:allegation:submit", "act": "fire.small-arms", "accused": "plain"}
        fields |= {"begin": "2024-03-05T06:10", "words": "One shot."}
        assert officer.post("/do/incident/new", fields | {"key": "a"})[0] == 303
        databases.stop("immediate")
        try:
            status, _, body = officer.post("/do/incident/new", fields | {"key": "b"})
            assert status in (422, 503), (status, body.decode())
            assert b"STO108" in body or b"WEB090" in body
            # What the record says of a session is believed for a second; after it the door itself asks in vain.
            time.sleep(1.1)
            status, _, body = officer.post("/do/incident/new", fields | {"key": "b"})
            assert status == 503 and b"WEB090" in body, (status, body.decode())
        finally:
            databases.start()
        until = time.monotonic() + 120
        while officer.post("/do/incident/new", fields | {"key": "c"})[0] != 303:
            assert time.monotonic() < until, "it does not go on"
            time.sleep(0.3)


def test_handed_over_nothing_is_left(databases: Server, tmp_path: Path) -> None:
    made = begun(tmp_path, databases.database())
    out, there = tmp_path / "handed-over", databases.database()
    said = f"{PASSPHRASE}\nfor those who receive it\n"
    done = servanda("mission", "evacuate", made.case, "--out", out, *made.database, said=said)
    assert done.returncode == 0, done.stdout + done.stderr
    received = tmp_path / "there.keyring"
    said = f"for those who receive it\n{PASSPHRASE}\n"
    words = ("--evacuated", "--database", there, "--keyring", received)
    done = servanda("mission", "restore", made.case, out, *words, said=said)
    assert done.returncode == 0, done.stdout + done.stderr
    verified(made, there, received)
    gone = servanda("mission", "verify", made.case, *made.database)
    assert gone.returncode == 2
