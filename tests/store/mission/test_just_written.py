"""What was just written is taken up from memory: the same as from the disk, and nothing of it once one is erased."""

from pathlib import Path

from mission_worlds import Place, draft, enter, tick
from servanda.access import Entry
from servanda.store.mission.just_written import JustWritten


def entries(*positions: int) -> tuple[Entry, ...]:
    return tuple(Entry(n, 0, 0, "one", "mission", "duty:entry:write", f"{n}", draft(n).data_class) for n in positions)


def test_groups_that_follow_each_other_are_one_and_others_are_not() -> None:
    just = JustWritten()
    assert just.between(0, 1) is None
    just.add(entries(1, 2))
    just.add(entries(3))
    just.add(entries(1, 2))
    assert just.between(0, 3) == entries(1, 2, 3)
    assert just.between(1, 2) == entries(2)
    assert just.between(1, 4) is None
    just.add(entries(6, 7))
    assert just.between(3, 7) is None
    assert just.between(5, 7) == entries(6, 7)
    just.forget()
    assert just.between(5, 7) is None


def test_what_is_taken_up_is_what_is_on_the_disk(tmp_path: Path) -> None:
    with Place("sqlite", f"sqlite:///{tmp_path / 'mission.db'}", tmp_path).begin() as store:
        for n in range(0, 6, 2):
            enter(store, draft(n), draft(n + 1))
        for after in range(6):
            for upto in range(after, 7):
                assert store.taken_up(after, upto) == store.entries(after, upto)
        tick(store, 8, 1_800_000_000)
        store.erase(5)
        assert store.taken_up(4, 5)[0].erased
