"""Reports become facts: readers, one per format, yield a facts table and a refusals table; no row is lost."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.limits import Limits
from servanda.evidence.source import ORIGINS, Source

if TYPE_CHECKING:
    from servanda.evidence.batch import REFUSAL_SCHEMA as REFUSAL_SCHEMA
    from servanda.evidence.batch import Batch as Batch
    from servanda.evidence.batch import gather as gather
    from servanda.evidence.contract import Reader as Reader
    from servanda.evidence.fact_checks import validate as validate
    from servanda.evidence.fact_columns import COLUMNS as COLUMNS
    from servanda.evidence.fact_columns import FactColumn as FactColumn
    from servanda.evidence.facts import SCHEMA as SCHEMA
    from servanda.evidence.facts import conform as conform
    from servanda.evidence.facts import empty as empty
    from servanda.evidence.published_schema import facts_schema as facts_schema
    from servanda.evidence.registry import all_readers as all_readers
    from servanda.evidence.registry import detect as detect
    from servanda.evidence.registry import read as read
    from servanda.evidence.registry import read_all as read_all
    from servanda.evidence.registry import reader_named as reader_named
    from servanda.evidence.report import Report as Report

# Loaded on first use: Polars costs more than the rest of a short command.
_LATE = {
    "COLUMNS": "fact_columns",
    "FactColumn": "fact_columns",
    "SCHEMA": "facts",
    "REFUSAL_SCHEMA": "batch",
    "Batch": "batch",
    "Reader": "contract",
    "Report": "report",
    "all_readers": "registry",
    "conform": "facts",
    "detect": "registry",
    "empty": "facts",
    "facts_schema": "published_schema",
    "gather": "batch",
    "read": "registry",
    "read_all": "registry",
    "reader_named": "registry",
    "validate": "fact_checks",
}

__all__ = [
    "COLUMNS",
    "ORIGINS",
    "REFUSAL_SCHEMA",
    "SCHEMA",
    "Batch",
    "EvidenceCode",
    "FactColumn",
    "Limits",
    "Reader",
    "Report",
    "Source",
    "all_readers",
    "conform",
    "detect",
    "empty",
    "facts_schema",
    "gather",
    "read",
    "read_all",
    "reader_named",
    "validate",
]


def __getattr__(name: str) -> Any:
    if name in _LATE:
        return getattr(import_module(f"servanda.evidence.{_LATE[name]}"), name)
    raise AttributeError(f"module 'servanda.evidence' has no attribute {name!r}")
