"""Stories of the humanitarian desk in plain files: who did what when, what refused it, and how things then stand."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from servanda.access import PROGRAM, Draft, Entry, Person, Role, may, seen
from servanda.humanitarian import (
    AccessFile,
    Answer,
    Clearance,
    Closing,
    Corridor,
    CorridorFile,
    DeskTerms,
    FiguresFile,
    Instalment,
    Kind,
    NoticeFile,
    Outcome,
    Payment,
    Planned,
    Pledge,
    Reached,
    RecoveryFile,
    Request,
    ReturnFile,
    Said,
    Subject,
    access_file,
    access_outcome,
    answer_access,
    ask_access,
    came_of_it,
    change,
    clear,
    close,
    consent,
    corridor_file,
    desk_keys,
    disclose,
    due,
    enter,
    enter_corridor,
    lapses,
    notice_file,
    notify,
    pay,
    plan_return,
    pledge,
    read_file,
    recall_corridor,
    receive,
    record_strike,
    recovery_file,
    report_return,
    return_file,
    side_says,
    withdraw,
)
from tests import file_stories
from tests.file_stories import Kept, instant, length

HERE = Path(__file__).parent / "stories"
KEYS = desk_keys(bytes(range(32)), bytes([9]) * 32)
DESK = Person("desk officer", Role.HUMANITARIAN, "desk")
ANYBODY = Person("anybody", Role.PUBLIC, "")
File = NoticeFile | CorridorFile | AccessFile | ReturnFile | FiguresFile | RecoveryFile


def stories() -> list[Path]:
    """Every story file, in order of its path."""
    return file_stories.stories(HERE)


def person(unit: str) -> Person:
    """Who acts for a unit."""
    return DESK if unit == "desk" else Person(f"officer of {unit}", Role.OFFICER, unit, unit)


class World(Kept):
    """The mission's record as the store would keep it."""

    def __init__(self, terms: DeskTerms) -> None:
        super().__init__()
        self.terms = terms

    def enter(self, drafts: tuple[Draft, ...], by: Person, now: int) -> None:
        """Drafts become entries, where the table lets their author."""
        for draft in drafts:
            assert may(by, draft.deed, own=by.unit, named=self.named(draft.about)), (by, draft.deed)
            self.take(draft, by, now)

    def file(self, about: str, viewer: Person = DESK, empty: str = "") -> File:
        """One file as somebody sees it; ``empty``: what kind it is where nothing is seen of it."""
        held = list(seen(viewer, self.of(about)))
        return read_file(held) if held else READERS.get(empty, notice_file)([])

    def calendar(self, now: int) -> int:
        """The calendar enters what is its to enter; how much that was."""
        before = len(self.entries)
        for about in self.files():
            self.enter(lapses(self.file(about), self.terms, now), PROGRAM, now)
        return len(self.entries) - before


READERS: dict[str, Callable[[list[Entry]], File]] = {
    "corridor": corridor_file,
    "access": access_file,
    "return": return_file,
    "recovery": recovery_file,
}


_OF = {"says": "corridor", "came of it": "corridor", "recall": "corridor", "reached": "access", "answer": "access",
       "report return": "return", "clear": "return", "pay": "recovery"}  # fmt: skip


def subject_of(step: Mapping[str, Any]) -> Subject:
    """A site or movement, as a story tells it."""
    places = tuple((int(lon), int(lat)) for lon, lat in step["places"])
    sizes = (int(step.get("measured_m", 10)), int(step.get("uncertainty_m", 60)), int(step.get("perimeter_m", 100)))
    times = instant(step["begin"]), instant(step["end"])
    return Subject(Kind(step["kind"]), "an aid organisation", step.get("called", "a place"), places, *sizes, *times)


def drafted(world: World, step: Mapping[str, Any], now: int) -> tuple[Draft, ...]:
    """The drafts of what somebody does in a step."""
    about, does, by = step["file"], step["does"], step.get("by", "desk")
    state: Any = world.file(about, person(by), _OF.get(does, ""))
    terms = world.terms

    def newest(kind: str, to: str) -> str:
        held = state.copies if kind == "copy" else state.withdrawals
        return next((one.id for one in reversed(held) if one.recipient == to), "none")

    def span() -> tuple[int, int]:
        return instant(step["begin"]), instant(step["end"])

    doing: dict[str, Callable[[], Any]] = {
        "enter": lambda: enter(about, subject_of(step), now),
        "change": lambda: change(state, subject_of(step), KEYS, terms, now),
        "consent": lambda: consent(state, step.get("to", ()), step.get("of", "the director"), now,
                                   disclosure=step.get("disclosure") == "yes"),
        "notify": lambda: notify(state, step["to"], KEYS, terms, now),
        "receive": lambda: receive(state, newest(step.get("what", "copy"), by), by, now),
        "withdraw": lambda: withdraw(state, step.get("why", ""), KEYS, terms, now, only=step.get("to")),
        "close": lambda: close(state, Closing(step["closing"]), KEYS, terms, now),
        "strike": lambda: record_strike(state, instant(step["happened"]), step["what"], now),
        "disclose": lambda: disclose(state, state.strikes[0].id if state.strikes else "", step["incident"],
                                     step["to"], KEYS, now),
        "corridor": lambda: enter_corridor(about, Corridor(step["from"], step["into"], *span(),
                                                           sides=tuple(step["sides"])), now,
                                           public=step.get("announced") == "yes"),
        "recall": lambda: recall_corridor(state, now),
        "says": lambda: side_says(state, step["side"], Answer(step["answer"]), step.get("words", ""), now),
        "came of it": lambda: came_of_it(state, Outcome(step["outcome"]), step["according_to"], now),
        "ask": lambda: ask_access(about, Request(step["what"], step["where"], *span(), tuple(step["of"])), terms, now),
        "answer": lambda: answer_access(state, by, Said(step["said"]), step.get("words", ""), now),
        "reached": lambda: access_outcome(state, Reached(step["reached"]), now),
        "plan return": lambda: plan_return(about, Planned(step["from"], step["into"], *span(),
            tuple(step.get("routes", ())), willing={"yes": True, None: None}[step.get("willing")]), now),
        "clear": lambda: clear(state, step["route"], Clearance(step["state"]), step.get("who", ""), now),
        "report return": lambda: report_return(state, *span(), int(step["persons"]), 0, now),
        "pledge": lambda: pledge(about, Pledge(step["who"], "houses", step["currency"], tuple(
            Instalment(int(amount), instant(at)) for amount, at in step["instalments"])), now),
        "pay": lambda: pay(state, Payment(int(step["amount"]), now, "a fund", step.get("according_to", "")), now),
    }  # fmt: skip
    made = doing[does]()
    return made if isinstance(made, tuple) else (made,)


def tell(story: Mapping[str, Any]) -> list[str]:
    """The story step by step: what came out other than expected, in words."""
    terms = {key: length(text) for key, text in story.get("terms", {}).items()}
    world = World(DeskTerms(**terms))

    def done(step: Mapping[str, Any], now: int) -> None:
        world.enter(drafted(world, step, now), person(step.get("by", "desk")), now)

    return file_stories.told_otherwise(world, story["steps"], done, lambda about, now: shown(world, about, now))


def shown(world: World, about: str, now: int) -> dict[str, Any]:
    """What a story may expect of a file."""
    state = world.file(about)
    found: dict[str, Any] = {
        "due": [" ".join(filter(None, (one.owes, one.what, one.progress))) for one in due(state, world.terms, now)]
    }
    if isinstance(state, NoticeFile):
        found["holding"] = list(state.holding())
        found["closed"] = str(state.closed) if state.closed else ""
        found["versions"] = {one: str(copy.version) for one in state.recipients if (copy := state.latest(one))}
        found["escalated"] = [f"{one.recipient} {level}" for one in state.withdrawals for level, _ in one.escalated]
        found["sees"] = {
            unit: sorted({one.recipient for one in _seen(world, about, unit)}) for unit in ("north", "south")
        }
    elif isinstance(state, CorridorFile):
        found["outcome"] = str(state.outcome or "")
        found["agreed"] = "yes" if state.agreed_by_all else "no"
        seen_by_all = world.file(about, ANYBODY, "corridor")
        assert isinstance(seen_by_all, CorridorFile)
        found["public"] = _public(seen_by_all)
    elif isinstance(state, AccessFile):
        found["replies"] = [f"{one.unit}: {one.said}" for one in state.replies]
        found["reached"] = str(state.reached or "")
    elif isinstance(state, ReturnFile):
        found["concerns"] = [f"{concern} {route}".rstrip() for concern, route in state.concerns()]
        found["returned"] = str(state.returned)
    else:
        found["paid"] = f"{state.paid} of {state.pledge.amount if state.pledge else 0}"
    return found


def _public(state: CorridorFile) -> str:
    """What anybody sees of a corridor."""
    assert not state.said and not state.accounts, "what sides say is nobody's to read"
    if state.corridor is None:
        return ""
    return "taken back" if state.recalled is not None else "announced"


def _seen(world: World, about: str, unit: str) -> Any:
    state = world.file(about, person(unit))
    assert isinstance(state, NoticeFile)
    assert state.consent is None and not state.strikes
    return (*state.copies, *state.withdrawals)
