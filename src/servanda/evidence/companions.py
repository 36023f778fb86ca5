"""Files that explain a report and are none themselves, told by how their names end."""

from typing import Final

MAPPING_SUFFIX: Final = ".mapping.yaml"
FORM_SUFFIXES: Final = (".form.xlsx", ".form.json", ".form.xml")
GAZETTEER_SUFFIXES: Final = tuple(
    ending + packed for ending in (".gazetteer.csv", ".gazetteer.json", ".outlines.json") for packed in ("", ".gz")
)
#: Files of a case as a whole: what was decided about incidents, and what was learned of sources.
_OF_THE_CASE: Final = ("decisions.yaml", "incident-decisions.yaml", "credibility.yaml")


def is_companion(name: str) -> bool:
    """Whether a file of that name explains others: a mapping, a form, a gazetteer, decisions, rates of sources."""
    lower = name.lower()
    return lower in _OF_THE_CASE or lower.endswith((MAPPING_SUFFIX, *FORM_SUFFIXES, *GAZETTEER_SUFFIXES))
