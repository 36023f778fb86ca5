"""The page of a draft on paper."""

from servanda.basis import content_hash
from servanda.bulletin.drafts import as_html, speaking
from servanda.bulletin.drafts.told import DraftTold
from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.printing import Sheet, on_paper
from servanda.bulletin.wording import BulletinWords


def render(told: DraftTold) -> Rendered:
    """PDF/UA-1, as of bulletins. Refuses (BUL011)."""
    words = BulletinWords(told.language)
    sheet = Sheet(
        speaking.said_by(told, words), told.publisher, " ".join(told.deadlock), told.right_to_left, told.at,
        bytes.fromhex(content_hash("\n".join((told.agreement, "positions", str(told.last), told.language,
                                              str(told.version))).encode(), 32)),
    )  # fmt: skip
    return Rendered("pdf", "application/pdf", on_paper(as_html.render(told).data.decode(), sheet))
