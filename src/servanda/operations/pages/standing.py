"""The vocabulary every page of ours shares: statuses of assessments, severities of diagnostics, source marks."""

from servanda.operations.pages.wording import Words
from servanda.page import Mark, Status, Tone

#: Status keys in order of how pressing they are, with their looks.
_STATUSES: tuple[tuple[str, Tone], ...] = (
    ("contrary indication", "alarm"),
    ("overdue", "late"),
    ("not observed", "unseen"),
    ("open", "waiting"),
    ("met", "calm"),
    ("nothing due", "plain"),
)
PRESSING = tuple(key for key, _ in _STATUSES)
_SEVERITIES: tuple[tuple[str, Tone], ...] = (("error", "alarm"), ("serious", "late"), ("notice", "waiting"))


def statuses(words: Words) -> tuple[Status, ...]:
    """The statuses of an assessment, the most pressing first."""
    return _vocabulary("status", _STATUSES, words)


def severities(words: Words) -> tuple[Status, ...]:
    """The severities of a diagnostic, the heaviest first."""
    return _vocabulary("severity", _SEVERITIES, words)


def _vocabulary(sort: str, listed: tuple[tuple[str, Tone], ...], words: Words) -> tuple[Status, ...]:
    return tuple(
        Status(
            key,
            words.say(f"{sort}-{_slug(key)}"),
            tone,
            words.say(f"{sort}-{_slug(key)}-letter"),
            words.say(f"{sort}-{_slug(key)}-means"),
        )
        for key, tone in listed
    )


def status_word(key: str, words: Words) -> str:
    """A status in words."""
    return words.say(f"status-{_slug(key)}")


def _slug(key: str) -> str:
    return key.replace(" ", "-")


def marks(words: Words) -> tuple[Mark, ...]:
    """The marks of how sure we are of a statement."""
    return tuple(Mark(key, key, words.say(f"mark-{key.lower()}")) for key in ("S", "K", "R"))
