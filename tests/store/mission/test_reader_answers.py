"""What readers answered is kept, in either kind of place: no word that was withdrawn, nothing of who told."""

from pathlib import Path

from mission_worlds import NOW, RING, Place
from servanda.basis import fresh_bytes
from servanda.bulletin import Comment, Decision, Standing, decided, withdrawn
from servanda.store import back_up, open_mission, restore

SAID, TOLD = "a word that must not stay", "what somebody told"


def comment(n: int, bulletin: str = "b") -> Comment:
    return Comment(f"{n:032x}", 0, bulletin, "", Standing.WAITING, "2026-01-01", "A name", SAID, bytes(32))


def test_comments_counts_and_what_was_decided_come_back(place: Place) -> None:
    with place.begin() as store:
        kept = store.answers
        first, second = kept.add(comment(1)), kept.add(comment(2))
        kept.add(comment(3, "other"))
        assert (first.number, second.number) == (1, 2) and kept.waiting("b") == 2
        assert kept.to_look_at(2) == (first, second)
        shown = decided(first, Decision.SHOW, "")
        assert kept.change(first, shown, "show", "", "somebody", "2026-01-02")
        # Somebody who looked at it before that decides on nothing any more.
        assert not kept.change(first, decided(first, Decision.REFUSE, "personal"), "refuse", "personal", "x", "")
        kept.report(shown, "hatred", "2026-01-03")
        found = kept.comment(first.id)
        assert found is not None and found.reports == 1 and found.standing is Standing.SHOWN
        assert kept.comments("b", [Standing.SHOWN]) == (found,)
        assert kept.change(second, decided(second, Decision.REFUSE, "hatred"), "refuse", "hatred", "x", "d")
        assert kept.why_not_shown("b") == {"hatred": 1} and kept.why_not_shown("other") == {}
        assert [(one.number, one.deed, one.by) for one in kept.moderation(9)] == [
            (3, "refuse", "x"), (2, "report", ""), (1, "show", "somebody"),
        ]  # fmt: skip
        kept.count("b", {"thanks": 1, "views": 3})
        kept.count("b", {"thanks": -1, "unclear": 1})
        kept.count("b", {"thanks": -5})
        assert kept.counts("b") == {"thanks": 0, "unclear": 1, "views": 3}


def test_what_was_withdrawn_and_who_told_are_in_no_file(file_place: Place) -> None:
    with file_place.begin() as store:
        first = store.answers.add(comment(1))
        assert SAID.encode() in file_place.bytes()
        assert store.answers.change(first, withdrawn(first), "withdraw", "", "", "2026-01-01")
        store.answers.inform(fresh_bytes(16).hex(), "2026-W01", TOLD)
        assert store.scrub()
        assert SAID.encode() not in file_place.bytes() and TOLD.encode() not in file_place.bytes()
        assert [one.said for one in store.answers.information(9)] == [TOLD]


def test_a_backup_brings_them_into_a_mission_again(place: Place, tmp_path: Path) -> None:
    with place.begin() as store:
        first = store.answers.add(comment(1))
        store.answers.inform(fresh_bytes(16).hex(), "2026-W01", TOLD)
        back_up(store, tmp_path / "mission.backup", NOW)
    address = f"sqlite:///{tmp_path / 'restored.db'}"
    restore(tmp_path / "mission.backup", address, RING)
    with open_mission(address, RING) as again:
        assert again.answers.comment(first.id) == first
        assert [one.said for one in again.answers.information(9)] == [TOLD]
