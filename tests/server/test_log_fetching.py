"""A log fetched into a folder: checked there, fetched on as it grows, and found out where it does not."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import ledger_worlds as lw
from servanda.basis import Refusal, canonical_bytes
from servanda.ledger import entries_path, entry_bundle, paths_of
from servanda.operations import verify_log
from servanda.server import LogAddress, fetch_log
from server.test_countersigner import POLICY, Answers, answering


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def log(answers: Answers) -> Iterator[LogAddress]:
    with answering(answers) as address:
        yield address


def show(answers: Answers, world: lw.World, size: int) -> None:
    answers.show(world, size)
    commitments = [one.commitment for one in world.openings]
    for level, number, width in paths_of(size):
        if level == 0:
            some = commitments[number * 256 : number * 256 + width]
            answers.files[entries_path(number, width)] = entry_bundle(some)


def refused(code: str, log: LogAddress, folder: Path) -> str:
    with pytest.raises(Refusal) as told:
        fetch_log(log, folder)
    assert told.value.code == code
    return str(told.value)


def test_it_is_checked_in_the_folder_and_fetched_on_as_it_grows(
    answers: Answers, log: LogAddress, tmp_path: Path
) -> None:
    world, came = lw.world(700), []
    for size in (8, 300, 300, 700):
        show(answers, world, size)
        found = fetch_log(log, tmp_path)
        came.append(found.files)
        assert (found.origin, found.size) == (lw.ORIGIN, size)
        assert verify_log([tmp_path]).sound
    assert len(list((tmp_path / "heads").iterdir())) == 3
    assert came[3] < len([path for path in answers.files if path.startswith("tile/")]), (
        "whole tiles are not fetched anew"
    )


def test_a_log_that_was_rewritten_is_found_in_the_folder(answers: Answers, log: LogAddress, tmp_path: Path) -> None:
    show(answers, lw.world(300), 300)
    fetch_log(log, tmp_path)
    show(answers, lw.world(700, "other words", shared=20), 700)
    fetch_log(log, tmp_path)
    assert not verify_log([tmp_path]).sound


def test_nothing_is_kept_of_what_is_no_head_or_not_whole(answers: Answers, log: LogAddress, tmp_path: Path) -> None:
    show(answers, lw.world(300), 300)
    tile = answers.files.pop("tile/0/000")
    assert "tile/0/000" in refused("SRV026", log, tmp_path / "one")
    answers.files["tile/0/000"] = tile
    answers.files["checkpoint"] = answers.files["checkpoint"].replace(b"300", b"301", 1)
    refused("LED011", log, tmp_path / "two")
    assert not list(tmp_path.rglob("*.checkpoint"))


def test_another_policy_is_not_laid_over_the_one_there(answers: Answers, log: LogAddress, tmp_path: Path) -> None:
    show(answers, lw.world(8), 8)
    fetch_log(log, tmp_path)
    before = (tmp_path / "policy.json").read_bytes()
    answers.files["policy"] = canonical_bytes(replace(POLICY, patience_s=POLICY.patience_s + 1).data())
    assert "new folder" in refused("MIS065", log, tmp_path)
    assert (tmp_path / "policy.json").read_bytes() == before
