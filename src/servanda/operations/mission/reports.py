"""What phones send, taken in: sealed as it came, gathered from several calls, entered once, and what follows from it.

A monitor's own observation begins an incident file at once; what they were told waits for a verifier; of sexual
violence and children a referral marker is entered, and nothing that was sent is kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from servanda.access import DataClass, Draft, Entry, Person, Role
from servanda.basis import HOUR, SECOND, Refusal, content_hash, now_us
from servanda.mechanism import MechanismCode, allege
from servanda.operations.mission.record import Mission
from servanda.phones import (
    LARGEST_FILE,
    LARGEST_SUBMISSION,
    MOST_FILES,
    RECEIVE,
    PhoneCode,
    PhoneFile,
    PhoneForm,
    PhoneReport,
    Submission,
    checked_name,
    fields_of,
    mark,
    of_exercise_form,
    read_report,
    read_submission,
    read_text,
    receive,
    report_form,
    working_copy,
    xform_of,
)

if TYPE_CHECKING:
    from servanda.store import SqlMission

#: The setting that holds whom phones seal for.
KEY: Final = "phone-key"
_GATHERED: Final = "gathered/"
#: How long what a setting says is believed: another program may change it.
_FRESH: Final = 2 * SECOND
_OBSERVERS: Final = (Role.MONITOR, Role.VERIFIER)


class Became(StrEnum):
    """What became of a call: entered now, entered before (nothing new), or waiting for the calls that follow."""

    ENTERED = "entered"
    THERE = "there already"
    GATHERED = "gathered"


@dataclass(frozen=True, slots=True)
class _Whole:
    """A submission with all that came with it, and where it goes."""

    about: str
    read: Submission
    digest: str
    files: Mapping[str, PhoneFile]
    known: bool


class Reports:
    """Reports by phone, over a mission and its store."""

    def __init__(self, mission: Mission, store: "SqlMission") -> None:
        self._mission, self._store = mission, store
        self._made: dict[str, str] = {}
        self._form: tuple[int, PhoneForm, str] | None = None

    @cached_property
    def _plain_form(self) -> PhoneForm:
        return report_form(self._mission.agreement)

    @cached_property
    def _gathering(self) -> set[str]:
        """Reports of which calls came that did not end in a whole one; one program at a time takes them in."""
        names = self._store.settings.names()
        return {one.removeprefix(_GATHERED) for one in names if one.startswith(_GATHERED)}

    @property
    def form(self) -> PhoneForm:
        """The form of today; sealed by the phone itself where the mission holds a public key."""
        return self._form_now()[0]

    def _form_now(self) -> tuple[PhoneForm, str]:
        """The form and its version, which takes longer to make than a report to read."""
        now, held = now_us(), self._form
        if held is None or not 0 <= now - held[0] < _FRESH:
            key = self._store.settings.get(KEY) or ""
            form = replace(self._plain_form, key=key) if key else self._plain_form
            version = held[2] if held and held[1] == form else form.version
            held = self._form = now, form, version
        return held[1:]

    @property
    def xform(self) -> str:
        """The form as phones show it; made once for each version."""
        form, version = self._form_now()
        if version not in self._made:
            self._made[version] = xform_of(form)
        return self._made[version]

    def seal_for(self, public_key: str) -> None:
        """From now on phones seal reports for the holder of a private key; empty ends it.

        ``public_key``: RSA, base64 of its DER (SubjectPublicKeyInfo), as ODK forms carry it.
        """
        self._store.settings.put(KEY, public_key or None)
        self._form = None

    def take_in(self, person: Person, xml: bytes, files: Mapping[str, bytes], more: bool) -> Became:
        """One call of a phone: the XML with some of its files; ``more``: further calls bring the others.

        Refuses what cannot be read (PHO001 to PHO006), another form (PHO003), another content under an instance that
        is there (PHO007), what says too little (PHO009), and words of which only a marker is kept (MEC003); then
        nothing of the call is kept.
        """
        read = read_submission(xml)
        form, version = self._form_now()
        if of_exercise_form(read.form) != of_exercise_form(form.id):
            one, other = ("an exercise", "a mission") if of_exercise_form(read.form) else ("a mission", "an exercise")
            why = f"the report is of {one}, and this is {other}"
            raise Refusal("EXR024", why, "send it where its form is from; fetch the form of this one anew")
        if read.form != form.id:
            raise Refusal(PhoneCode.OTHER_FORM, "it is of another form", "fetch the form of this mission again")
        about = content_hash(f"servanda/report\n{person.id}\n{read.instance}".encode(), 32)
        self._mission.allow(person, RECEIVE, about)
        with self._mission.file_held(about):
            known = read.version == version
            if read.answers.get("concerns") == "yes":
                return self._marked(person, about, read)
            report = self._report(read, known)
            self._refuse_unsound(about, report)
            whole = _Whole(about, read, content_hash(xml, 64), {}, known)
            files_now, gathered = self._kept(whole, xml, files, more)
            if more:
                return Became.GATHERED
            became = self._entered(person, replace(whole, files=files_now), report, xml)
            if gathered:
                self._store.settings.put(f"{_GATHERED}{about}", None, sealed=True)
                self._gathering.discard(about)
            return became

    def take_text(self, person: Person, text: str, key: str) -> Became:
        """A report that came by SMS or radio in one line: sealed as it came, it waits like any other that was told.

        ``key``: sent twice with it, it is entered once. Refuses what cannot be read (PHO040), and words of which only
        a marker is kept (MEC003).
        """
        about = content_hash(f"servanda/text\n{person.id}\n{key}".encode(), 32)
        self._mission.allow(person, RECEIVE, about)
        with self._mission.file_held(about):
            report = read_text(text, self._mission.agreement)
            self._refuse_unsound(about, report)
            if self._mission.whole(about):
                return Became.THERE
            digest = self._store.originals.keep(text.encode(), DataClass.SOURCE, self._hour)
            draft = receive(about, replace(report, digest=digest), self._readers(person), key=f"phone/{about}")
            self._mission.enter_consequences(person, [draft], at=self._hour)
            return Became.ENTERED

    def picture(self, person: Person, about: str, digest: str) -> bytes:
        """A working copy of a report that a person sees; refuses (ACC002) what they do not see."""
        file = read_report(self._mission.file(person, about))
        every = (*(file.report.files if file.report else ()), *file.added)
        if digest not in (one.copy for one in every if one.copy):
            raise Refusal("ACC002", "there is no such picture among those you see", "go back to the list")
        data: bytes = self._store.originals.read(digest)
        return data

    def unread(self, person: Person, about: str) -> tuple[tuple[str, str], ...]:
        """The answers of a report that today's form cannot read, by question; of what no form of ours asks, nothing."""
        file = read_report(self._mission.file(person, about))
        if file.report is None or file.report.sealed or file.report.act or not file.report.digest:
            return ()
        answers = read_submission(self._store.originals.read(file.report.digest)).answers
        asked = [one.name for one in self._plain_form.questions if one.kind != "image"]
        return tuple((name, answers[name]) for name in asked if answers.get(name))

    def sealed_parts(self, person: Person, about: str) -> dict[str, bytes]:
        """A sealed submission as it came, for the holder of the key: manifest and files by their names."""
        file = read_report(self._mission.file(person, about))
        if file.report is None or not file.report.sealed:
            raise Refusal(PhoneCode.NO_REPORT, "there is no sealed report", "go back to the list")
        parts = {one.name: self._store.originals.read(one.original) for one in (*file.report.files, *file.added)}
        return {"submission.xml": self._store.originals.read(file.report.digest), **parts}

    def _marked(self, person: Person, about: str, read: Submission) -> Became:
        before = bool(self._mission.whole(about))
        drafts = mark(about, read.answers, self._mission.procedure)
        keyed = [replace(one, key=f"phone/{about}/{n}") for n, one in enumerate(drafts)]
        self._mission.enter_consequences(person, keyed, at=self._hour)
        return Became.THERE if before else Became.ENTERED

    def _report(self, read: Submission, known: bool) -> PhoneReport:
        blank = PhoneReport(form=read.form, version=read.version, known=known, sealed=read.sealed)
        if read.sealed:
            return blank
        try:
            held: dict[str, Any] = fields_of(read.answers)
        except Refusal:
            if known:
                raise
            return blank
        found = replace(blank, **held)
        agreement = self._mission.agreement
        # A zone or participant that the agreement of today does not name is kept with the original alone.
        return replace(
            found,
            zone=found.zone if found.zone in agreement.zones else "",
            accused=found.accused if found.accused in agreement.parties() else "",
        )

    def _refuse_unsound(self, about: str, report: PhoneReport) -> None:
        if report.act:
            self._alleged(about, report, own=False)

    def _alleged(self, about: str, report: PhoneReport, *, own: bool) -> tuple[Draft, ...]:
        """The allegation a report makes; none where it tells of a time to come: a phone's clock may be wrong."""
        now = self._mission.now
        try:
            return allege(about, report.alleges(own), self._mission.procedure, now)
        except Refusal as refusal:
            if {one.code for one in refusal.reasons} == {MechanismCode.IMPOSSIBLE_TIME}:
                return ()
            raise

    def _kept(
        self, whole: _Whole, xml: bytes, files: Mapping[str, bytes], more: bool
    ) -> tuple[dict[str, PhoneFile], bool]:
        """Original and working copy of each file that came, with those of earlier calls; whether there were any."""
        name = f"{_GATHERED}{whole.about}"
        there = read_report(self._mission.whole(whole.about))
        held = (self._store.settings.get(name) or {}) if whole.about in self._gathering else {}
        before = there.report.digest if there.report else held.get("xml", whole.digest)
        if before != whole.digest:
            why = "another report came under this instance id before"
            raise Refusal(PhoneCode.OTHER_CONTENT, why, "fill in a fresh form; a sent one is not changed")
        found = {key: PhoneFile(*one) for key, one in held.get("files", {}).items()}
        wanted = {key: data for key, data in files.items() if checked_name(key) in whole.read.files}
        size = int(held.get("size", 0)) + sum(len(data) for key, data in wanted.items() if key not in found)
        if max(map(len, wanted.values()), default=0) > LARGEST_FILE or size > LARGEST_SUBMISSION:
            raise Refusal(PhoneCode.TOO_LARGE, "its files are larger than is taken in", "send smaller photographs")
        if len(files) > MOST_FILES:
            raise Refusal(PhoneCode.TOO_MANY, f"more than {MOST_FILES} files came", "send fewer photographs in one")
        for key, data in wanted.items():
            if key not in found:
                found[key] = self._kept_file(whole, key, data)
        # A report that is whole with this call is entered at once: there is nothing to remember for the next.
        if more and there.report is None:
            self._store.originals.keep(xml, DataClass.SOURCE, self._hour)
            plain = {key: [one.name, one.original, one.copy] for key, one in found.items()}
            self._store.settings.put(name, {"xml": whole.digest, "files": plain, "size": size}, sealed=True)
            self._gathering.add(whole.about)
        return found, bool(held)

    def _kept_file(self, whole: _Whole, key: str, data: bytes) -> PhoneFile:
        keep, hour = self._store.originals.keep, self._hour
        original = keep(data, DataClass.SOURCE, hour)
        if whole.read.sealed:
            return PhoneFile(key, original)
        # Phones name photographs by the instant they were taken: they go by the question they answer.
        name = next(one for one, named in whole.read.answers.items() if named == key)
        try:
            copy = keep(working_copy(data), DataClass.SOURCE, hour)
        except Refusal:
            copy = ""
        return PhoneFile(name, original, copy)

    def _entered(self, person: Person, whole: _Whole, report: PhoneReport, xml: bytes) -> Became:
        there = read_report(self._mission.whole(whole.about))
        to = self._readers(person)
        if there.report is not None:
            return self._added(person, whole, there.report.files + there.added, to)
        missing = tuple(_question(whole.read, one) for one in whole.read.files if one not in whole.files)
        report = replace(report, digest=whole.digest, files=tuple(whole.files.values()), missing=missing)
        own = person.role in _OBSERVERS and report.seen == "self" and report.known and bool(report.act)
        file = content_hash(f"servanda/observed\n{whole.about}".encode(), 32)
        drafts = self._alleged(file, report, own=True) if own else ()
        first = receive(whole.about, replace(report, file=file if drafts else ""), to, key=f"phone/{whole.about}")
        keyed = [replace(one, key=f"phone/{file}/{n}") for n, one in enumerate(drafts)]
        original = self._store.originals.sealed(xml, DataClass.SOURCE, self._hour)
        # What others told is entered by the hour: the minute it came would lead to them.
        at = None if drafts else self._hour
        self._mission.enter_consequences(person, [first, *keyed], at=at, originals=[original])
        return Became.ENTERED

    def _added(self, person: Person, whole: _Whole, had: tuple[PhoneFile, ...], to: tuple[str, ...]) -> Became:
        """Files that came after the report was entered are added to it; the same sent again adds nothing."""
        new = tuple(one for one in whole.files.values() if one.original not in {each.original for each in had})
        if not new:
            return Became.THERE
        mark_ = content_hash("\n".join(one.original for one in new).encode())
        later = PhoneReport(form=whole.read.form, version=whole.read.version, known=whole.known, files=new)
        draft = receive(whole.about, later, to, key=f"phone/{whole.about}/{mark_}")
        self._mission.enter_consequences(person, [draft], at=self._hour)
        return Became.ENTERED

    def _readers(self, person: Person) -> tuple[str, ...]:
        """Who takes a report up: a desk its own, the body everybody else's."""
        return (person.unit,) if person.role is Role.HUMANITARIAN else (self._mission.procedure.body,)

    @property
    def _hour(self) -> int:
        return self._mission.now // HOUR * HOUR


def _question(read: Submission, name: str) -> str:
    return name if read.sealed else next(one for one, named in read.answers.items() if named == name)


def waiting_reports(mission: Mission, person: Person) -> tuple[tuple[Entry, ...], ...]:
    """Reports that wait and that a person sees, latest first."""
    files = mission.files(person, "phone")
    return tuple(entries for entries in reversed(files) if read_report(mission.whole(entries[0].about)).waits)
