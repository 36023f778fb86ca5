"""Drafts made by hand: lines as passages, and lines as a Word file."""

from pathlib import Path

from servanda.drafting import Anchor, DraftText, Passage
from tools.drafts import docx

CEASEFIRE = """# Ceasefire in the Valley
## Article 1
1. Both sides stop all fire in the Valley from the first of May.
2. South hands over its heavy weapons to the Mission within ten days.
## Article 2
3. North withdraws from the Valley within twenty days.
"""


def text_of(lines: str, name: str = "draft.docx", digest: str = "0" * 64) -> DraftText:
    """Lines as a draft: ``#`` a title, ``##`` a heading, ``N.`` a numbered paragraph."""
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
    """A Word file of these lines in a folder; its passages are p1, p2 and on."""
    path = folder / name
    path.write_bytes(docx("\n\n".join(one for one in lines.splitlines() if one.strip())))
    return path
