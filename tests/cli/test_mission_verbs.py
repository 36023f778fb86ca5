"""``servanda mission`` and ``countersign`` as they are typed: sheets to cut, and what is refused in words."""

from pathlib import Path

import pytest

from servanda.basis import DAY, now_us
from servanda.cli.app import run
from servanda.operations import LogKeeper, MissionPlace, open_place
from servanda.store import back_up
from served_mission import PASSPHRASE, begun, servanda
from time_authority import Authority

pytest.importorskip("argon2")


def test_invitations_are_a_page_to_cut_that_only_its_owner_reads(tmp_path: Path) -> None:
    made = begun(tmp_path)
    out = tmp_path / "again.html"
    words = ("mission", "invite", made.case, "plain-officer-1", "--sheets", out, "--at", "https://room.example")
    done = servanda(*words, "--language", "ar", "--json")
    assert done.returncode == 0, done.stderr
    page = out.read_text("utf-8")
    assert 'dir="rtl"' in page and "https://room.example" in page and "plain-officer-1" in page
    assert "Officer of the Plain" in page and made.words["plain-officer-1"] not in page
    assert out.stat().st_mode & 0o077 == 0
    assert "Officer" not in done.stdout
    assert "OPS015" in servanda(*words).stderr
    assert "MIS034" in servanda("mission", "invite", made.case, "nobody").stderr
    people = tmp_path / "people.yaml"
    again = servanda("mission", "begin", made.case, "--people", people)
    assert again.returncode == 2 and "MIS032" in again.stderr
    assert servanda("mission", "verify", made.case, said=f"{PASSPHRASE}\n").returncode == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["serve"], "CLI001"),
        (["countersign", "--key", "x.key"], "CLI001"),
        (["countersign", "http://127.0.0.1:9", "--key", "missing.key", "--seen", "x"], "STO"),
        (["countersign", "room.example", "--key", "x.key", "--seen", "x"], "SRV025"),
        (["mission", "verify", "nowhere"], "MIS036"),
        (["serve", "nowhere", "--port", "80"], "SRV001"),
    ],
)
def test_what_cannot_be_done_is_refused(words: list[str], code: str, capsys: pytest.CaptureFixture[str]) -> None:
    import io

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", io.StringIO(f"{PASSPHRASE}\n"))
        assert run(words) == 2
    assert code in capsys.readouterr().err


def test_a_head_is_stamped_where_there_is_no_network_and_old_backups_are_pruned(tmp_path: Path) -> None:
    made, authority = begun(tmp_path), Authority()
    request, reply, ca = tmp_path / "head.tsq", tmp_path / "head.tsr", tmp_path / "ca.pem"
    ca.write_bytes(authority.pem)
    assert "MIS161" in servanda("mission", "anchor", made.case, "--request", request).stderr
    place = MissionPlace.beside(str(made.case))
    with open_place(place, PASSPHRASE) as store:
        LogKeeper(store).tick()
        back_up(store, tmp_path / "old.backup", now_us() - 31 * DAY)
        back_up(store, tmp_path / "new.backup", now_us() - 29 * DAY)
    assert servanda("mission", "anchor", made.case, "--request", request).returncode == 0
    reply.write_bytes(authority.answer(request.read_bytes()))
    words = ("mission", "anchor", made.case, "--reply", reply)
    assert "MIS162" in servanda(*words).stderr and "CLI001" in servanda(*words[:3]).stderr
    done = servanda(*words, "--anchor-ca", ca)
    assert done.returncode == 0 and "2027-01-15 08:00:00 UTC" in done.stdout, done.stderr
    with open_place(place, PASSPHRASE) as store:
        store.log_folder(tmp_path / "log", LogKeeper(store).policy)
    told = servanda("log", "verify", tmp_path / "log", "--anchor-ca", ca).stdout
    assert "was there at 2027-01-15 08:00:00 UTC" in told
    assert "not checked" in servanda("log", "verify", tmp_path / "log").stdout
    done = servanda("mission", "backup", made.case, "--out", tmp_path / "next.backup", "--prune")
    assert done.returncode == 0 and "destroy it by" in done.stdout and "old.backup" in done.stdout
    assert {one.name for one in tmp_path.glob("*.backup")} == {"new.backup", "next.backup"}


def test_invitations_that_nobody_would_learn_are_refused_before_their_words_are_made(tmp_path: Path) -> None:
    made, kept = begun(tmp_path), tmp_path / "kept.html"
    kept.write_text("<!DOCTYPE html>notes", encoding="utf-8")
    new = tmp_path / "new"
    assert servanda("copy", "tutorial-sound", new).returncode == 0
    begin = ("mission", "begin", new, "--people", tmp_path / "people.yaml")
    invite = ("mission", "invite", made.case, "plain-officer-1")
    for words in (begin, invite):
        for more, code in ((("--sheets", kept), "OPS015"), (("--json",), "CLI001")):
            done = servanda(*words, *more)
            assert done.returncode == 2 and code in done.stdout + done.stderr, done.stderr
    assert "CLI001" in servanda(*begin, "--sheets", tmp_path / "s.html", "--language", "xx").stderr
    assert sorted(one.name for one in new.iterdir()) == ["README.md", "agreement.yaml", "chronology.yaml"]
    done = servanda("mission", "begin", new / "agreement.yaml", *begin[3:], "--json", "--sheets", tmp_path / "s.html")
    assert done.returncode == 0, done.stderr
    assert (new / "mission.sqlite").exists() and "hills-officer-1" in (tmp_path / "s.html").read_text("utf-8")
    assert servanda("mission", "verify", new / "agreement.yaml").returncode == 0


def test_what_stands_there_is_left_and_a_lost_keyring_is_said(tmp_path: Path) -> None:
    made, kept = begun(tmp_path), tmp_path / "kept"
    kept.write_text("kept", encoding="utf-8")
    assert made.record.stat().st_mode & 0o077 == 0
    card = ("line", "card", made.case, "--out")
    assert "OPS015" in servanda(*card, kept).stderr and kept.read_text("utf-8") == "kept"
    assert servanda(*card, tmp_path / "card.txt").returncode == 0
    refused = servanda("line", "pair", made.case, tmp_path / "card.txt", "--units", "plain").stderr
    assert "MIS173" in refused and "other server wrote" in refused
    elsewhere = servanda("mission", "restore", made.case, kept, "--keyring", tmp_path / "none").stderr
    assert "MIS036" in elsewhere and "--evacuated" in elsewhere


def test_a_mistyped_case_makes_no_folder(tmp_path: Path) -> None:
    for words in (("serve",), ("line", "servers"), ("mission", "evacuate", "--out", tmp_path / "all")):
        done = servanda(*words, tmp_path / "csae")
        assert done.returncode == 2 and "MIS036" in done.stderr, done.stderr
    assert not list(tmp_path.iterdir())
