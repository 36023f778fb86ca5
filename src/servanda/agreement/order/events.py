"""What waits for what in an agreement: its clauses and phases as steps, with all the ways to each."""

from collections.abc import Sequence

from servanda.agreement.clause import Clause
from servanda.agreement.model import Agreement
from servanda.agreement.order.asking import Asking
from servanda.agreement.order.graph import TEXT
from servanda.agreement.order.waits import DEADLINE, LONG_STOP, Reason, Stated, Waits
from servanda.agreement.sections.phases import Phase


def waits_of(agreement: Agreement, stated: Sequence[Stated] = ()) -> Waits:
    """The whole order of an agreement; ``stated`` conditions count under their own bits.

    A clause begins once the agreement is in force, its phase open, its opening reached and its ``when`` true.
    What it is in step with (unless a tolerance lets one go ahead) and what it ``depends_on`` count under the
    bits of their dependency. A fixed deadline or the long-stop of its phase is a way past those two, not past
    ``when``.
    """
    asking = Asking(agreement)
    # steps first, so that they are numbered in the order of the file
    for phase in agreement.phases:
        asking.opens(phase.id)
    for clause in agreement.clauses:
        asking.begins(clause.id)
    asking.waits.way(asking.entry, [asking.moment(agreement.timing.entry, "timing.entry")])
    for phase in agreement.phases:
        _phase(phase, asking)
    said: dict[str, list[Stated]] = {}
    for one in stated:
        said.setdefault(asking.of(one.clause).id, []).append(one)
    for clause in agreement.clauses:
        _clause(clause, asking, said.get(clause.id, ()))
    return asking.finish()


def _phase(phase: Phase, asking: Asking) -> None:
    opens = asking.opens(phase.id)
    where = f"phase:{phase.id}"
    needs = [(asking.entry, TEXT, Reason(where))]
    if phase.opens is not None:
        needs.append(asking.moment(phase.opens, where))
    if phase.gate is not None:
        needs.append(asking.condition(phase.gate, where))
    asking.waits.way(opens, needs)
    if phase.gate is not None and phase.closes is None:
        asking.waits.freed_on(opens, phase.long_stop, LONG_STOP, ())


def _clause(clause: Clause, asking: Asking, said: Sequence[Stated]) -> None:
    begins = asking.begins(clause.id)
    own = Reason(clause.id)
    firm = [(asking.entry, TEXT, own)]
    phase = asking.phases.get(clause.phase)
    if phase is not None:
        firm.append((asking.opens(phase.id), TEXT, own))
    if clause.opening is not None:
        firm.append(asking.moment(clause.opening, clause.id))
    if clause.when is not None:
        firm.append(asking.condition(clause.when, clause.id))
    loose = [asking.condition(condition, clause.id) for condition in clause.depends_on]
    step = clause.in_step_with
    if step is not None and not step.tolerance:
        other = asking.begins(asking.of(step.clause).id)
        loose.append((other, asking.bit(step.dependency), Reason(clause.id, step.dependency, leaf=step)))
    loose += [asking.condition(one.condition, clause.id, one) for one in said]
    asking.waits.way(begins, [*firm, *loose])
    if loose:
        asking.waits.freed_on(begins, clause.deadline, DEADLINE, firm)
        if phase is not None:
            asking.waits.freed_on(begins, phase.long_stop, LONG_STOP, firm)
