"""Training with a fictional case: a script, a clock that can be turned, what reaches whom, and what came of it."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.operations.exercise.clock import ExerciseClock as ExerciseClock
    from servanda.operations.exercise.clock import Setting as Setting
    from servanda.operations.exercise.course import Course as Course
    from servanda.operations.exercise.course import course_of as course_of
    from servanda.operations.exercise.founding import begin_exercise as begin_exercise
    from servanda.operations.exercise.founding import is_exercise_folder as is_exercise_folder
    from servanda.operations.exercise.founding import opened_exercise as opened_exercise
    from servanda.operations.exercise.founding import own_signers as own_signers
    from servanda.operations.exercise.founding import script_named as script_named
    from servanda.operations.exercise.founding import shipped_scripts as shipped_scripts
    from servanda.operations.exercise.journal import Event as Event
    from servanda.operations.exercise.journal import Happened as Happened
    from servanda.operations.exercise.outcome import Outcome as Outcome
    from servanda.operations.exercise.outcome import Standing as Standing
    from servanda.operations.exercise.outcome import outcomes as outcomes
    from servanda.operations.exercise.report import report_data as report_data
    from servanda.operations.exercise.running import Exercise as Exercise
    from servanda.operations.exercise.running import InboxItem as InboxItem
    from servanda.operations.exercise.script import Inject as Inject
    from servanda.operations.exercise.script import Means as Means
    from servanda.operations.exercise.script import Script as Script
    from servanda.operations.exercise.script import in_language as in_language
    from servanda.operations.exercise.script_file import FACILITATOR as FACILITATOR
    from servanda.operations.exercise.script_file import PACES as PACES
    from servanda.operations.exercise.script_file import read_script as read_script

_FRONT = {
    "ExerciseClock": "clock",
    "Setting": "clock",
    "Course": "course",
    "course_of": "course",
    "begin_exercise": "founding",
    "is_exercise_folder": "founding",
    "opened_exercise": "founding",
    "own_signers": "founding",
    "script_named": "founding",
    "shipped_scripts": "founding",
    "Event": "journal",
    "Happened": "journal",
    "Outcome": "outcome",
    "Standing": "outcome",
    "outcomes": "outcome",
    "report_data": "report",
    "Exercise": "running",
    "InboxItem": "running",
    "Inject": "script",
    "Means": "script",
    "Script": "script",
    "in_language": "script",
    "FACILITATOR": "script_file",
    "PACES": "script_file",
    "read_script": "script_file",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.operations.exercise.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.operations.exercise' has no attribute {name!r}")
