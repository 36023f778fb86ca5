"""What came by e-mail as words for the duty log: text alone is read, nothing is fetched, opened or run.

Attachments are named and left out; a page in HTML is read as its text. Who it says it is from is what it says, no more:
nothing in an e-mail proves it.
"""

import re
from dataclasses import dataclass
from datetime import UTC
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from html.parser import HTMLParser
from typing import Final

from servanda.basis import Refusal, to_us

#: The longest letter that is read, in bytes, and the most of its words that are proposed.
LONGEST_LETTER: Final = 512 * 1024
_MOST_WORDS: Final = 2_000
_MOST_PARTS: Final = 50
_HEADER: Final = re.compile(rb"^(from|date|subject|received|return-path|message-id|mime-version)[ \t]*:", re.I | re.M)
_LEFT_OUT: Final = ("script", "style", "head", "title", "template")
_BREAKS: Final = ("p", "br", "div", "li", "tr", "h1", "h2", "h3", "blockquote")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as text. ``sent``: µs UTC as its header says, None where it says nothing. ``left_out``: attachments by
    name, kind and bytes."""

    sender: str
    subject: str
    sent: int | None
    words: str
    left_out: tuple[tuple[str, str, int], ...] = ()

    def told(self) -> str:
        """In one line for the log: who it says it is from, about what, and what it says."""
        head = ": ".join(one for one in (self.sender, self.subject) if one)
        return " — ".join(one for one in (head, " ".join(self.words.split())) if one)[:_MOST_WORDS]


def looks_like_letter(data: bytes) -> bool:
    """Whether bytes begin with the headers of an e-mail rather than with its words."""
    head = re.split(rb"\r?\n\r?\n", data.lstrip(), maxsplit=1)[0]
    return len({one.lower() for one in _HEADER.findall(head)}) >= 2


def read_letter(data: bytes) -> Letter:
    """An e-mail as it was saved (.eml), or pasted with its headers; refuses what is too long or none (MIS170)."""
    if len(data) > LONGEST_LETTER or not looks_like_letter(data):
        why = f"it is no e-mail with its headers, or longer than {LONGEST_LETTER:,} bytes"
        raise Refusal("MIS170", why, "paste its words alone, without what is attached")
    try:
        found = BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
        words, left_out = _parts(found)
        return Letter(_said(found, "from"), _said(found, "subject"), _sent(found), words, left_out)
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError):
        # What the standard library stumbles over is no letter for us.
        raise Refusal("MIS170", "the e-mail cannot be read", "paste its words alone") from None


def _parts(letter: EmailMessage) -> tuple[str, tuple[tuple[str, str, int], ...]]:
    body = letter.get_body(preferencelist=("plain", "html"))
    left_out = []
    for number, part in enumerate(letter.walk()):
        if number >= _MOST_PARTS or part is body or part.is_multipart():
            continue
        if part.get_filename() or part.get_content_maintype() != "text":
            size = len(part.get_payload(decode=True) or b"")
            left_out.append((" ".join((part.get_filename() or "").split())[:120], part.get_content_type(), size))
    return _text(body), tuple(left_out)


def _text(body: MIMEPart | None) -> str:
    if body is None:
        return ""
    raw = body.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else b""
    try:
        text = data.decode(body.get_content_charset("utf-8"), "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    return _plain(text) if body.get_content_subtype() == "html" else text.strip()


def _said(letter: EmailMessage, name: str) -> str:
    return " ".join(str(letter.get(name, "")).split())[:200]


def _sent(letter: EmailMessage) -> int | None:
    moment = getattr(letter.get("date"), "datetime", None)
    if moment is None:
        return None
    return to_us(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LEFT_OUT:
            self._inside += 1
        elif tag in _BREAKS:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _LEFT_OUT:
            self._inside = max(0, self._inside - 1)

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.found.append(data)


def _plain(page: str) -> str:
    reader = _Words()
    reader.feed(page)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.found).splitlines())
    return "\n".join(line for line in lines if line)
