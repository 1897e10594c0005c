-- One line is one complaint, sent straight to one institution; dates are days in Budapest.
-- The institution answers with its first response and with every follow-up, which may be dated earlier; a complaint is
-- finished when its status says so, which may be before any answer.
CREATE TABLE handling AS
WITH complaint AS (
    SELECT
        *,
        list_min(list_append(follow_up_dates, first_authority_response_date)) AS first_answer,
        CASE status WHEN 'Megoldott' THEN resolution_date END AS finished
    FROM read_json(
        getvariable('log'),
        format = 'newline_delimited',
        columns = {
            complaint_id: 'VARCHAR',
            institution: 'VARCHAR',
            date: 'DATE',
            first_authority_response_date: 'DATE',
            follow_up_dates: 'DATE[]',
            resolution_date: 'DATE',
            status: 'VARCHAR',
            reporter: 'VARCHAR'
        })
)
SELECT
    complaint_id AS complaint,
    trim(institution) AS agency,
    CASE WHEN finished IS NOT NULL THEN 'closed' WHEN first_answer IS NOT NULL THEN 'in_progress' ELSE 'waiting' END AS state,
    60 AS resolution_limit, -- no classification is known, so the longest limit
    date AS received,
    first_answer AS responded,
    finished AS closed,
    finished AS settled,
    NULL::DATE AS removed,
    finished IS NOT NULL AS ever_closed,
    coalesce(first_answer <= finished, false) AS closing_answers,
    closing_answers AS closed_with_answer,
    first_answer IS NOT NULL OR closing_answers AS with_answer,
    false AS is_deletion,
    false AS is_archiving,
    NULL::VARCHAR AS promise,
    NULL::DATE AS to_verify,
    NULL::DATE AS verified,
    date::TIMESTAMP AS received_time,
    NULL::TIMESTAMP AS answer_time,
    false AS is_replied,
    false AS is_reopened,
    NULL::VARCHAR AS channel,
    reporter,
    false AS closed_by_system,
    NULL::INTEGER AS rating,
    NULL::TIMESTAMPTZ AS rated_at,
    NULL::TIMESTAMPTZ AS replied_at,
    NULL::TIMESTAMPTZ AS reopened_at,
    DATE '2025-11-01' AS today
FROM complaint;

-- The log has neither ratings, replies, verifications, channels nor complaints sent back, has days and no times, and
-- does not say who closed a complaint.
CREATE TABLE untold AS SELECT unnest([
    'satisfaction_mean', 'rating_participation', 'return_rate', 'auto_closed_share', 'resolution_median_days',
    'verification_on_time_rate', 'verification_median_days', 'reporter_reply_rate', 'reopen_rate', 'channel_evenness', 'first_response_median_hours',
    'due_on_time_rate', 'removed_share', 'deleted', 'archived'
]) AS metric;

-- Days on which an institution answered anything.
CREATE TABLE activity AS
SELECT DISTINCT trim(institution) AS agency, unnest(list_append(follow_up_dates, first_authority_response_date)) AS day
FROM read_json(
    getvariable('log'),
    format = 'newline_delimited',
    columns = {institution: 'VARCHAR', first_authority_response_date: 'DATE', follow_up_dates: 'DATE[]'});

CREATE TABLE classified AS SELECT complaint, channel FROM handling;
CREATE TABLE worked (weekdays INTEGER[], fasting BOOLEAN, since INTEGER, until INTEGER);
CREATE TABLE fasting (since DATE, until DATE);
CREATE TABLE holiday (day DATE);
CREATE TABLE agency (id VARCHAR, population BIGINT);
CREATE TABLE declared (id VARCHAR, since DATE, until DATE);
INSERT INTO declared VALUES ('everything', DATE '2023-01-01', DATE '2026-01-01');
