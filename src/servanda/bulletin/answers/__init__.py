"""What readers may answer to a bulletin: comments, reactions, counts of views; and rules that need no identities."""
