"""Grouping asked again and again: the same as ``group_drafts``, and what did not change is not looked at again."""

from collections.abc import Callable, Iterable, Mapping

from servanda.access import Draft
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.deeds.intake import Allegation
from servanda.mechanism.file import IncidentFile
from servanda.mechanism.grouping import (
    GroupingRule,
    Leads,
    came_to_nothing,
    is_open,
    joining_draft,
    letting_go,
)
from servanda.mechanism.standing import is_marker


class Grouping:
    """The files shown so far, and which of them lead. Whoever cannot enter what it asks for begins with a new one.

    ``read``: gives a file that was shown before, by its id and as it stands; none is held here.
    """

    def __init__(self, rule: GroupingRule, procedure: Procedure, read: Callable[[str], IncidentFile]) -> None:
        self._rule, self._procedure, self._read = rule, procedure, read
        #: Every file shown, in the order of the record, with what others are laid beside where it leads.
        self._leading: dict[str, Allegation | None] = {}
        #: Those of them that are in no group and were not looked at for themselves: few.
        self._unsearched: set[str] = set()
        #: Those of them that are worked with another, as they were last shown: they need no reading to be passed over.
        self._joined: set[str] = set()
        #: Of a lead, the files that are or were worked with it.
        self._members: dict[str, dict[str, None]] = {}
        self._leads = Leads(rule)

    def look(self, changed: Iterable[IncidentFile]) -> tuple[Draft, ...]:
        """What has to be entered now. ``changed``: files that are new or have new entries, in the order of the record.

        Those never shown before stand in the record behind all that were.
        """
        shown = {one.about: one for one in changed}
        anew = any(self._turned(one) for one in shown.values() if one.about in self._leading)
        for one in shown.values():
            if one.lead != one.about:
                self._members.setdefault(one.lead, {})[one.about] = None
                self._joined.add(one.about)
            else:
                self._joined.discard(one.about)
        every = tuple(dict.fromkeys((*self._leading, *shown))) if anew else tuple(shown)
        if anew:
            self._leading.clear()
            self._unsearched.clear()
            self._leads = Leads(self._rule)
        found = [self._placed_again(about) if about not in shown else self._placed(shown[about]) for about in every]
        return (*(one for one in found if one is not None), *self._let_go(shown))

    def _turned(self, file: IncidentFile) -> bool:
        """Whether a file shown before counts otherwise for those behind it, or was not looked at for itself."""
        searching = self._counts(file) and not file.groupings and file.about in self._unsearched
        return searching or self._leading.get(file.about) != self._as_lead(file)

    def _counts(self, file: IncidentFile) -> bool:
        begun = file.allegation
        return begun is not None and not begun.erased and not is_marker(file, self._procedure)

    def _as_lead(self, file: IncidentFile) -> Allegation | None:
        """What others are laid beside, of a file that leads or may lead."""
        may = self._counts(file) and file.lead == file.about and is_open(file)
        return file.allegation.act if may and file.allegation else None

    def _placed_again(self, about: str) -> Draft | None:
        """A file that was shown before and is not now."""
        if about in self._joined:
            self._leading[about] = None
            return None
        return self._placed(self._read(about))

    def _placed(self, file: IncidentFile) -> Draft | None:
        """One file, once: it joins an earlier one, or is one that others may join."""
        if file.about in self._leading:
            return None
        self._leading[file.about] = None
        if not file.groupings:
            self._unsearched.add(file.about)
        begun = file.allegation
        if begun is None or not self._counts(file):
            return None
        if not file.groupings:
            self._unsearched.discard(file.about)
            near = self._leads.first_near(begun.act)
            if near:
                return joining_draft(file, near, self._rule)
        self._leading[file.about] = self._as_lead(file)
        if self._leading[file.about] is not None:
            self._leads.add(file.about, begun.act)
        return None

    def _let_go(self, shown: Mapping[str, IncidentFile]) -> tuple[Draft, ...]:
        """Files whose lead came to nothing, each once."""
        read = dict(shown)
        asked: dict[str, IncidentFile] = {}
        for one in shown.values():
            if one.lead != one.about:
                asked[one.about] = one
            if came_to_nothing(one, self._procedure):
                asked.update((each, self._shown(each, read)) for each in self._members.get(one.about, ()))
        return tuple(letting_go(one, self._rule) for one in asked.values() if self._is_left(one, read))

    def _is_left(self, file: IncidentFile, read: dict[str, IncidentFile]) -> bool:
        if file.lead == file.about or file.lead not in self._leading:
            return False
        return came_to_nothing(self._shown(file.lead, read), self._procedure)

    def _shown(self, about: str, read: dict[str, IncidentFile]) -> IncidentFile:
        """A file shown before, read once at each look."""
        if about not in read:
            read[about] = self._read(about)
        return read[about]
