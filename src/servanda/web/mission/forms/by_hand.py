"""Forms that are written out in a template: what each asks, and which question each of its refusals is about."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

#: What nobody finds in a page again that they typed once.
SECRET: Final = frozenset(("password", "fresh", "again", "digits", "word", "proof", "credential", "token"))
#: So much of what was typed stands in a refused form again.
_LONGEST: Final = 20_000


@dataclass(frozen=True, slots=True)
class Question:
    """One input by its ``name``, the ``id`` of its element, and the message of its label.

    Questions that share an element are answered for together: which of them was wrong is told by nothing.
    """

    name: str
    id: str
    label: str


@dataclass(frozen=True)
class ByHand:
    """A form written in a template, by the ``path`` it is sent to; ``form``: its hidden word, where a path has several.

    ``slug``: its element is ``do-SLUG``; ``called``: the message of what it is called. What stands in braces in the
    path stands in ``slug`` and ids too. ``about``: by code, the questions it can be about, where it names none itself:
    of those that were sent the first left empty, or else the first. Under no code: of any other refusal.
    """

    path: str
    slug: str
    called: str
    asks: tuple[Question, ...] = ()
    about: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    form: str = ""

    @cached_property
    def reads(self) -> re.Pattern[str]:
        """The paths it is sent to."""
        parts = re.split(r"\{(\w+)\}", self.path)
        return re.compile("".join(f"(?P<{one}>[^/]+)" if n % 2 else re.escape(one) for n, one in enumerate(parts)))


@dataclass(frozen=True, slots=True)
class Tried:
    """A form that was sent: what was typed in it, by name, and what its path named."""

    form: ByHand
    typed: Mapping[str, tuple[str, ...]]
    named: Mapping[str, str]

    @property
    def slug(self) -> str:
        """What the form's element is called by."""
        return self.form.slug.format(**self.named)

    def led(self, refusal: Mapping[str, str]) -> dict[str, Any]:
        """A refusal with the question it is about: its id, its label; else with the form as a whole."""
        asked = self._asked(refusal)
        if asked is None:
            leads = {"leads": f"do-{self.slug}", "asked": self.form.called, "called": "", "whole": True}
        else:
            leads = {"leads": asked.id.format(**self.named), "asked": asked.label, "called": "", "whole": False}
        return {**refusal, **leads}

    def _about(self, code: str) -> tuple[str, ...]:
        return self.form.about.get(code, self.form.about.get("", ()))

    def _asked(self, refusal: Mapping[str, str]) -> Question | None:
        asks = {one.name: one for one in self.form.asks}
        for said in (refusal["path"].partition("@")[0], refusal["file"]):
            if said in asks:
                return asks[said]
        about = self._about(refusal["code"])
        # A file is sent beside what was typed, and no name of it stands there.
        may = [one for one in about if one in self.typed] or about
        empty = (one for one in may if not self.typed.get(one, ("",))[0].strip())
        return asks.get(next(empty, next(iter(may), "")))


@dataclass(frozen=True, slots=True)
class Kept:
    """What was typed in a form that was refused, for the page that comes back; nothing where none was."""

    form: Tried | None = None

    def of(self, slug: str) -> bool:
        """Whether that form was the one."""
        return self.form is not None and self.form.slug == slug

    def all(self, slug: str, name: str) -> tuple[str, ...]:
        """Everything typed or chosen there; what is secret never."""
        assert name not in SECRET, f"{name} is never shown again"
        return self.form.typed.get(name, ()) if self.form is not None and self.of(slug) else ()

    def typed(self, slug: str, name: str, otherwise: object = "") -> object:
        """What was typed there, else what stands there at first."""
        held = self.all(slug, name)
        return held[0][:_LONGEST] if held else otherwise

    def chose(self, slug: str, name: str, value: object) -> bool:
        """Whether that was chosen there."""
        return str(value) in self.all(slug, name)


def tried(forms: tuple[ByHand, ...], path: str, typed: Mapping[str, tuple[str, ...]]) -> Tried | None:
    """The form that was sent to a path; none where it is not one of these."""
    which = typed.get("form", ("",))[0]
    for one in forms:
        found = one.reads.fullmatch(path)
        if found and one.form in ("", which):
            return Tried(one, typed, found.groupdict())
    return None
