"""Pages one talks with: translates between the browser and operations, and decides nothing."""

__all__: list[str] = []
