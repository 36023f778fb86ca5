"""Alerts of the Common Alerting Protocol (OASIS CAP 1.2, July 2010): one message, or a feed that holds several.

An alert is what was told to the public, not that anything happened: its facts are acts below ``alert``, never fire.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    from servanda.evidence.batch import Batch
    from servanda.evidence.cap_alerts import Alert, Why
    from servanda.evidence.report import Report

_CAP: Final = re.compile(rb"urn:oasis:names:tc:emergency:cap:1\.[12]")


class CAP:
    """CAP alerts as XML."""

    name = "cap"
    title = "Alerts of the Common Alerting Protocol (CAP)"
    media_types = ("application/cap+xml", "application/xml", "application/atom+xml")
    extensions = (".xml", ".cap")
    extra = ""
    source = Source(
        id="cap",
        title="Alerts to the public",
        origin="authority",
        records_who_acted=False,
        who_acted="an alert says who warned (said_by), not who did what is warned of",
        granularity="from the sending to the expiry of the alert; an area as a point and the radius that covers it",
    )

    def looks_like(self, head: bytes) -> bool:
        """XML that names CAP 1.1 or 1.2 near its beginning."""
        return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and bool(_CAP.search(head))

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """An act of alert per area; what a later alert of the same input replaces or cancels is withdrawn."""
        from servanda.evidence.cap_alerts import COLUMNS, alerts, withdrawn
        from servanda.evidence.mapped_rows import read_mapped
        from servanda.evidence.mapping import by_names
        from servanda.evidence.safe_xml import UnsafeXML, read_xml
        from servanda.evidence.text_rows import table_batches

        try:
            found = list(alerts(read_xml(report.whole())))
        except UnsafeXML as error:
            raise report.refused(
                EvidenceCode.NOT_SAFE_XML, f"the XML cannot be read: {error}", "fetch the alerts again, whole"
            ) from None
        if not found:
            raise report.refused(
                EvidenceCode.NOT_AN_ALERT_MEANT,
                "the XML holds no CAP alert",
                "fetch the alerts themselves; a feed may hold only links to them",
            )
        gone = withdrawn(found)
        seen: set[tuple[str, str]] = set()
        rows = [
            (number, *row) for number, row in enumerate((row for alert in found for row in _rows(alert, gone, seen)), 2)
        ]
        tables = table_batches(rows, COLUMNS, report.limits.record_bytes)
        yield from read_mapped(tables, by_names(COLUMNS), report, source)


def _rows(
    alert: "Alert", gone: frozenset[tuple[str, str]], seen: set[tuple[str, str]]
) -> "Iterator[tuple[Mapping[str, str | None], Why | None]]":
    """The areas of one alert, or the one row that says why it is refused."""
    name = (alert.sender, alert.identifier)
    why = alert.why
    if why is None and name in seen:
        why = (EvidenceCode.ID_TWICE, "an alert of this sender and identifier stands earlier", "keep one of the two")
    if why is not None:
        yield alert.shown, why
        return
    seen.add(name)
    for area in alert.areas:
        yield {**area, "status": "withdrawn" if name in gone else area["status"]}, None
