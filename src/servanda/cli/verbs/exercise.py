"""``servanda exercise``: training with a fictional case, and the report of what came of it."""

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

verb = App(name="exercise", help="Train a mission's people with a fictional case: a clock that can be turned, injects.")


@verb.default
def exercise(
    script: str = "",
    *,
    out: Path | None = None,
    at: Literal["standing", "running"] = "standing",
    pace: int | None = None,
    port: int = 0,
    host: str | None = None,
    certificate: Path | None = None,
    key: Path | None = None,
    behind: str | None = None,
) -> int:
    """Begin an exercise in a folder of its own, or go on with one, and serve its room.

    Prints a word for each who takes part, and one for the facilitator. Without a name, lists those that ship.

    Parameters
    ----------
    script:
        The file of an exercise, the name of one that ships, or the folder of one that was begun.
    out:
        The folder to begin it in, a new one; otherwise exercise-NAME, here.
    at:
        How the clock begins: standing until the facilitator lets it run, or running.
    pace:
        How many times faster than the wall its clock runs: 1, 2, 5, 10, 20, 30 or 60; otherwise what the script says.
    port:
        The port to listen on; a free one otherwise.
    host:
        The name other machines in the room reach this one by; needs --certificate and --key.
    certificate:
        The certificate of that name, with its chain (PEM).
    key:
        The key of the certificate (PEM).
    behind:
        The address of a front on this machine that speaks https in its place.
    """
    from servanda.operations import begin_exercise, is_exercise_folder, script_named, shipped_scripts
    from servanda.server import Served, reach_of, serve_exercise

    def say(words: str) -> None:
        print(words, flush=True)

    if not script:
        for name in shipped_scripts():
            say(f"{name}: {script_named(name).title['en']}")
        return 0
    reach = reach_of(host, certificate, key, behind)
    folder = Path(script)
    if not is_exercise_folder(script):
        told = script_named(script)
        folder = out or Path(f"exercise-{told.name}")
        begin_exercise(told, folder, pace=pace)
    serve_exercise(Served(folder, reach, port, at == "running", pace), say)
    return 0


@verb.command
def report(
    folder: Path,
    *,
    out: Path | None = None,
    language: Literal["en", "fr", "ar"] = "en",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Write the after-action report: what was expected, what was done, by which role, how late, what nobody read.

    Parameters
    ----------
    folder:
        The folder of the exercise.
    out:
        The file of the report, a new one; otherwise EXERCISE-report.html in the folder.
    language:
        The language of the report: en, fr or ar.
    json:
        Print the report as JSON instead.
    """
    from servanda.cli.terminal import print_json
    from servanda.operations import Accounts, opened_exercise, refuse_private_page, report_data
    from servanda.store import write_durably
    from servanda.web import House, Sessions, Training, exercise_report

    if out is not None and not json:
        refuse_private_page(out)
    with opened_exercise(folder) as (held, store):
        if json:
            print_json(report_data(held.script, held.course, held.events, store.entries(), held.now))
            return 0
        accounts = Accounts(store)
        training = Training(held, accounts)
        house = House(held.mission, store, accounts, Sessions(store.sessions, training.find), training=training)
        path = out or folder / "EXERCISE-report.html"
        write_durably(path, exercise_report(house, held, language).encode())
        print(f"report: {path}")
    return 0
