"""A bulletin as an RSS 2.0 feed of one item."""

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.feeding import feed_of, rss
from servanda.bulletin.statement import Bulletin


def render(bulletin: Bulletin) -> Rendered:
    """RSS 2.0; ids are permanent, times the cut-off's."""
    return Rendered("rss", "application/rss+xml", rss(feed_of(bulletin)))
