"""Reading an editorial file: text to entries, every refusal with its line and remedy (BUL070 to BUL079, BUL083)."""

from dataclasses import dataclass, replace
from typing import Final

from pydantic import TypeAdapter

from servanda.agreement import Agreement, Calendar, When, read_shape
from servanda.basis import Refusal, Refused, read_yaml
from servanda.bulletin.editorial.checking import faults_of
from servanda.bulletin.editorial.shapes import EditorialFile
from servanda.bulletin.period import Period, period_of

VERSION: Final = "1"


@dataclass(frozen=True)
class Editorial:
    """An editorial file read and checked against its agreement; moments on the agreement's clock."""

    file: EditorialFile
    calendar: Calendar

    def opens(self, when: When) -> int:
        """The first instant of a moment, µs."""
        return self.calendar.fixed(when) or 0

    def closes(self, when: When) -> int:
        """Its last: of a day the midnight after it, as nobody knows the hour."""
        return self.calendar.fixed(when, closing=True) or 0

    def period(self, text: str) -> Period:
        """A period as an entry names it."""
        return period_of(text, self.calendar.zone, self.file.cut_off)

    def readings(self, period: Period) -> tuple[str, ...]:
        """Which readings of escalation its bulletin is to carry; none where the file asks for none."""
        asked = (one.parts for one in self.file.readings if self.period(one.period).name == period.name)
        return tuple(dict.fromkeys(part for parts in asked for part in parts))

    def number(self, period: Period) -> int:
        """Which of the series a period is, from 1; 0 where the file names no first.

        Months count as months, days and weeks by their length.
        """
        if not self.file.first:
            return 0
        first = self.period(self.file.first)
        if self.file.every == "month":
            return (period.first.year - first.first.year) * 12 + period.first.month - first.first.month + 1
        return (period.first - first.first).days // period.days + 1


def read_editorial(text: str, file: str, agreement: Agreement) -> Editorial:
    """The editorial file of a case, checked against its agreement; refuses (BUL07x, BUL080, BUL083) all it finds."""
    root = read_yaml(text, file)
    if not isinstance(root.value, dict) or "bulletin" not in root.value:
        raise Refusal(
            "BUL070",
            "this is no editorial file: the key 'bulletin' is missing",
            f"begin the file with 'bulletin: {VERSION}', or name the right file",
            root.place,
        )
    version = root.value["bulletin"]
    if version.value != VERSION:
        raise Refusal(
            "BUL071",
            f"the file is written for another format version; this program reads {VERSION}",
            "install a newer version of the program",
            version.place,
        )
    problems: list[Refused] = []
    read: EditorialFile | None = read_shape(TypeAdapter(EditorialFile), root.data(), root, problems)
    if read is None or problems:
        raise Refusal.of([replace(one, code="BUL073") for one in problems])
    if read.agreement != agreement.id:
        raise Refusal(
            "BUL072",
            f"this is the editorial file of {read.agreement!r}, not of {agreement.id!r}",
            "name the agreement's own editorial file",
            root.at(("agreement",)).place,
        )
    editorial = Editorial(read, Calendar(agreement.timing))
    if reasons := [*faults_of(read, root, agreement, editorial.calendar)]:
        raise Refusal.of(reasons)
    return editorial
