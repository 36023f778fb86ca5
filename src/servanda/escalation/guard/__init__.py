"""What else an incident may have been: alternatives not excluded, what would exclude each, and who could say."""
