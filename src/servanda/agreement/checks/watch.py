"""Who can see what a clause turns on: the sight of every body against the acts and zones of clauses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from servanda.agreement.checks.matter import Matter
from servanda.agreement.clause import Clause
from servanda.agreement.sections.bodies import Sight

#: Acts done in public, or given straight to the one they are for: everybody can see whether they were.
_PUBLIC = frozenset(
    {
        "agreement", "allegation", "certification", "decision", "declaration", "election", "finding",
        "inquiry", "law", "liaison", "mandate", "meeting", "monitoring", "notice", "observation",
        "propaganda", "recommendation", "reply", "report", "response", "statement", "visit",
    }
)  # fmt: skip
_PUBLIC_ACTS = frozenset({"amnesty.decree"})
#: Kinds whose doing is itself a declaration or decision, and those that ask nothing of anybody.
_SELF_EVIDENT = frozenset(
    {"may", "renews", "snaps_back", "as_long_as", "certifies", "guarantees", "gives_notice", "responds"}
)


@dataclass(frozen=True, slots=True)
class Seen:
    """Who sees a clause kept or broken.

    ``by``: bodies and participants that see all of it, or are named for it. ``elsewhere``: bodies that see
    such acts, but in other zones or only some of them. ``acts``: those of its acts nobody sees at all.
    """

    by: tuple[str, ...]
    elsewhere: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """One thing a body observes, and which share of a clause's acts that covers: ``whole`` wholly, ``part`` in part.

    In part: in other zones than those of the clause, or only some of what the act comprises.
    """

    body: str
    sight: Sight
    whole: float
    part: float


class Watch:
    """The observers of one agreement; each clause is looked up by the codes above and below its acts."""

    def __init__(self, matter: Matter) -> None:
        self.matter = matter
        self._same: dict[str, list[tuple[str, Sight]]] = {}
        self._narrower: dict[str, list[tuple[str, Sight]]] = {}
        self._made_of: dict[tuple[str, ...], frozenset[str]] = {}
        for key, body in matter.agreement.bodies.items():
            for sight in body.observes:
                for act in sight.acts:
                    self._same.setdefault(act, []).append((key, sight))
                    for above in _above(act)[1:]:
                        self._narrower.setdefault(above, []).append((key, sight))
        self._certified = self._certifiers()
        self._seen: dict[str, Seen] = {}

    @classmethod
    def of_matter(cls, matter: Matter) -> "Watch":
        """The observers of a file examined, with what was found of its clauses before an edit of words alone."""
        return matter.once("watch", lambda: cls(matter))

    @property
    def empty(self) -> bool:
        """Whether nobody in the whole agreement is given anything to observe."""
        return not self._same and not self._certified

    def _certifiers(self) -> Mapping[str, tuple[str, ...]]:
        """Per clause, those named to watch or certify it of whom the file does not say what they can see."""
        bodies = self.matter.agreement.bodies
        named: dict[str, dict[str, None]] = {}
        for clause in self.matter.agreement.clauses:
            trusted = [one for one in clause.observed_by if one not in bodies or not bodies[one].observes]
            named.setdefault(clause.id, {}).update(dict.fromkeys((*trusted, *clause.certified_by)))
            if clause.kind == "certifies":
                for ref in clause.promise.refers_to():
                    if (target := self.matter.clause(ref)) is not None:
                        named.setdefault(target.id, {}).update(dict.fromkeys(clause.who))
        return {key: tuple(bodies) for key, bodies in named.items() if bodies}

    def concerns(self, clause: Clause) -> bool:
        """Whether it is a question who sees it kept: not where it is public, or binds bodies only."""
        if clause.kind in _SELF_EVIDENT or not clause.promise.acts():
            return False
        if clause.who and all(who in self.matter.agreement.bodies for who in clause.who):
            return False
        return not all(_public(act) for act in clause.promise.acts())

    def of(self, clause: Clause) -> Seen:
        """Who sees it."""
        if clause.id not in self._seen:
            self._seen[clause.id] = self._who_sees(clause)
        return self._seen[clause.id]

    def _who_sees(self, clause: Clause) -> Seen:
        explicit = (*self._certified.get(clause.id, ()), *_received_by(clause.promise, self.matter))
        if explicit:
            return Seen(tuple(dict.fromkeys(explicit)))
        acts = [act for act in clause.promise.acts() if not _public(act)]
        seen = [self._who(act, where(clause), clause.observed_by) for act in acts]
        by = dict.fromkeys(body for full, _ in seen for body in full)
        part = dict.fromkeys(body for _, some in seen for body in some)
        if all(full for full, _ in seen):
            return Seen(tuple(by), tuple(part))
        unseen = tuple(act for act, (full, some) in zip(acts, seen, strict=True) if not full and not some)
        return Seen((), tuple(dict.fromkeys((*by, *part, *clause.observed_by))), unseen)

    def shares(self, clause: Clause) -> tuple[Share, ...]:
        """How much of a clause each watcher sees by each thing it is said to observe; those that see none left out."""
        acts = [act for act in clause.promise.acts() if not _public(act)]
        found: dict[int, tuple[str, Sight, tuple[set[str], set[str]]]] = {}
        for act in acts:
            for code in _above(act):
                for body, sight in self._same.get(code, ()):
                    whole = body in clause.observed_by or self._reaches(sight, where(clause))
                    found.setdefault(id(sight), (body, sight, (set(), set())))[2][0 if whole else 1].add(act)
            for body, sight in self._narrower.get(act, ()):
                found.setdefault(id(sight), (body, sight, (set(), set())))[2][1].add(act)
        total = len(set(acts)) or 1
        return tuple(
            Share(body, sight, len(whole) / total, len(part - whole) / total)
            for body, sight, (whole, part) in found.values()
        )

    def named(self, clause: Clause) -> tuple[str, ...]:
        """Those named to watch or certify a clause, or into whose hands the thing passes, without saying how."""
        given = (*self._certified.get(clause.id, ()), *_received_by(clause.promise, self.matter))
        return tuple(dict.fromkeys(given))

    def _who(self, act: str, zones: tuple[str, ...], named: tuple[str, ...]) -> tuple[list[str], list[str]]:
        full: list[str] = []
        part: list[str] = [body for body, _ in self._narrower.get(act, ())]
        for code in _above(act):
            for body, sight in self._same.get(code, ()):
                (full if body in named or self._reaches(sight, zones) else part).append(body)
        return full, part

    def _reaches(self, sight: Sight, zones: tuple[str, ...]) -> bool:
        if not sight.in_:
            return True
        known = self._parts(sight.in_)
        return bool(zones) and all(self._within(zone, known) for zone in zones)

    def _within(self, name: str, known: frozenset[str]) -> bool:
        zones = self.matter.agreement.zones
        smallest = {part for part in self._parts((name,)) if part not in zones or not zones[part].any_of}
        return name in known or (bool(smallest) and smallest <= known)

    def _parts(self, names: tuple[str, ...]) -> frozenset[str]:
        """The zones named and those they are made of."""
        if names not in self._made_of:
            found: set[str] = set()
            left = list(names)
            while left:
                name = left.pop()
                if name not in found:
                    found.add(name)
                    zone = self.matter.agreement.zones.get(name)
                    left += zone.any_of if zone else ()
            self._made_of[names] = frozenset(found)
        return self._made_of[names]

    def near(self, acts: Iterable[str]) -> tuple[str, ...]:
        """Bodies that see something of the same family as these acts."""
        families = {act.partition(".")[0] for act in acts}
        watching = [by for act, by in self._same.items() if act.partition(".")[0] in families]
        return tuple(dict.fromkeys(body for by in watching for body, _ in by))

    def able(self, acts: Iterable[str]) -> tuple[str, ...]:
        """Bodies near these acts; failing that, all that see anything, those first that see most."""
        bodies = self.matter.agreement.bodies
        most = sorted(bodies, key=lambda key: -sum(len(sight.acts) for sight in bodies[key].observes))
        return self.near(acts) or tuple(key for key in most if bodies[key].observes)


def where(clause: Clause) -> tuple[str, ...]:
    """The zones in which a clause applies, without those it is to be outside of."""
    do = getattr(clause.promise, "do", None)
    return tuple(do.in_) if do is not None else clause.promise.zones()


def _above(act: str) -> tuple[str, ...]:
    parts = act.split(".")
    return tuple(".".join(parts[:n]) for n in range(len(parts), 0, -1))


def _public(act: str) -> bool:
    return act in _PUBLIC_ACTS or act.partition(".")[0] in _PUBLIC


def _received_by(promise: Any, matter: Matter) -> tuple[str, ...]:
    """Those into whose hands the thing itself passes, where the promise names them."""
    do = getattr(promise, "do", None)
    given = (*getattr(do, "certified_by", ()), *getattr(do, "toward", ()))
    through = getattr(promise, "through", ())
    given = (*given, *((through,) if isinstance(through, str) else through))
    return tuple(name for name in given if name in matter.agreement.bodies)
