"""The editorial policy: an editable document that ships in three languages, and its page beside every bulletin.

Markdown's plainest part: ``#`` heads the page, ``##`` a section, ``-`` an item; anything else is a paragraph.
"""

from importlib.resources import files

from servanda.basis import Place, Refusal
from servanda.bulletin.wording import BulletinWords
from servanda.page import Page, Prose, render


def starter_policy(language: str) -> str:
    """The policy that ships, as text to edit. Refuses (BUL003) a language there are no words in."""
    BulletinWords(language)
    return files("servanda.bulletin").joinpath("editorial", "policies", f"{language}.md").read_text(encoding="utf-8")


def policy_page(text: str, language: str, publisher: str, standing: str) -> bytes:
    """A policy as a page of its own; refuses (BUL082) one without a word."""
    words = BulletinWords(language)
    title, sections = parts_of(text)
    if not sections:
        raise Refusal(
            "BUL082", "the editorial policy is empty", "write it, or take the file away to use the one that ships",
            Place("editorial-policy.md"),
        )  # fmt: skip
    page = Page(
        title=title or words.say("policy-title"),
        subtitle=words.say("policy-of", who=publisher),
        standing=standing,
        language=language,
        direction="rtl" if words.right_to_left else "ltr",
        sections=tuple(sections),
        publisher=publisher,
    )
    return render(page).encode()


def parts_of(text: str) -> tuple[str, list[Prose]]:
    """The heading of a document a person wrote, and its sections as text and never markup."""
    title, heads = "", [("", list[str](), list[str]())]
    for block in text.replace("\r\n", "\n").split("\n\n"):
        for piece in _pieces(block):
            if piece.startswith("## "):
                heads.append((piece[3:].strip(), [], []))
            elif piece.startswith("# "):
                title = piece[2:].strip()
            elif piece.startswith("- "):
                heads[-1][2].append(piece[2:].strip())
            elif piece:
                heads[-1][1].append(piece)
    return title, [
        Prose(id=f"part-{n}", title=head, paragraphs=tuple(told), items=tuple(items))
        for n, (head, told, items) in enumerate(heads)
        if told or items
    ]


def _pieces(block: str) -> list[str]:
    """A block's headings and items each alone, its other lines joined."""
    found: list[str] = []
    for line in map(str.strip, block.strip().split("\n")):
        if line.startswith(("# ", "## ", "- ")) or not found or found[-1].startswith("#"):
            found.append(line)
        else:
            found[-1] += f" {line}"
    return found
