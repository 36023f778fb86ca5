"""Events are noted as lines of JSON, to the minute, and a flood costs a count."""

import io
import json
import logging
from pathlib import Path

import pytest

from servanda.basis import MINUTE, Refusal
from servanda.server import events_to
from servanda.server.events import MOST, Events, defects_noted
from servanda.web import Event

AT = 1_780_000_000_000_000


def lines(out: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(one) for one in out.getvalue().splitlines()]


def test_a_line_says_when_what_who_and_how_and_no_name_forges_another() -> None:
    out = io.StringIO()
    Events(out, lambda: AT)(Event.SIGN_IN_REFUSED, 'x"}\n{"event": "signed in', "\u202epassword")
    assert len(out.getvalue().splitlines()) == 1 and out.getvalue().isascii()
    (told,) = lines(out)
    assert list(told) == ["at", "event", "person", "by"]
    assert told["at"] == "2026-05-28T20:26Z" and told["event"] == "sign-in refused"


def test_a_flood_of_one_event_is_counted_and_the_others_are_noted() -> None:
    out, now = io.StringIO(), AT
    events = Events(out, lambda: now)
    for _ in range(MOST + 40):
        events(Event.NOT_OURS, "", "host")
    events(Event.SIGNED_IN, "hills-officer-1", "password")
    assert len(lines(out)) == MOST + 1
    now += MINUTE
    events(Event.SIGNED_IN, "hills-officer-1", "password")
    assert lines(out)[-2]["more"] == 40 and lines(out)[-1]["event"] == "signed in"


def test_defects_are_noted_likewise_and_a_stream_that_takes_nothing_stops_nobody() -> None:
    out = io.StringIO()
    events = Events(out, lambda: AT)
    with defects_noted(events):
        logging.getLogger("servanda.web").error("defect: %s", "KeyError, here.py:7")
    assert lines(out)[0]["event"] == "defect" and "KeyError" in str(lines(out)[0]["by"])
    out.close()
    events(Event.SIGNED_IN, "hills-officer-1", "password")


def test_events_are_appended_to_a_file_or_refused(tmp_path: Path) -> None:
    for _ in range(2):
        events = events_to(tmp_path / "events.jsonl")
        events(Event.SIGNED_OUT, "hills-officer-1", "")
        events._out.close()
    assert len((tmp_path / "events.jsonl").read_text("utf-8").splitlines()) == 2
    assert (tmp_path / "events.jsonl").stat().st_mode & 0o077 == 0
    with pytest.raises(Refusal) as refused:
        events_to(tmp_path)
    assert refused.value.code == "SRV062"
