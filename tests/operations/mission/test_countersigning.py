"""Countersigning from outside: a log that only grew is countersigned, and every fork is noticed, with proof."""

import random
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import ledger_worlds as lw
from servanda.basis import Refusal
from servanda.ledger import (
    Edge,
    Note,
    Policy,
    Split,
    read_brought,
    read_checkpoint,
    read_head,
    read_note,
    standings,
    verify_split,
)
from servanda.operations import (
    Seen,
    SplitView,
    countersigner_from,
    keep_seen,
    looked_at,
    new_countersigner,
    same_policy,
    seen_in,
    write_proof,
)

pytest.importorskip("cryptography")
POLICY = lw.policy()
OUTSIDER = "witness.example"
PASSPHRASE = "a lamp under the old bridge"


@dataclass
class History:
    """A log as an operator shows it: its world, and who countersigned which of its heads."""

    world: lw.World
    notes: dict[int, Note] = field(default_factory=dict)

    def head(self, size: int) -> str:
        """A head signed by the log alone, with what countersigned it so far."""
        if size not in self.notes:
            self.notes[size] = self.world.head(size, ())
        return str(self.notes[size])

    def read(self, path: str) -> bytes | None:
        """Its tiles, of any size."""
        for size in self.notes:
            found = Edge().grown(self.world.hashes[:size])[1].get(path)
            if found is not None:
                return found
        return None

    def state(self) -> list[str]:
        """How its heads stand."""
        heads = [read_head(str(note), POLICY) for _, note in sorted(self.notes.items())]
        return [one.state for one in standings(POLICY, heads)]


@dataclass
class Witness:
    """One who countersigns, with what it saw."""

    name: str
    seen: Seen = field(default_factory=lambda: Seen(POLICY))

    def look(self, history: History, size: int, beside: tuple[Seen, ...] = ()) -> None:
        """Looks at a head, and countersigns it where it follows."""
        self.seen = looked_at(self.seen, history.head(size), history.read, beside)
        note = read_note(self.seen.head)
        line = lw.signer(self.name).sign(read_checkpoint(note.text), lw.BEGUN + size)
        history.notes[size] = history.notes[size].with_signatures(line)


def proves(found: SplitView, folder: Path) -> bool:
    """Whether the proof, written to a file and read by itself, holds."""
    write_proof(found, folder / "proof.json")
    brought = read_brought((folder / "proof.json").read_text("utf-8"))
    assert isinstance(brought.what, Split) and brought.policy is not None
    return [one.code for one in verify_split(brought.what, brought.policy).faults] == ["LED022"]


def test_a_log_that_only_grows_is_countersigned_at_every_head() -> None:
    history = History(lw.world(64))
    everybody = [Witness(name) for name in lw.EVERYBODY]
    for size in (8, 16, 17, 40, 64):
        for one in everybody:
            one.look(history, size)
    assert history.state() == ["final"] * 5


def forked(n: int, folder: Path) -> tuple[int, int]:
    """One fork by chance: how many witnesses met it, and how many of those proofs hold.

    Some witnesses are shown one history from a leaf on and the rest another; at the next head they compare what they
    saw, as each of their machines does with ``--beside``.
    """
    chance = random.Random(n)
    shared, more, others = (chance.randint(1, 40) for _ in range(3))
    histories = [
        History(lw.world(shared + count + 20, f" {who}", shared)) for who, count in (("one", more), ("other", others))
    ]
    sizes = [shared + more, shared + others]
    names = [*lw.EVERYBODY, OUTSIDER]
    sides = {name: chance.randrange(2) for name in names}
    if len(set(sides.values())) == 1:
        sides[chance.choice(names)] ^= 1
    witnesses = [Witness(name) for name in names]
    for one in witnesses:
        one.look(histories[sides[one.name]], sizes[sides[one.name]])
    assert not all("final" in history.state() for history in histories), "two histories became final"
    noticed = proofs = 0
    step = chance.randint(0, 20)
    for one in witnesses:
        side = sides[one.name]
        beside = tuple(other.seen for other in witnesses if sides[other.name] != side)
        try:
            one.look(histories[side], sizes[side] + step, beside)
        except SplitView as found:
            noticed += 1
            proofs += proves(found, folder)
    return noticed, proofs


@pytest.mark.parametrize("forks", [60, pytest.param(1000, marks=pytest.mark.long)])
def test_forks_are_noticed_at_the_next_head_with_proof(forks: int, tmp_path: Path) -> None:
    met = [forked(n, tmp_path) for n in range(forks)]
    assert sum(noticed > 0 for noticed, _ in met) == forks
    assert all(noticed == proofs for noticed, proofs in met)


def test_a_witness_shown_another_history_than_before_refuses_it_with_proof(tmp_path: Path) -> None:
    for size, later in ((20, 20), (20, 33), (32, 40), (7, 8)):
        one, other = History(lw.world(64, " one", 5)), History(lw.world(64, " other", 5))
        witness = Witness(lw.NEUTRAL)
        witness.look(one, size)
        with pytest.raises(SplitView, match="MIS066") as found:
            witness.look(other, later)
        assert proves(found.value, tmp_path)
        assert "provisional" in other.state() or not other.notes[later].signatures[1:]


def test_what_was_taken_back_is_not_countersigned() -> None:
    history = History(lw.world(64))
    witness = Witness(lw.NEUTRAL)
    witness.look(history, 40)
    with pytest.raises(Refusal, match="MIS063"):
        witness.look(history, 39)


def test_a_log_that_hides_or_forges_its_tiles_is_not_countersigned() -> None:
    history = History(lw.world(64))
    witness = Witness(lw.NEUTRAL)
    witness.look(history, 20)
    text = history.head(41)
    with pytest.raises(Refusal, match="MIS064"):
        looked_at(witness.seen, text, lambda path: None)
    with pytest.raises(Refusal, match="MIS064"):
        looked_at(witness.seen, text, lambda path: bytes(32 * int(path.rpartition("/")[2])) if ".p/" in path else None)


def test_a_head_that_the_log_did_not_sign_is_refused() -> None:
    history = History(lw.world(64))
    by_another = str(history.world.head(8, (), (lw.signer("log.example", words="another"),)))
    with pytest.raises(Refusal, match="LED012"):
        looked_at(Seen(POLICY), by_another, history.read)


def test_what_was_seen_comes_back_and_another_policy_is_refused(tmp_path: Path) -> None:
    path, history = tmp_path / "seen", History(lw.world(8))
    assert seen_in(path) is None
    seen = looked_at(Seen(POLICY), history.head(8), history.read)
    keep_seen(path, seen)
    assert seen_in(path) == seen
    same_policy(POLICY, POLICY)
    with pytest.raises(Refusal, match="MIS065"):
        same_policy(POLICY, Policy(POLICY.origin, POLICY.log, POLICY.countersigners, patience_s=1))
    path.write_text('{"seen": 2, "head": ""}', encoding="utf-8")
    with pytest.raises(Refusal, match="MIS062"):
        seen_in(path)
    path.write_text('{"seen": 1, "he', encoding="utf-8")
    with pytest.raises(Refusal, match="put back a copy"):
        seen_in(path)


def test_a_countersigners_key_is_sealed_and_opens_by_its_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "own.key"
    public = new_countersigner("hills.example", path, PASSPHRASE)
    signer = countersigner_from(path, PASSPHRASE)
    assert str(signer.key) == public and signer.seed.hex() not in path.read_text("ascii")
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(Refusal, match="NEG071"):
        countersigner_from(path, PASSPHRASE + "!")
    with pytest.raises(Refusal, match="MIS061"):
        new_countersigner("hills.example", path, PASSPHRASE)
    with pytest.raises(Refusal, match="MIS061"):
        new_countersigner("hills example", tmp_path / "new", PASSPHRASE)
    with pytest.raises(Refusal, match="NEG073"):
        new_countersigner("hills.example", tmp_path / "new", "short")
    (tmp_path / "none").write_text("no key", encoding="utf-8")
    with pytest.raises(Refusal, match="MIS061"):
        countersigner_from(tmp_path / "none", PASSPHRASE)
