-- The metrics of every agency and period, from `handling`, `holiday`, `agency`, `declared` and `untold`.
CREATE TABLE working_day AS
SELECT day::DATE AS day
FROM generate_series(DATE '2011-01-01', DATE '2026-12-31', INTERVAL 1 DAY) AS every (day)
WHERE isodow(day) <= 5 AND day::DATE NOT IN (SELECT day FROM holiday);

-- How many working days lie after the first day, up to and including the second.
CREATE TABLE span AS
WITH pair AS (
    SELECT received AS first, responded AS second FROM handling WHERE responded IS NOT NULL
    UNION
    SELECT received, closed FROM handling WHERE closed IS NOT NULL
    UNION
    SELECT received, settled FROM handling WHERE settled IS NOT NULL
    UNION
    SELECT to_verify, coalesce(verified, today) FROM handling WHERE to_verify IS NOT NULL
    UNION
    SELECT received, today FROM handling
)
SELECT first, second, count(day) AS days
FROM pair LEFT JOIN working_day ON day > first AND day <= second
GROUP BY ALL;

-- Working minutes of each day, and of all days before it.
CREATE TABLE shift AS
SELECT day, worked.since, worked.until
FROM working_day
    LEFT JOIN fasting ON day >= fasting.since AND day < fasting.until
    JOIN worked ON isodow(day) IN worked.weekdays AND worked.fasting = (fasting.since IS NOT NULL);

CREATE TABLE clock AS
SELECT every.day, coalesce(sum(minutes) OVER (ORDER BY every.day ROWS UNBOUNDED PRECEDING EXCLUDE CURRENT ROW), 0) AS before
FROM (SELECT day::DATE AS day FROM generate_series(DATE '2011-01-01', DATE '2026-12-31', INTERVAL 1 DAY) AS all_days (day)) AS every
    LEFT JOIN (SELECT day, sum(until - since) AS minutes FROM shift GROUP BY ALL) AS worked_day USING (day);

-- Working minutes since the beginning of time; a minute counts when it is over.
CREATE TABLE reading AS
WITH moment AS (
    SELECT received_time AS read_at FROM handling UNION SELECT answer_time FROM handling
)
SELECT read_at, any_value(before) + coalesce(sum(greatest(0, least(until, epoch(read_at - read_at::DATE) / 60) - since)) FILTER (since IS NOT NULL), 0) AS minutes
FROM moment JOIN clock ON clock.day = read_at::DATE LEFT JOIN shift ON shift.day = read_at::DATE
GROUP BY ALL;

CREATE TABLE handled AS
SELECT
    handling.*,
    state IN ('closed', 'in_progress', 'waiting', 'removed') AS answerable,
    answer.days AS answered_in,
    resolution.days AS resolved_in,
    settlement.days AS settled_in,
    verification.days AS verified_in,
    greatest(0, floor((until_answer.minutes - since_receipt.minutes) / 60))::BIGINT AS answer_hours,
    waiting.days AS open_for
FROM handling
    LEFT JOIN span AS settlement ON settlement.first = received AND settlement.second = settled
    LEFT JOIN span AS verification ON verification.first = to_verify AND verification.second = coalesce(verified, today)
    LEFT JOIN reading AS since_receipt ON since_receipt.read_at = received_time
    LEFT JOIN reading AS until_answer ON until_answer.read_at = answer_time
    LEFT JOIN span AS answer ON answer.first = received AND answer.second = responded
    LEFT JOIN span AS resolution ON resolution.first = received AND resolution.second = closed
    JOIN span AS waiting ON waiting.first = received AND waiting.second = today;

CREATE TABLE cell AS
SELECT handled.* EXCLUDE (complaint), period.id AS period
FROM handled JOIN period ON received >= since AND received < until;

-- Distinct reporters, to a later end of a month only where five or more are new.
CREATE TABLE reporter AS
WITH came AS (
    SELECT agency, period, reporter, min(date_trunc('month', received))::DATE AS month
    FROM cell WHERE (answerable OR state = 'returned') AND reporter IS NOT NULL GROUP BY ALL),
so_far AS (
    SELECT agency, period, month, sum(count(*)) OVER (PARTITION BY agency, period ORDER BY month)::BIGINT AS reporters
    FROM came WHERE month < (FROM running) GROUP BY agency, period, month),
course AS (SELECT agency, period, list(reporters ORDER BY month) AS numbers FROM so_far GROUP BY ALL)
SELECT
    agency,
    period,
    list_reduce([0::BIGINT] || numbers, lambda held, next: if(next - held >= 5, next, held)) AS reporters
FROM course;

CREATE TABLE of_agency AS
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
    count(*) FILTER (state = 'closed' AND closing_answers AND resolved_in <= resolution_limit) AS resolved_on_time,
    count(*) FILTER (state IN ('in_progress', 'waiting') AND open_for > resolution_limit) AS open_too_long,
    count(*) FILTER (state = 'removed' AND open_for > resolution_limit) AS removed_too_long,
    count(*) FILTER (state = 'removed') AS removed,
    count(*) FILTER (answerable AND with_answer) AS with_answer,
    count(*) FILTER (state = 'closed' AND closed_with_answer) AS closed_with_answer,
    count(*) FILTER (answerable AND ever_closed) AS ever_closed,
    count(*) FILTER (answerable AND promise = 'kept') AS kept,
    count(*) FILTER (answerable AND promise IS NOT NULL) AS promised,
    count(*) FILTER (is_deletion) AS deletions,
    count(*) FILTER (is_archiving) AS archivings,
    count(*) FILTER (state = 'closed' AND closed_by_system) AS closed_by_system,
    count(*) FILTER (answerable AND to_verify IS NOT NULL AND verified IS NOT NULL AND verified_in <= 3) AS verified_on_time,
    count(*) FILTER (answerable AND to_verify IS NOT NULL AND (verified IS NOT NULL OR verified_in > 3)) AS verification_due,
    count(channel) FILTER (answerable OR state = 'returned') AS through_channel,
    count(DISTINCT date_trunc('month', received)) FILTER (answerable OR state = 'returned') AS months
FROM cell
GROUP BY ALL;

CREATE TABLE counted AS
SELECT
    of_agency.*,
    coalesce(rated, 0) AS rated,
    coalesce(points, 0) AS points,
    coalesce(reopened, 0) AS reopened,
    coalesce(replied, 0) AS replied,
    coalesce(reporters, 0) AS reporters
FROM of_agency
    LEFT JOIN person USING (agency, period)
    LEFT JOIN reporter USING (agency, period);


-- Kaplan-Meier: who is at risk on a day has neither had the event nor gone out of sight before it.
CREATE TABLE curve AS
WITH subject AS (
    SELECT agency, period, unnest([
        {metric: 'first_response_median_days', day: coalesce(answered_in, open_for), happened: answered_in IS NOT NULL},
        {metric: 'first_response_p90_days', day: coalesce(answered_in, open_for), happened: answered_in IS NOT NULL},
        {metric: 'first_response_median_hours', day: answer_hours, happened: answered_in IS NOT NULL},
        {metric: 'resolution_median_days', day: coalesce(settled_in, open_for), happened: settled_in IS NOT NULL}
    ], recursive := true)
    FROM cell WHERE answerable
    UNION ALL
    SELECT agency, period, 'verification_median_days', verified_in, verified IS NOT NULL
    FROM cell WHERE answerable AND to_verify IS NOT NULL
), step AS (
    SELECT agency, period, metric, day, count(*) FILTER (happened) AS happened, count(*) AS gone FROM subject GROUP BY ALL
), risk AS (
    SELECT *, sum(gone) OVER (PARTITION BY agency, period, metric ORDER BY day DESC) AS at_risk FROM step
)
SELECT *, product(1 - happened / at_risk) OVER (PARTITION BY agency, period, metric ORDER BY day) AS surviving FROM risk;

-- Where the curve is level at one half, the middle of that stretch; where it is so to the end, its beginning, as R prints it.
CREATE TABLE median AS
WITH reached AS (
    SELECT
        agency,
        period,
        metric,
        sum(happened) AS events,
        sum(gone) AS cases,
        min(day) FILTER (abs(surviving - level) < 1e-9) AS at_half,
        min(day) FILTER (surviving < level - 1e-9) AS below_half
    FROM (SELECT *, if(metric = 'first_response_p90_days', 0.1, 0.5) AS level FROM curve)
    GROUP BY ALL
)
SELECT
    agency,
    period,
    metric,
    events,
    cases,
    CASE WHEN at_half IS NULL THEN below_half ELSE (at_half + coalesce(below_half, at_half)) / 2 END AS days
FROM reached;

-- The area under the curve up to 60 days: each level holds from its day to the next.
CREATE TABLE restricted AS
SELECT agency, period, sum(happened) AS events, sum(gone) AS cases,
    least(60, min(day)) + coalesce(sum(surviving * (least(60, coalesce(next_day, 60)) - day)) FILTER (day < 60), 0) AS days
FROM (
    SELECT *, lead(day) OVER (PARTITION BY agency, period ORDER BY day) AS next_day
    FROM curve WHERE metric = 'first_response_median_days')
GROUP BY ALL;

-- Nothing is known of 60 days where nobody was seen for so long and somebody still waits.
CREATE TABLE too_short AS
SELECT agency, period FROM curve WHERE metric = 'first_response_median_days'
GROUP BY ALL HAVING max(day) < 60 AND arg_max(surviving, day) > 0;

CREATE TABLE backlog AS
SELECT agency, period, count(*) AS cases, median(open_for) AS days
FROM cell WHERE state IN ('in_progress', 'waiting')
GROUP BY ALL;

-- Shannon's entropy of the shares of channels, as a part of that of equal shares, in hundredths.
CREATE TABLE evenness AS
WITH channels AS (SELECT count(DISTINCT channel) AS channels FROM classified),
share AS (
    SELECT agency, period, count(*) AS part, sum(part) OVER (PARTITION BY agency, period) AS whole
    FROM cell WHERE answerable AND channel IS NOT NULL
    GROUP BY agency, period, channel
)
SELECT agency, period, sum(part)::BIGINT AS cases, round_even(-sum(part / whole * ln(part / whole)) / ln(any_value(channels)), 2) AS evenness
FROM share, channels
GROUP BY ALL;

-- Months with anything received, and those of them in which the agency answered anything.
CREATE TABLE active AS
SELECT agency, period, count(DISTINCT month) AS months, count(DISTINCT month) FILTER (answering) AS active
FROM (
    SELECT
        agency,
        period,
        date_trunc('month', received) AS month,
        EXISTS (
            FROM activity
            WHERE activity.agency = cell.agency
                AND activity.day >= greatest(date_trunc('month', received), period.since)
                AND activity.day < least(date_trunc('month', received) + INTERVAL 1 MONTH, period.until)) AS answering
    FROM cell JOIN period ON period.id = cell.period
    WHERE answerable OR state = 'returned')
GROUP BY ALL;

-- The halves of years, and of declared periods that have them.
CREATE TABLE half AS
SELECT DISTINCT id AS whole, since, (since + INTERVAL 6 MONTH)::DATE AS middle, until
FROM period WHERE id NOT IN (SELECT id FROM declared) AND until = since + INTERVAL 1 YEAR
UNION ALL
SELECT whole.id, whole.since, first.until, whole.until
FROM declared AS whole JOIN declared AS first ON first.id = whole.id || '-h1';

CREATE TABLE change AS
WITH due AS (
    SELECT agency, whole, received >= middle AS is_second,
        count(*) FILTER (answered_in <= 5) AS on_time,
        count(*) FILTER (answered_in IS NOT NULL OR open_for > 5) AS due
    FROM handled JOIN half ON received >= since AND received < until
    WHERE answerable
    GROUP BY ALL
)
SELECT agency, whole AS period,
    coalesce(max(due) FILTER (is_second), 0) AS second_due,
    coalesce(max(due) FILTER (NOT is_second), 0) AS first_due,
    max(on_time / due) FILTER (is_second AND due > 0) - max(on_time / due) FILTER (NOT is_second AND due > 0) AS change
FROM due GROUP BY ALL;

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
            {metric: 'answered_rate', numerator: with_answer, denominator: received},
            {metric: 'answered_completion_rate', numerator: closed_with_answer, denominator: received},
            {metric: 'completion_of_followed_up', numerator: closed, denominator: followed_up},
            {metric: 'removed_share', numerator: removed, denominator: received},
            {metric: 'due_on_time_rate', numerator: kept, denominator: promised},
            {metric: 'resolution_on_time_rate', numerator: resolved_on_time, denominator: closed + open_too_long + removed_too_long},
            {metric: 'auto_closed_share', numerator: closed_by_system, denominator: closed},
            {metric: 'return_rate', numerator: returned, denominator: received + returned},
            {metric: 'verification_on_time_rate', numerator: verified_on_time, denominator: verification_due},
            {metric: 'reopen_rate', numerator: reopened, denominator: ever_closed},
            {metric: 'rating_participation', numerator: rated, denominator: closed},
            {metric: 'reporter_reply_rate', numerator: replied, denominator: responded},
            {metric: 'satisfaction_mean', numerator: coalesce(points, 0)::BIGINT, denominator: rated}
        ], recursive := true)
        FROM counted)
)
SELECT agency, period, metric, numerator, denominator AS n, if(denominator = 0, NULL, value) AS value FROM ratio
UNION ALL
SELECT agency, period, 'received', received + returned, received + returned, received + returned FROM counted
UNION ALL
SELECT agency, period, metric, coalesce(events, 0), coalesce(cases, 0), days
FROM counted
    CROSS JOIN (SELECT unnest(['first_response_median_days', 'first_response_p90_days', 'first_response_median_hours', 'resolution_median_days', 'verification_median_days']) AS metric)
    LEFT JOIN median USING (agency, period, metric)
UNION ALL
SELECT agency, period, 'first_response_rmst_days', coalesce(events, 0), coalesce(cases, 0), days
FROM counted LEFT JOIN restricted USING (agency, period)
UNION ALL
SELECT agency, period, 'deleted', deletions, deletions, deletions FROM counted
UNION ALL
SELECT agency, period, 'archived', archivings, archivings, archivings FROM counted
UNION ALL
SELECT agency, period, 'open_overdue', open_too_long, open_too_long, open_too_long FROM counted
UNION ALL
SELECT agency, period, 'backlog_age_days', NULL, coalesce(cases, 0), days FROM counted LEFT JOIN backlog USING (agency, period)
UNION ALL
SELECT agency, period, 'channel_evenness', NULL, coalesce(cases, 0), evenness FROM counted LEFT JOIN evenness USING (agency, period)
UNION ALL
SELECT agency, period, 'active_month_share', coalesce(active, 0), coalesce(active.months, 0), active / active.months
FROM counted LEFT JOIN active USING (agency, period)
UNION ALL
SELECT agency, period, 'on_time_change', NULL, coalesce(least(first_due, second_due), 0), change
FROM counted JOIN half ON half.whole = period LEFT JOIN change USING (agency, period)
UNION ALL
SELECT counted.agency, period, 'reporters_per_100k', reporters, population, reporters * 100000 / population
FROM counted JOIN agency ON agency.id = counted.agency AND population > 0
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
    CASE WHEN NOT told THEN 'not_available' WHEN n < 10 AND metric NOT IN ('received', 'open_overdue', 'deleted', 'archived') THEN 'too_few' ELSE 'ok' END AS status
FROM (
    SELECT *, metric NOT IN (FROM untold) AND (metric <> 'first_response_rmst_days' OR NOT EXISTS (
        SELECT 1 FROM too_short WHERE too_short.agency = measured.agency AND too_short.period = measured.period)) AS told
    FROM measured);
