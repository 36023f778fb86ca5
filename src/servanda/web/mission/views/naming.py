"""What the files of the lines are called, and where their pages are."""

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda.basis import closed
from servanda.vocabulary import act_label, known_act
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.letters import begun

_LONGEST = 90


def line_name(scene: MissionScene, state: line.File) -> str:
    """A plan by what, where and when; a question by its words; the line by its own name."""
    if isinstance(state, line.PlanFile) and state.latest is not None:
        plan = state.latest.plan
        words = act_label(plan.act, scene.words.language) if known_act(plan.act) else plan.act
        return scene.beside(words, where_told(scene, plan.area), scene.moment(plan.begin))
    if isinstance(state, line.QuestionFile) and state.question is not None:
        return cut(state.question.what)
    return scene.words.say("calls-and-tests" if isinstance(state, line.LineFile) else "a-file")


def where_told(scene: MissionScene, area: line.Area) -> str:
    """An area by its name, else by the zones it touches."""
    return area.called or scene.beside(*(scene.called(one) for one in area.zones))


def desk_name(scene: MissionScene, state: desk.File) -> str:
    """A file of the desk by what it is about, as this person was told it."""
    if isinstance(state, desk.NoticeFile):
        subject = state.subject or next((one.subject for one in reversed(state.copies)), None)
        return subject.called if subject else scene.words.say("a-file")
    if isinstance(state, desk.CorridorFile) and state.corridor is not None:
        return from_to(scene, state.corridor.start, state.corridor.end)
    if isinstance(state, desk.AccessFile) and state.request is not None:
        return begun(scene.beside(cut(state.request.what), cut(state.request.where)))
    if isinstance(state, desk.ReturnFile) and state.planned is not None:
        return from_to(scene, state.planned.start, state.planned.end)
    if isinstance(state, desk.RecoveryFile) and state.pledge is not None:
        return scene.beside(scene.called(state.pledge.by), cut(state.pledge.purpose))
    if isinstance(state, desk.FiguresFile) and (state.displaced or state.damaged):
        return cut((state.displaced or state.damaged)[0].area)
    return scene.words.say("a-file")


def desk_path(state: desk.File) -> str:
    """Where a file of the desk has its page."""
    if isinstance(state, desk.FiguresFile | desk.RecoveryFile):
        return "/figures"
    return "/sites" if isinstance(state, desk.NoticeFile) else "/corridors"


def from_to(scene: MissionScene, start: str, end: str) -> str:
    """From one place to another."""
    return begun(scene.words.say("from-to", **{"from": start, "to": end}))


def cut(words: str, longest: int = _LONGEST) -> str:
    """Words as a name, cut at the end of a word where they are long; ``longest``: in characters."""
    return words if len(words) <= longest else f"{closed(words[:longest].rsplit(None, 1)[0].rstrip(',;:'))}…"


def hours(scene: MissionScene, span: int) -> str:
    """A span of time in hours and minutes, for people."""
    minutes = abs(span) // 60_000_000
    whole, rest = divmod(minutes, 60)
    if not whole:
        return scene.words.say("span-minutes", n=rest)
    return scene.words.say("span", n=whole, at=f"{rest:02d}") if rest else scene.words.say("span-hours", n=whole)
