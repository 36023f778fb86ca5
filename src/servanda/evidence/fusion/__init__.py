"""Reports become incidents: which facts of several sources tell of one thing that happened."""
