"""The names by which participants and bodies are known: those listed, and what they are called in any language."""

from servanda.agreement.model import Agreement
from servanda.vocabulary import fold_name


def names_of(agreement: Agreement) -> dict[str, str]:
    """Names and name patterns to the keys of participants and bodies.

    ``known_as`` of participants as written, and what participants and bodies are ``called``, folded. What is listed,
    and every key, stands before what is called; a name that two are called belongs to neither, as does one with a
    ``*``, which is no pattern there.
    """
    listed = {
        name: key for key, one in agreement.participants.items() for used in one.known_as.values() for name in used
    }
    taken = {fold_name(name) for name in (*listed, *agreement.participants, *agreement.bodies)}
    called: dict[str, set[str]] = {}
    everyone = {
        **{key: one.called for key, one in agreement.participants.items()},
        **{key: one.called for key, one in agreement.bodies.items()},
    }
    for key, languages in everyone.items():
        for written in languages.values():
            called.setdefault(fold_name(written), set()).add(key)
    own = {name: next(iter(keys)) for name, keys in called.items() if len(keys) == 1 and "*" not in name and name}
    return {**listed, **{name: key for name, key in own.items() if name not in taken}}
