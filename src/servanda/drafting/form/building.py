"""Fields from parts and what their inputs hold: one maker of fields for every control, whatever the form is about."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from servanda.agreement import CONDITIONS, Agreement, Part, condition_part
from servanda.drafting.form.changes import Path
from servanda.drafting.form.dates import reckoned
from servanda.drafting.form.fields import Control, Field, Option, Row
from servanda.drafting.form.moments import ANCHORS, UNITS, WHATS, moment_written
from servanda.drafting.form.names import MOMENT, Inputs, one, rows, several, under
from servanda.drafting.form.options import SECTIONS, Options
from servanda.drafting.form.posting import lined, picked, posted, value_of
from servanda.drafting.form.quantities import CLOCK_TIMES, DISTANCES, TIMES
from servanda.drafting.form.sights import seen_by
from servanda.drafting.form.wording import LANGUAGES, Said, Wording

#: Sorts of which an agreement has few enough to show each with a box to tick, or in one list to choose from.
_FEW: Final = 24
#: Sorts of which one is chosen from a list; any other is typed, with what there is offered while typing.
_CHOSEN: Final = ("actor", "participant", "body", "zone", "line", "event", "track", "phase", "consequence", "source")
#: What stands open even while it is empty, and what is folded away while it says the default.
_FIRST: Final = (
    "from", "by", "amount", "at_most", "at_least", "within", "note", "undefined", "entry", "signed", "expiry", "opens",
    "closes", "radius", "words", "value", "publisher", "where", "date", "stated",
)  # fmt: skip
_RARE: Final = ("survives", "outside", "unlocated", "counting_stated", "resettable")
_LONG: Final = (
    "says", "text", "note", "purpose", "standing", "matters", "disputed", "definitions", "stated", "continues",
    "counted_if", "needs",
)  # fmt: skip


class Builder:
    """Makes the fields of one form: its agreement, its language, what its inputs hold, and what was refused where."""

    def __init__(self, agreement: Agreement, language: str, inputs: Inputs, refusals: Mapping[Path, str]) -> None:
        self.agreement = agreement
        self.wording = Wording(language)
        self.options = Options.of_agreement(agreement, self.wording)
        self.inputs = inputs
        self.refusals = refusals
        self.suggested: dict[str, tuple[Option, ...]] = {}

    def field(self, part: Part, name: str, path: Path) -> Field:
        """The field of a part, whose inputs stand under a name and whose value stands at a path."""
        made = _MAKERS.get(part.holds, Builder._text)(self, part, self._bare(part, name, path))
        shown = (
            part.required
            or bool(made.refusal)
            or (part.key in _FIRST and part.holds != "list" and (part.key != "note" or "." not in name))
            or self._says(part, name)
        )
        return replace(made, shown=shown)

    def _bare(self, part: Part, name: str, path: Path) -> Field:
        label, help_ = self.wording.label(part), self.wording.help(part)
        refusal = self.refusals.get(path, "")
        required = part.required and part.holds not in ("shape", "languages")
        bare = Field(path, name, "text", label.text, help_.text, label.language, required=required)
        return replace(bare, help_language=help_.language, refusal=refusal)

    def _says(self, part: Part, name: str) -> bool:
        """Whether anything is said in it; a choice always is, but for those that hardly ever turn out otherwise.

        Where a dependency comes from is never folded away: nothing may look stated that is inferred.
        """
        if part.holds == "dependency" or (part.holds in ("choice", "yes") and part.key not in _RARE):
            return True
        return value_of(part, self.inputs, name) not in (None, {}, [])

    def _suggest(self, sort: str) -> str:
        """The name of the form's list of suggestions of this sort, which the page then holds once."""
        if sort not in self.suggested:
            self.suggested[sort] = self.options.of(sort)
        return sort

    def _value(self, part: Part, name: str) -> str:
        """What one input holds; the default where the input was not there yet, as in a row just added."""
        return one(self.inputs, name) if name in self.inputs else str(part.default or "")

    def _held(self, name: str, keys: tuple[str, ...]) -> dict[str, str]:
        return {key: one(self.inputs, under(name, key)) for key in keys}

    def _choices(self, key: str, values: tuple[str, ...], chosen: str, empty: str = "") -> tuple[Option, ...]:
        """Named choices of a piece of a control, with what is held among them even where it is none of ours."""
        offered = dict.fromkeys((*([""] if empty else []), *values, *([chosen] if chosen else [])))
        said = (self.wording.say(f"{key}:{value}" if value else empty, otherwise=value).text for value in offered)
        return tuple(Option(value, text, value == chosen) for value, text in zip(offered, said, strict=True))

    # one value

    def _text(self, part: Part, bare: Field) -> Field:
        value = self._value(part, bare.name)
        if part.names in _CHOSEN:
            return self._choice_of_sort(part, bare, value)
        control: Control = "long-text" if part.key in _LONG else "text"
        control = {"whole": "number", "amount": "amount", "share": "share", "portion": "share"}.get(part.holds, control)  # type: ignore[assignment]
        typed = self._suggest(part.names) if part.names not in ("", "new", "step") else ""
        known = self.options.label(part.names, value) if typed and value else value
        return replace(
            bare, control=control, value=value, suggestions=typed, computed=known if known != value else "",
            section=SECTIONS.get(part.names, ""),
        )  # fmt: skip

    def _choice_of_sort(self, part: Part, bare: Field, value: str) -> Field:
        offered = [replace(option, chosen=option.value == value) for option in self.options.of(part.names)]
        if value and all(option.value != value for option in offered):
            offered.append(Option(value, value, chosen=True))
        if not part.default:
            offered.insert(0, Option("", self.wording.say("choice:").text, not value))
        return replace(
            bare, control="choice", value=value, options=tuple(offered), section=SECTIONS.get(part.names, "")
        )

    def _choice(self, part: Part, bare: Field) -> Field:
        value = self._value(part, bare.name)
        offered = part.choices if part.default else ("", *part.choices)
        if value not in offered:
            offered = (*offered, value)
        options = tuple(Option(each, self.wording.choice(part, each), each == value) for each in offered)
        return replace(bare, control="choice", value=value, options=options)

    def _yes(self, part: Part, bare: Field) -> Field:
        made = self._choice(part, bare)
        return replace(made, control="yes-no", required=False)

    def _moment(self, part: Part, bare: Field) -> Field:
        held = self._held(bare.name, MOMENT)
        self._suggest("moment")
        date, open_point = reckoned(moment_written(self.inputs, bare.name), self.agreement, self.wording)
        choices = {
            "anchor": self._choices("anchor", ANCHORS, held["anchor"], "anchor:"),
            "what": self._choices("what", WHATS, held["what"], "what:"),
            "unit": self._choices("unit", UNITS, held["unit"] or "days"),
            "side": self._choices("side", ("after", "before"), held["side"] or "after"),
        }
        named = self.options.label("moment", held["ref"]) if held["ref"] else ""
        return replace(
            bare, control="moment", pieces=held | {"named": named if named != held["ref"] else ""}, choices=choices,
            computed=date, open_point=open_point,
        )  # fmt: skip

    def _quantity(self, part: Part, bare: Field) -> Field:
        held = self._held(bare.name, ("n", "unit"))
        units = {"length": TIMES, "lasting": CLOCK_TIMES}.get(part.holds, DISTANCES)
        usual = "km" if part.holds == "distance" else "days" if part.holds == "length" else "hours"
        # what is no number with a unit is shown whole, and its unit stays open
        unit = held["unit"] or ("" if held["n"] else usual)
        choices = {"unit": self._choices("unit", units, unit, "" if unit else "choice:")}
        control: Control = "distance" if part.holds == "distance" else "lasting"
        return replace(bare, control=control, pieces={"n": held["n"], "unit": unit}, choices=choices)

    def _point(self, part: Part, bare: Field) -> Field:
        return replace(bare, control="point", pieces=self._held(bare.name, ("lat", "lon")))

    def _dependency(self, part: Part, bare: Field) -> Field:
        held = self._held(bare.name, ("kind", "of"))
        options = [replace(option, chosen=option.value == held["of"]) for option in self.options.of("actor")]
        if held["of"] and not any(option.chosen for option in options):
            options.append(Option(held["of"], held["of"], chosen=True))
        choices = {
            "kind": self._choices("dependency", ("text", "implied", "reading"), held["kind"] or "text"),
            "of": (Option("", self.wording.say("choice:").text, not held["of"]), *options),
        }
        return replace(bare, control="dependency", pieces=held, choices=choices)

    # several values

    def _languages(self, part: Part, bare: Field) -> Field:
        title = self.agreement.title
        codes = dict.fromkeys((*LANGUAGES, *title, *several(self.inputs, bare.name)))
        control: Control = "long-text" if part.key in _LONG else "text"
        fields = []
        for code in codes:
            name = under(bare.name, code)
            label = self.wording.say(f"language:{code}", otherwise=code)
            value = one(self.inputs, name)
            fields.append(Field((*bare.path, code), name, control, label.text, "", label.language, value=value))
        another = self._held(under(bare.name, "another"), ("code", "words"))
        return replace(bare, control="languages", fields=tuple(fields), values=tuple(codes), pieces=another)

    def _shape(self, part: Part, bare: Field) -> Field:
        fields = tuple(self.field(inner, under(bare.name, inner.key), (*bare.path, inner.key)) for inner in part.parts)
        return replace(bare, control="group", fields=fields)

    def _condition(self, part: Part, bare: Field) -> Field:
        kind = one(self.inputs, under(bare.name, "kind"))
        choices = {"kind": self._choices("condition", tuple(CONDITIONS), kind, "condition:")}
        fields: tuple[Field, ...] = ()
        if kind in CONDITIONS:
            inner = condition_part(kind)
            fields = tuple(self.field(one, under(bare.name, one.key), (*bare.path, one.key)) for one in inner.parts)
        return replace(bare, control="condition", value=kind, choices=choices, fields=fields)

    def _list(self, part: Part, bare: Field) -> Field:
        assert part.item is not None
        if picked(part):
            return self._many(part.item, bare, part)
        if lined(part):
            text = "\n".join(self.inputs.get(bare.name, part.default)).replace("\r\n", "\n")
            return replace(bare, control="lines", value=text)
        made = []
        for place, number in enumerate(rows(self.inputs, bare.name)):
            name = under(bare.name, number)
            step = one(self.inputs, under(name, "id")) or place
            inner = self.field(part.item, name, (*bare.path, step))
            made.append(Row(number, self._row(part, place, name), (inner,)))
        control: Control = "points" if part.item.holds == "point" else "list"
        pasted = one(self.inputs, under(bare.name, "pasted"))
        return replace(bare, control=control, rows=tuple(made), pieces={"pasted": pasted})

    def _row(self, part: Part, place: int, name: str) -> str:
        said = self.wording.say(f"row:{part.shape}.{part.key}", f"row:{part.key}", "row:").text
        known = one(self.inputs, under(name, "id")) or one(self.inputs, under(name, "key"))
        return f"{said} {place + 1}" + (f" · {known}" if known else "")

    def _many(self, item: Part, bare: Field, part: Part) -> Field:
        chosen = several(self.inputs, bare.name) if bare.name in self.inputs else tuple(part.default)
        sort = "" if item.holds == "choice" else item.names
        known = (
            tuple(Option(each, self.wording.choice(replace(item, key=part.key), each)) for each in item.choices)
            if item.holds == "choice"
            else self.options.of(sort)
        )
        by_value = {option.value: option for option in known}
        ticked = [replace(by_value.get(each, Option(each, each)), chosen=True) for each in chosen]
        few = len(known) <= _FEW and sort not in ("clause", "duty", "clause-or-any", "act", "weapon", "source")
        left = [option for option in known if option.value not in chosen] if few else []
        typed = sort if sort in ("item", "actor-or-words") or not few else ""
        return replace(
            bare, control="acts" if sort == "act" else "many", values=chosen, options=(*ticked, *left),
            suggestions=self._suggest(typed) if typed else "", section=SECTIONS.get(sort, ""),
            computed=seen_by(chosen, self.agreement, self.wording) if part.key == "observed_by" else "",
        )  # fmt: skip

    def _pair(self, part: Part, bare: Field) -> Field:
        assert part.item is not None
        made = []
        for n in range(2):
            label = self.wording.say(f"pair:{part.key}.{n}", f"pair:{n}")
            inner = self.field(part.item, under(bare.name, n), (*bare.path, n))
            made.append(replace(inner, label=label.text, language=label.language, help=""))
        return replace(bare, control="pair", fields=tuple(made))

    def _table(self, part: Part, bare: Field) -> Field:
        assert part.item is not None and part.keyed is not None
        made = []
        for place, number in enumerate(rows(self.inputs, bare.name)):
            name = under(bare.name, number)
            key = one(self.inputs, under(name, "key"))
            value = self.field(part.item, under(name, "value"), (*bare.path, key))
            said = self._beside(part)
            value = replace(value, label=said.text, language=said.language, help="")
            made.append(Row(number, self._row(part, place, name), (self._key(part, name, (*bare.path, key)), value)))
        return replace(bare, control="table", rows=tuple(made))

    def _key(self, part: Part, name: str, path: Path) -> Field:
        assert part.keyed is not None
        label = self.wording.say(f"key:{part.shape}.{part.key}", f"key:{part.key}", "key:")
        key = replace(part.keyed, key="key", required=True)
        bare = Field(path, under(name, "key"), "text", label.text, "", label.language, required=True)
        return self._text(key, bare)

    def _beside(self, part: Part) -> Said:
        return self.wording.say(f"value:{part.shape}.{part.key}", f"value:{part.key}", "value:")


_MAKERS: Final[Mapping[str, Callable[[Builder, Part, Field], Field]]] = {
    "choice": Builder._choice, "yes": Builder._yes, "moment": Builder._moment, "length": Builder._quantity,
    "lasting": Builder._quantity, "distance": Builder._quantity, "point": Builder._point,
    "languages": Builder._languages, "dependency": Builder._dependency, "shape": Builder._shape,
    "condition": Builder._condition, "list": Builder._list, "pair": Builder._pair, "table": Builder._table,
}  # fmt: skip


def inputs_of(part: Part, was: Any, sent: Inputs | None) -> dict[str, tuple[str, ...]]:
    """What a form's inputs hold: the value as the file has it, under whatever was sent of it."""
    return {**posted(part, was, ""), **(sent or {})}
