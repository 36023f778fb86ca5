"""Why something was refused and what to do, in the reader's language.

The program's own words are English. By code there is one plain sentence of what was refused and one of what to do in
every other language. Of what people meet most there are sentences with the particulars as well: ``en.ftl`` has the
program's own words with a name in each place where something is put in, and the other catalogues say the same. Whatever
is not said in full so is followed by the program's own words.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, TextElement

from servanda.vocabulary import act_label
from servanda.web.slugs import slug_of
from servanda.web.wording import Wording

#: Where the sentences are.
FOLDER: Final = ("words", "refusals")
_OWN: Final = "en"
#: Lists in the program's words: how what stands in them is parted, and what each of it is.
_LISTS: Final = {"fields": ", ", "parts": ", ", "items": "; ", "reasons": ", ", "codes": " or "}
#: What has a name on the pages: by what is put in, what its messages begin with.
_NAMED: Final = {"role": "role-", "class": "class-", "setting": "setting-", "reasons": "reason-"}


_FILE: Final = re.compile("[0-9a-f]{32}")
_MARKS: Final = re.compile("[\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Told:
    """A refusal as a page says it. ``own``: the program's own words in English, where something stands in them alone.

    ``foreign``: whether why and what to do could be said in English only.
    """

    why: str
    remedy: str
    where: str
    own: str = ""
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """What the program may say with a code: how why and remedy read, with names for what is put in."""

    name: str
    why: re.Pattern[str]
    remedy: re.Pattern[str] | None


def told(words: Wording, one: Mapping[str, str], form: str = "") -> Told:
    """A refusal (``web.pages.refusal_data``) in the language of a page.

    ``form``: the form that was sent (``plan-give``), whose fields are called as it asks for them.
    """
    found = _found(one)
    # Of what is not filled in, why names the field already: where says nothing more.
    where = "" if found and found[0].endswith("-field") and not one["file"] else _where(words, one, form)
    if words.language == _OWN:
        return Told(*_in_own_words(words, one, found, form), where)
    name, given = found or (one["code"], {})
    said = _said(words, name, given, form) or _said(words, one["code"], {}, form)
    if said is None:
        return Told(one["why"], one["remedy"], where, foreign=True)
    own = "" if found else f"{one['why']}; {one['remedy']}"
    return Told(*said, where, own)


def plainly(words: Wording, one: Mapping[str, str]) -> str:
    """A refusal as one line of plain text: why, what to do, its code; the program's own words where there are no other.

    Without the marks that keep directions apart on a page: a terminal shows them as letters.
    """
    it = told(words, one)
    if words.language == _OWN:
        return f"{it.why}; {it.remedy} [{one['code']}]"
    said = " ".join(part for part in (it.why, it.remedy, f"({it.own})" if it.own else "") if part)
    return f"{_MARKS.sub('', said)} [{one['code']}]"


def _in_own_words(
    words: Wording, one: Mapping[str, str], found: tuple[str, dict[str, str]] | None, form: str
) -> tuple[str, str]:
    """English is left as it is, but that fields are called as the page calls them."""
    if found is None or not {"field", "fields", "near"} & found[1].keys():
        return one["why"], one["remedy"]
    return _said(words, *found, form) or (one["why"], one["remedy"])


def _found(one: Mapping[str, str]) -> tuple[str, dict[str, str]] | None:
    """Which of the known sentences this is, and what was put into it; none where it is none of them."""
    for known in _own_words().get(one["code"], ()):
        why = known.why.fullmatch(one["why"])
        remedy = known.remedy.fullmatch(one["remedy"]) if known.remedy else None
        if why and (remedy or known.remedy is None):
            return known.name, {**why.groupdict(), **(remedy.groupdict() if remedy else {})}
    return None


def _said(words: Wording, name: str, given: Mapping[str, str], form: str) -> tuple[str, str] | None:
    """Why and what to do; what to do is the code's own where the sentence says nothing else."""
    bundle = _catalogue(words.language)
    code = name.partition("-")[0]
    if not bundle.has_message(name):
        return None
    put_in = {key: _put_in(words, code, key, value, form) for key, value in given.items()}
    message = bundle.get_message(name)
    remedy = message.attributes.get("do") or bundle.get_message(code).attributes["do"]
    return _filled(bundle, message.value, put_in), _filled(bundle, remedy, put_in)


def _filled(bundle: FluentBundle, pattern: Any, given: Mapping[str, str]) -> str:
    said, wrong = bundle.format_pattern(pattern, dict(given))
    if wrong:
        raise LookupError(f"{said}: {wrong}")
    return str(said)


def _put_in(words: Wording, code: str, key: str, value: str, form: str) -> str:
    """What stands in a sentence: a field by its label, a role by its name, the items of a list each in its turn."""
    if key in _LISTS:
        return between_of(words).join(_item(words, code, key, one, form) for one in value.split(_LISTS[key]))
    return _item(words, code, key, value, form)


def between_of(words: Wording) -> str:
    """What stands between the items of a list."""
    return _filled(_catalogue(words.language), _catalogue(words.language).get_message("between").value, {})


def _item(words: Wording, code: str, key: str, value: str, form: str) -> str:
    if key in ("field", "fields"):
        label = label_of(words, value.strip().replace(" ", "_"), form)
        return f"“{label}”" if label and words.language == _OWN else label or value
    if key == "near":
        # What was nearly written is told as the list has it, never by its code.
        return between_of(words).join(act_label(one, words.language) for one in value.split(" or "))
    if key in _NAMED:
        name = f"{_NAMED[key]}{value}"
        return words.say(name) if re.fullmatch(r"[a-z][\w-]*", name) and words.has(name) else value
    if key in _LISTS:
        for known in _own_words().get(f"{code}-item", ()):
            if known.why.fullmatch(value):
                return _filled(_catalogue(words.language), _catalogue(words.language).get_message(known.name).value, {})
    return value


def label_of(words: Wording, field: str, form: str = "") -> str:
    """What the page calls a field (``part.0.appear_by``), as the ``form`` that was sent asks for it where it has words
    of its own; nothing where it has no label."""
    parts = [one.rstrip("_").replace("_", "-") for one in field.partition("@")[0].split(".") if not one.isdigit()]
    asked = (f"ask-{form}-{'-'.join(parts)}", f"ask-{form}-{parts[-1]}") if form and parts else ()
    known = (one for one in (*asked, f"field-{parts[-1]}" if parts else "") if re.fullmatch(r"[a-z][\w-]*", one))
    return next((words.say(one) for one in known if words.has(one)), "")


def _where(words: Wording, one: Mapping[str, str], form: str) -> str:
    """Where it was: a field by its label, a deed by its name."""
    if one["path"] and (asked := _asked(words, one["file"], one["path"])):
        return asked
    if not one["file"] and one["path"]:
        return label_of(words, one["path"], form) or one["path"]
    deed = f"deed-{slug_of(one['file'])}"
    if words.has(deed):
        return words.say(deed)
    bundle = _catalogue(words.language)
    if _FILE.fullmatch(one["file"]) and not one["path"]:
        return ""  # Nobody knows a file by its id, and the page is of that file.
    at = "at-" + re.sub(r"[^a-z]+", "-", one["file"].lower().removeprefix("the ") or "input")
    if bundle.has_message(at) and not one["path"]:
        return _filled(bundle, bundle.get_message(at).value, {})
    return one["where"]


def _asked(words: Wording, deed: str, field: str) -> str:
    """The question that the form of a deed asks; the field's label where the form has no question of its own."""
    if not deed or deed.count(":") != 2:
        return ""
    names = [part.rstrip("_").replace("_", "-") for part in field.partition("@")[0].split(".") if not part.isdigit()]
    message = "-".join(("ask", slug_of(deed), *names))
    has = re.fullmatch(r"[a-z][\w-]*", message) and words.has(message)
    return words.say(message) if has else label_of(words, field)


@cache
def _catalogue(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=True)
    bundle.add_resource(FluentResource(_text(language)))
    return bundle


def _text(language: str) -> str:
    return files("servanda.web").joinpath(*FOLDER, f"{language}.ftl").read_text(encoding="utf-8")


@cache
def _own_words() -> dict[str, tuple[_Known, ...]]:
    """By code, what the program says with it; under ``CODE-item`` what stands in a list."""
    known: dict[str, tuple[_Known, ...]] = {}
    for one in FluentParser().parse(_text(_OWN)).body:
        if isinstance(one, Message) and one.value is not None and (parts := one.id.name.split("-"))[0].isupper():
            under = "-".join(parts[:2]) if parts[1:2] == ["item"] else parts[0]
            remedy = next((_reads(at.value) for at in one.attributes if at.id.name == "do"), None)
            known[under] = (*known.get(under, ()), _Known(one.id.name, _reads(one.value), remedy))
    return known


def _reads(pattern: Pattern) -> re.Pattern[str]:
    """How words read that have names in the places where something is put in."""
    parts = []
    for one in pattern.elements:
        if isinstance(one, TextElement):
            parts.append(re.escape(one.value))
        else:
            inner: Any = one.expression
            name = getattr(getattr(inner, "id", None), "name", "")
            parts.append(f"(?P<{name}>.+?)" if name else re.escape(inner.value))
    return re.compile("".join(parts), re.DOTALL)
