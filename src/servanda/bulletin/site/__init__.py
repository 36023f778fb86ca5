"""The public site: pages drawn from published bulletins alone, so that none says what no bulletin has said."""
