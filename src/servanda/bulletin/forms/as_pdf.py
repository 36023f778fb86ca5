"""A bulletin on paper: its page as PDF/UA-1, tagged for those who listen; drawings as the tables that say the same."""

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.address import digest_of_names
from servanda.bulletin.forms.as_html import render as page_of
from servanda.bulletin.forms.printing import Sheet, on_paper
from servanda.bulletin.forms.speaking import spoken_by
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords


def render(bulletin: Bulletin) -> Rendered:
    """The PDF; who speaks stands at the foot of every sheet and in what the file says of itself. Refuses (BUL011)."""
    sheet = Sheet(
        spoken_by(bulletin, BulletinWords(bulletin.language)), bulletin.speaker.name,
        " ".join(one.text for one in bulletin.summary), bulletin.right_to_left, bulletin.period.end,
        digest_of_names(bulletin),
    )  # fmt: skip
    return Rendered("pdf", "application/pdf", on_paper(page_of(bulletin).data.decode(), sheet))
