"""Reports become facts: readers, one per format, yield a facts table and a refusals table; no row is lost."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.limits import Limits
from servanda.evidence.source import ORIGINS, Source

if TYPE_CHECKING:
    from servanda.evidence.archive import LARGE as LARGE
    from servanda.evidence.archive import FactArchive as FactArchive
    from servanda.evidence.batch import REFUSAL_SCHEMA as REFUSAL_SCHEMA
    from servanda.evidence.batch import Batch as Batch
    from servanda.evidence.batch import gather as gather
    from servanda.evidence.companions import is_companion as is_companion
    from servanda.evidence.contract import Reader as Reader
    from servanda.evidence.credibility.v1.admiralty import Grade as Grade
    from servanda.evidence.credibility.v1.admiralty import digit_for as digit_for
    from servanda.evidence.credibility.v1.admiralty import graded as graded
    from servanda.evidence.credibility.v1.admiralty import letter_for as letter_for
    from servanda.evidence.credibility.v1.admiralty import parse_grade as parse_grade
    from servanda.evidence.credibility.v1.codes import CredibilityCode as CredibilityCode
    from servanda.evidence.credibility.v1.dawid_skene import Learned as Learned
    from servanda.evidence.credibility.v1.dawid_skene import learn as learn
    from servanda.evidence.credibility.v1.learn_sources import learn_sources as learn_sources
    from servanda.evidence.credibility.v1.odds import Odds as Odds
    from servanda.evidence.credibility.v1.odds import odds_of as odds_of
    from servanda.evidence.credibility.v1.rates import SourceRates as SourceRates
    from servanda.evidence.credibility.v1.rates_file import Rates as Rates
    from servanda.evidence.credibility.v1.rates_file import read_rates as read_rates
    from servanda.evidence.credibility.v1.rates_file import write_rates as write_rates
    from servanda.evidence.credibility.v1.reckoning import Basis as Basis
    from servanda.evidence.credibility.v1.reckoning import Reckoning as Reckoning
    from servanda.evidence.credibility.v1.reckoning import Witness as Witness
    from servanda.evidence.credibility.v1.weigh import Weighed as Weighed
    from servanda.evidence.credibility.v1.weigh import weigh as weigh
    from servanda.evidence.fact_checks import validate as validate
    from servanda.evidence.fact_columns import COLUMNS as COLUMNS
    from servanda.evidence.fact_columns import FactColumn as FactColumn
    from servanda.evidence.facts import SCHEMA as SCHEMA
    from servanda.evidence.facts import conform as conform
    from servanda.evidence.facts import empty as empty
    from servanda.evidence.fusion.decisions import Decision as Decision
    from servanda.evidence.fusion.decisions import read_decisions as read_decisions
    from servanda.evidence.fusion.decisions import ruled as ruled
    from servanda.evidence.fusion.decisions import write_decisions as write_decisions
    from servanda.evidence.fusion.fuse import Fused as Fused
    from servanda.evidence.fusion.fuse import fuse as fuse
    from servanda.evidence.fusion.incremental import Fusion as Fusion
    from servanda.evidence.fusion.rates import ErrorRates as ErrorRates
    from servanda.evidence.fusion.sorting import fusible as fusible
    from servanda.evidence.fusion.window_rule import WindowFused as WindowFused
    from servanda.evidence.fusion.window_rule import fuse_by_window as fuse_by_window
    from servanda.evidence.gazetteer import Gazetteer as Gazetteer
    from servanda.evidence.gazetteer import located as located
    from servanda.evidence.gazetteer import read_gazetteer as read_gazetteer
    from servanda.evidence.mapping_guess import suggest as suggest
    from servanda.evidence.published_mapping import mapping_schema as mapping_schema
    from servanda.evidence.published_schema import facts_schema as facts_schema
    from servanda.evidence.registry import all_readers as all_readers
    from servanda.evidence.registry import detect as detect
    from servanda.evidence.registry import read as read
    from servanda.evidence.registry import read_all as read_all
    from servanda.evidence.registry import read_report as read_report
    from servanda.evidence.registry import reader_named as reader_named
    from servanda.evidence.report import Report as Report
    from servanda.evidence.shipped import shipped_mappings as shipped_mappings
    from servanda.evidence.vouching import Vouched as Vouched
    from servanda.evidence.vouching import vouched as vouched
    from servanda.evidence.vouching import vouched_parquet as vouched_parquet
    from servanda.evidence.withheld_words import tells_of_sexual_violence as tells_of_sexual_violence

# Loaded on first use: Polars costs more than the rest of a short command.
_LATE = {
    "LARGE": "archive",
    "FactArchive": "archive",
    "Grade": "credibility.v1.admiralty",
    "Learned": "credibility.v1.dawid_skene",
    "Odds": "credibility.v1.odds",
    "Rates": "credibility.v1.rates_file",
    "Basis": "credibility.v1.reckoning",
    "Reckoning": "credibility.v1.reckoning",
    "Witness": "credibility.v1.reckoning",
    "odds_of": "credibility.v1.odds",
    "SourceRates": "credibility.v1.rates",
    "Weighed": "credibility.v1.weigh",
    "CredibilityCode": "credibility.v1.codes",
    "digit_for": "credibility.v1.admiralty",
    "learn": "credibility.v1.dawid_skene",
    "learn_sources": "credibility.v1.learn_sources",
    "graded": "credibility.v1.admiralty",
    "letter_for": "credibility.v1.admiralty",
    "parse_grade": "credibility.v1.admiralty",
    "read_rates": "credibility.v1.rates_file",
    "weigh": "credibility.v1.weigh",
    "write_rates": "credibility.v1.rates_file",
    "COLUMNS": "fact_columns",
    "FactColumn": "fact_columns",
    "SCHEMA": "facts",
    "REFUSAL_SCHEMA": "batch",
    "Batch": "batch",
    "Decision": "fusion.decisions",
    "Fused": "fusion.fuse",
    "Fusion": "fusion.incremental",
    "ErrorRates": "fusion.rates",
    "WindowFused": "fusion.window_rule",
    "fuse": "fusion.fuse",
    "fusible": "fusion.sorting",
    "fuse_by_window": "fusion.window_rule",
    "read_decisions": "fusion.decisions",
    "ruled": "fusion.decisions",
    "write_decisions": "fusion.decisions",
    "Gazetteer": "gazetteer",
    "Reader": "contract",
    "Report": "report",
    "all_readers": "registry",
    "conform": "facts",
    "detect": "registry",
    "empty": "facts",
    "facts_schema": "published_schema",
    "gather": "batch",
    "is_companion": "companions",
    "located": "gazetteer",
    "mapping_schema": "published_mapping",
    "read": "registry",
    "read_all": "registry",
    "read_gazetteer": "gazetteer",
    "read_report": "registry",
    "reader_named": "registry",
    "shipped_mappings": "shipped",
    "suggest": "mapping_guess",
    "validate": "fact_checks",
    "Vouched": "vouching",
    "vouched": "vouching",
    "vouched_parquet": "vouching",
    "tells_of_sexual_violence": "withheld_words",
}

__all__ = [
    "COLUMNS",
    "LARGE",
    "ORIGINS",
    "REFUSAL_SCHEMA",
    "SCHEMA",
    "Batch",
    "CredibilityCode",
    "Decision",
    "ErrorRates",
    "EvidenceCode",
    "FactArchive",
    "FactColumn",
    "Fused",
    "Fusion",
    "Gazetteer",
    "Grade",
    "Learned",
    "Limits",
    "Rates",
    "Reader",
    "Report",
    "Source",
    "SourceRates",
    "Vouched",
    "Weighed",
    "WindowFused",
    "all_readers",
    "conform",
    "detect",
    "digit_for",
    "empty",
    "facts_schema",
    "fuse",
    "fuse_by_window",
    "fusible",
    "gather",
    "graded",
    "is_companion",
    "learn",
    "learn_sources",
    "letter_for",
    "located",
    "mapping_schema",
    "parse_grade",
    "read",
    "read_all",
    "read_decisions",
    "read_gazetteer",
    "read_rates",
    "read_report",
    "reader_named",
    "ruled",
    "shipped_mappings",
    "suggest",
    "tells_of_sexual_violence",
    "validate",
    "vouched",
    "vouched_parquet",
    "weigh",
    "write_decisions",
    "write_rates",
]


def __getattr__(name: str) -> Any:
    if name in _LATE:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.evidence.{_LATE[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.evidence' has no attribute {name!r}")
