"""The parts of an agreement file that are not clauses; one file each."""
