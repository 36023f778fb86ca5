"""One who countersigns over a network, against a log that a test answers for: honest, slow, lying."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import ledger_worlds as lw
from servanda.basis import SECOND, Refusal, canonical_bytes
from servanda.ledger import Edge, Note, PolicyChange, change_signed, read_note
from servanda.operations import Seen, SplitView, seen_in
from servanda.server import LogAddress, agree_to_policy, countersign_log

pytest.importorskip("cryptography")
POLICY = lw.policy()
SIGNER = lw.signer(lw.NEUTRAL)


@dataclass
class Answers:
    """What a log answers, by path, and what it was sent, with what the signer had kept by then."""

    files: dict[str, bytes] = field(default_factory=dict)
    kept: Path = Path()
    sent: list[tuple[str, str]] = field(default_factory=list)
    takes: int = 200
    at: str = "/log"

    def show(self, world: lw.World, size: int) -> None:
        """Shows a head of a world, with its tiles."""
        self.files = {"policy": canonical_bytes(POLICY.data()), "checkpoint": str(world.head(size, ())).encode()}
        self.files |= Edge().grown(world.hashes[:size])[1]


@contextmanager
def answering(answers: Answers) -> Iterator[LogAddress]:
    """A log at an address of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = answers.files.get(self.path.removeprefix(f"{answers.at}/"))
            self.send_response(404 if found is None else 200)
            self.end_headers()
            self.wfile.write(found or b"")

        def do_POST(self) -> None:
            assert self.path in (f"{answers.at}/cosignature", f"{answers.at}/policy-change")
            told = self.rfile.read(int(self.headers["Content-Length"])).decode()
            answers.sent.append((told, answers.kept.read_text("utf-8") if answers.kept.is_file() else ""))
            self.send_response(answers.takes)
            self.end_headers()
            self.wfile.write(b"why it is not taken")

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        below = "" if answers.at == "/log" else answers.at
        yield LogAddress(f"http://127.0.0.1:{server.server_address[1]}{below}")
        server.shutdown()


def sign(log: LogAddress, kept: Path, *beside: Seen) -> Any:
    return countersign_log(log, SIGNER, kept, seen_in(kept), beside=beside, clock=lambda: lw.BEGUN * SECOND)


def test_what_was_seen_is_on_the_disk_before_anything_is_sent(tmp_path: Path) -> None:
    kept, answers, world = tmp_path / "seen", Answers(kept=tmp_path / "seen"), lw.world(600)
    with answering(answers) as log:
        for size in (8, 256, 300, 600):
            answers.show(world, size)
            assert sign(log, kept).new
    assert [read_note(told).text.split("\n")[1] for told, _ in answers.sent] == ["8", "256", "300", "600"]
    for told, seen_then in answers.sent:
        head = str(read_note(told).text).split("\n")
        assert f"{head[1]}\\n{head[2]}" in seen_then.replace("\\u002f", "/")


def test_the_desks_own_log_is_countersigned_at_the_address_it_tells(tmp_path: Path) -> None:
    answers, world = Answers(at=f"/desk-log/{'a' * 32}"), lw.world(300)
    with answering(answers) as log:
        answers.show(world, 300)
        assert sign(log, tmp_path / "seen").new and len(answers.sent) == 1


def test_a_countersignature_that_is_not_taken_is_sent_again_next_time(tmp_path: Path) -> None:
    kept, answers = tmp_path / "seen", Answers(takes=422)
    with answering(answers) as log:
        answers.show(lw.world(32), 32)
        with pytest.raises(Refusal, match="why it is not taken"):
            sign(log, kept)
        answers.takes = 200
        assert sign(log, kept).new and len(answers.sent) == 2


def test_another_history_is_never_countersigned_and_what_was_seen_stays(tmp_path: Path) -> None:
    kept, answers = tmp_path / "seen", Answers()
    with answering(answers) as log:
        answers.show(lw.world(300, " one", 5), 300)
        sign(log, kept)
        before = kept.read_bytes()
        for size in (300, 301, 512, 600):
            answers.show(lw.world(600, " other", 5), size)
            with pytest.raises(SplitView):
                sign(log, kept)
        answers.show(lw.world(600, " other", 5), 299)
        with pytest.raises(Refusal, match="MIS063"):
            sign(log, kept)
    assert len(answers.sent) == 1 and kept.read_bytes() == before


def test_each_side_shown_another_history_is_found_by_what_the_other_saw(tmp_path: Path) -> None:
    answers, other = Answers(), Answers()
    with answering(answers) as log, answering(other) as there:
        answers.show(lw.world(40, " one", 5), 32)
        other.show(lw.world(40, " other", 5), 33)
        sign(log, tmp_path / "one")
        seen = seen_in(tmp_path / "one")
        assert seen is not None
        with pytest.raises(SplitView):
            sign(there, tmp_path / "other", seen)
    assert not other.sent


@pytest.mark.parametrize(
    ("path", "held"),
    [("checkpoint", b"\xff"), ("checkpoint", None), ("policy", None), ("tile/0/001", b"x" * 8193), ("policy", b"{}")],
)
def test_whatever_a_log_answers_it_is_refused_in_words(path: str, held: bytes | None, tmp_path: Path) -> None:
    kept, answers = tmp_path / "seen", Answers()
    with answering(answers) as log:
        answers.show(lw.world(600), 300)
        sign(log, kept)
        answers.show(lw.world(600), 600)
        if held is None:
            del answers.files[path]
        else:
            answers.files[path] = held
        with pytest.raises(Refusal, match=r"SRV026|LED040|MIS064"):
            sign(log, kept)
    assert len(answers.sent) == 1


def test_another_policy_or_a_strangers_key_is_refused(tmp_path: Path) -> None:
    kept, answers = tmp_path / "seen", Answers()
    with answering(answers) as log:
        answers.show(lw.world(32), 32)
        sign(log, kept)
        answers.files["policy"] = canonical_bytes({**POLICY.data(), "patience_s": 1})
        with pytest.raises(Refusal, match="MIS065"):
            sign(log, kept)
        answers.show(lw.world(32), 32)
        with pytest.raises(Refusal, match="MIS061"):
            countersign_log(log, lw.signer("stranger.example"), kept, seen_in(kept))


def test_a_changed_policy_is_signed_by_those_before_and_then_followed(tmp_path: Path) -> None:
    kept, answers = tmp_path / "seen", Answers()
    answers.kept = kept
    after = replace(POLICY, patience_s=1)
    signed = change_signed(POLICY, after)
    change = PolicyChange(POLICY.fingerprint, after, Note(signed.text, (lw.LOG.sign(signed),)))
    with answering(answers) as log:
        answers.show(lw.world(32), 32)
        sign(log, kept)
        answers.show(lw.world(48), 48)
        answers.files |= {"policy": canonical_bytes(after.data()), "policy-changes": canonical_bytes([change.data()])}
        before = kept.read_bytes()
        with pytest.raises(Refusal, match="MIS213"):
            sign(log, kept)
        assert kept.read_bytes() == before and len(answers.sent) == 1
        seen = seen_in(kept)
        assert seen is not None
        with pytest.raises(Refusal, match="MIS215"):
            agree_to_policy(log, SIGNER, seen, "0" * 64)
        done = agree_to_policy(log, SIGNER, seen, after.fingerprint[:32])
        assert done.policy == after.fingerprint and done.changes == ("patience: 600 s, then 1 s",)
        for told in (answers.sent[-1][0], *(str(Note(signed.text, (lw.signer(one).sign(signed, 1),)))
                                            for one in lw.EVERYBODY)):  # fmt: skip
            change = change.with_signature(read_note(told).signatures[0])
        answers.files["policy-changes"] = canonical_bytes([change.data()])
        assert sign(log, kept).policy == after.fingerprint
        last = seen_in(kept)
        assert last is not None and last.policy == after
        answers.files["policy-changes"] = b"\xff"
        answers.files["policy"] = canonical_bytes(POLICY.data())
        with pytest.raises(Refusal, match="SRV026"):
            sign(log, kept)
        del answers.files["policy-changes"]
        with pytest.raises(Refusal, match="MIS065"):
            sign(log, kept)
