-- What footfall-report FILE DAY answers, asked of ClickHouse. @FILE@ and @DAY@ (days since 1970) are filled in.
SELECT countIf(x AND y) AS active, countIf(y AND NOT x) AS churned, countIf(x AND NOT y) AS reactivated,
    countIf(NOT x AND NOT y) AS inactive, sum(arrayCount(start -> intDiv(start, 86400) = @DAY@, starts)) AS sessions,
    sum(length(starts)) AS total_sessions
FROM (
    SELECT arraySort(groupArray(toInt64(toUnixTimestamp(timestamp)))) AS times,
        arrayExists(time -> intDiv(time, 86400) = @DAY@, times) AS x,
        arrayExists(time -> intDiv(time, 86400) = @DAY@ - 1, times) AS y,
        arrayFilter((time, gap, place) -> place = 1 OR gap > 1800, times, arrayDifference(times),
            arrayEnumerate(times)) AS starts
    FROM file('@FILE@', 'CSV', 'event_id String, timestamp DateTime(\'UTC\'), user_fingerprint String,
        domain_userid String, network_userid String, page String', 'gzip')
    WHERE trim(user_fingerprint) NOT IN ('', 'NULL', 'null', '\\N')
    GROUP BY user_fingerprint)
