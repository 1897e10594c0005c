-- One line is one complaint, sent straight to one institution; dates are days in Budapest.
CREATE TABLE handling AS
SELECT
    complaint_id AS complaint,
    trim(institution) AS agency,
    CASE
        WHEN resolution_date IS NOT NULL THEN 'closed'
        WHEN first_authority_response_date IS NOT NULL THEN 'in_progress'
        ELSE 'waiting'
    END AS state,
    60 AS resolution_limit, -- no classification is known, so the longest limit
    date AS received,
    first_authority_response_date AS responded,
    resolution_date AS closed,
    false AS closed_by_system,
    NULL::INTEGER AS rating,
    DATE '2025-11-01' AS today
FROM read_json(
    getvariable('log'),
    format = 'newline_delimited',
    columns = {
        complaint_id: 'VARCHAR',
        institution: 'VARCHAR',
        date: 'DATE',
        first_authority_response_date: 'DATE',
        resolution_date: 'DATE'
    });

-- The log has neither ratings nor complaints sent back, and does not say who closed one.
CREATE TABLE untold AS SELECT unnest(['satisfaction_mean', 'return_rate', 'auto_closed_share']) AS metric;
CREATE TABLE holiday (day DATE);
CREATE TABLE agency (id VARCHAR, population BIGINT);
CREATE TABLE declared (id VARCHAR, since DATE, until DATE);
INSERT INTO declared VALUES ('everything', DATE '2023-01-01', DATE '2026-01-01');
