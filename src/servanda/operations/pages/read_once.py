"""Files that were given although they are the same as one read, in words."""

from collections.abc import Iterable
from pathlib import Path

from servanda.operations.pages.wording import Words
from servanda.operations.reading import Heard


def again_told(heard: Iterable[Heard], words: Words) -> list[str]:
    """A sentence for each file that is the same as another, and was read once."""
    return [
        words.say("read-once", file=words.plain(Path(other).name), first=words.plain(Path(one.path).name))
        for one in heard
        for other in one.repeated_as
    ]
