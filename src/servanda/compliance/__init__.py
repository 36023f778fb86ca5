"""Compliance: obligations × facts → assessments, with reasons; one meaning for batch and stream."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.compliance.assessment import Assessed as Assessed
    from servanda.compliance.assessment import Assessments as Assessments
    from servanda.compliance.assessment import Status as Status
    from servanda.compliance.batch import assess as assess
    from servanda.compliance.coverage import share_of as share_of
    from servanda.compliance.coverage import watches as watches
    from servanda.compliance.stream import Stream as Stream
    from servanda.compliance.zones import drawn as drawn

_FRONT = {
    "drawn": "zones",
    "share_of": "coverage",
    "watches": "coverage",
    "Assessed": "assessment",
    "Assessments": "assessment",
    "Status": "assessment",
    "Stream": "stream",
    "assess": "batch",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        return getattr(import_module(f"servanda.compliance.{_FRONT[name]}"), name)
    raise AttributeError(f"module 'servanda.compliance' has no attribute {name!r}")
