"""What the mission's pages show, as plain values."""
