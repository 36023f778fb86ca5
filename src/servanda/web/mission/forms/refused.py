"""Which question of a form a refusal is about: where the page leads to, and which answer it marks."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, Protocol, runtime_checkable

from servanda.web.mission.forms.asking import Input
from servanda.web.mission.forms.by_hand import Tried

#: What content calls otherwise than its form does.
_ASKED_AS: Final = {"places": ("point", "route"), "names": ("route",), "to": ("paid_to",)}


@runtime_checkable
class Form(Protocol):
    """A form on a page. ``open``: it was sent just now, and refused."""

    @property
    def slug(self) -> str:
        """What its inputs' ids begin with."""

    @property
    def open(self) -> bool:
        """Whether it stands open."""

    @property
    def inputs(self) -> tuple[Input, ...]:
        """What it asks."""


def pointed(given: Mapping[str, Any], tried: Tried | None = None) -> dict[str, Any]:
    """What a page is given, with ``wrong``: by the id of a question, the refusal that is about it.

    Each of its ``refusals`` says in ``leads`` to which id it leads, and in ``asked`` or ``called`` (a message, a name)
    what stands there: the question, else the form that was refused. ``tried``: the form written in a template that was
    sent, if one was; a question that is none of its own is one of the form laid out beside it.
    """
    if not given.get("refusals"):
        return {**given, "wrong": {}}
    sent = [one for one in _forms(list(given.values())) if one.open]
    form = sent[0] if len({one.slug for one in sent}) == 1 else None
    if form is None and tried is None:
        return {**given, "wrong": {}}
    found = [_of_either(tried, form, one) for one in given["refusals"]]
    return {**given, "refusals": found, "wrong": {one["leads"]: one for one in found[::-1] if not one["whole"]}}


def _of_either(tried: Tried | None, form: Form | None, refusal: Mapping[str, str]) -> dict[str, Any]:
    by_hand = tried.led(refusal) if tried is not None else None
    if form is None or (by_hand is not None and not by_hand["whole"]):
        assert by_hand is not None
        return by_hand
    laid_out = _led(form, refusal)
    return laid_out if by_hand is None or not laid_out["whole"] else by_hand


def _led(form: Form, refusal: Mapping[str, str]) -> dict[str, Any]:
    # Named beside a file it is a place in that file; beside a deed it is a question of its form.
    named = not refusal["file"] or refusal["file"].count(":") == 2
    path = refusal["path"].partition("@")[0] if named else ""
    if path and (one := _asked(form.inputs, path)) is not None:
        leads = {"leads": f"{form.slug}-{one.name}", "asked": one.label, "called": one.said, "whole": False}
        return {**refusal, **leads}
    return {**refusal, "leads": f"do-{form.slug}", "asked": f"deed-{form.slug}", "called": "", "whole": True}


def _asked(inputs: tuple[Input, ...], path: str) -> Input | None:
    """The question of that name; else what has the name in a row in which something was filled in, left open first."""
    every = tuple(_every(inputs))
    named = next((one for one in every if one.name == path or one.name in _ASKED_AS.get(path, ())), None)
    rows = [row for one in every for row in one.rows if any(each.held and each.value for each in row)]
    within = [one for row in rows for one in row if one.name.rpartition(".")[2] == path]
    return named or next((one for one in within if not one.value), next(iter(within), None))


def _every(inputs: tuple[Input, ...]) -> Iterator[Input]:
    for one in inputs:
        yield one
        yield from _every(one.parts)
        for row in one.rows:
            yield from _every(row)


def _forms(given: Any) -> Iterator[Form]:
    """The forms among what a page is given, however they are put together there."""
    if isinstance(given, list | tuple):
        for one in given:
            yield from _forms(one)
    elif isinstance(given, Mapping):
        yield from _forms(list(given.values()))
    elif isinstance(given, Form):
        yield given
    elif isinstance(form := getattr(given, "form", None), Form):
        yield form
