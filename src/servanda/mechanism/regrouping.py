"""Grouping asked again and again: the same as ``group_drafts``, and what did not change is not looked at again."""

from collections.abc import Iterable

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
    """The files shown so far, and which of them lead. Whoever cannot enter what it asks for begins with a new one."""

    def __init__(self, rule: GroupingRule, procedure: Procedure) -> None:
        self._rule, self._procedure = rule, procedure
        self._files: dict[str, IncidentFile] = {}
        self._leading: dict[str, Allegation | None] = {}
        self._searched: set[str] = set()
        self._members: dict[str, dict[str, None]] = {}
        self._leads = Leads(rule)

    def look(self, changed: Iterable[IncidentFile]) -> tuple[Draft, ...]:
        """What has to be entered now. ``changed``: files that are new or have new entries, in the order of the record.

        Those never shown before stand in the record behind all that were.
        """
        shown = tuple(changed)
        anew = any(self._turned(one) for one in shown if one.about in self._files)
        for one in shown:
            self._files[one.about] = one
            self._members.setdefault(one.lead, {})[one.about] = None
        if anew:
            self._leading.clear()
            self._searched.clear()
            self._leads = Leads(self._rule)
        found = [self._placed(one) for one in (tuple(self._files.values()) if anew else shown)]
        return (*(one for one in found if one is not None), *self._let_go(shown))

    def _turned(self, file: IncidentFile) -> bool:
        """Whether a file shown before counts otherwise for those behind it, or was not looked at for itself."""
        searching = self._counts(file) and not file.groupings and file.about not in self._searched
        return searching or self._leading.get(file.about) != self._as_lead(file)

    def _counts(self, file: IncidentFile) -> bool:
        begun = file.allegation
        return begun is not None and not begun.erased and not is_marker(file, self._procedure)

    def _as_lead(self, file: IncidentFile) -> Allegation | None:
        """What others are laid beside, of a file that leads or may lead."""
        may = self._counts(file) and file.lead == file.about and is_open(file)
        return file.allegation.act if may and file.allegation else None

    def _placed(self, file: IncidentFile) -> Draft | None:
        """One file, once: it joins an earlier one, or is one that others may join."""
        if file.about in self._leading:
            return None
        self._leading[file.about] = None
        begun = file.allegation
        if begun is None or not self._counts(file):
            return None
        if not file.groupings:
            self._searched.add(file.about)
            near = self._leads.first_near(begun.act)
            if near:
                return joining_draft(file, near, self._rule)
        self._leading[file.about] = self._as_lead(file)
        if self._leading[file.about] is not None:
            self._leads.add(file.about, begun.act)
        return None

    def _let_go(self, shown: Iterable[IncidentFile]) -> tuple[Draft, ...]:
        """Files whose lead came to nothing, each once."""
        asked = {}
        for one in shown:
            if one.lead != one.about:
                asked[one.about] = one
            if came_to_nothing(one, self._procedure):
                asked.update((each, self._files[each]) for each in self._members.get(one.about, ()))
        return tuple(letting_go(one, self._rule) for one in asked.values() if self._is_left(one))

    def _is_left(self, file: IncidentFile) -> bool:
        lead = self._files.get(file.lead)
        return file.lead != file.about and lead is not None and came_to_nothing(lead, self._procedure)
