"""The criteria behind a bar: what turned it, what would turn it, what is counted, and what nobody could see."""

from dataclasses import dataclass

from servanda.bulletin.statement import ClauseStanding
from servanda.bulletin.wording import BulletinWords

_DUTIES = ("forbid", "limit", "require", "permit")


@dataclass(frozen=True, slots=True)
class Criteria:
    """In words: why it stands as it stands, what would turn it, what is counted, who could see it."""

    because: str
    turns: tuple[str, ...]
    counted: str
    unseen: str


def criteria_of(line: ClauseStanding, words: BulletinWords) -> Criteria:
    """The criteria of one promise, by rule from what its text asks; where a bulletin does not tell that, it is said."""
    duties = [one for one in _DUTIES if one in line.duties]
    turns = tuple(words.say(f"site-turns-{one}") for one in duties) or (words.say("site-turns-not-told"),)
    counts = words.listed(
        [f"{words.say('status-' + key.replace(' ', '-'))}: {words.count(count)}" for key, count in line.counts]
    )
    return Criteria(
        words.say(f"site-because-{line.status.replace(' ', '-')}"),
        turns,
        words.say("site-counted", counts=counts) if counts else words.say("site-counted-none"),
        words.say("site-seen-by", who=line.observed_by) if line.observed_by else words.say("site-seen-by-nobody"),
    )
