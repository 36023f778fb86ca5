"""Names of WordprocessingML (ECMA-376) that the reader meets, in lxml's form."""

from typing import Any, Final

W_SPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W: Final = "{" + W_SPACE + "}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
OFFICE: Final = "{urn:schemas-microsoft-com:office:office}"
VML: Final = "{urn:schemas-microsoft-com:vml}"
VAL: Final = W + "val"


def value(element: Any, path: str, name: str = "val") -> str:
    """An attribute of a child (``pPr/numPr`` style path of plain names); empty where either is absent."""
    for step in path.split("/"):
        if element is None:
            return ""
        element = element.find(W + step)
    return "" if element is None else str(element.get(W + name, ""))


def is_on(element: Any, path: str) -> bool | None:
    """A switch such as ``bidi``: None where it is not there, off where it says so."""
    for step in path.split("/"):
        if element is None:
            return None
        element = element.find(W + step)
    return None if element is None else element.get(VAL, "1").lower() not in ("0", "false", "off")
