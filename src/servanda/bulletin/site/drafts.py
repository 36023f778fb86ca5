"""A page on a text that is not agreed, in the frame of the site."""

from servanda.bulletin.site.holding import plain_name
from servanda.bulletin.site.leaf import Leaf
from servanda.page import Page


def draft_leaf(name: str, page: Page) -> Leaf:
    """The page of public positions on a draft; ``name``: of its case, by which its address stays."""
    case = name.rstrip("/").rpartition("/")[2]
    return Leaf(f"{plain_name(case)}_draft", page, here="index")
