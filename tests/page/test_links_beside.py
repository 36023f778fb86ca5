"""A page may lead to a file that lies beside it, by a plain name, and to nothing else outside itself."""

import pytest

from servanda.page import Page, Prose, render


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("./editorial-policy_en.html", True),
        ("./../secret.html", False),
        ("./a/b.html", False),
        ("//elsewhere.example/a.html", False),
        ("javascript:alert(1)", False),
        ("./a.html?x=1", False),
        ("./a.html\n", False),
    ],
)
def test_where_a_link_leads(link: str, leads: bool) -> None:
    page = render(Page("A page", (Prose("one", paragraphs=("Words.",), see=((("Read it", link),),)),)))
    assert (f'href="{link}"' in page) is leads
    assert ('<a class="see"' in page) is leads
