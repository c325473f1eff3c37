"""Seeded choices that leave a tag for what they chose."""

import random


class Chooser:
    """Draws the features of one random set; the features in focus are drawn for certain."""

    def __init__(self, seed, index, foci):
        self.rng = random.Random("%s/%d" % (seed, index))
        self.foci = foci
        self.tags = set()

    def in_focus(self, kind):
        """The names of a kind that are in focus."""
        return [focus[len(kind) + 1:] for focus in self.foci if focus.startswith(kind + ":")]

    def want(self, feature, probability):
        """Whether the set is to have a feature."""
        if feature in self.foci or self.rng.random() < probability:
            self.tags.add(feature)
            return True
        return False

    def first_wanted(self, probabilities):
        """The first of some features that exclude each other that the set is to have, None when it has none."""
        certain = [feature for feature in probabilities if feature in self.foci]
        return next((feature for feature in certain or probabilities if self.want(feature, probabilities[feature])),
                    None)

    def choose(self, kind, names, usual=None, usual_share=0.0):
        """One of several names that exclude each other, tagged as kind:name."""
        certain = self.in_focus(kind)
        if certain:
            name = certain[0]
        elif usual is not None and self.rng.random() < usual_share:
            name = usual
        else:
            name = self.rng.choice(names)
        self.tags.add(kind + ":" + name)
        return name

    def some(self, kind, names, probability, most):
        """A few of several names (or none), tagged as kind:name."""
        picked = []
        if self.rng.random() < probability:
            picked = self.rng.sample(names, self.rng.randint(1, most))
        picked += [name for name in self.in_focus(kind) if name not in picked]
        self.tags.update(kind + ":" + name for name in picked)
        return picked
