"""A published bulletin entered into a mission's log; its receipt beside it; keys the log says are valid no longer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import ledger_worlds as lw
from bulletin.test_publishing import OTHER, SIGNER, STEM, made
from operations.mission.log_of import log_begun
from servanda.access import Person, Role
from servanda.basis import Refusal
from servanda.bulletin import Manifest
from servanda.ledger import Note, read_checkpoint, read_note
from servanda.operations import (
    Accounts,
    KeyRevocationProposed,
    LogKeeper,
    Mission,
    PublishedBulletins,
    agree_to_revocation,
    bulletins_in,
    bulletins_to_enter,
    enter_bulletin,
    keep_receipts,
    may_vote_on_bulletins,
    propose_revocation,
    said_by_log,
    verify_bulletins,
    vote_on_bulletin,
)
from tests.played_rehearsal import played_rehearsal

pytest.importorskip("sqlalchemy")
PUBLISHER = "mission-publisher-1"


@dataclass(frozen=True)
class Run:
    """A mission with a log and a folder of one signed bulletin."""

    mission: Mission
    keeper: LogKeeper
    accounts: Accounts
    published: PublishedBulletins

    @property
    def folder(self) -> Path:
        return self.published.folder

    def person(self, name: str) -> Person:
        found = self.accounts.find(name)
        assert found is not None
        return found

    def tick(self, *countersigning: str) -> None:
        self.keeper.tick()
        note = read_note(self.keeper.checkpoint() or "")
        for name in countersigning:
            head = read_checkpoint(note.text)
            self.keeper.countersign(str(Note(note.text, (lw.signer(name).sign(head, lw.BEGUN),))))


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    made(tmp_path, forms=("html", "text"))
    with played_rehearsal() as (mission, store):
        log_begun(store, 1024)
        published = bulletins_in(tmp_path)
        published.of_log = lambda: said_by_log(mission)
        yield Run(mission, LogKeeper(store), Accounts(store), published)


def refused(code: str, act: Any) -> None:
    with pytest.raises(Refusal) as told:
        act()
    assert told.value.code == code


def test_entered_once_by_the_publisher_and_proven_beside_the_bulletin(run: Run) -> None:
    for name in ("mission-chair-1", "mission-verifier-1"):
        refused("ACC001", lambda name=name: enter_bulletin(run.mission, run.person(name), run.published, STEM))
    refused("BUL056", lambda: enter_bulletin(run.mission, run.person(PUBLISHER), run.published, "none_2024"))
    entry = enter_bulletin(run.mission, run.person(PUBLISHER), run.published, STEM)
    refused("BUL058", lambda: enter_bulletin(run.mission, run.person(PUBLISHER), run.published, STEM))
    (stands,) = bulletins_to_enter(run.mission, run.published)
    assert stands.entered is not None
    assert stands.entered.position == entry.position
    run.published.look()
    assert run.published.shown.logged == {STEM}
    assert keep_receipts(run.mission, run.keeper, run.published) == (), "it waits for the tick"
    run.tick()
    assert keep_receipts(run.mission, run.keeper, run.published) == (STEM,)
    (line,) = verify_bulletins([run.folder], str(SIGNER.key)).lines
    assert (line.log, line.final, line.at, line.faults) == ("valley.example/log", False, entry.recorded, ())
    run.tick()
    assert keep_receipts(run.mission, run.keeper, run.published) == (), "nothing new is shown by another head"
    run.tick(*lw.EVERYBODY)
    assert keep_receipts(run.mission, run.keeper, run.published) == (STEM,)
    (line,) = verify_bulletins([run.folder], str(SIGNER.key)).lines
    assert line.final
    assert keep_receipts(run.mission, run.keeper, run.published) == ()
    # The receipt is of this note alone.
    receipt = run.folder / f"{STEM}.receipt.json"
    made(run.folder, forms=("html", "text"), publisher="Others")
    receipt.rename(run.folder / f"{STEM}_v2.receipt.json")
    assert {one.code for line in verify_bulletins([run.folder]).lines for one in line.faults} == {"BUL035"}


def test_what_was_altered_is_not_entered(run: Run) -> None:
    page = run.folder / f"{STEM}_en.html"
    page.write_bytes(page.read_bytes() + b" ")
    run.published.look()
    refused("BUL056", lambda: enter_bulletin(run.mission, run.person(PUBLISHER), run.published, STEM))


def test_one_that_speaks_for_the_mechanism_waits_for_the_votes_of_its_body(run: Run) -> None:
    noted = run.published.shown.signed[STEM]
    official = Manifest(STEM, "Statement of the commission, approved: by all", SIGNER.key, noted.manifest.files)
    (run.folder / f"{STEM}.signed").write_text(str(official.signed(SIGNER)))
    run.published.look()
    publisher = run.person(PUBLISHER)
    refused("BUL057", lambda: enter_bulletin(run.mission, publisher, run.published, STEM))
    refused("ACC001", lambda: vote_on_bulletin(run.mission, publisher, run.published, STEM, "yes"))
    members = [one for one in run.accounts.everybody() if may_vote_on_bulletins(run.mission, one)]
    assert members
    for n, one in enumerate(members):
        refused("BUL059", lambda one=one: vote_on_bulletin(run.mission, one, run.published, STEM, "perhaps"))
        vote_on_bulletin(run.mission, one, run.published, STEM, "yes")
        (stands,) = bulletins_to_enter(run.mission, run.published)
        if not stands.ready:
            assert n < len(members) - 1, stands.votes
            refused("BUL057", lambda: enter_bulletin(run.mission, publisher, run.published, STEM))
    enter_bulletin(run.mission, publisher, run.published, STEM)
    # Other words under the same name need votes of their own.
    another = Manifest(STEM, "Statement of the commission, approved: by some", SIGNER.key, noted.manifest.files)
    (run.folder / f"{STEM}.signed").write_text(str(another.signed(SIGNER)))
    run.published.look()
    refused("BUL057", lambda: enter_bulletin(run.mission, publisher, run.published, STEM))


def test_a_key_is_revoked_by_two_of_different_sides_and_what_the_log_had_before_stays(run: Run) -> None:
    publisher = run.person(PUBLISHER)
    enter_bulletin(run.mission, publisher, run.published, STEM)
    made(run.folder, forms=("html", "text"), publisher="Others")  # _v2, signed and not in the log
    run.tick(*lw.EVERYBODY)
    keep_receipts(run.mission, run.keeper, run.published)
    told = KeyRevocationProposed(str(SIGNER.key), "2999-01-01", "stolen")
    for wrong in (KeyRevocationProposed("x", "2999-01-01", "stolen"), KeyRevocationProposed(told.key, "1 May", "lost"),
                  KeyRevocationProposed(told.key, told.since, "bored")):  # fmt: skip
        with pytest.raises(Refusal):
            propose_revocation(run.mission, publisher, wrong)
    about = propose_revocation(run.mission, publisher, told).about
    refused("MIS041", lambda: agree_to_revocation(run.mission, run.accounts, publisher, about))
    refused("ACC001", lambda: agree_to_revocation(run.mission, run.accounts, run.person("mission-verifier-1"), about))
    other = next(one for one in run.accounts.everybody() if one.role is Role.PRINCIPAL)
    agree_to_revocation(run.mission, run.accounts, other, about)
    run.tick(*lw.EVERYBODY)
    assert len(keep_receipts(run.mission, run.keeper, run.published)) == 1
    report = verify_bulletins([run.folder], str(SIGNER.key))
    assert report.sound
    doubts = {line.file.rpartition("/")[2]: line.doubt for line in report.lines}
    before, unlogged = doubts[f"{STEM}.signed"], doubts[f"{STEM}_v2.signed"]
    assert before is not None
    assert unlogged is not None
    assert (before.shown, unlogged.shown) == (True, False)
    assert before.revocation.since == date(2999, 1, 1)


def test_a_bulletin_dated_after_its_key_was_revoked_is_not_shown(run: Run) -> None:
    publisher = run.person(PUBLISHER)
    told = KeyRevocationProposed(str(SIGNER.key), "2024-03-10", "stolen")
    other = next(one for one in run.accounts.everybody() if one.role is Role.PRINCIPAL)
    about = propose_revocation(run.mission, publisher, told).about
    run.published.look()
    assert run.published.names == (STEM,), "proposed is not agreed"
    agree_to_revocation(run.mission, run.accounts, other, about)
    run.published.look()
    assert (run.published.names, run.published.shown.altered) == ((), {STEM})
    made(run.folder, forms=("html", "text"), signer=OTHER, publisher="Others")
    run.published.look()
    assert run.published.names == (f"{STEM}_v2",)
