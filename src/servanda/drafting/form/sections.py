"""The form of a section of the file, or of one of its entries."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from servanda.agreement import Agreement, Part, section_part
from servanda.basis import Refusal
from servanda.drafting.form.around import drawn_already
from servanda.drafting.form.assembly import NO_REFUSALS, assembled, group
from servanda.drafting.form.building import Builder, inputs_of
from servanda.drafting.form.changes import Path
from servanda.drafting.form.fields import Form, Group
from servanda.drafting.form.groups import ENTRY_GROUPS, entry_group_of
from servanda.drafting.form.names import as_inputs

#: Sections whose entries have forms of their own, each under its id or, in ``variants``, its number.
ENTRIES: Final = (
    "participants", "bodies", "lines", "zones", "events", "phases", "consequences", "versions", "variants", "sources",
)  # fmt: skip
#: The name of the input that holds the key of an entry of a table.
KEY: Final = "key"


def section_form(
    agreement: Agreement,
    section: str,
    key: str | int | None = None,
    language: str = "en",
    *,
    sent: Mapping[str, str | Iterable[str]] | None = None,
    refusals: Mapping[Path, str] = NO_REFUSALS,
) -> Form:
    """The form of a section of the file (``head`` for its title, purpose and form), or of one entry of it.

    ``key``: the id of an entry of the sections in ``ENTRIES``, its number from 0 where it has none, "" for a new one;
    None for the whole section. Refuses (DRF702) a section that does not exist, (DRF703) an entry that is not there.
    """
    try:
        part = section_part(section)
    except KeyError:
        raise Refusal("DRF702", f"no section is called {section[:40]!r}", "choose one of the file's sections") from None
    part, was, path = _about(part, agreement.root.data(), section, key)
    builder = Builder(agreement, language, inputs_of(part, was, as_inputs(sent or {})), refusals)
    called = builder.wording.say(f"section:{section}", otherwise=section).text
    title = f"{called} · {key}" if key not in (None, "") else called
    form = assembled(builder, part, was, path, title, tuple(_groups(part, path, builder)), section=section)
    if section not in ("lines", "zones") or key is None:
        return form
    return replace(form, drawable=True, around=drawn_already(agreement, builder.options, section, str(key)))


def _about(part: Part, whole: Mapping[str, Any], section: str, key: str | int | None) -> tuple[Part, Any, Path]:
    """What a form is about: its part, the value as the file has it, and where that stands."""
    if section == "head":
        return part, {inner.key: whole[inner.key] for inner in part.parts if inner.key in whole}, ()
    was = whole.get(section)
    if key is not None and section in ENTRIES:
        return _row(part, was, section, key) if part.holds == "list" else _entry(part, was, section, str(key))
    if part.holds == "shape":
        return part, was, (section,)
    # a list or a table stands in its form as the one field there is
    return Part(key="", holds="shape", parts=(part,)), {section: was} if was is not None else {}, ()


def _entry(part: Part, was: Any, section: str, key: str) -> tuple[Part, Any, Path]:
    """An entry of a table, with its key as the first of its fields."""
    assert part.item is not None
    named = Part(key=KEY, holds="words", shape="Entry", required=True, names="new")
    entry = Part(key="", holds="shape", shape=part.item.shape, parts=(named, *part.item.parts))
    if key == "":
        return entry, None, (section, "")
    held = was.get(key) if isinstance(was, Mapping) else None
    if not isinstance(held, Mapping):
        raise _not_there(section, key)
    return entry, {KEY: key, **held}, (section, key)


def _row(part: Part, was: Any, section: str, key: str | int) -> tuple[Part, Any, Path]:
    """An entry of a list, by its id or its number."""
    assert part.item is not None
    rows = was if isinstance(was, list) else []
    if key == "":
        return part.item, None, (section, len(rows))
    for n, row in enumerate(rows):
        if isinstance(row, Mapping) and str(row.get("id", n)) == str(key):
            return part.item, row, (section, row.get("id", n))
    raise _not_there(section, key)


def _not_there(section: str, key: str | int) -> Refusal:
    return Refusal("DRF703", f"{section} has no entry {str(key)[:40]!r}", "open the section again; it may have changed")


def _groups(part: Part, path: Path, builder: Builder) -> Iterable[Group]:
    held: dict[str, list[Part]] = {key: [] for key in ENTRY_GROUPS}
    for inner in part.parts:
        held[entry_group_of(inner)].append(inner)
    for key, parts in held.items():
        if parts:
            yield group(key, tuple(builder.field(one, one.key, (*path, one.key)) for one in parts), builder)
