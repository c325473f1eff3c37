"""What is usual for the figures of a pair of days: typical range, change against a week earlier, low and high."""

from datetime import date, timedelta

from dense import dense_days, incomplete_days
from metrics import day_figures

OF_X_ALONE = ("visitors", "sessions", "events")
WITHOUT_RANGE = ("inactive", "known_users")
FIGURES = ("active", "inactive", "churned", "reactivated", "new", "resurrected", "known_users") + OF_X_ALONE
WEEK = timedelta(days=7)
MOST_DAYS, FEWEST_DAYS, FEWEST_TO_JUDGE = 8, 3, 5


def compared_day(day, x, y):
    """The day at the distance of Y from X; the first of all dates where it would lie before them."""
    return date.fromordinal(max(1, day.toordinal() + y.toordinal() - x.toordinal()))


class Usual:
    """Answers about pairs of days under the options."""

    def __init__(self, analysis, options):
        self.analysis = analysis
        self.options = options
        self.dense = dense_days(analysis.events_by_day)
        self.incomplete = [day for day in incomplete_days(analysis, options) if day is not None]

    def is_whole(self, day):
        """Whether a day has events and is complete."""
        return self.analysis.events_by_day[day] > 0 and day not in self.incomplete

    def value(self, figure, x, y):
        """A figure of X against Y."""
        return day_figures(self.analysis, x, y, self.options.known_users)[figure]

    def days_compared(self, figure, x, y):
        """The days that the typical range comes from, or would if they were enough; the latest first."""
        found = []
        day = x - WEEK
        while self.dense and day >= self.dense[0] and len(found) < MOST_DAYS:
            if day <= self.dense[-1] and self.is_whole(day):
                if figure in OF_X_ALONE or self.is_whole(compared_day(day, x, y)):
                    found.append(day)
            day -= WEEK
        return found

    def typical(self, figure, x, y):
        """[least, greatest, days], or None."""
        days = self.days_compared(figure, x, y)
        if figure in WITHOUT_RANGE or len(days) < FEWEST_DAYS:
            return None
        values = [self.value(figure, day, compared_day(day, x, y)) for day in days]
        return [min(values), max(values), len(values)]

    def earlier(self, figure, x, y):
        """The figure a week earlier that a change is told from, or None where none is."""
        if figure == "inactive" and self.options.known_users == "all":
            return None
        days = [x - WEEK] if figure in OF_X_ALONE else [x - WEEK, y - WEEK]
        now = [x] if figure in OF_X_ALONE else [x, y]
        if not all(self.is_whole(day) for day in days) or any(day in self.incomplete for day in now):
            return None
        return self.value(figure, x - WEEK, y - WEEK) or None

    def judged(self, figure, x, y):
        """"low", "high" or None."""
        typical = self.typical(figure, x, y)
        if typical is None or typical[2] < FEWEST_TO_JUDGE or x in self.incomplete or y in self.incomplete:
            return None
        least, greatest, _ = typical
        width, value = greatest - least, self.value(figure, x, y)
        if width == 0:
            return None
        return "low" if 2 * (least - value) > width else "high" if 2 * (value - greatest) > width else None

    def lines(self, x, y):
        """What is usual of every figure, as {figure: [typical, earlier, low or high]}."""
        return {figure: [self.typical(figure, x, y), self.earlier(figure, x, y), self.judged(figure, x, y)]
                for figure in FIGURES}
