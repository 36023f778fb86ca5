"""Pages: what a report looks like, as plain view data for package ``page``; one file per part of a page."""
