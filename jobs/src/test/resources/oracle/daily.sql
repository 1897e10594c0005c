-- The daily backlog and the sorts of complaints once more, from `handled` and `period`, and where what was counted
-- (`changes` and `mix`, before anything is withheld) differs from them.
CREATE TABLE series_day AS
WITH last_day AS (
    SELECT (getvariable('as_of')::TIMESTAMPTZ - INTERVAL 1 MILLISECOND)::DATE AS last
)
SELECT every.day::DATE AS day
FROM last_day, generate_series(last - (getvariable('backlog_days')::INTEGER - 1), last, INTERVAL 1 DAY) AS every (day);

-- The working days up to and including each day.
CREATE TABLE worked_until AS
SELECT every.day, count(working_day.day) OVER (ORDER BY every.day) AS days
FROM (SELECT day::DATE AS day FROM generate_series(DATE '2011-01-01', DATE '2026-12-31', INTERVAL 1 DAY) AS all_days (day)) AS every
    LEFT JOIN working_day ON working_day.day = every.day;

CREATE TABLE expected_backlog AS
SELECT
    agency,
    series_day.day,
    count(*) FILTER (received <= series_day.day AND until > series_day.day) AS open,
    count(*) FILTER (received <= series_day.day AND until > series_day.day AND today.days - since.days > resolution_limit) AS overdue,
    count(*) FILTER (received = series_day.day) AS received
FROM series_day
    CROSS JOIN (
        SELECT
            agency, received, resolution_limit,
            CASE state
                WHEN 'closed' THEN greatest(closed, received)
                WHEN 'removed' THEN greatest(handled.removed, received)
                ELSE DATE '9999-12-31'
            END AS until
        FROM handled WHERE answerable) AS stay
    JOIN worked_until AS today ON today.day = series_day.day
    JOIN worked_until AS since ON since.day = received
GROUP BY ALL;

CREATE TABLE changes AS
FROM read_csv(getvariable('changes'), header = true, columns = {
    agency: 'VARCHAR', day: 'DATE', series: 'VARCHAR', change: 'BIGINT'});

CREATE TABLE counted_backlog AS
SELECT
    agency,
    series_day.day,
    coalesce(sum(change) FILTER (series = 'OPEN'), 0) AS open,
    coalesce(sum(change) FILTER (series = 'OVERDUE'), 0) AS overdue,
    coalesce(sum(change) FILTER (series = 'RECEIVED' AND changes.day = series_day.day), 0) AS received
FROM series_day JOIN changes ON changes.day <= series_day.day
GROUP BY ALL;

CREATE TABLE backlog_difference AS
SELECT agency, day, expected.open, counted.open, expected.overdue, counted.overdue, expected.received, counted.received
FROM expected_backlog AS expected FULL JOIN counted_backlog AS counted USING (agency, day)
WHERE coalesce(expected.open, 0) <> coalesce(counted.open, 0)
    OR coalesce(expected.overdue, 0) <> coalesce(counted.overdue, 0)
    OR coalesce(expected.received, 0) <> coalesce(counted.received, 0)
ORDER BY ALL;

-- What is open, by age, against `ages`.
CREATE TABLE expected_age AS
SELECT
    agency,
    if(open_for > resolution_limit, 'open_overdue', 'open_in_time') AS dimension,
    CASE WHEN open_for <= 5 THEN '0-5' WHEN open_for <= 14 THEN '6-14' WHEN open_for <= 60 THEN '15-60' ELSE '61+' END AS band,
    count(*) AS handlings
FROM handled
WHERE state IN ('in_progress', 'waiting')
GROUP BY ALL;

CREATE TABLE age AS
FROM read_csv(getvariable('ages'), header = true, columns = {
    agency: 'VARCHAR', dimension: 'VARCHAR', band: 'VARCHAR', handlings: 'BIGINT'});

CREATE TABLE age_difference AS
(SELECT 'expected' AS side, * FROM (FROM expected_age EXCEPT FROM age))
UNION ALL
(SELECT 'counted', * FROM (FROM age EXCEPT FROM expected_age))
ORDER BY ALL;

CREATE TABLE sorted AS
SELECT DISTINCT ON (complaint_id)
    complaint_id AS complaint, coalesce(classification, 'UNKNOWN') AS classification, coalesce(category, '') AS category
FROM understood
WHERE type = 'SUBMITTED' AND instant <= getvariable('as_of')::TIMESTAMPTZ
ORDER BY complaint_id, instant;

CREATE TABLE expected_mix AS
SELECT
    agency,
    period.id AS period,
    coalesce(classification, 'UNKNOWN') AS classification,
    coalesce(category, '') AS category,
    count(*) AS handlings,
    count(*) FILTER (answerable AND answered_in <= 5) AS answered_on_time,
    count(*) FILTER (answerable AND (responded IS NOT NULL OR open_for > 5)) AS answer_due,
    count(*) FILTER (state = 'closed' AND closing_answers AND resolved_in <= resolution_limit) AS resolved_on_time,
    count(*) FILTER (state = 'closed' OR answerable AND open_for > resolution_limit) AS resolution_due
FROM handled
    LEFT JOIN sorted USING (complaint)
    JOIN period ON received >= since AND received < until
WHERE (answerable OR state = 'returned') AND (length(period.id) = 4 OR period.id IN (SELECT id FROM declared))
GROUP BY ALL;

CREATE TABLE mix AS
FROM read_csv(getvariable('mix'), header = true, nullstr = 'NULL', columns = {
    agency: 'VARCHAR', period: 'VARCHAR', classification: 'VARCHAR', category: 'VARCHAR', handlings: 'BIGINT',
    answered_on_time: 'BIGINT', answer_due: 'BIGINT', resolved_on_time: 'BIGINT', resolution_due: 'BIGINT'});

CREATE TABLE mix_difference AS
(SELECT 'expected' AS side, * FROM (FROM expected_mix EXCEPT FROM mix))
UNION ALL
(SELECT 'counted', * FROM (FROM mix EXCEPT FROM expected_mix))
ORDER BY ALL;
