-- What footfall-report FILE DAY answers, asked of DuckDB. @FILE@ and @DAY@ (days since 1970) are filled in.
WITH events AS MATERIALIZED (
    SELECT user_fingerprint AS person, epoch(timestamp)::BIGINT AS time, time // 86400 AS day
    FROM read_csv('@FILE@', auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
        compression = 'gzip', columns = {'event_id': 'VARCHAR', 'timestamp': 'TIMESTAMP', 'user_fingerprint': 'VARCHAR',
        'domain_userid': 'VARCHAR', 'network_userid': 'VARCHAR', 'page': 'VARCHAR'})
    WHERE trim(person) NOT IN ('', 'NULL', 'null', '\N')),
starts AS (
    SELECT day FROM (SELECT day, time, lag(time) OVER (PARTITION BY person ORDER BY time) AS before FROM events)
    WHERE before IS NULL OR time - before > 1800),
people AS (SELECT bool_or(day = @DAY@) AS x, bool_or(day = @DAY@ - 1) AS y FROM events GROUP BY person)
SELECT count(*) FILTER (x AND y) AS active, count(*) FILTER (y AND NOT x) AS churned,
    count(*) FILTER (x AND NOT y) AS reactivated, count(*) FILTER (NOT x AND NOT y) AS inactive,
    (SELECT count(*) FROM starts WHERE day = @DAY@) AS sessions, (SELECT count(*) FROM starts) AS total_sessions
FROM people
