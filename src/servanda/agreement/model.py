"""The agreement as read: every section of the file, its clauses, and where each stands in the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from servanda.agreement.clause import Clause
from servanda.agreement.sections.bodies import Body
from servanda.agreement.sections.consequences import Consequence
from servanda.agreement.sections.participants import Participant
from servanda.agreement.sections.phases import Event, Phase
from servanda.agreement.sections.proof import Proof
from servanda.agreement.sections.sources import Source
from servanda.agreement.sections.timing import Timing
from servanda.agreement.sections.versions import Variant, Version
from servanda.agreement.sections.zones import Line, Zone
from servanda.basis import Node, Place, origin

Form = Literal["bilateral", "multilateral", "unilateral", "mirror documents", "verbal", "local"]


@dataclass(frozen=True, slots=True)
class Redating:
    """One field an overlay re-wrote: the clause, the field, what it was, what it became, and by which version."""

    clause: str
    field: str
    was: str
    became: str
    version: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement file read and found well-formed.

    ``clauses`` stand in the order of the file. ``undefined`` are words the text uses and nowhere defines;
    ``definitions`` those it does. ``omitted`` are facts known of it and not encoded, each with the reason.
    ``redated`` are the fields overlays re-wrote, in the order they were made.
    """

    id: str
    title: Mapping[str, str]
    form: Form
    draft: bool
    standing: str
    purpose: str
    timing: Timing
    prevails: str
    participants: Mapping[str, Participant]
    bodies: Mapping[str, Body]
    lines: Mapping[str, Line]
    zones: Mapping[str, Zone]
    events: Mapping[str, Event]
    tracks: Mapping[str, str]
    phases: tuple[Phase, ...]
    consequences: tuple[Consequence, ...]
    proof: Proof
    definitions: Mapping[str, str]
    undefined: tuple[str, ...]
    clauses: tuple[Clause, ...]
    versions: tuple[Version, ...]
    variants: tuple[Variant, ...]
    sources: Mapping[str, Source]
    omitted: tuple[str, ...]
    redated: tuple[Redating, ...]
    root: Node = field(repr=False, compare=False)
    file_text: str = field(repr=False, compare=False)
    _by_id: dict[str, Clause] = field(init=False, repr=False, compare=False)
    _nodes: dict[str, Node] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Looked up by every check and lowering; a scan each time would make them quadratic.
        object.__setattr__(self, "_by_id", {clause.id: clause for clause in reversed(self.clauses)})
        object.__setattr__(self, "_nodes", _nodes_of(self.root))

    def clause(self, id_: str) -> Clause:
        """The clause with this id, or the clause of a ``clause/part``; KeyError where there is none."""
        whole = id_
        while whole not in self._by_id:
            whole, slash, _ = whole.rpartition("/")
            if not slash:
                raise KeyError(id_)
        return self._by_id[whole]

    def phase(self, id_: str) -> Phase | None:
        """The phase with this id."""
        return next((phase for phase in self.phases if phase.id == id_), None)

    def parties(self) -> tuple[str, ...]:
        """Ids of the participants that take part in the conflict as parties."""
        return tuple(key for key, one in self.participants.items() if "party" in one.roles)

    def place_of(self, clause: str) -> Place:
        """Where a clause, or failing that the section of that name, stands in the file."""
        node = self.node_of(clause)
        return node.at(("id",)).place if clause in self._nodes else node.place

    def node_of(self, clause: str) -> Node:
        """A clause, or failing that the section of that name, as it stands in the file."""
        if clause in self._nodes:
            return self._nodes[clause]
        path = tuple(part for part in clause.replace(":", ".").split(".") if part)
        return self.root.at(path) if path else self.root


def _nodes_of(root: Node) -> dict[str, Node]:
    """Each clause by its id; the first where two have the same."""
    clauses = root.at(("clauses",)).value
    found: dict[str, Node] = {}
    for node in clauses if isinstance(clauses, list) else ():
        # as first read: an id does not change with the place, and most nodes need not be moved to be named
        held = origin(node).value
        if isinstance(held, dict) and (id_ := held.get("id")) is not None:
            found.setdefault(str(id_.value), node)
    return found
