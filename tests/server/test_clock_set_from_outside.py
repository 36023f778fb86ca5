"""A served mission whose machine has a wrong clock, set from outside the program (libfaketime); nothing breaks."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from servanda.basis import DAY, now_us
from servanda.operations import MissionPlace, open_place
from served_mission import PASSPHRASE, Visitor, begun, servanda, served, signed_in, taken_up

pytest.importorskip("argon2")
#: Debian's library for programs with threads.
LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(LIBRARY is None, reason="no faketime on this machine: apt-get install faketime"),
]
PAGES = ("/", "/incidents", "/line", "/withdrawal", "/agreement", "/log", "/account")


def set_by(days: int) -> tuple[str, ...]:
    """What starts a program with the machine's clock off by so many days; how long things take is not touched."""
    return ("env", f"LD_PRELOAD={LIBRARY}", f"FAKETIME={days:+d}d", "FAKETIME_DONT_FAKE_MONOTONIC=1")


def alleged(visitor: Visitor, name: str) -> None:
    told = {"deed": "incident:allegation:submit", "key": name, "act": "fire.small-arms", "accused": "hills"}
    told |= {"begin": "2024-03-05T06:10", "words": "Two shots.", "place": name}
    assert visitor.post("/do/incident/new", told)[0] == 303


def test_a_day_on_a_day_back_and_right_again(tmp_path: Path) -> None:
    """People sign in by the server's own hour; the order is that of the record, and the difference is said."""
    made = begun(tmp_path)
    officer = None
    for days in (1, -1, 0):
        shift = timedelta(days=days)
        with (
            served(made, "--port", "0", under=set_by(days)) as where,
            time_machine.travel(datetime.now(UTC) + shift),
        ):
            officer = officer or taken_up(where, "plain-officer-1")
            officer.used = 0  # Of the digits of a day to come none was used on the day before it.
            visitor = signed_in(where, officer)
            told = {path: visitor.ask("GET", path)[0] for path in PAGES}
            assert set(told.values()) == {200}, told
            assert ("behind the newest entry" in visitor.page("/incidents")) == (days < 1)
            alleged(visitor, f"{days:+d}")
    with open_place(MissionPlace.beside(str(made.case), None), PASSPHRASE) as store:
        kept = [one for one in store.entries() if one.deed == "incident:allegation:submit"]
    assert [one.content["place"] for one in kept] == ["+1", "-1", "+0"]
    hours = [round((one.recorded - now_us()) / DAY) for one in kept]
    assert hours == [1, -1, 0]
    verified = servanda("mission", "verify", made.case)
    assert verified.returncode == 0, verified.stdout + verified.stderr
