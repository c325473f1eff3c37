# What footfall-report FILE DAY answers, of the text of a file whose fields are all quoted and whose rows are in the
# order of time. -v day=DAY, in days since 1970.

# Days since 1970 of a date YYYY-MM-DD.
function day_number(date, year, month)
{
    year = substr(date, 1, 4) + 0
    month = substr(date, 6, 2) + 0
    if (month <= 2) {
        year--
        month += 12
    }
    return 365 * year + int(year / 4) - int(year / 100) + int(year / 400) + int((153 * (month - 3) + 2) / 5) + \
        substr(date, 9, 2) - 719469
}

BEGIN { FS = "\",\"" }

$3 == "" || $3 == "NULL" || $3 == "null" || $3 == "\\N" { next }

{
    date = substr($2, 1, 10)
    if (date != last_date) {
        today = day_number(date)
        last_date = date
    }
    time = 86400 * today + 3600 * substr($2, 12, 2) + 60 * substr($2, 15, 2) + substr($2, 18, 2)
    if (!($3 in last) || time - last[$3] > 1800) {
        total_sessions++
        if (today == day)
            sessions++
    }
    last[$3] = time
    if (today == day)
        on_x[$3]
    else if (today == day - 1)
        on_y[$3]
}

END {
    for (person in last) {
        if (person in on_x)
            (person in on_y) ? active++ : reactivated++
        else
            (person in on_y) ? churned++ : inactive++
    }
    printf "{\"active\": %d, \"churned\": %d, \"reactivated\": %d, \"inactive\": %d, \"sessions\": %d, ", active, churned,
        reactivated, inactive, sessions
    printf "\"total_sessions\": %d}\n", total_sessions
}
