-- The metrics of every agency and period, from `handling`, `holiday`, `agency`, `declared` and `untold`.
CREATE TABLE working_day AS
SELECT day::DATE AS day
FROM generate_series(DATE '2011-01-01', DATE '2026-12-31', INTERVAL 1 DAY) AS every (day)
WHERE isodow(day) <= 5 AND day::DATE NOT IN (SELECT day FROM holiday);

CREATE TABLE period AS
SELECT id, since, until FROM declared
UNION ALL
SELECT DISTINCT strftime(received, '%Y-%m'), date_trunc('month', received)::DATE, (date_trunc('month', received) + INTERVAL 1 MONTH)::DATE FROM handling
UNION ALL
SELECT DISTINCT year(received) || '-Q' || quarter(received), date_trunc('quarter', received)::DATE, (date_trunc('quarter', received) + INTERVAL 3 MONTH)::DATE FROM handling
UNION ALL
SELECT DISTINCT year(received)::VARCHAR, date_trunc('year', received)::DATE, (date_trunc('year', received) + INTERVAL 1 YEAR)::DATE FROM handling;

-- How many working days lie after the first day, up to and including the second.
CREATE TABLE span AS
WITH pair AS (
    SELECT received AS first, responded AS second FROM handling WHERE responded IS NOT NULL
    UNION
    SELECT received, closed FROM handling WHERE closed IS NOT NULL
    UNION
    SELECT received, today FROM handling
)
SELECT first, second, count(day) AS days
FROM pair LEFT JOIN working_day ON day > first AND day <= second
GROUP BY ALL;

CREATE TABLE handled AS
SELECT
    handling.*,
    state IN ('closed', 'in_progress', 'waiting') AS answerable,
    answer.days AS answered_in,
    resolution.days AS resolved_in,
    waiting.days AS open_for
FROM handling
    LEFT JOIN span AS answer ON answer.first = received AND answer.second = responded
    LEFT JOIN span AS resolution ON resolution.first = received AND resolution.second = closed
    JOIN span AS waiting ON waiting.first = received AND waiting.second = today;

CREATE TABLE cell AS
SELECT handled.* EXCLUDE (complaint), period.id AS period
FROM handled JOIN period ON received >= since AND received < until;

CREATE TABLE counted AS
SELECT
    agency,
    period,
    count(*) FILTER (state = 'returned') AS returned,
    count(*) FILTER (answerable) AS received,
    count(*) FILTER (state = 'closed') AS closed,
    count(*) FILTER (state IN ('closed', 'in_progress')) AS followed_up,
    count(*) FILTER (answerable AND answered_in IS NOT NULL) AS responded,
    sum(answered_in) FILTER (answerable) AS response_days,
    count(*) FILTER (answerable AND answered_in <= 5) AS answered_on_time,
    count(*) FILTER (answerable AND answered_in IS NULL AND open_for > 5) AS unanswered_too_long,
    count(*) FILTER (state = 'closed' AND resolved_in <= resolution_limit) AS resolved_on_time,
    count(*) FILTER (answerable AND state <> 'closed' AND open_for > resolution_limit) AS open_too_long,
    count(*) FILTER (state = 'closed' AND closed_by_system) AS closed_by_system,
    count(*) FILTER (answerable AND rating IS NOT NULL) AS rated,
    sum(rating) FILTER (answerable) AS points
FROM cell
GROUP BY ALL;

-- Kaplan-Meier: who is at risk on a day has neither been answered nor gone out of sight before it.
CREATE TABLE curve AS
WITH subject AS (
    SELECT agency, period, coalesce(answered_in, open_for) AS day, answered_in IS NOT NULL AS answered
    FROM cell WHERE answerable
), step AS (
    SELECT agency, period, day, count(*) FILTER (answered) AS answered, count(*) AS gone FROM subject GROUP BY ALL
), risk AS (
    SELECT *, sum(gone) OVER (PARTITION BY agency, period ORDER BY day DESC) AS at_risk FROM step
)
SELECT *, product(1 - answered / at_risk) OVER (PARTITION BY agency, period ORDER BY day) AS surviving FROM risk;

-- Where the curve is level at one half, the middle of that stretch, as R's survival package has it.
CREATE TABLE median AS
WITH reached AS (
    SELECT
        agency,
        period,
        min(day) FILTER (abs(surviving - 0.5) < 1e-9) AS at_half,
        min(day) FILTER (surviving < 0.5 - 1e-9) AS below_half,
        max(day) AS last_day
    FROM curve GROUP BY ALL
)
SELECT
    agency,
    period,
    CASE WHEN at_half IS NULL THEN below_half ELSE (at_half + coalesce(below_half, last_day)) / 2 END AS days
FROM reached;

CREATE TABLE measured AS
WITH ratio AS (
    SELECT agency, period, metric, numerator, denominator, numerator / denominator AS value
    FROM (
        SELECT agency, period, unnest([
            {metric: 'follow_up_rate', numerator: followed_up, denominator: received},
            {metric: 'completion_rate', numerator: closed, denominator: received},
            {metric: 'first_response_on_time_rate', numerator: answered_on_time, denominator: responded + unanswered_too_long},
            {metric: 'first_response_on_time_of_responded', numerator: answered_on_time, denominator: responded},
            {metric: 'first_response_on_time_of_received', numerator: answered_on_time, denominator: received},
            {metric: 'first_response_mean_days', numerator: coalesce(response_days, 0)::BIGINT, denominator: responded},
            {metric: 'resolution_on_time_rate', numerator: resolved_on_time, denominator: closed + open_too_long},
            {metric: 'auto_closed_share', numerator: closed_by_system, denominator: closed},
            {metric: 'return_rate', numerator: returned, denominator: received + returned},
            {metric: 'satisfaction_mean', numerator: coalesce(points, 0)::BIGINT, denominator: rated}
        ], recursive := true)
        FROM counted)
)
SELECT agency, period, metric, numerator, denominator AS n, if(denominator = 0, NULL, value) AS value FROM ratio
UNION ALL
SELECT agency, period, 'received', received + returned, received + returned, received + returned FROM counted
UNION ALL
SELECT agency, period, 'first_response_median_days', responded, received, days
FROM counted LEFT JOIN median USING (agency, period)
UNION ALL
SELECT counted.agency, period, 'complaints_per_100k', received + returned, population, (received + returned) * 100000 / population
FROM counted JOIN agency ON agency.id = counted.agency AND population > 0;

-- What a source does not tell is not available, never zero.
CREATE TABLE expected AS
SELECT
    agency,
    period,
    metric,
    if(told, numerator, NULL) AS numerator,
    if(told, n, NULL) AS n,
    if(told, value, NULL) AS value,
    CASE WHEN NOT told THEN 'not_available' WHEN n < 10 AND metric <> 'received' THEN 'too_few' ELSE 'ok' END AS status
FROM (SELECT *, metric NOT IN (FROM untold) AS told FROM measured);
