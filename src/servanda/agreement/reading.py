"""Reading an agreement file: text to model, every refusal with its line and remedy."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from difflib import get_close_matches
from functools import cache
from typing import Any

from pydantic import Field, TypeAdapter, ValidationError

from servanda.agreement.circles import circular
from servanda.agreement.clause import Clause, Promise
from servanda.agreement.clauses import kinds
from servanda.agreement.conditions import Acts
from servanda.agreement.faults import faults
from servanda.agreement.misdated import misdated
from servanda.agreement.model import Agreement, Form
from servanda.agreement.overlays import overlaid
from servanda.agreement.references import Only, dangling
from servanda.agreement.sections.bodies import Body
from servanda.agreement.sections.consequences import Consequence
from servanda.agreement.sections.participants import Participant
from servanda.agreement.sections.phases import Event, Phase
from servanda.agreement.sections.proof import Proof
from servanda.agreement.sections.sources import Source
from servanda.agreement.sections.timing import Timing
from servanda.agreement.sections.versions import Variant, Version
from servanda.agreement.sections.zones import Line, Zone
from servanda.agreement.shape import Identifier, OneOrMore, PerLanguage, shape
from servanda.agreement.undrawable import undrawable
from servanda.agreement.unknown_acts import unknown_acts
from servanda.basis import Node, Refusal, Refused, known_zone, read_yaml

VERSION = "1"


@shape
class AgreementFile:
    """The top of an agreement file; clauses are read kind by kind."""

    servanda: str = Field(description="version of this format")
    id: Identifier
    title: PerLanguage
    form: Form = "bilateral"
    draft: bool = False
    standing: str = "reconstruction for analysis, not the authentic text"
    purpose: str = Field(default="", description="what the agreement is for, so that both tests of success can be put")
    timing: Timing
    prevails: str = Field(default="", description="language whose text prevails")
    participants: dict[Identifier, Participant]
    bodies: dict[Identifier, Body] = Field(default_factory=dict)
    lines: dict[Identifier, Line] = Field(default_factory=dict)
    zones: dict[Identifier, Zone] = Field(default_factory=dict)
    events: dict[Identifier, Event] = Field(default_factory=dict)
    tracks: dict[Identifier, str] = Field(
        default_factory=lambda: {
            "security": "Security",
            "humanitarian": "Humanitarian",
            "political": "Political",
            "regional": "Regional",
        }
    )
    phases: tuple[Phase, ...] = ()
    consequences: tuple[Consequence, ...] = ()
    proof: Proof = Field(default_factory=Proof)
    definitions: dict[str, str] = Field(default_factory=dict)
    undefined: OneOrMore[str] = ()
    clauses: tuple[dict[str, Any], ...]
    versions: tuple[Version, ...] = ()
    variants: tuple[Variant, ...] = ()
    sources: dict[str, Source] = Field(default_factory=dict)
    omitted: tuple[str, ...] = ()


def read_agreement(text: str, file: str = "agreement.yaml", *, as_of: int | None = None) -> Agreement:
    """An agreement from the text of its file, with the overlays made up to ``as_of`` (microseconds; None: all).

    Refuses (AGR0xx) with every reason found, each at its line.
    """
    root = read_yaml(text, file)
    if not isinstance(root.value, dict):
        raise Refusal(
            "AGR001", "an agreement file is a mapping of sections", "start from the tutorial case", root.place
        )
    if "servanda" not in root.value:
        raise Refusal(
            "AGR002",
            "this is not an agreement file: the key 'servanda' is missing",
            f"begin the file with 'servanda: {VERSION}', or name the right file",
            root.place,
        )
    if root.value["servanda"].value != VERSION:
        raise Refusal(
            "AGR003",
            f"the file is written for format version {_shortly(root.value['servanda'])}; this program reads {VERSION}",
            f"write 'servanda: {VERSION}', or install a newer version of the program",
            root.value["servanda"].place,
        )
    plain = root.data()
    if isinstance(plain.get("timing"), dict) and isinstance(plain["timing"].get("zone"), str):
        known_zone(plain["timing"]["zone"], root.at(("timing", "zone")).place)
    plain, redated = overlaid(plain, root, as_of)
    problems: list[Refused] = []
    top = read_top(plain, root, problems)
    clauses = [read_clause(n, raw, root, problems) for n, raw in enumerate(_mappings(plain.get("clauses")))]
    if problems or top is None:
        raise Refusal.of(problems)
    named = {field.name: getattr(top, field.name) for field in fields(AgreementFile) if field.name != "servanda"}
    named["clauses"] = tuple(clause for clause in clauses if clause is not None)
    named["root"], named["file_text"], named["redated"] = root, text, redated
    return sound(Agreement(**named))


def sound(agreement: Agreement, only: Only = None, dated: Only = None) -> Agreement:
    """The agreement itself where its parts agree with each other; refuses it with every reason where they do not.

    ``only``: ask of these clauses alone, all else being as it was when it was found sound; ``dated``: those whose dates
    are to be placed again.
    """
    reasons = [*dangling(agreement, only), *unknown_acts(agreement, only), *circular(agreement)]
    reasons += undrawable(agreement) if only is None else ()
    # dates that rest on what leads nowhere, or on each other, cannot be placed at all
    if reasons := reasons or [*misdated(agreement, dated)]:
        raise Refusal.of(reasons)
    return agreement


def read_top(plain: Mapping[str, Any], root: Node, problems: list[Refused]) -> AgreementFile | None:
    """The top of the file; what is wrong with it goes to ``problems``."""
    top: AgreementFile | None = read_shape(_adapter(AgreementFile), plain, root, problems)
    if top is not None and not top.clauses and not top.draft:
        # a draft may begin with none
        problems.append(Refused("AGR023", "'clauses' is empty", "write what belongs here", root.at(("clauses",)).place))
    return top


def _shortly(node: Node) -> str:
    return str(node.value)[:40] if isinstance(node.value, str) else "of another kind"


def _mappings(raw: Any) -> Iterable[Mapping[str, Any]]:
    return raw if isinstance(raw, list) else ()


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def read_clause(n: int, raw: Any, root: Node, problems: list[Refused]) -> Clause | None:
    """The n-th clause of the file; what is wrong with it goes to ``problems``."""
    node = root.at(("clauses", n))
    if not isinstance(raw, dict):
        return None  # the top of the file has said so already
    found = [key for key in raw if key in kinds()]
    if len(found) != 1:
        problems.append(_not_one_kind(raw, found, node))
        return None
    kind = kinds()[found[0]]
    own = node.at((found[0],))
    besides = acts_keys() if "do" in getattr(kind, "__dataclass_fields__", {}) else frozenset()
    promise = read_shape(_adapter(kind), folded(kind, raw[found[0]]), own, problems, besides)
    header = {key: value for key, value in raw.items() if key != found[0]}
    header |= {"kind": found[0], "promise": promise}
    clause: Clause | None = read_shape(_adapter(Clause), header, node, problems, frozenset(kinds()))
    return clause


def folded(kind: type[Promise], body: Any) -> Any:
    """The kind's body with acts written at its top moved under ``do``, where they belong."""
    if not isinstance(body, dict) or "do" in body or "do" not in getattr(kind, "__dataclass_fields__", {}):
        return body
    own = {field.name for field in fields(kind)} | {  # type: ignore[arg-type]
        getattr(field.default, "alias", None)
        for field in fields(kind)  # type: ignore[arg-type]
    }
    acts = {key: value for key, value in body.items() if key in acts_keys() and key not in own}
    return {key: value for key, value in body.items() if key not in acts} | {"do": acts}


@cache
def acts_keys() -> frozenset[str]:
    """The keys by which acts are described."""
    return frozenset(_adapter(Acts).json_schema()["properties"])


def _not_one_kind(raw: Mapping[str, Any], found: list[str], node: Node) -> Refused:
    name = raw.get("id", "this clause")
    if found:
        why = f"clause {name!r} makes {len(found)} promises at once: {', '.join(found)}"
        return Refused("AGR011", why, "write one clause for each", node.place)
    header = {"from" if field.name == "from_" else field.name for field in fields(Clause)}
    strange = [key for key in raw if key not in header]
    near = [match for key in strange for match in get_close_matches(key, kinds(), 1)]
    hint = f"did you mean {near[0]!r}?" if near else "use one of: " + ", ".join(kinds())
    return Refused("AGR010", f"clause {name!r} does not say what is promised", hint, node.place)


def read_shape(
    adapter: TypeAdapter[Any], raw: Any, node: Node, problems: list[Refused], more: frozenset[str] = frozenset()
) -> Any:
    """One shape of the file from plain data; what is wrong with it goes to ``problems``, with its place.

    ``more``: keys that may stand at its top besides its own.
    """
    try:
        return adapter.validate_python(raw)
    except ValidationError as error:
        problems.extend(faults(error.errors(), node, adapter, more))
        return None
