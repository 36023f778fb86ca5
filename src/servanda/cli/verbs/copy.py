"""``servanda copy``: a case in a folder of one's own, to start from."""

from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="copy", help="Copy a case to a new folder of your own, to start from.")


@verb.default
def copy(
    case: str,
    folder: str,
    *,
    mediator: Annotated[bool, Parameter(negative="")] = False,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Copy a case to a new folder of your own, to start from.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    folder:
        The new folder; it must not be there yet, or be empty.
    mediator:
        Copy positions and scenario too, which are mediator-only and left out otherwise.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json
    from servanda.operations import copy_case

    done = copy_case(case, folder, mediator=mediator)
    if json:
        print_json(
            {"case": done.case, "folder": str(done.folder), "files": list(done.files), "left_out": list(done.left_out)}
        )
        return 0
    print(f"{done.case} is copied to {done.folder}: {', '.join(done.files)}")
    if done.left_out:
        print(f"left out, mediator-only: {', '.join(done.left_out)} (--mediator copies them too)")
    return 0
