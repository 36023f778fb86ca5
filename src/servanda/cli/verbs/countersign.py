"""``servanda countersign``: a party or neutral countersigns a mission's log from a machine of its own."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="countersign", help="Countersign a mission's log from a machine of one's own, where it only grew.")


@verb.default
def countersign(
    address: str = "",
    *,
    key: Path,
    new_key: str = "",
    seen: Path | None = None,
    policy: Path | None = None,
    beside: tuple[Path, ...] = (),
    proof: Path = Path("split-view.json"),
    trust: Path | None = None,
    every: int = 0,
    agree: str = "",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Countersign a log where it only grew since it was seen last; else say so, with proof where there is one.

    Exits with 1 where the log shows two histories, and writes the proof.

    Parameters
    ----------
    address:
        The mission's address, such as https://room.example.
    key:
        The file of one's own key; with --new-key, the file to make.
    new_key:
        Make a key under this name, and print its public half, to be handed to whoever begins the mission.
    seen:
        The file in which what was seen last is kept. Keep it safe: without it a rewriting passes unseen.
    policy:
        Whose signatures count, as a file one was given; otherwise the log's own word is taken the first time.
    beside:
        Files of what others saw, to find out whether each side is shown the same.
    proof:
        Where the proof of two histories is written.
    trust:
        A certificate (PEM) to believe instead of the system's.
    every:
        Go on, with this many seconds between two looks; at least 10.
    agree:
        Sign the change of the log's policy that waits, by the first 32 digits or more of the fingerprint that all
        sides agreed to, in place of countersigning; once everybody has, each goes on by itself.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.cli.passphrases import ask_passphrase, new_passphrase
    from servanda.cli.verbs.countersigning import Task, go_on, sign_change
    from servanda.cli.verbs.mission_said import said
    from servanda.operations import countersigner_from, new_countersigner
    from servanda.server import LogAddress

    if new_key:
        public = new_countersigner(new_key, key, new_passphrase(key.name))
        return said({"key": str(key), "public": public}, [f"key: {key}", f"public: {public}"], json, "public")
    if not address or seen is None:
        remedy = "write servanda countersign ADDRESS --key FILE --seen FILE"
        raise Refusal("CLI001", "no log, or no file of what was seen, is named", remedy, Place("the command line"))
    log = LogAddress(address, trust)
    signer = countersigner_from(key, ask_passphrase(key.name))
    task = Task(log, signer, seen, policy, beside, proof)
    return sign_change(task, agree, json) if agree else go_on(task, every, json)
