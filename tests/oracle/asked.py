"""What rows of days have only when it is asked for: for each flag of the command line, what it adds to a row."""

from rolling import rolling_figures

ASKED = {"rolling": rolling_figures}
