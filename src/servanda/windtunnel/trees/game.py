"""A game as a tree of choices, chance and ends; what a player can tell apart is named by information sets."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from servanda.basis import Refusal


@dataclass(frozen=True, slots=True)
class End:
    """An end of the game: what each player gets, exactly."""

    payoffs: tuple[Fraction, ...]
    says: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A player's move: player by position, the information set it is in, and what follows each act."""

    player: int
    information: str
    branches: tuple["Branch", ...]


@dataclass(frozen=True, slots=True)
class Chance:
    """A move of nature: each branch with its chance."""

    branches: tuple["Branch", ...]
    says: str = ""


Node: TypeAlias = End | Choice | Chance


@dataclass(frozen=True, slots=True)
class Branch:
    """One way on: what it is called, what follows, and under ``Chance`` how likely it is."""

    act: str
    then: Node
    chance: Fraction = Fraction(0)


@dataclass(frozen=True)
class Game:
    """A finite game with perfect recall.

    Refuses (TUN121) an information set with different acts or players in different nodes, or none; (TUN122)
    chances that do not add to 1; (TUN123) ends that do not pay each player; (TUN124) a player who forgets.
    """

    title: str
    players: tuple[str, ...]
    root: Node = field(repr=False)

    def __post_init__(self) -> None:
        acts: dict[str, tuple[int, tuple[str, ...]]] = {}
        for node in self.nodes():
            match node:
                case End() if len(node.payoffs) != len(self.players):
                    why = f"an end pays {len(node.payoffs)} players of {len(self.players)}"
                    raise Refusal("TUN123", why, "give each player a payoff at every end")
                case Chance() if sum(branch.chance for branch in node.branches) != 1:
                    raise Refusal("TUN122", "the chances of a move of nature do not add to 1", "make them add to 1")
                case Choice():
                    _same_everywhere(node, acts, len(self.players))
        _no_forgetting(self)

    def nodes(self) -> Iterator[Node]:
        """Every node, each before what follows it, branches in their order."""
        stack = [self.root]
        while stack:
            node = stack.pop()
            yield node
            if not isinstance(node, End):
                stack.extend(branch.then for branch in reversed(node.branches))

    @property
    def zero_sum(self) -> bool:
        """Whether there are two players, and what one gains the other loses at every end."""
        return len(self.players) == 2 and all(sum(node.payoffs) == 0 for node in self.nodes() if isinstance(node, End))


def _same_everywhere(node: Choice, acts: dict[str, tuple[int, tuple[str, ...]]], players: int) -> None:
    found = node.player, tuple(branch.act for branch in node.branches)
    if not found[1] or len(set(found[1])) != len(found[1]) or not 0 <= node.player < players:
        why = f"in {node.information!r} there is no act, an act twice, or no such player"
        raise Refusal("TUN121", why, "give the player's position and acts of different names")
    if acts.setdefault(node.information, found) != found:
        why = f"{node.information!r} stands at nodes with different players or acts"
        raise Refusal("TUN121", why, "nodes one cannot tell apart offer the same acts; rename one of the sets")


Sequence: TypeAlias = tuple[tuple[str, str], ...]


def walk(game: Game) -> Iterator[tuple[Node, tuple[Sequence, ...], Fraction]]:
    """Every node with each player's own acts before it (information set, act), and the chance nature led there."""
    stack: list[tuple[Node, tuple[Sequence, ...], Fraction]] = [(game.root, ((),) * len(game.players), Fraction(1))]
    while stack:
        node, done, likely = stack.pop()
        yield node, done, likely
        match node:
            case Chance():
                stack.extend((one.then, done, likely * one.chance) for one in reversed(node.branches))
            case Choice():
                for one in reversed(node.branches):
                    own = (*done[node.player], (node.information, one.act))
                    after = (*done[: node.player], own, *done[node.player + 1 :])
                    stack.append((one.then, after, likely))


def _no_forgetting(game: Game) -> None:
    known: dict[str, Sequence] = {}
    for node, done, _ in walk(game):
        if isinstance(node, Choice) and known.setdefault(node.information, done[node.player]) != done[node.player]:
            raise Refusal(
                "TUN124",
                f"in {node.information!r} a player could not tell what it did before",
                "give nodes after different own acts information sets of their own",
            )
