"""Who makes a test call owes itself no answer, and a call whose place a later one took is owed no more."""

from servanda.basis import MINUTE
from servanda.liaison import Clock, Clocks, What, answer_test, due, last_called, line_file
from servanda.liaison import test_call as call_of_test
from tests.liaison.telling import LINE, World, hand, officer

UNITS = ("north", "south", "mission")
CLOCKS = Clocks(test_answer=Clock(MINUTE, "agreed"))


def owed(world: World, now: int) -> list[tuple[str, str]]:
    """Who owes which answer that can still be given."""
    state = line_file(world.of(LINE))
    answers = [one for one in due(state, CLOCKS, now) if one.what is What.TEST_ANSWER and last_called(state, one)]
    return [(one.message, one.owes) for one in answers if one.progress not in ("met", "late")]


def test_who_calls_owes_no_answer_and_reads_those_of_others() -> None:
    world = World(CLOCKS, units=UNITS)
    world.enter(call_of_test(LINE, "t1", UNITS, CLOCKS, 0, "north"), officer("north"), 0)
    assert owed(world, 0) == [("t1", "south"), ("t1", "mission")]
    told = answer_test(line_file(world.of(LINE)), "t1", hand("south"), 1)
    assert set(told.to) == {"north", "mission"}
    world.enter(told, officer("south"), 1)
    world.calendar(2 * MINUTE)
    (alarm,) = line_file(world.of(LINE)).alarms
    assert alarm.unit == "mission"
    assert set(UNITS) <= set(world.of(LINE)[-1].to)


def test_of_test_calls_the_last_alone_can_be_answered() -> None:
    world = World(CLOCKS, units=UNITS)
    for number in range(3):
        world.enter(call_of_test(LINE, f"t{number}", UNITS, CLOCKS, number), officer("north"), number)
    assert owed(world, 2 * MINUTE) == [("t2", one) for one in UNITS]
