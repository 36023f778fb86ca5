"""Drafts made by hand for the tests of the desk: files whose lines are passages, and the reader that reads them."""

import hashlib
from pathlib import Path

from servanda.drafting import Anchor, DraftText, Passage

CEASEFIRE = """# Ceasefire in the Valley
## Article 1
1. Both sides stop all fire in the Valley from the first of May.
2. South hands over its heavy weapons to the Mission within ten days.
## Article 2
3. North withdraws from the Valley within twenty days.
"""


def read(path: Path) -> DraftText:
    """A file of lines as a draft: ``#`` a title, ``##`` a heading, ``N.`` a numbered paragraph."""
    data = path.read_bytes()
    return text_of(data.decode("utf-8"), path.name, hashlib.sha256(data).hexdigest())


def text_of(lines: str, name: str = "draft.docx", digest: str = "0" * 64) -> DraftText:
    """Lines as a draft."""
    passages: list[Passage] = []
    article = ""
    for n, line in enumerate(one for one in lines.splitlines() if one.strip()):
        id_ = f"p{n}"
        anchor = Anchor("body", n)
        if line.startswith("## "):
            passages.append(Passage(id_, "heading", line[3:], anchor=anchor))
            article = id_
        elif line.startswith("# "):
            passages.append(Passage(id_, "title", line[2:], anchor=anchor))
        else:
            number, dot, text = line.partition(". ")
            numbered = dot and number.isdecimal()
            passages.append(
                Passage(
                    id_, "paragraph", text if numbered else line, number if numbered else "", article, anchor=anchor
                )
            )
    return DraftText(name, "docx", digest, tuple(passages))


def draft(folder: Path, lines: str = CEASEFIRE, name: str = "valley.docx") -> Path:
    """A draft's file in a folder."""
    path = folder / name
    path.write_bytes(lines.encode())
    return path
