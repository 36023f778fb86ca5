"""``servanda open``: a draft or a case at the desk, in the browser."""

from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="open", help="Open a Word or PDF draft, or a case, at the desk: a page in your browser.")


@verb.default
def open_(
    draft: str,
    *,
    case: str | None = None,
    port: int = 0,
    browser: Annotated[bool, Parameter(negative="--no-browser")] = True,
) -> int:
    """Open a draft or case at the desk: its text, a form for each clause, and what will jam, as you type.

    The page is served to this machine alone, for one person, and asks nothing of any network. It stops when it is
    closed in the page, or with Ctrl-C; everything is saved as it is typed.

    Parameters
    ----------
    draft:
        A .docx or .pdf file, a case folder, or a case that comes with the program, which is copied first.
    case:
        The folder to work in, where it is another than the one beside the draft (my-draft.docx: my-draft-case).
    port:
        The port to listen on; a free one otherwise.
    browser:
        Open the page in the browser; with --no-browser, print its address instead, which works once.
    """
    from servanda.server import open_here

    open_here(draft, case=case, port=port, browser=browser, say=_say)
    return 0


def _say(words: str) -> None:
    print(words, flush=True)
