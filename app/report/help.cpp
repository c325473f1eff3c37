// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/options.h"

namespace footfall::report {

std::string_view helpText()
{
    return R"(Usage: footfall-report [options] EVENTS... [DAY_X [DAY_Y]]

Counts the users who were active, churned, reactivated and inactive on day X against another day, and the sessions,
from files of page views (CSV, also gzip'd; - is standard input). Day X is the last day of the data (a day that a wrong
clock has put far away is not), day Y the day before X or at another --distance, unless named as YYYY-MM-DD.

What to report
  --day DAY            day X: today, yesterday, latest, or YYYY-MM-DD
  --all-days           every day from the first to the last, each against the day before it (see --distance)
  --pairs X:Y[,X:Y]    a row for each pair of days
  --users STATE        list the users of a state instead: active, inactive, churned, reactivated, new, resurrected
  --sessions, --pages  list day X's sessions, or pages, instead
  --rolling            also visitors of the 7 and 28 days up to X, stickiness (visitors of X / of 28 days), return rate
  --count-duplicates   count repeated event_ids, too (in JSON)

Definitions
  --identity NAMES     the user is the first of these columns that is not empty (default user_fingerprint);
                       also domain_userid, network_userid
  --known-users WHICH  all: all users of the files (default); by-day: those seen until the later of X and Y
  --session-gap MIN    longer silence starts a new session, 1 to 1440 minutes (default 30)
  --time-zone ZONE     whose calendar days count, an IANA name (default UTC)
  --page-contains TEXT only page views whose page contains the text, in either case
  --ignore-nil-uuid    the all-zero UUID is nobody
  --distance DAYS      from Y to X where Y is not named, 1 to 3660 (default 1; 7: the same weekday a week before)
  --settings FILE      definitions and outputs from a settings file; options on the command line win
  --save-settings FILE write those in use as a settings file, and go on

Output
  --format FORMAT      table (default), csv or json
  --output FILE        replace FILE as a whole, or leave it untouched
  --no-formula-guard   CSV: leave text that a spreadsheet would run as a formula as it is
  --quiet              no progress and no notes on standard error

When to fail
  --max-rejected LIMIT more rejected rows than this is a failure: a number or P% (default 10%)
  --accept-partial     report what could be read of a damaged file, marked as partial
  --require-events     no event on day X is a failure

  --help, --version    show this, or the version

Exit: 0 done, 1 fault of the program, 2 wrong usage, 3 a file can't be read or holds no events table, 4 a file is
damaged, 5 too many rows rejected, 6 the output can't be written, 7 no event on day X (with --require-events).
)";
}

} // namespace footfall::report
