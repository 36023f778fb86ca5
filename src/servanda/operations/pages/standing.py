"""The words every page of ours shares: statuses, marks, names of participants, and what a page is worth."""

from servanda.agreement import Agreement
from servanda.basis import from_us
from servanda.page import Mark, Status

STATUSES = (
    Status(
        "contrary indication",
        "contrary indication",
        "alarm",
        "C",
        "facts speak against the clause having been kept",
    ),
    Status("overdue", "overdue", "late", "L", "due, and no report of full performance"),
    Status("not observed", "not observed", "unseen", "?", "too little was watched to read silence as kept"),
    Status("open", "open", "waiting", "…", "still running at the cut-off, or its condition has not come"),
    Status("met", "met", "calm", "✓", "performed as reported, or kept while somebody was watching"),
)
MARKS = (
    Mark("S", "S", "read in the source named"),
    Mark("K", "K", "well known, the page was not checked"),
    Mark("R", "R", "reported or claimed by one side"),
)
PRIVATE = "A private analysis, not a statement of the mechanism."
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")


def title_of(agreement: Agreement, language: str) -> str:
    """The agreement's title in a language, or in English."""
    return agreement.title.get(language) or agreement.title.get("en") or agreement.id


def called(agreement: Agreement, key: str, language: str) -> str:
    """What a participant, body, zone or phase is called; its id where the file gives no name."""
    found = agreement.participants.get(key) or agreement.bodies.get(key) or agreement.zones.get(key)
    names = {} if found is None else found.called
    return names.get(language) or names.get("en") or key


def listed(agreement: Agreement, keys: tuple[str, ...], language: str) -> str:
    """Several of them, in the order of the file."""
    return ", ".join(called(agreement, key, language) for key in keys)


def day(us: int, zone: str) -> str:
    """A local day, as 2005-09-15."""
    return f"{from_us(us, zone):%Y-%m-%d}"


def deadline_day(us: int, zone: str) -> str:
    """The last day of a window: its end is the midnight after."""
    return day(us - 1, zone)


def direction(language: str) -> str:
    """Which way a language is written."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
