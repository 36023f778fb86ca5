"""Reports filled in and written by ODK's own form engine, sent over a real socket."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from phones.odk_engine import engine
from phones.photographs import with_exif
from servanda.basis import content_hash
from servanda.mechanism import read
from servanda.phones import read_report
from web.mission.phone import Phone, Served, served_room

pytestmark = pytest.mark.slow

#: A monitor's own observation, question by question as a person answers them.
SEEN = [
    ["concerns", "no"],
    ["seen", "self"],
    ["when", "2024-03-12T15:05:00+00:00"],
    ["family", "fire"],
    ["act", "fire__small-arms"],
    ["zone", "valley"],
    ["point", [-10.021, -20.034, 12.5, 8.0]],
    ["accused", "hills"],
    ["words", "Two bursts, \u2067ثم صمت\u2069."],
]


@pytest.fixture(scope="module")
def shared() -> Iterator[Served]:
    with served_room() as room:
        yield room


@pytest.fixture(scope="module")
def monitor(shared: Served) -> Phone:
    return shared.phone("mission-monitor-1")


def reported(phone: Phone, answers: list[list[Any]], **more: Any) -> Any:
    return engine({"address": phone.address, "name": phone.name, "secret": phone.secret, "answers": answers, **more})


def file_of(room: Served, instance: str) -> Any:
    return read_report(room.mission.whole(content_hash(f"servanda/report\nmission-monitor-1\n{instance}".encode(), 32)))


def test_a_report_is_filled_in_and_arrives_once(shared: Served, monitor: Phone) -> None:
    told = reported(monitor, SEEN, times=2)
    assert told["form"]["hash"] == told["hashed"] and told["form"]["id"] == shared.reports.form.id
    assert all(how == "taken" for _, how in told["answered"])
    assert [status for status, _ in told["answers"]] == [201, 202]
    (alleged,) = read(shared.mission.whole(file_of(shared, told["instance"]).report.file)).allegations
    assert alleged.act.own and alleged.act.act == "fire.small-arms" and alleged.act.zone == "valley"
    assert alleged.act.point == (-20_034_000, -10_021_000) and alleged.act.radius_m == 8
    assert alleged.act.words == SEEN[-1][1]


def test_a_photograph_larger_than_one_call_comes_in_several(shared: Served, monitor: Phone, tmp_path: Path) -> None:
    answers = list(SEEN)
    for name in ("photo", "photo_2"):
        path = tmp_path / f"{name}.jpg"
        path.write_bytes(with_exif(640 if name == "photo" else 320))
        answers.append([name, str(path)])
    largest = max(path.stat().st_size for path in tmp_path.iterdir()) + 8192
    told = reported(monitor, answers, largest=largest)
    assert told["calls"] > 1
    assert [status for status, _ in told["answers"]] == [202] * (told["calls"] - 1) + [201]
    held = file_of(shared, told["instance"]).report
    sent = [(tmp_path / f"{one.name}.jpg").read_bytes() for one in held.files]
    assert [shared.store.originals.read(one.original) for one in held.files] == sent and len(sent) == 2
    assert held.missing == ()


def test_what_the_form_no_longer_shows_is_not_sent(shared: Served, monitor: Phone) -> None:
    """Who says that it concerns a survivor or a child is asked nothing more of it, and what they had typed stays."""
    told = reported(monitor, [*SEEN, ["concerns", "yes"], ["words", "again"], ["marker", "child"], ["referred", "yes"]])
    assert dict(told["answered"])["words"] == "not shown"
    assert {one["name"] for one in told["shown"]} == {"concerns", "marker", "referred"}
    assert [status for status, _ in told["answers"]] == [201]
    entries = shared.mission.whole(content_hash(f"servanda/report\nmission-monitor-1\n{told['instance']}".encode(), 32))
    assert entries and not any("bursts" in repr(one) or "valley" in repr(one) for one in entries)


def test_a_question_that_must_be_answered_keeps_the_report_back(monitor: Phone) -> None:
    told = reported(monitor, SEEN[:4])
    assert told["payload"] == "pending" and "/data/act" in told["violations"] and told["answers"] == []


def test_it_is_asked_in_arabic(monitor: Phone) -> None:
    told = reported(monitor, SEEN, language="ar")
    assert all("\u0600" <= one["label"].lstrip("\u2067")[0] <= "\u06ff" for one in told["shown"])
