"""The model: an agreement and a scenario as what an imagined future needs: moves, sight, imagined facts."""
