"""``servanda edit``: change one value of an agreement file and nothing else in it."""

from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="edit", help="Change one value of an agreement file; comments and layout stay as they are.")


@verb.default
def edit(
    case: str, clause: str, field: str, value: str, *, json: Annotated[bool, Parameter(negative="")] = False
) -> int:
    """Change one value of an agreement file; comments and layout stay byte for byte.

    Parameters
    ----------
    case:
        A case folder or an agreement file. A case that comes with the program is not changed: copy it first.
    clause:
        The clause's id.
    field:
        The field, with dots between its parts, such as ``by`` or ``must.amount``.
    value:
        The new value.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json
    from servanda.operations import edit_case

    done = edit_case(case, clause, field, value)
    if json:
        print_json(
            {"file": str(done.path), "clause": done.clause, "field": done.field, "was": done.was, "is": done.now}
        )
    else:
        print(f"{done.path}: {done.clause}.{done.field} was {done.was!r}, is {done.now!r}")
    return 0
