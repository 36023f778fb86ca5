"""The report form of an agreement as plain data: what is asked, with which choices, in whose words.

Acts are those the agreement's bodies watch for and its clauses speak of, with what lies below them. Acts of which only
a referral marker is kept are in no list.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Final

from servanda.agreement import Agreement
from servanda.basis import canonical_bytes, content_hash, of_exercise
from servanda.mechanism import MARKER_ACTS
from servanda.phones import questions as asked
from servanda.vocabulary import acts, expand, known_act

#: What the form is called on phones and in submissions.
FORM_PREFIX: Final = "servanda-report"
#: A list of acts for a phone is not the whole vocabulary; these families tell of procedure, not of the field.
_NOT_OF_THE_FIELD: Final = frozenset(
    ("agreement", "allegation", "finding", "decision", "reply", "alert", "certification")
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a list. ``above``: the choice of another question it belongs under; empty for none."""

    name: str
    says: Mapping[str, str]
    above: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``kind``: of the form language. ``choices``: the list it takes from. ``when``: only then asked."""

    name: str
    kind: str
    says: Mapping[str, str]
    hint: Mapping[str, str]
    needed: bool = False
    choices: str = ""
    when: str = ""
    only: str = ""
    looks: str = ""
    kept_below: str = ""


@dataclass(frozen=True, slots=True)
class PhoneForm:
    """A form as plain data. ``key``: RSA public key (base64 of its DER) that reports are sealed for; empty for none."""

    id: str
    title: Mapping[str, str]
    questions: tuple[Question, ...]
    lists: Mapping[str, tuple[Choice, ...]]
    key: str = ""

    @property
    def version(self) -> str:
        """Twelve hex digits of what is asked and how: two forms that ask alike are one version."""
        return content_hash(b"servanda/phone-form/1\n" + canonical_bytes(asdict(self)), 12)


def of_exercise_form(form: str) -> bool:
    """Whether a form, by its id, is that of an exercise."""
    return of_exercise(form.removeprefix(f"{FORM_PREFIX}-"))


def report_form(agreement: Agreement, key: str = "") -> PhoneForm:
    """The form by which people of a mission report what happened under an agreement."""
    families, narrower = _acts_of(agreement)
    lists = {
        "yes_no": _fixed(asked.YES_NO),
        "seen": _fixed(asked.SEEN),
        "markers": _fixed(asked.MARKERS),
        "zones": (*_called((key_, one.called) for key_, one in agreement.zones.items()), _one("_", asked.ELSEWHERE)),
        "parties": (
            *_called((one, agreement.participants[one].called) for one in agreement.parties()),
            _one("_", asked.NOBODY),
        ),
        "families": families,
        "acts": narrower,
    }
    return PhoneForm(f"{FORM_PREFIX}-{agreement.id}", _title(agreement), _questions(), lists, key)


def _questions() -> tuple[Question, ...]:
    plain = "${concerns} = 'no'"
    return (
        _ask("concerns", "select_one", needed=True, choices="yes_no"),
        _ask("marker", "select_one", needed=True, choices="markers", when="${concerns} = 'yes'"),
        _ask("referred", "select_one", needed=True, choices="yes_no", when="${concerns} = 'yes'"),
        _ask("seen", "select_one", needed=True, choices="seen", when=plain),
        _ask("when", "dateTime", needed=True, when=plain, kept_below=". <= now()"),
        _ask("family", "select_one", needed=True, choices="families", when=plain),
        _ask("act", "select_one", needed=True, choices="acts", when=plain, only="above = ${family}"),
        _ask("zone", "select_one", needed=True, choices="zones", when=plain),
        _ask("point", "geopoint", when=plain, looks="placement-map"),
        _ask("place", "text", when=plain),
        _ask("accused", "select_one", choices="parties", when=plain),
        _ask("words", "text", when=plain, looks="multiline"),
        _ask("photo", "image", when=plain),
        _ask("photo_2", "image", when=f"{plain} and ${{photo}} != ''"),
    )


def _ask(
    name: str, kind: str, *, needed: bool = False, choices: str = "", when: str = "", only: str = "", looks: str = "",
    kept_below: str = "",
) -> Question:  # fmt: skip
    hint = asked.HINTS.get(name, {})
    return Question(name, kind, asked.QUESTIONS[name], hint, needed, choices, when, only, looks, kept_below)


def _acts_of(agreement: Agreement) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """The families of acts, and below each what is more exact; the family itself stands for *cannot say*.

    What clauses name comes first, and so do the families that hold it.
    """
    own = {code for clause in agreement.clauses if clause.promise is not None for code in clause.promise.acts()}
    named = {code for body in agreement.bodies.values() for sight in body.observes for code in sight.acts}
    whole = {below for code in named | own if known_act(code) for below in expand(code)}
    allowed = sorted((code for code in whole if not _withheld(code)), key=lambda code: (code not in own, code))
    families = list(dict.fromkeys(code.split(".")[0] for code in allowed))
    upper = tuple(_one(_safe(code), acts()[code].labels) for code in families)
    lower: list[Choice] = []
    for family in families:
        below = [code for code in allowed if code.startswith(f"{family}.")]
        lower += [_one(_safe(code), acts()[code].labels, _safe(family)) for code in below]
        lower.append(_one(_safe(family), asked.KIND_NOT_KNOWN, _safe(family)))
    return upper, tuple(lower)


def _withheld(code: str) -> bool:
    sensitive = any(code == one or code.startswith(f"{one}.") for one in MARKER_ACTS)
    return sensitive or code.split(".")[0] in _NOT_OF_THE_FIELD


def _safe(code: str) -> str:
    # A name of a choice: dots are read as separators by some of the tools these forms are exported to.
    return code.replace(".", "__")


def act_of_choice(name: str) -> str:
    """The vocabulary's code of a choice's name."""
    return name.replace("__", ".")


def _title(agreement: Agreement) -> dict[str, str]:
    title = agreement.title
    return {
        language: f"{asked.TITLE[language]}: {title.get(language) or title.get('en') or agreement.id}"
        for language in asked.LANGUAGES
    }


def _fixed(table: Mapping[str, Mapping[str, str]]) -> tuple[Choice, ...]:
    return tuple(_one(name, says) for name, says in table.items())


def _called(named: Iterable[tuple[str, Mapping[str, str]]]) -> tuple[Choice, ...]:
    return tuple(_one(key, {"en": next(iter(called.values()), key), **called}) for key, called in named)


def _one(name: str, says: Mapping[str, str], above: str = "") -> Choice:
    return Choice(name, {one: says.get(one) or says["en"] for one in asked.LANGUAGES}, above)
