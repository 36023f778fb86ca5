"""What participants said beside what they are recorded to have done, on one axis; nobody's sincerity is judged."""
