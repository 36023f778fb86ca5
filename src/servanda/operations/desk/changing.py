"""Changing what stands on the desk: under the lock, against the state on disk, with nobody's work overwritten."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from servanda.agreement import Change, changed
from servanda.basis import Place, Refusal, from_us
from servanda.drafting import DraftText
from servanda.operations.desk.desk import Changes, Desk, revision_of
from servanda.operations.desk.reading import Standing, read_clauses, read_drafts, read_texts
from servanda.store import AGREEMENT, CLAUSES, ClausesPaper, Entry, Kept, clauses_text


class ChangedMeanwhile(Refusal):
    """A change refused because another window changed something first; nothing of it is lost.

    ``entries``: what was changed meanwhile. ``changes`` and ``what``: the refused change, to show and make again.
    ``desk``: the desk as it stands now. ``collides``: whether both touch the same clause or section.
    """

    def __init__(
        self, entries: tuple[Entry, ...], changes: tuple[Change, ...], what: str, desk: Desk, place: Place
    ) -> None:
        self.entries, self.changes, self.what, self.desk = entries, changes, what, desk
        told = "; ".join(_told(one) for one in entries) or "the folder was put back to an earlier state"
        super().__init__(
            "DSK010",
            f"{what!r} was not saved, because something was changed meanwhile: {told}",
            "look at what was changed, then make your change again: it is kept here",
            place,
        )

    @property
    def collides(self) -> bool:
        """Whether what was changed meanwhile touches a part that this change touches too."""
        own = set(touched(self.changes))
        return any(not one.clauses or own & set(one.clauses) for one in self.entries)


def _told(entry: Entry) -> str:
    at = from_us(entry.at).strftime("%H:%M:%S UTC")
    return f"{entry.what} (at {at}{f', in {entry.by}' if entry.by else ''})"


@dataclass(frozen=True, slots=True)
class Work:
    """The state a change leads to; ``read``: drafts it brings that were read already, by their digest."""

    standing: Standing
    paper: ClausesPaper
    more: Mapping[str, str]
    read: Mapping[str, DraftText] = field(default_factory=dict)


#: From the desk as it stands under the lock to what a change makes of it.
Making = Callable[[Desk], Work]


def applied(desk: Desk, changes: Changes, what: str, revision: str) -> Desk:
    """Changes of the agreement file, made and saved.

    A file that cannot be read as an agreement afterwards is saved all the same, as a draft in the making. Refuses
    (DSK010) an old revision, (DSK014) a clause under an id that was retired, (AGR060) a path that leads nowhere.
    """
    wanted = tuple(Change(tuple(path), value) for path, value in changes)

    def make(here: Desk) -> Work:
        standing = here.standing.now(changed(here.standing.sheet, wanted))
        return Work(standing, retiring(here, standing, wanted), {})

    return made(desk, make, what, revision, wanted)


def made(desk: Desk, make: Making, what: str, revision: str, changes: Iterable[Change] = ()) -> Desk:
    """The desk after a change, written with its entry in the journal."""
    wanted = tuple(changes)
    with desk.folder.locked():
        here = as_on_disk(desk)
        refuse_old(here, revision, what, wanted)
        work = make(here)
        new = {AGREEMENT: work.standing.sheet.text, CLAUSES: clauses_text(work.paper), **work.more}
        kept = desk.folder.commit(here.kept, new, what, by=desk.window, clauses=touched(wanted))
    return moved(here, kept, work.standing, work.paper, work.read)


def moved(
    desk: Desk, kept: Kept, standing: Standing, paper: ClausesPaper, read: Mapping[str, DraftText] | None = None
) -> Desk:
    """The desk over another state of its folder."""
    drafts, texts = desk.drafts, desk.texts
    if kept.texts.get("desk/drafts.yaml") != desk.kept.texts.get("desk/drafts.yaml"):
        drafts = read_drafts(desk.folder, kept)
        known = {one.digest: text for one, text in zip(desk.drafts, desk.texts, strict=True)}
        texts = read_texts(desk.folder, drafts, {**known, **(read or {})})
    return replace(desk, kept=kept, standing=standing, paper=paper, drafts=drafts, texts=texts, said=())


def as_on_disk(desk: Desk) -> Desk:
    """The desk over the state on disk, for who holds the lock; what did not change there is not read again."""
    kept = desk.folder.read_locked(desk.kept)
    if kept == desk.kept:
        return desk
    from servanda.operations.desk.opening import reopened

    if kept.texts[AGREEMENT] == desk.kept.texts[AGREEMENT]:
        return moved(desk, kept, desk.standing, read_clauses(desk.folder, kept))
    return reopened(desk, kept)


def refuse_old(here: Desk, revision: str, what: str, changes: tuple[Change, ...] = ()) -> None:
    """Refuses (DSK010) a change made to another state than the present one, with what was changed meanwhile."""
    if revision == here.revision:
        return
    raise ChangedMeanwhile(_since(here, revision), changes, what, here, Place(str(here.folder.path(AGREEMENT))))


def _since(here: Desk, revision: str) -> tuple[Entry, ...]:
    """The entries made after a revision; the last one where the revision is of no state the journal knows."""
    entries = here.kept.entries
    texts = dict(here.kept.texts)
    for n in range(len(entries), 0, -1):
        for one in entries[n - 1].files:
            texts[one.file] = one.back().made(texts[one.file])
        if entries[n - 1].sort == "start":
            break
        if revision_of(Kept(texts, entries[: n - 1])) == revision or (
            n == 2 and revision_of(Kept(texts, ())) == revision
        ):
            return entries[n - 1 :]
    return entries[-1:]


def retiring(desk: Desk, standing: Standing, changes: Iterable[Change] = ()) -> ClausesPaper:
    """The paper of clauses after an edit of the file: ids that went are retired, and none of them comes back.

    A clause that ``changes`` give another id stands where it stood, confirmed as it was.
    """
    before, after = clause_ids(desk.standing), clause_ids(standing)
    paper = desk.paper
    for id_ in after - before:
        refuse_retired(desk, id_)
    gone = [one for one in before if one not in after]
    if not gone:
        return paper
    from servanda.operations.desk.days import today

    named = {
        str(one.path[1]): str(one.value) for one in changes if one.path[:1] == ("clauses",) and one.path[2:] == ("id",)
    }
    now = {key: named.get(key, "") if key in gone else key for key in paper.clauses}
    kept = {now[key]: one for key, one in paper.clauses.items() if now[key]}
    return replace(paper, clauses=kept, retired={**paper.retired, **dict.fromkeys(sorted(gone), today())})


def refuse_retired(desk: Desk, id_: str) -> None:
    """Refuses (DSK014) an id that was retired."""
    if id_ in desk.paper.retired:
        why = f"the id {id_!r} belonged to a clause that was retired; it is never used again"
        raise Refusal("DSK014", why, "give the new clause an id of its own", Place(str(desk.folder.path(AGREEMENT))))


def clause_ids(standing: Standing) -> set[str]:
    """The ids of the clauses in the text, whether or not it reads as an agreement."""
    items = standing.sheet.root.at(("clauses",)).value
    nodes = items if isinstance(items, list) else []
    ids = (one.value["id"].value for one in nodes if isinstance(one.value, dict) and "id" in one.value)
    return {one for one in ids if isinstance(one, str)}


def touched(changes: Iterable[tuple[Sequence[Any], Any]]) -> tuple[str, ...]:
    """The clauses or sections that changes are about."""
    found = (str(path[1]) if path[0] == "clauses" and len(path) > 1 else f"{path[0]}" for path, _ in changes if path)
    return tuple(dict.fromkeys(found))


__all__ = ["AGREEMENT", "ChangedMeanwhile", "Work", "applied", "as_on_disk", "made", "moved", "refuse_old", "retiring"]
