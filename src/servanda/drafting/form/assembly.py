"""The frame every form has: its title, its groups, the lists offered while typing, and its own words."""

from collections.abc import Mapping
from typing import Any, Final

from servanda.agreement import Part
from servanda.drafting.form.building import Builder
from servanda.drafting.form.changes import Path
from servanda.drafting.form.fields import Field, Form, Group
from servanda.drafting.form.wording import words

NO_REFUSALS: Final[Mapping[Path, str]] = {}
_RIGHT_TO_LEFT: Final = ("ar",)


def group(key: str, fields: tuple[Field, ...], builder: Builder) -> Group:
    """A group with its words."""
    label, help_ = builder.wording.say(f"group:{key}"), builder.wording.say(f"group-help:{key}")
    return Group(key, label.text, fields, help_.text, label.language)


def assembled(
    builder: Builder, part: Part, was: Any, path: Path, title: str, groups: tuple[Group, ...], *,
    kind: str = "", section: str = "",
) -> Form:  # fmt: skip
    """The form of these groups."""
    language = builder.wording.language
    return Form(
        path=path, title=title, language=language, direction="rtl" if language in _RIGHT_TO_LEFT else "ltr",
        groups=groups, kind=kind, section=section, suggestions=builder.suggested, part=part, was=was,
        inputs=builder.inputs,
        words={key[3:]: builder.wording.say(key).text for key in words("en") if key.startswith("ui:")},
    )  # fmt: skip
