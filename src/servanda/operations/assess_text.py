"""What the terminal says of an assessment beside its clauses: reports put together or not, and who could see."""

from servanda.operations.assess import AssessReport
from servanda.operations.pages.together import together_told
from servanda.operations.pages.unknown_names import unknown_told
from servanda.operations.pages.watched import line_told
from servanda.operations.pages.wording import Words


def tell_fusion(report: AssessReport, language: str = "en") -> str:
    """How many reports became how many incidents; or that they were not put together; empty where it is no matter."""
    words = Words(language)
    if report.fusing is not None:
        return together_told(report.fusing, words)
    several = report.located_sources
    return words.say("together-not", n=several) if several > 1 else ""


def tell_unknown_names(report: AssessReport, language: str = "en") -> str:
    """Which sides named in reports the agreement does not know, and what to do; empty where it is no matter."""
    return "" if report.unknown_names is None else unknown_told(report.unknown_names, Words(language))


def tell_coverage(report: AssessReport, language: str = "en") -> tuple[str, ...]:
    """Who could see, a line per body and zone, and where the body was refused; empty where there is no record of it.

    The detail of this is the mechanism's own and not for publication.
    """
    words = Words(language)
    if report.gathered.archives:
        # An archive is read run by run; this would hold all of it.
        return (words.say("watched-marking"), words.say("watched-archive"))
    lines = tuple(line_told(one, report.agreement, words) for one in report.coverage())
    return (words.say("watched-marking"), *lines) if lines else ()
