"""The form behind a form export: XLSForm (.xlsx), XForm (.xml) or the JSON of a form; its fields and their choices."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn
from xml.etree.ElementTree import Element

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.companions import FORM_SUFFIXES
from servanda.evidence.report import Report

#: How a form's file is named beside its export: under its name, or its name up to the first dot.
ENDINGS: Final = (*FORM_SUFFIXES, ".xlsx", ".xml")
_TRUNK: Final = "{http://www.w3.org/2002/xforms}"
_MOST_CHOICES: Final = 100_000


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form: its name without its groups, its type, whether several choices may be taken, and labels by
    choice name."""

    name: str
    type: str
    several: bool = False
    labels: Mapping[str, str] | None = None


def read_form(report: Report) -> dict[str, Field] | None:
    """Fields by their names, in lower case; None for a workbook that is no form. Refuses (EVD066) a damaged form.

    Two fields of one name in different groups that differ in type or choices are left out: a name alone cannot tell
    them apart.
    """
    head = report.head()
    if head.startswith(b"PK\x03\x04"):
        rows = _of_workbook(report)
        return None if rows is None else _fields(report, *rows)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _of_xml(report)
    return _fields(report, *_of_json(report))


def _of_workbook(report: Report) -> tuple[list[dict[str, str]], list[dict[str, str]]] | None:
    from servanda.evidence.workbook import sheet_names, sheet_rows

    names = {name.lower(): name for name in sheet_names(report)}
    if "survey" not in names:
        return None
    tables = []
    for sheet in ("survey", "choices"):
        rows = [row.cells for row in sheet_rows(report, names[sheet])] if sheet in names else []
        header = [(cell or "").strip().lower() for cell in rows[0]] if rows else []
        tables.append([{name: cell for name, cell in zip(header, row, strict=False) if cell} for row in rows[1:]])
    return tables[0], tables[1]


def _of_json(report: Report) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    from servanda.evidence.json_items import NotStrict, parse

    try:
        found = parse(report.text(report.limits.whole_bytes, "whole_bytes"))
    except (NotStrict, ValueError) as error:
        _refuse(report, f"it is no JSON: {error}")
    if isinstance(found, dict) and isinstance(found.get("asset"), dict):
        found = found["asset"]
    content = found.get("content", found) if isinstance(found, dict) else None
    survey, choices = (content.get(key, []) for key in ("survey", "choices")) if isinstance(content, dict) else ([], [])
    if not survey or not all(
        isinstance(rows, list) and all(isinstance(row, dict) for row in rows) for rows in (survey, choices)
    ):
        _refuse(report, "it has no 'survey' with rows")
    return survey, choices


def _fields(
    report: Report, survey: Iterable[Mapping[str, Any]], choices: Iterable[Mapping[str, Any]]
) -> dict[str, Field]:
    lists: dict[str, dict[str, str]] = {}
    for number, row in enumerate(choices):
        if number >= _MOST_CHOICES:
            _refuse(report, f"it has more than {_MOST_CHOICES:,} choices")
        name = _string(row.get("name", row.get("value", row.get("$autovalue"))))
        if name:
            lists.setdefault(_string(row.get("list_name", row.get("list name"))), {})[name] = _label(row) or name
    fields: dict[str, Field] = {}
    doubtful: set[str] = set()
    for row in survey:
        kind, _, rest = _string(row.get("type")).partition(" ")
        name = _string(row.get("name", row.get("$autoname"))).lower()
        if not name or kind.startswith(("begin", "end", "note")):
            continue
        chosen = _string(row.get("select_from_list_name")) or rest.split(" ")[0]
        labels = lists.get(chosen) if kind.startswith(("select", "rank")) else None
        field = Field(name, kind, kind.startswith(("select_multiple", "rank")), labels)
        if fields.setdefault(name, field) != field:
            doubtful.add(name)
    return {name: field for name, field in fields.items() if name not in doubtful}


def _label(row: Mapping[str, Any]) -> str:
    """A choice's words: the English ones where there are several languages, else the first."""
    labels = [(key.lower(), value) for key, value in row.items() if key.lower().startswith("label")]
    english = [value for key, value in labels if "english" in key or key.endswith("(en)")]
    for value in (*english, *(value for _, value in labels)):
        if isinstance(value, list):
            value = next((one for one in value if isinstance(one, str) and one), "")
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return ""


def _of_xml(report: Report) -> dict[str, Field]:
    from servanda.evidence.safe_xml import UnsafeXML, read_xml

    try:
        root = read_xml(report.whole())
    except UnsafeXML as error:
        _refuse(report, f"its XML cannot be read: {error}")
    words = _translations(root)
    instances = {one.get("id", ""): _items(one, words) for one in root.iter(f"{_TRUNK}instance") if one.get("id")}
    types = {bind.get("nodeset", ""): bind.get("type", "string") for bind in root.iter(f"{_TRUNK}bind")}
    if not types:
        _refuse(report, "it binds no fields: it is no XForm")
    fields: dict[str, Field] = {}
    doubtful: set[str] = set()
    for path, kind in types.items():
        name = path.rpartition("/")[2].lower()
        field = Field(name, kind.rpartition(":")[2])
        if fields.setdefault(name, field) != field:
            doubtful.add(name)
    for tag, several in (("select1", False), ("select", True)):
        for control in root.iter(f"{_TRUNK}{tag}"):
            name = control.get("ref", "").rpartition("/")[2].lower()
            labels = {
                (item.findtext(f"{_TRUNK}value") or "").strip(): _words(item.find(f"{_TRUNK}label"), words)
                for item in control.findall(f"{_TRUNK}item")
            }
            itemset = control.find(f"{_TRUNK}itemset")
            if itemset is not None:
                wanted = itemset.get("nodeset", "").partition("instance('")[2].partition("'")[0]
                labels |= instances.get(wanted, {})
            if name:
                fields[name] = Field(name, "select_multiple" if several else "select_one", several, labels)
    return {name: field for name, field in fields.items() if name not in doubtful}


def _items(instance: Element, words: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for item in instance.iter(f"{_TRUNK}item"):
        name = (item.findtext(f"{_TRUNK}name") or "").strip()
        label = item.findtext(f"{_TRUNK}label") or words.get((item.findtext(f"{_TRUNK}itextId") or "").strip(), "")
        found[name] = " ".join(label.split()) or name
    return found


def _translations(root: Element) -> dict[str, str]:
    """Texts by id: the English ones where there are several languages, else the default or first language's."""
    languages = list(root.iter(f"{_TRUNK}translation"))
    languages.sort(key=lambda one: (not one.get("lang", "").lower().startswith("en"), one.get("default") is None))
    found: dict[str, str] = {}
    for language in reversed(languages):
        for text in language.findall(f"{_TRUNK}text"):
            found[text.get("id", "")] = " ".join((text.findtext(f"{_TRUNK}value") or "").split())
    return found


def _words(label: Element | None, words: Mapping[str, str]) -> str:
    if label is None:
        return ""
    key = label.get("ref", "").partition("jr:itext('")[2].partition("'")[0]
    return words.get(key, "") or " ".join((label.text or "").split())


def _string(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _refuse(report: Report, why: str) -> NoReturn:
    raise report.refused(EvidenceCode.NOT_A_FORM, f"the form cannot be used: {why}", "download the form again")
