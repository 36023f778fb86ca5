"""``servanda log verify`` from outside: folders, bundles, receipts and evidence; exit codes, JSON, and words."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ledger_worlds import EVERYBODY, NEUTRAL, PARTIES, World, policy, world
from servanda.cli.app import run
from servanda.ledger import Edge, entries_path, entry_bundle, record_of

pytest.importorskip("cryptography")

VECTORS = Path(__file__).parents[2] / "specs" / "ledger"


def written(folder: Path, made: World) -> Path:
    """A log as a folder."""
    size = made.sizes[-1]
    files = Edge().grown(made.hashes[:size])[1]
    for number in range(-(-size // 256)):
        some = made.entries[:size][number * 256 : (number + 1) * 256]
        files[entries_path(number, len(some))] = entry_bundle(some)
    files["policy.json"] = json.dumps(policy().data()).encode()
    for n, note in enumerate(made.heads):
        files[f"heads/{n:04}.checkpoint"] = str(note).encode()
    for n in (2, 299):
        files[f"records/{n}.json"] = json.dumps(record_of(made.openings[n], n).data()).encode()
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log of 300 leaves and two heads; a party has not countersigned the second."""
    made = world(300)
    made.head(200)
    made.head(300, (PARTIES[0], NEUTRAL))
    return written(tmp_path / "log", made)


def bundle_of(name: str, folder: Path) -> Path:
    """The file of a vector."""
    held = json.loads((VECTORS / f"{name}.json").read_text("utf-8"))["file"]
    file = folder / f"{name}.json"
    file.write_text(held if isinstance(held, str) else json.dumps(held), "utf-8")
    return file


def says(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    code = run(["log", "verify", *map(str, words)])
    said = capsys.readouterr()
    return code, said.out, said.err


def data(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, Any]:
    code, out, err = says(capsys, *words, "--json")
    assert not err
    return code, json.loads(out)


def test_a_folder_that_holds_is_told_with_who_is_absent(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = says(capsys, log)
    assert (code, err) == (0, "")
    assert "holds" in out
    assert "head of 200 leaves: final, 2027-01-15 08:00:03 UTC" in out
    assert f"{PARTIES[1]} (party) absent since 2027-01-15 08:01:01 UTC, from the head of 300 leaves on" in out
    assert "records: 2 shown" in out
    assert "compare it with the one you hold" in out


def test_json_of_a_folder(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = data(capsys, log)
    [one] = found["files"]
    assert code == 0
    assert [head["state"] for head in one["heads"]] == ["final", "provisional"]
    assert one["own_policy"] is True
    assert one["records"] == {"shown": 2, "padding": 0, "erased": 0}


def test_a_provisional_log_holds_and_final_can_be_asked_for(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert says(capsys, log)[0] == 0
    assert says(capsys, log, "--final")[0] == 1


def test_a_policy_of_one_s_own_is_used(log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps(policy().data()), "utf-8")
    code, out, _ = says(capsys, log, "--policy", mine)
    assert code == 0
    assert "compare it" not in out
    mine.write_text(json.dumps(replace(policy(), origin="another.example").data()), "utf-8")
    code, found = data(capsys, log, "--policy", mine)
    assert code == 1
    assert {one["code"] for one in found["files"][0]["faults"]} == {"LED014"}


@pytest.mark.parametrize(
    ("path", "place", "flipped", "code"),
    [
        ("tile/0/000", "tile/0/000", 40, "LED051"),
        ("tile/1/000.p/1", "tile/1/000.p/1", 0, "LED051"),
        ("tile/entries/001.p/44", "tile/0/001.p/44", 20, "LED051"),
    ],
)
def test_what_was_altered_is_told_with_its_file(
    log: Path, path: str, place: str, flipped: int, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    held = bytearray((log / path).read_bytes())
    held[flipped] ^= 1
    (log / path).write_bytes(held)
    given, found = data(capsys, log)
    [fault, *_] = found["files"][0]["faults"]
    assert given == 1
    assert (fault["code"], fault["path"]) == (code, place)
    assert fault["why"] and fault["remedy"]


def test_an_altered_head_and_an_altered_record_are_told_with_their_files(
    log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = log / "heads" / "0001.checkpoint"
    sound = head.read_text("utf-8")
    head.write_text(sound.replace("\n300\n", "\n301\n"), "utf-8")
    _, found = data(capsys, log)
    assert [(one["code"], one["file"]) for one in found["files"][0]["faults"]] == [("LED011", str(head))]
    head.write_text(sound, "utf-8")
    record = log / "records" / "2.json"
    held = json.loads(record.read_text("utf-8"))
    record.write_text(json.dumps({**held, "content": "AAAA"}), "utf-8")
    code, out, _ = says(capsys, log)
    assert code == 1
    assert "LED030" in out
    assert str(record) in out
    assert "remedy:" in out


@pytest.mark.parametrize(
    ("name", "code"),
    [("final", 0), ("provisional", 0), ("receipt", 0), ("erased", 0), ("nobody", 0), ("split", 1), ("root-flipped", 1),
     ("file-cut", 2), ("policy-missing", 2), ("policy-one-party", 2), ("receipt-cut", 2)],
)  # fmt: skip
def test_exit_codes_of_files(name: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given, out, err = says(capsys, bundle_of(name, tmp_path))
    assert given == code, out + err
    assert "Traceback" not in out + err
    assert bool(err) == (code == 2)
    assert code == 0 or "remedy:" in out + err


def test_several_files_are_told_one_by_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [bundle_of(name, tmp_path) for name in ("final", "split")]
    code, found = data(capsys, *files)
    assert "split.json: a split view, proven" in says(capsys, files[1])[1]
    assert code == 1
    assert [one["sound"] for one in found["files"]] == [True, False]
    assert found["files"][1]["splits"]


def test_what_is_no_log_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words, code in (
        ([], "CLI001"),
        ([tmp_path / "none.json"], "STO006"),
        ([tmp_path], "LED041"),
    ):
        given, _, err = says(capsys, *words)
        assert given == 2
        assert code in err
    (tmp_path / "policy.json").write_text(json.dumps(policy().data()), "utf-8")
    assert "LED050" in says(capsys, tmp_path)[2]
    (tmp_path / "policy.json").write_text("{", "utf-8")
    assert "LED040" in says(capsys, tmp_path)[2]
    (tmp_path / "policy.json").write_bytes(b"\xff")
    assert "STO003" in says(capsys, tmp_path)[2]


def test_a_file_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SERVANDA_LIMIT_LOG_FILE_BYTES", "100")
    assert "STO005" in says(capsys, bundle_of("final", tmp_path))[2]


def test_a_time_beyond_calendars_is_told_all_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from ledger_worlds import signer
    from servanda.ledger import Bundle

    made = world(8)
    note = made.head(8, ())
    note = note.with_signatures(*(signer(name).sign(made.checkpoint(8), 2**52) for name in EVERYBODY))
    file = tmp_path / "far.json"
    file.write_text(json.dumps(Bundle((str(note),)).data(policy())), "utf-8")
    code, out, _ = says(capsys, file)
    assert code == 0
    assert f"second {2**52}" in out


def test_the_verifiers_page_is_written_as_it_was_built(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    built, page = (VECTORS / "verify.html").read_bytes(), tmp_path / "verify.html"
    assert run(["log", "verifier", "--out", str(page)]) == 0
    assert page.read_bytes() == built
    assert hashlib.sha256(built).hexdigest() in capsys.readouterr().out
    assert run(["log", "verifier", "--out", str(page), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(page), "sha256": hashlib.sha256(built).hexdigest()}


def test_the_verifiers_page_takes_no_other_files_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "kept.html"
    kept.write_text("notes", "utf-8")
    for name, code in (("verify.txt", "OPS011"), ("kept.html", "OPS013"), ("no/such/verify.html", "OPS014")):
        assert run(["log", "verifier", "--out", str(tmp_path / name)]) == 2
        assert code in capsys.readouterr().err
    assert kept.read_text("utf-8") == "notes"
