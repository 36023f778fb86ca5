"""Reports and files that may tell of one matter, to be put side by side; whether they do, a person decides."""

from collections.abc import Iterable

from servanda.access import Entry
from servanda.mechanism import Allegation, GroupingRule, Record, one_matter, read
from servanda.phones.report import PhoneReport, ReportFile

_RULE = GroupingRule(common_clause=False)


def files_alike(report: PhoneReport, files: Iterable[tuple[Entry, ...]]) -> tuple[tuple[str, Record[Allegation]], ...]:
    """Incident files with an allegation near the report in act, place and time, in the order given."""
    if report.sealed or not report.act:
        return ()
    asked = report.alleges(False)
    found = []
    for entries in files:
        file = read(entries)
        near = next((one for one in file.allegations if not one.erased and one_matter(_RULE, asked, one.act)), None)
        if near is not None:
            found.append((file.about, near))
    return tuple(found)


def reports_alike(file: ReportFile, others: Iterable[ReportFile]) -> tuple[ReportFile, ...]:
    """Other waiting reports near one in act, place and time, in the order given."""
    if file.report is None or not file.report.act:
        return ()
    asked = file.report.alleges(False)
    return tuple(
        one
        for one in others
        if one.about != file.about
        and one.report is not None
        and one.report.act
        and one_matter(_RULE, asked, one.report.alleges(False))
    )
