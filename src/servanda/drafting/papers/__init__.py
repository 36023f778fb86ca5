"""One file per format of draft: Word and PDF to passages, by content and never by ending; nothing run or fetched."""

from servanda.drafting.papers.codes import DraftCode
from servanda.drafting.papers.limits import DraftLimits
from servanda.drafting.papers.reading import read_draft

__all__ = ["DraftCode", "DraftLimits", "read_draft"]
