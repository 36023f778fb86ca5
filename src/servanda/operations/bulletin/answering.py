"""What a reader does with a bulletin: reads what others answered, comments, reacts, reports, takes back, counts as one.

Nobody is known here: what comes in is told from what came before by a word of its form alone, and only for a day.
"""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Final

from servanda.basis import SECOND, Place, Refusal, fresh_bytes, from_us, now_us
from servanda.bulletin import (
    REASONS,
    Comment,
    Rates,
    Shown,
    Standing,
    Switches,
    Tally,
    Tokens,
    cleaned,
    cleaned_name,
    switches_of,
    tally_of,
    threaded,
    too_many,
    withdrawn,
)

if TYPE_CHECKING:
    from servanda.store import MissionStore

SETTING: Final = "bulletin-answers"
VIEWS: Final = "views"
#: So long what is told of a bulletin stands, where nothing was done here meanwhile.
_STANDS: Final = 5 * SECOND
#: Comments of one bulletin that may wait for a moderator: more nobody can read, and the form says so.
MOST_WAITING: Final = 500
_ID: Final = 16
_TELLING: Final = (Standing.SHOWN, Standing.WITHDRAWN, Standing.REMOVED)


@dataclass(frozen=True, slots=True)
class Answered:
    """What is told of a bulletin's answers. ``not_shown``: by reason; ``views``: none where not counted."""

    threads: tuple[Shown, ...]
    tally: Tally
    not_shown: tuple[tuple[str, int], ...]
    waiting: int
    views: int | None


@dataclass(frozen=True, slots=True)
class Given:
    """A comment that came in, and the word its writer can withdraw it with; told once."""

    comment: Comment
    word: str


class Answers:
    """The answers of readers to the bulletins of a mission. ``zone``: whose days are kept; ``clock``: µs UTC."""

    def __init__(
        self, store: "MissionStore", zone: str, clock: Callable[[], int] = now_us, rates: Rates | None = None
    ) -> None:
        self.store, self._zone, self._clock = store, zone, clock
        self.tokens, self.rates = Tokens(), rates or Rates()
        self._told: dict[str, tuple[int, Answered]] = {}
        self._seen: dict[str, int] = {}
        self._lock = Lock()
        self._switches = switches_of(store.settings.get(SETTING))

    @property
    def switches(self) -> Switches:
        """What is switched on."""
        return self._switches

    def switch(self, switches: Switches) -> None:
        """Switches on or off what readers may do; who may is looked at by whoever calls."""
        self.store.settings.put(SETTING, switches.data())
        self._switches = switches
        self._told.clear()

    @property
    def day(self) -> str:
        """Today, as the agreement counts days."""
        return from_us(self._clock(), self._zone).date().isoformat()

    @property
    def week(self) -> str:
        """This week, as 2026-W48."""
        year, week, _ = from_us(self._clock(), self._zone).isocalendar()
        return f"{year}-W{week:02}"

    def token(self, bulletin: str) -> str:
        """A word for the forms of one page."""
        return self.tokens.issue(bulletin, self.day)

    def told(self, bulletin: str) -> Answered:
        """What readers answered; made once for all who ask within some seconds."""
        now = self._clock()
        at, kept = self._told.get(bulletin, (0, None))
        if kept is None or not 0 <= now - at < _STANDS:
            self.note_views(bulletin)
            kept = self._made(bulletin)
            self._told[bulletin] = now, kept
        return kept

    def comment(self, bulletin: str, token: str, text: str, name: str = "", parent: str = "") -> Given:
        """Takes a comment in: to be looked at, or shown at once where the owner of the site wants it so.

        Sent twice, it is taken once. Refuses (BUL044) what is switched off, (BUL040) words that cannot be shown,
        (BUL041) a word of another day or another bulletin, (BUL042) what comes too fast, (BUL045) an answer to what is
        not shown.
        """
        self._open(self._switches.comments)
        said, called = cleaned(text), cleaned_name(name)
        self._check_parent(bulletin, parent)
        self.tokens.check(token, bulletin, self.day)
        if self.tokens.done(token, bulletin, "comment", self.day):
            raise _sent_before()
        self._paced("comment", bulletin)
        if self.store.answers.waiting(bulletin) >= MOST_WAITING:
            raise too_many()
        with self._lock:
            if self.tokens.done(token, bulletin, "comment", self.day):
                raise _sent_before()
            self.tokens.note(token, bulletin, "comment", "yes", self.day)
        word = fresh_bytes(_ID).hex()
        standing = Standing.SHOWN if self._switches.unmoderated else Standing.WAITING
        kept = self.store.answers.add(
            Comment(fresh_bytes(_ID).hex(), 0, bulletin, parent, standing, self.day, called, said, _proof(word))
        )
        self._told.pop(bulletin, None)
        return Given(kept, word)

    def react(self, bulletin: str, token: str, kind: str) -> None:
        """Counts a reaction, once for each word of a form: another with the same word takes the place of the first.

        Refuses (BUL044) what is switched off, (BUL043) a reaction there is none of, (BUL041, BUL042) as comments are.
        """
        self._open(self._switches.react)
        if kind not in self._switches.chosen:
            raise Refusal("BUL043", "there is no such reaction here", "choose one of those shown", Place("reaction"))
        self.tokens.check(token, bulletin, self.day)
        self._paced("react", bulletin)
        try:
            with self._lock:
                before = self.tokens.done(token, bulletin, "react", self.day)
                if before == kind:
                    return
                self.tokens.note(token, bulletin, "react", kind, self.day)
        except Refusal:
            # The day's taps of this bulletin are used up: it is said beside them how many came after.
            self.rates.miss("react", bulletin)
            self._told.pop(bulletin, None)
            raise
        self.store.answers.count(bulletin, {kind: 1} | ({before: -1} if before else {}))
        self._told.pop(bulletin, None)

    def report(self, bulletin: str, token: str, comment: str, reason: str) -> None:
        """Tells moderators of a comment; it stays as it is until one of them looked. One report for each word.

        Refuses (BUL045) what is not shown, (BUL048) a reason there is none of, (BUL041, BUL042) as comments are.
        """
        self._open(self._switches.comments)
        if reason not in REASONS:
            raise Refusal("BUL048", "a report needs a reason", f"choose one of {', '.join(REASONS)}", Place("reason"))
        self.tokens.check(token, bulletin, self.day)
        found = self.shown(bulletin, comment)
        what = f"report {comment}"
        self._paced("report", bulletin)
        if not self.tokens.done(token, bulletin, what, self.day):
            self.tokens.note(token, bulletin, what, reason, self.day)
            self.store.answers.report(found, reason, self.day)

    def withdraw(self, bulletin: str, comment: str, word: str) -> None:
        """Takes a comment back, with the word that was told when it came in: its words and name are erased.

        Refuses (BUL052) a word that is not that comment's, alike where there is no such comment.
        """
        self._paced("withdraw", bulletin)
        found = self.store.answers.comment(comment[:32])
        proof = found.proof if found else bytes(hashlib.sha256().digest_size)
        fits = hmac.compare_digest(proof, _proof(word.strip()[:64]))
        if found is None or not fits or found.bulletin != bulletin:
            why = "comment and word do not fit together"
            raise Refusal("BUL052", why, "look at the word you were told when you wrote it", Place("word"))
        if found.standing is not Standing.WITHDRAWN:
            self.store.answers.change(found, withdrawn(found), "withdraw", "", "", self.day)
        self._told.pop(bulletin, None)

    def shown(self, bulletin: str, comment: str) -> Comment:
        """A comment that is shown; refuses (BUL045) any other."""
        found = self.store.answers.comment(comment[:32])
        if found is None or found.bulletin != bulletin or found.standing is not Standing.SHOWN:
            raise Refusal("BUL045", "there is no such comment here", "load the page again", Place("comment"))
        return found

    def viewed(self, bulletin: str) -> None:
        """Counts a page that was asked for, and nothing of who asked."""
        if self._switches.views:
            with self._lock:
                self._seen[bulletin] = self._seen.get(bulletin, 0) + 1

    def note_views(self, bulletin: str) -> None:
        """Brings what was counted onto the disk."""
        with self._lock:
            seen = self._seen.pop(bulletin, 0)
        if seen:
            self.store.answers.count(bulletin, {VIEWS: seen})

    def keep(self) -> None:
        """What is counted in memory is brought onto the disk, and paces that are whole again are forgotten."""
        for bulletin in tuple(self._seen):
            self.note_views(bulletin)
        self.rates.forget(self._clock())

    def changed(self, bulletin: str) -> None:
        """Something was decided: what was made before is made anew."""
        self._told.pop(bulletin, None)

    def paced(self, what: str, bulletin: str) -> None:
        """Counts one more of something; refuses (BUL042) what comes too fast."""
        self._paced(what, bulletin)

    def _made(self, bulletin: str) -> Answered:
        kept, on = self.store.answers, self._switches
        counts = kept.counts(bulletin) if on.react or on.views else {}
        return Answered(
            threaded(kept.comments(bulletin, _TELLING)) if on.comments else (),
            tally_of(counts, on.chosen, self.rates.missed("react", bulletin)),
            tuple(kept.why_not_shown(bulletin).items()) if on.comments else (),
            kept.waiting(bulletin) if on.comments else 0,
            counts.get(VIEWS, 0) if on.views else None,
        )

    def _check_parent(self, bulletin: str, parent: str) -> None:
        if parent:
            self.shown(bulletin, parent)

    def _paced(self, what: str, bulletin: str) -> None:
        if not self.rates.taken(what, bulletin, self._clock()):
            raise too_many()

    @staticmethod
    def _open(on: bool) -> None:
        if not on:
            raise Refusal("BUL044", "this is not open here", "nothing needs to be done", Place("answers"))


def _sent_before() -> Refusal:
    why = "this was sent before, and taken in once"
    return Refusal("BUL046", why, "nothing needs to be done; load the page again to write more", Place("comment"))


def _proof(word: str) -> bytes:
    return hashlib.sha256(b"servanda/withdraw\n" + word.encode("utf-8", "replace")).digest()
