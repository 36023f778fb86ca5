"""Tables over all bulletins of an agreement: the last version of each period, as each bulletin gave them."""

import csv
import json
from io import StringIO
from typing import Any

from servanda.bulletin.forms.as_csv import render
from servanda.bulletin.public import LEAST, PublicCount
from servanda.bulletin.site.courses import PromiseCourse
from servanda.bulletin.site.holding import HeldBulletin, SiteSeries
from servanda.bulletin.wording import BulletinWords

#: Rows at the head of each table: names and tags.
_HEAD = 2


def joined_table(series: SiteSeries, language: str) -> bytes:
    """One CSV with HXL tags of every bulletin's rows, the earliest first; every row says of which it is."""
    out = StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    for n, held in enumerate(series.latest):
        rows = list(csv.reader(StringIO(render(held.said(language)).data.decode("utf-8-sig"), newline="")))
        table.writerows(rows if n == 0 else rows[_HEAD:])
    return out.getvalue().encode("utf-8-sig")


def joined_history(series: SiteSeries, courses: tuple[PromiseCourse, ...], language: str) -> bytes:
    """The history of every promise as JSON: how it stood in each period, and how often where that may be told."""
    words = BulletinWords(language)
    data = {
        "servanda_promises": 1,
        "agreement": series.agreement,
        "title": series.now.said(language).title,
        "standing": series.now.said(language).standing,
        "language": language,
        "spoken": series.now.spoken(words),
        "least_count_shown": LEAST,
        "bulletins": [_bulletin(one, words) for one in series.latest],
        "promises": [_promise(one) for one in courses],
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def _bulletin(held: HeldBulletin, words: BulletinWords) -> dict[str, Any]:
    period = held.any.period
    told = {"stem": held.stem, "first": period.first.isoformat(), "last": period.last.isoformat()}
    return told | {"version": held.any.version, "spoken": held.spoken(words), "proof": held.proof}


def _promise(course: PromiseCourse) -> dict[str, Any]:
    line = course.now.line
    return {
        "clause": course.clause,
        "sentence": line.sentence,
        "text": line.text,
        "who": line.who,
        "observed_by": line.observed_by,
        "stood": [
            {
                "bulletin": one.held.stem,
                "status": one.line.status,
                "alleged": one.line.alleged,
                "counts": {key: _count(count) for key, count in one.line.counts},
                "in_force": one.line.life,
            }
            for one in course.stood
        ],
    }


def _count(one: PublicCount) -> Any:
    return {"withheld": True} if one.value is None else one.value
