"""Incidents of several reports in words: when, where, which acts, who told and where they differ; decisions; scales."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from servanda.basis import MINUTE, from_us, local_midnight, to_us
from servanda.operations.incidents import Difference, Incident, ToldBy
from servanda.operations.pages.wording import Words
from servanda.vocabulary import act_label

#: Upper edges of the classes of stated precision, km (docs/reference/fusion.md); the last class states none.
STATED_KM: Final = ("1.5", "10", "30", "60")
_FIGURES: Final = {"60": "sixty", "7": "seven"}


def when_told(begin: int, end: int, zone: str, words: Words) -> str:
    """A span: a day where it is one, days or instants otherwise."""
    first, last = from_us(begin, zone).date(), from_us(end - 1, zone).date()
    if begin == local_midnight(first, zone) and end == local_midnight(from_us(end, zone).date(), zone):
        one, other = words.date(begin, zone), words.date(end - 1, zone)
        return one if first == last else words.say("incidents-span", begin=one, end=other)
    if end - begin < MINUTE:
        return words.instant(begin, zone)
    return words.say("incidents-span", begin=words.instant(begin, zone), end=words.instant(end, zone))


def where_told(one: Incident, words: Words) -> str:
    """The point with its radius, and the place's name where the reports give one."""
    radius = round(one.radius_m or 0)
    point = words.say(
        "incidents-point", lat=f"{one.lat:.4f}", lon=f"{one.lon:.4f}", radius=words.number(radius), radius_n=radius
    )
    return f"{words.plain(one.place)} ({point})" if one.place else point


def acts_told(one: Incident, words: Words) -> str:
    """The acts, the likeliest first, with their shares where they are not certain."""
    return words.listed(
        [
            act_label(act, words.language)
            if ppm >= 1_000_000
            else words.say("incidents-act-share", act=act_label(act, words.language), share=words.share(_round(ppm)))
            for act, ppm in one.acts
        ]
    )


def sure_told(one: Incident, words: Words) -> str:
    """How likely it is that it happened."""
    return words.say("incidents-sure-told", share=words.share(_round(one.happened_ppm)))


def _round(ppm: int) -> int:
    """To a tenth of a hundredth where that leaves something, so that no figure claims more than is known."""
    return (ppm + 500) // 1_000 * 1_000 if 1_000 <= ppm <= 999_000 else ppm


def report_told(one: ToldBy, words: Words) -> str:
    """A report: source, file and line, fact, and in what it differs."""
    return words.say(
        "incidents-report",
        source=words.plain(one.source), file=words.plain(one.file), line=str(one.line), fact=one.fact,
        fields=fields_told(one.differs, words), fields_n=len(one.differs),
    )  # fmt: skip


def fields_told(names: tuple[str, ...], words: Words) -> str:
    """Fields by their names."""
    return words.listed([words.say(f"field-{name}") for name in names])


def difference_told(one: Difference, zone: str, words: Words) -> str:
    """Where a report says otherwise than what stands, by how much."""
    value = words.plain(one.value)
    if one.field == "act":
        value = act_label(one.value, words.language)
    elif one.field == "time":
        value = words.instant(to_us(datetime.fromisoformat(one.value)), zone)
    elif one.field == "figure":
        act, figure = one.value.rsplit(" ", 1)
        value = f"{act_label(act, words.language)} {words.number(round(float(figure) * 1_000))}"
    return words.say(
        "incidents-difference",
        field=words.say(f"field-{one.field}"), value=value, source=words.plain(one.source), fact=one.fact,
        apart=words.number(round((one.apart or 0.0) * 100) * 10), apart_n=int(bool(one.apart)),
        unit=words.say(f"apart-{one.unit}") if one.unit else "",
    )  # fmt: skip


def why_told(why: str, words: Words) -> str:
    """Why facts were not fused."""
    slug = re.sub(r"[^a-z0-9]+", "-", why.lower())
    message = "accounting-why-" + "-".join(_FIGURES.get(part, part) for part in slug.split("-"))
    return "" if not why else words.say(message) if words.says(message) else words.author(why)


def accounted_told(row: Mapping[str, Any], words: Words) -> str:
    """What became of some of the facts."""
    return words.say(
        "accounting-line",
        state=words.say(f"accounting-{row['state']}"), facts=words.counted(row["facts"]),
        reports=words.counted(row["reports"]), reports_n=row["reports"],
        why=why_told(row["why"], words), why_n=int(bool(row["why"])),
    )  # fmt: skip


def decision_told(row: Mapping[str, Any], zone: str, words: Words) -> str:
    """A person's decision with its state."""
    return words.say(
        "decision-told",
        state=words.say(f"decision-{row['state']}"), what=words.say(f"decision-{row['what']}"),
        facts=", ".join(row["facts"]), who=words.plain(row["who"]), when=decided_on(row, zone, words),
        why=words.author(row["why"]), reason=words.author(row["reason"]), reason_n=int(bool(row["reason"])),
    )  # fmt: skip


def decided_on(row: Mapping[str, Any], zone: str, words: Words) -> str:
    """When a decision was made."""
    return words.instant(to_us(row["when"]), zone)


def stated_told(stated: int, words: Words) -> str:
    """A class of stated precision."""
    return words.say("scales-below", km=STATED_KM[stated]) if stated < len(STATED_KM) else words.say("scales-unstated")


def scale_cells(row: Mapping[str, Any], words: Words) -> dict[str, str]:
    """What was learned of a source, in figures; a hyphen where no pair tells."""

    def share(value: float) -> str:
        return words.share(round(value * 1_000) * 1_000) if row["pairs"] else "-"

    return {
        "source": words.plain(row["source"]),
        "stated": stated_told(row["stated"], words),
        "reports": words.counted(row["reports"]),
        "pairs": words.counted(round(row["pairs"])),
        "place": words.number(round(row["place_sd_km"] * 100) * 10) if row["pairs"] else "-",
        "lag": words.number(round(row["lag_days"] * 100) * 10) if row["pairs"] else "-",
        "acts": share(row["act_confusion"]),
        "names": share(row["name_disagreement"]),
    }
