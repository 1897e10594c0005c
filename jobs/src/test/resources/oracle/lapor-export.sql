-- One row of the export is one complaint that one agency received, was active on and closed.
CREATE TABLE handling AS
WITH written AS (
    SELECT
        id AS complaint,
        DisposisiInstansiID AS agency,
        strptime(TanggalLaporanMasuk, '%d/%m/%Y %H:%M:%S') AS submitted,
        strptime(TanggalDisposisi, '%d/%m/%Y %H:%M:%S') AS disposed,
        strptime(TanggalLaporanDitutup, '%d/%m/%Y %H:%M:%S') AS closed,
        strptime(TanggalLaporanAktivitasTerakhir, '%d/%m/%Y %H:%M:%S') AS active
    FROM read_csv(getvariable('log'), header = true, all_varchar = true)
)
SELECT
    complaint,
    agency,
    'closed' AS state,
    60 AS resolution_limit, -- no classification is known, so the longest limit
    coalesce(disposed, submitted)::DATE AS received,
    CASE WHEN active < closed THEN active END::DATE AS responded,
    closed::DATE AS closed,
    CASE WHEN closed::TIME <> TIME '01:00:00' THEN closed WHEN active < closed THEN active END::DATE AS settled,
    NULL::DATE AS removed,
    true AS ever_closed,
    coalesce(active < closed, false) AS closing_answers,
    closing_answers AS closed_with_answer,
    closing_answers AS with_answer,
    false AS is_deletion,
    false AS is_archiving,
    NULL::VARCHAR AS promise,
    NULL::DATE AS to_verify,
    NULL::DATE AS verified,
    coalesce(disposed, submitted) AS received_time,
    coalesce(CASE WHEN active < closed THEN active END, TIMESTAMP '2016-01-01 00:00:00') AS answer_time,
    false AS is_replied,
    false AS is_reopened,
    NULL::VARCHAR AS channel,
    NULL::VARCHAR AS reporter,
    closed::TIME = TIME '01:00:00' AS closed_by_system,
    NULL::INTEGER AS rating,
    NULL::TIMESTAMPTZ AS rated_at,
    NULL::TIMESTAMPTZ AS replied_at,
    NULL::TIMESTAMPTZ AS reopened_at,
    DATE '2016-01-01' AS today
FROM written;

-- The export has neither ratings, replies, verifications nor channels.
CREATE TABLE untold AS SELECT unnest([
    'satisfaction_mean', 'rating_participation', 'verification_on_time_rate', 'verification_median_days', 'reporter_reply_rate', 'reopen_rate', 'channel_evenness',
    'due_on_time_rate', 'removed_share', 'deleted', 'archived'
]) AS metric;

CREATE TABLE activity AS SELECT DISTINCT agency, responded AS day FROM handling WHERE responded IS NOT NULL;
CREATE TABLE classified AS SELECT complaint, channel FROM handling;
CREATE TABLE worked (weekdays INTEGER[], fasting BOOLEAN, since INTEGER, until INTEGER);
INSERT INTO worked VALUES ([1, 2, 3, 4], false, 450, 720), ([1, 2, 3, 4], false, 780, 960), ([5], false, 450, 690), ([5], false, 780, 990);
CREATE TABLE fasting (since DATE, until DATE);
CREATE TABLE holiday (day DATE);
CREATE TABLE agency (id VARCHAR, population BIGINT);
CREATE TABLE declared (id VARCHAR, since DATE, until DATE);
INSERT INTO declared VALUES ('pilot', DATE '2015-01-01', DATE '2016-01-01');
