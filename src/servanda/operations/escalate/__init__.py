"""``servanda escalate``: each reading of what happened is one file in ``parts``; here they are opened and told."""
