"""Games as trees: values known exactly, the programme against brute force, and what is no game refused."""

import random
import subprocess
import sys
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.windtunnel.theory.inspection import alarm_game, dresher_stage, dresher_value
from servanda.windtunnel.trees import (
    Branch,
    Chance,
    Choice,
    End,
    Game,
    best_reply,
    clause_game,
    dresher_game,
    efg_text,
    expected_payoffs,
    solve_by_sequences,
    solve_zero_sum,
)
from servanda.windtunnel.trees.game import Node

SIZES = {(3, 1): 19, (4, 2): 61, (6, 2): 127, (8, 3): 553}
CLAUSE = {
    "gain": Fraction(1), "penalty": Fraction(4), "accused_cost": Fraction(1), "detection": Fraction(3, 5),
    "false_alarm": Fraction(1, 10), "wrong_answer_cost": Fraction(2),
}  # fmt: skip


@pytest.mark.parametrize(("sizes", "nodes"), SIZES.items())
def test_inspection_games_have_the_value_of_the_recursion(sizes: tuple[int, int], nodes: int) -> None:
    game = dresher_game(*sizes)
    assert sum(1 for _ in game.nodes()) == nodes
    solution = solve_zero_sum(game)
    assert solution.value == solution.low == solution.high == dresher_value(*sizes)
    # Proven without the solver: neither side can do better against the other's strategy.
    assert best_reply(game, 0, solution.strategies) == -best_reply(game, 1, solution.strategies) == solution.value
    by_sequences, strategies = solve_by_sequences(game)
    assert by_sequences == pytest.approx(float(dresher_value(*sizes)), abs=1e-9)
    assert float(best_reply(game, 0, strategies)) == pytest.approx(by_sequences, abs=1e-6)


def test_one_programme_reads_exact_chances_off_a_solver_s_numbers() -> None:
    pytest.importorskip("highspy")
    game = dresher_game(8, 3)
    value, strategies = solve_by_sequences(game)
    assert abs(value - 35 / 93) < 1e-9
    assert best_reply(game, 0, strategies) == -best_reply(game, 1, strategies) == Fraction(35, 93)
    assert all(sum(chances.values()) == 1 for chances in strategies.values())


def test_the_first_stage_is_played_as_the_recursion_says() -> None:
    stage = dresher_stage(6, 2)
    strategies = solve_zero_sum(dresher_game(6, 2)).strategies
    assert strategies["inspector -"]["inspect"] == stage.inspect
    assert strategies["inspected -"]["contravene"] == stage.contravene


def random_game(draw: random.Random, depth: int) -> Game:
    """A small zero-sum game in which each player sees its own acts and, now and then, the other's."""
    sets: dict[tuple[object, ...], str] = {}

    def node(level: int, own: tuple[tuple[int, ...], tuple[int, ...]], seen: tuple[int, ...]) -> Node:
        if level == 0:
            paid = Fraction(draw.randint(-5, 5))
            return End((paid, -paid))
        kind = (depth - level) % 3
        if kind == 2:
            share = Fraction(draw.randint(1, 4), 5)
            ways = (share, 1 - share)
            return Chance(tuple(Branch(str(n), node(level - 1, own, seen), one) for n, one in enumerate(ways)))
        key = (kind, level, own[kind], seen if shown[level] else ())
        name = sets.setdefault(key, f"set {len(sets)}")
        branches = []
        for act in range(2):
            mine = tuple((*one, act) if n == kind else one for n, one in enumerate(own))
            branches.append(
                Branch(str(act), node(level - 1, (mine[0], mine[1]), (*seen, act) if shown[level] else seen))
            )
        return Choice(kind, name, tuple(branches))

    shown = [draw.random() < 0.5 for _ in range(depth + 1)]
    return Game("random", ("one", "other"), node(depth, ((), ()), ()))


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.integers(1, 5))
def test_random_games_lie_between_their_best_replies_and_pure_bounds(seed: int, depth: int) -> None:
    try:
        game = random_game(random.Random(seed), depth)
    except Refusal as refused:
        assert refused.code == "TUN124"
        return
    solution = solve_zero_sum(game)
    assert solution.low <= solution.high
    assert float(solution.high - solution.low) < 1e-6
    by_sequences, _ = solve_by_sequences(game)
    assert by_sequences == pytest.approx(float(solution.value), abs=1e-7)
    low, high = pure_bounds(game)
    assert low <= solution.high and solution.low <= high
    paid = expected_payoffs(game, solution.strategies)
    assert solution.low <= paid[0] <= solution.high
    # The other side's view is the mirror image.
    assert solve_zero_sum(mirrored(game)).value == pytest.approx(-float(solution.value), abs=1e-7)


def pure_bounds(game: Game) -> tuple[Fraction, Fraction]:
    """Best of the worst and worst of the best over all pure strategies, by trying every pair."""
    sets: list[dict[str, tuple[str, ...]]] = [{}, {}]
    for node in game.nodes():
        if isinstance(node, Choice):
            sets[node.player][node.information] = tuple(branch.act for branch in node.branches)
    plans = [[dict(zip(one, acts, strict=True)) for acts in product(*one.values())] for one in sets]
    if len(plans[0]) * len(plans[1]) > 4_000:
        return Fraction(-5), Fraction(5)
    table = [
        [
            expected_payoffs(game, {name: {act: Fraction(1)} for name, act in {**mine, **theirs}.items()})[0]
            for theirs in plans[1]
        ]
        for mine in plans[0]
    ]
    return max(min(row) for row in table), min(max(column) for column in zip(*table, strict=True))


def mirrored(game: Game) -> Game:
    """The same game with the two players' names and payoffs exchanged."""

    def turned(node: Node) -> Node:
        if isinstance(node, End):
            return End((node.payoffs[1], node.payoffs[0]))
        branches = tuple(Branch(one.act, turned(one.then), one.chance) for one in node.branches)
        return Chance(branches) if isinstance(node, Chance) else Choice(1 - node.player, node.information, branches)

    return Game(game.title, game.players, turned(game.root))


def test_the_clause_game_as_a_tree_has_the_equilibrium_of_its_closed_form() -> None:
    game = clause_game(**CLAUSE)
    mixed = alarm_game(**{name: float(value) for name, value in CLAUSE.items()})
    assert (mixed.contravene, mixed.answer) == (pytest.approx(1 / 7), pytest.approx(10 / 29))
    chosen = {"holder": (Fraction(1, 7), ("contravene", "keep")), "alarm": (Fraction(10, 29), ("answer", "hold"))}
    strategies = {name: {one: share, other: 1 - share} for name, (share, (one, other)) in chosen.items()}
    paid = expected_payoffs(game, strategies)
    for player, name in enumerate(("holder", "alarm")):
        for act in strategies[name]:
            assert expected_payoffs(game, {**strategies, name: {act: Fraction(1)}})[player] == paid[player]
    assert not game.zero_sum
    with pytest.raises(Refusal) as refused:
        solve_zero_sum(game)
    assert refused.value.code == "TUN125"


def test_the_text_for_other_solvers() -> None:
    text = efg_text(clause_game(**CLAUSE))
    assert text.splitlines()[:4] == [
        'EFG 2 R "Clause with an alarm" { "holder" "other side" }',
        "",
        'p "" 1 1 "holder" { "contravene" "keep" } 0',
        'c "" 1 "" { "alarm" 3/5 "quiet" 2/5 } 0',
    ]
    assert 't "" 1 "" { -4 2 }' in text
    quoted = efg_text(Game('a "quoted"\nname', ("x",), End((Fraction(1),))))
    assert quoted.startswith("EFG 2 R \"a 'quoted' name\"")


PAID = End((Fraction(1), Fraction(-1)))


@pytest.mark.parametrize(
    ("code", "root"),
    [
        ("TUN121", Choice(0, "a", ())),
        ("TUN121", Choice(2, "a", (Branch("x", PAID),))),
        ("TUN121", Choice(0, "a", (Branch("x", PAID), Branch("x", PAID)))),
        ("TUN121", Choice(0, "a", (Branch("x", PAID), Branch("y", Choice(0, "a", (Branch("x", PAID),)))))),
        ("TUN122", Chance((Branch("x", PAID, Fraction(1, 2)),))),
        ("TUN123", End((Fraction(1),))),
        (
            "TUN124",
            Choice(
                0,
                "first",
                tuple(Branch(act, Choice(0, "second", (Branch("z", PAID),))) for act in ("x", "y")),
            ),
        ),
    ],
)
def test_what_is_no_game_is_refused(code: str, root: Node) -> None:
    with pytest.raises(Refusal) as refused:
        Game("no game", ("one", "other"), root)
    assert refused.value.code == code


def test_without_highspy_small_games_are_solved_and_the_programme_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)
    monkeypatch.delitem(sys.modules, "servanda.windtunnel.trees.linear_programme", raising=False)
    assert solve_zero_sum(dresher_game(4, 2)).value == Fraction(3, 11)
    with pytest.raises(Refusal) as refused:
        solve_by_sequences(dresher_game(4, 2))
    assert refused.value.code == "TUN110"
    assert "servanda[tunnel]" in refused.value.reasons[0].remedy


def test_payoffs_too_large_for_the_solver_are_refused() -> None:
    pytest.importorskip("highspy")
    large = tuple(End((Fraction(sign * 10**16), Fraction(-sign * 10**16))) for sign in (1, -1))
    root = Choice(0, "act", (Branch("x", large[0]), Branch("y", large[1])))
    with pytest.raises(Refusal) as refused:
        solve_by_sequences(Game("large", ("one", "other"), root))
    assert refused.value.code == "TUN126"


def test_the_programme_is_solved_beside_another_user_of_the_solver_s_threads() -> None:
    highspy = pytest.importorskip("highspy")
    highspy.Highs.resetGlobalScheduler(True)
    try:
        other = highspy.Highs()
        other.setOptionValue("threads", 2)
        other.addVar(0.0, 1.0)
        assert other.run() == highspy.HighsStatus.kOk
        assert solve_by_sequences(dresher_game(4, 2))[0] == pytest.approx(3 / 11, abs=1e-9)
    finally:
        highspy.Highs.resetGlobalScheduler(True)


def test_the_solver_prints_nothing_and_gives_the_same_again() -> None:
    pytest.importorskip("highspy")
    script = "from servanda.windtunnel.trees import dresher_game, solve_by_sequences as s; s(dresher_game(4, 2))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=300)
    assert done.stdout == done.stderr == ""
    assert solve_by_sequences(dresher_game(4, 2)) == solve_by_sequences(dresher_game(4, 2))
