"""A bulletin as one table, with a row of HXL tags (hxlstandard.org, 1.1) under its heading."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.address import stem_of
from servanda.bulletin.forms.speaking import spoken_by
from servanda.bulletin.public import PublicCount
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords

#: Column and tag. Every row says of which bulletin it is and who speaks, so that a row cut out still does.
COLUMNS: Final = (
    ("bulletin", "#meta+id"),
    ("speaker", "#meta+speaker"),
    ("first_day", "#date+start"),
    ("last_day", "#date+end"),
    ("part", "#indicator+type"),
    ("key", "#indicator+code"),
    ("text", "#indicator+name"),
    ("region", "#adm1+name"),
    ("who", "#org+name"),
    ("status", "#status"),
    ("value", "#indicator+value+num"),
    ("value_before", "#indicator+value+previous+num"),
    ("withheld", "#meta+withheld"),
)
_Line = dict[str, str]


def render(bulletin: Bulletin) -> Rendered:
    """The figures, promises, duties, phases and regions, one row each; spreadsheets read it in any script."""
    words = BulletinWords(bulletin.language)
    common = {
        "bulletin": stem_of(bulletin),
        "speaker": spoken_by(bulletin, words),
        "first_day": bulletin.period.first.isoformat(),
        "last_day": bulletin.period.last.isoformat(),
    }
    out = StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow([name for name, _ in COLUMNS])
    table.writerow([tag for _, tag in COLUMNS])
    for line in _lines(bulletin):
        table.writerow([_inert((common | line).get(name, "")) for name, _ in COLUMNS])
    # The mark at the head tells spreadsheets that it is UTF-8.
    return Rendered("csv", "text/csv; charset=utf-8", out.getvalue().encode("utf-8-sig"))


def _lines(bulletin: Bulletin) -> Iterator[_Line]:
    for figure in bulletin.figures:
        yield {"part": "figure", "key": figure.key, "text": figure.label, **_counted(figure.now, figure.before)}
    for one in bulletin.board:
        status = f"{one.status}, alleged" if one.alleged else one.status
        yield {"part": "promise", "key": one.clause, "text": one.sentence, "who": one.who, "status": status}
    for found in bulletin.findings:
        yield {"part": "finding", "key": found.clause, "who": found.by, "status": found.status}
    for duty in bulletin.owed:
        status = "overdue" if duty.overdue else "coming due"
        yield {"part": "duty", "key": duty.clause, "text": duty.sentence, "who": duty.who, "status": status}
    for gate in bulletin.gates:
        yield {"part": "phase", "key": gate.phase, "text": gate.name, "status": gate.state}
    for region in bulletin.regions:
        for key, count in (("acts", region.acts), ("deaths", region.deaths)):
            yield {"part": "region", "key": key, "region": region.region, **_counted(count)}
        if region.watched_ppm is not None:
            yield {"part": "region", "key": "watched_ppm", "region": region.region, "value": str(region.watched_ppm)}
    yield from _readings(bulletin)


def _readings(bulletin: Bulletin) -> Iterator[_Line]:
    for one in bulletin.readings:
        told = {"part": "reading", "key": one.key, "text": " ".join(one.said), "status": "statistical model"}
        yield told | ({} if one.share is None else {"value": str(one.share.percent)})


def _counted(now: PublicCount | None, before: PublicCount | None = None) -> _Line:
    withheld = now is not None and now.withheld
    return {"value": _digits(now), "value_before": _digits(before), "withheld": "yes" if withheld else ""}


def _digits(count: PublicCount | None) -> str:
    return "" if count is None or count.value is None else str(count.value)


def _inert(cell: str) -> str:
    """No cell may be taken for a formula by a spreadsheet."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
