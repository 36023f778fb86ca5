"""What every page of the room needs: words, the token, the bar and the ways; and how its parts are filled."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from fastapi import Request

from servanda.basis import Refusal
from servanda.drafting import form_called
from servanda.operations import Desk, to_redo, to_undo
from servanda.web.pages import filled, refusal_data
from servanda.web.reader import HOST_PREFIX as HOST_PREFIX
from servanda.web.reader import LANGUAGE_COOKIE as LANGUAGE_COOKIE
from servanda.web.reader import language_of as language_of
from servanda.web.room import Room
from servanda.web.views import own_words
from servanda.web.wording import Wording, wording

#: The pages of the room, in the order of the ways.
WAYS: Final = (
    ("text", "/"),
    ("picture", "/picture"),
    ("terms", "/terms"),
    ("library", "/library"),
    ("drafts", "/drafts"),
    ("history", "/history"),
    ("positions", "/positions"),
    ("tunnel", "/tunnel"),
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One request's words and room, and the token of its session.

    ``base``: the path the desk is under where a mission's server holds it; empty where it has a server of its own.
    """

    words: Wording
    room: Room
    token: str
    here: str
    base: str = ""

    @classmethod
    def of(cls, request: Request) -> "Scene":
        """The scene of a request."""
        base = str(request.scope.get("root_path", ""))
        here = request.url.path if request.method == "GET" else f"{base}/"
        return cls(wording(language_of(request)), request.app.state.room, request.state.token, here, base)

    def part(self, template: str, desk: Desk | None = None, **given: Any) -> str:
        """A template with what every one of them may use."""
        return filled(template, self.words, **self._always(desk or self.room.desk), **given)

    def page(self, template: str, page: str, desk: Desk | None = None, **given: Any) -> str:
        """A whole page."""
        return self.part(template, desk, page=page, ways=WAYS, **given)

    def messages(self, refusal: Refusal | None, *, stale: bool = False) -> str:
        """The place of messages with a refusal, or emptied."""
        refusals = [refusal_data(one) for one in refusal.reasons] if refusal else []
        return self.part("messages.html", refusals=refusals, stale=stale)

    def refused(self, refusal: Refusal) -> str:
        """A whole page that says what was refused."""
        return self.page("refused.html", "", refusals=[refusal_data(one) for one in refusal.reasons])

    def bar(self, desk: Desk) -> str:
        """The bar as it reads after a change."""
        return self.part("bar.html", desk, swapped=True)

    def _always(self, desk: Desk) -> dict[str, Any]:
        agreement = desk.agreement
        return {
            "called": partial(_called, self.words.language),
            "token": self.token,
            "here": self.here,
            "base": self.base,
            "served": bool(self.base),
            "title": own_words(agreement.title, self.words.language) or agreement.id,
            "revision": desk.revision,
            "draft_words": self._draft_words(desk),
            "has_text": desk.text is not None,
            "unread_n": len(desk.refusals),
            "has_clauses": bool(agreement.clauses),
            "undo_words": _what(to_undo(desk)),
            "redo_words": _what(to_redo(desk)),
        }

    def _draft_words(self, desk: Desk) -> str:
        if desk.text is None:
            return self.words.say("no-draft")
        return self.words.say("draft-number", n=desk.drafts[-1].number, name=plain_name(desk.text.name))


def _called(language: str, key: str, otherwise: str = "") -> str:
    return form_called(key, language, otherwise)


def plain_name(name: str) -> str:
    """A draft's file as it was called before it was numbered."""
    number, dash, rest = name.partition("-")
    return rest if dash and number.isdecimal() else name


def _what(entry: Any) -> str:
    return "" if entry is None else str(entry.what)
