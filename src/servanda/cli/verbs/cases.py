"""``servanda cases``: the cases that come with the program."""

from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="cases", help="List the cases that come with the program.")


@verb.default
def cases(*, json: Annotated[bool, Parameter(negative="")] = False) -> int:
    """List the cases that come with the program.

    Parameters
    ----------
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json, print_table
    from servanda.operations import list_cases

    lines = list_cases()
    if json:
        print_json({"cases": [line.data() for line in lines]})
        return 0
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for title in ("case", "clauses", "what it is"):
        table.add_column(title, justify="right" if title == "clauses" else "left", no_wrap=title == "case")
    for line in lines:
        table.add_row(line.id, str(line.clauses), line.title + (" (draft)" if line.draft else ""))
    out = console()
    print_table(out, table)
    out.print("\nEach is a reconstruction for analysis, not the authentic text, or a tutorial made up for teaching.")
    return 0
