"""The mark of an exercise: the beginning of its names, by which no live mission takes in what belongs to one.

It stands in the id of the store (which every key is bound to), of the agreement in it, and so in the id of its phones'
form, in its lines, and in the origin of its log, which every head and receipt is signed with.
"""

from typing import Final

EXERCISE: Final = "exercise-"


def of_exercise(name: str) -> bool:
    """Whether a name is one of an exercise."""
    return name.startswith(EXERCISE)


def as_exercise(name: str) -> str:
    """A name under the mark; one that bears it stays as it is."""
    return name if of_exercise(name) else EXERCISE + name
