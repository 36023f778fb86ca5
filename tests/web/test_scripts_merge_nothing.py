"""No script sets a property whose name came from outside: whatever JSON or form comes in, no prototype is changed."""

import re
from pathlib import Path

SOURCES = sorted((Path(__file__).parents[2] / "frontend" / "src").rglob("*.ts"))
#: A property set under a computed name; of typed arrays by their counter alone.
COMPUTED = re.compile(r"(\w+)\[(?![^\]]*\]\s*=[=>])([^\]\"'\n]+)\]\s*=(?![=>])")
BY_COUNTER = {("data", "n")}
#: Copies whose source is not written out on the spot.
COPIED = re.compile(r"Object\.assign\((?!document\.createElement\(\"\w+\"\), \{)")
FORBIDDEN = re.compile(
    r"__proto__|\.prototype\b\s*=|Object\.fromEntries|Object\.setPrototypeOf|for \((?:const|let) \w+ in "
)


def test_no_script_sets_a_property_by_a_name_from_outside() -> None:
    assert len(SOURCES) > 20
    for path in SOURCES:
        text = path.read_text("utf-8")
        found = {(held, name) for held, name in COMPUTED.findall(text)} - BY_COUNTER
        assert not found, (path.name, found)
        assert not COPIED.search(text) and not FORBIDDEN.search(text), path.name


def test_what_would_be_found_is_found() -> None:
    for bad in ("held[key] = value;", "into[ key ]=value", "a[b.c] = 1"):
        assert COMPUTED.search(bad), bad
    assert not COMPUTED.search("held[key] === value") and not COMPUTED.search("(a[b]) => c")
    assert COPIED.search("Object.assign(target, read)") and FORBIDDEN.search("for (const key in read) {")
