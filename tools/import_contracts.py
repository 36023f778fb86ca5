"""The contract "a package is imported through its front only", for every package at once.

import-linter's own `protected` type needs one contract per package and refuses packages that do not exist
yet; this one reads the packages from the tree, so a new package is covered on the day it appears.
"""

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class FrontsContract(Contract):
    """Modules inside `container.<package>` may be imported only from that same package.

    Everyone else imports `container.<package>`, whose `__init__` says what is public.
    """

    type_name = "fronts"

    container = fields.StringField()

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Compare every import of an inner module with the package it belongs to."""
        breaches = []
        for front in sorted(graph.find_children(str(self.container))):
            family = graph.find_descendants(front)
            for inner in sorted(family):
                strangers = graph.find_modules_that_directly_import(inner) - family - {front}
                for stranger in sorted(strangers):
                    lines = [
                        detail["line_number"] for detail in graph.get_import_details(importer=stranger, imported=inner)
                    ]
                    breaches.append((stranger, inner, front, lines))
        return ContractCheck(kept=not breaches, metadata={"breaches": breaches})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Say who reached past which front, and where."""
        for stranger, inner, front, lines in check.metadata["breaches"]:
            where = ", ".join(f"l.{line}" for line in lines)
            output.print_error(f"{stranger} -> {inner} ({where}): import it from {front}", bold=False)
            output.new_line()
