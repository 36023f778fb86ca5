"""The mapping file that belongs to a report: given along with it, or beside it as NAME.mapping.yaml."""

from servanda.evidence.companions import MAPPING_SUFFIX
from servanda.evidence.mapping import ColumnMap
from servanda.evidence.mapping_file import read_mapping
from servanda.evidence.report import Report

MOST_BYTES = 4 * 1024 * 1024


def mapping_of(report: Report) -> ColumnMap | None:
    """The map, or None where there is no mapping file; refuses (EVD055) one that cannot be read."""
    file = report.companion(MAPPING_SUFFIX)
    return None if file is None else read_mapping(file.text(MOST_BYTES), file.name)
