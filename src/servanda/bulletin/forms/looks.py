"""How the ways a promise can stand look: colour, shape and letter, the most pressing first."""

from typing import Final

from servanda.bulletin.wording import BulletinWords
from servanda.page import Status, Tone

LOOKS: Final[tuple[tuple[str, Tone, str], ...]] = (
    ("contrary indication", "alarm", "C"),
    ("overdue", "late", "O"),
    ("not observed", "unseen", "N"),
    ("open", "waiting", "…"),
    ("met", "calm", "M"),
    ("nothing due", "plain", "–"),
)


def statuses_of(words: BulletinWords, meant: str = "") -> tuple[Status, ...]:
    """The vocabulary of a page; ``meant``: the beginning of the messages that say what each way to stand means."""

    def of(key: str, tone: Tone, letter: str) -> Status:
        name = key.replace(" ", "-")
        return Status(key, words.say(f"status-{name}"), tone, letter, words.say(f"{meant}{name}") if meant else "")

    return tuple(of(*one) for one in LOOKS)
