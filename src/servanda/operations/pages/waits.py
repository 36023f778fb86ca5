"""What waits for what, drawn: steps as boxes, links by what they rest on, circles of waiting set apart."""

from servanda.agreement import Agreement
from servanda.operations.pages.waits_told import circle_words, leaf_words, step_words, whence_words
from servanda.operations.pages.wording import Words
from servanda.operations.waiting import Circle, Step, Waiting
from servanda.page import Cycle, Edge, EdgeKind, Graph, Node, Prose

_LINES = {"text": "solid", "implied": "dashed", "reading": "dotted", "stated": "dotted", "reported": "dotted"}


def waits_graph(
    agreement: Agreement, waits: tuple[Waiting, ...], circles: tuple[Circle, ...], words: Words
) -> Graph | Prose:
    """The steps that wait for each other; text, implication, readings and stated conditions kept apart."""
    if not waits:
        return Prose("waits", words.say("waits-title"), (words.say("waits-none"),))
    steps: dict[Step, None] = {}
    for link in waits:
        steps.setdefault(link.needed)
        steps.setdefault(link.waiter)
    kinds: dict[str, EdgeKind] = {}
    edges = []
    for link in waits:
        kind = _kind(link, agreement, words)
        kinds.setdefault(kind.key, kind)
        label = leaf_words(link, agreement, words)
        if link.either:
            label = words.say("waits-either", words=label)
        edges.append(Edge(_id(link.needed), _id(link.waiter), kind.key, label))
    return Graph(
        id="waits",
        title=words.say("waits-title"),
        nodes=tuple(_node(step, agreement, words) for step in steps),
        edges=tuple(edges),
        kinds=tuple(kinds.values()),
        cycles=tuple(Cycle(tuple(map(_id, one.steps)), circle_words(one, agreement, words)) for one in circles),
        intro=words.say("waits-intro"),
    )


def _kind(link: Waiting, agreement: Agreement, words: Words) -> EdgeKind:
    label = whence_words(link.whence, (link.of,) if link.of else (), agreement, words)
    return EdgeKind(f"{link.whence} {link.of}".strip(), label, _LINES[link.whence])  # type: ignore[arg-type]


def _node(step: Step, agreement: Agreement, words: Words) -> Node:
    sort, ref = step
    clause = sort == "begins"
    says = agreement.clause(ref).says if clause else {}
    return Node(
        _id(step),
        # a box has room for a few words: the author's own, where computed sentences all begin alike
        words.brief(says, ref) if clause else step_words(step, agreement, words),
        words.key(ref),
        tone="plain" if clause else "waiting",
        link=f"sentences/{ref}" if clause else "",
    )


def _id(step: Step) -> str:
    return step[1] if step[0] == "begins" else f"{step[0]}:{step[1]}"
