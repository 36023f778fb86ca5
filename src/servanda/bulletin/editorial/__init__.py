"""What people enter for bulletins: ``bulletin.yaml`` of a case, approvals, the time to reply, the editorial policy."""
