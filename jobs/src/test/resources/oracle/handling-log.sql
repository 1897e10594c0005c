-- Canonical events to handlings, by the definitions of the metrics.
CREATE TABLE line AS
SELECT *, try_cast("at" AS TIMESTAMPTZ) AS instant
FROM read_csv(getvariable('log'), header = true, all_varchar = true);

CREATE TABLE understood AS
SELECT * FROM line
WHERE complaint_id IS NOT NULL
    AND type IN (
        'SUBMITTED', 'VERIFIED', 'DISPOSED', 'RESPONDED', 'REPORTER_REPLIED', 'DEFERRED', 'RESUMED', 'RETURNED',
        'CLOSED', 'REOPENED', 'ARCHIVED', 'DELETED', 'RATED')
    AND instant >= TIMESTAMPTZ '2011-11-01 00:00:00+00'
    AND NOT (type IN ('DISPOSED', 'RESPONDED', 'RETURNED') AND agency_id IS NULL)
    AND NOT (type = 'RATED' AND coalesce(rating NOT IN ('1', '2', '3', '4', '5'), true));

-- The same event delivered again says nothing new.
CREATE TABLE event AS
SELECT DISTINCT ON (complaint_id, event_id)
    complaint_id AS complaint, event_id, type, instant, agency_id AS agency, actor, classification, channel,
    if(coalesce(anonymous::BOOLEAN, false), NULL, reporter) AS reporter, rating::INTEGER AS rating
FROM understood;

CREATE TABLE known AS
SELECT * FROM event WHERE instant <= getvariable('as_of')::TIMESTAMPTZ;

CREATE TABLE agency AS
SELECT
    agency_id AS id, zone, population::BIGINT AS population, valid_from::DATE AS valid_from, valid_to::DATE AS valid_to
FROM read_csv(getvariable('agencies'), header = true, all_varchar = true);

-- An agency receives a complaint with its first disposition to it; else with the submission that names it, or the
-- complaint's; else with the first that it did.
CREATE TABLE receipt AS
SELECT *, coalesce(last_disposed, received) AS last_received
FROM (
    SELECT
        complaint,
        agency,
        coalesce(
            min(instant) FILTER (type = 'DISPOSED'),
            min(instant) FILTER (type = 'SUBMITTED'),
            any_value(submitted),
            min(instant)) AS received,
        max(instant) FILTER (type = 'DISPOSED') AS last_disposed
    FROM known
        LEFT JOIN (SELECT complaint, min(instant) AS submitted FROM known WHERE type = 'SUBMITTED' GROUP BY ALL)
            USING (complaint)
    WHERE agency IS NOT NULL AND type NOT IN ('VERIFIED', 'ARCHIVED', 'DELETED')
    GROUP BY ALL);

-- Sent back, and not received again afterwards.
CREATE TABLE sent_back AS
SELECT DISTINCT complaint, agency FROM known AS back
WHERE type = 'RETURNED' AND NOT EXISTS (
    FROM known AS again
    WHERE again.complaint = back.complaint AND again.agency = back.agency
        AND again.type = 'DISPOSED' AND again.instant > back.instant);

CREATE TABLE last_receiver AS
SELECT complaint, agency, (complaint, agency) IN (SELECT (complaint, agency) FROM sent_back) AS sent_it_back
FROM receipt
QUALIFY rank() OVER (PARTITION BY complaint ORDER BY last_received DESC) = 1;

-- A closing or a rating that names no agency belongs to the last receiver; no closing to one that sent it back.
CREATE TABLE ended AS
SELECT known.* REPLACE (coalesce(known.agency, last_receiver.agency) AS agency)
FROM known LEFT JOIN last_receiver ON last_receiver.complaint = known.complaint AND known.agency IS NULL
    AND NOT (type = 'CLOSED' AND sent_it_back)
WHERE type IN ('CLOSED', 'RATED');

CREATE TABLE response AS
SELECT complaint, agency, min(instant) AS responded FROM known WHERE type = 'RESPONDED' GROUP BY ALL;

CREATE TABLE closing AS
SELECT DISTINCT ON (complaint, agency) complaint, agency, instant AS closed, actor FROM ended WHERE type = 'CLOSED'
ORDER BY complaint, agency, instant;

CREATE TABLE rating AS
SELECT DISTINCT ON (complaint, agency) complaint, agency, rating FROM ended WHERE type = 'RATED'
ORDER BY complaint, agency, instant DESC;

-- Deleted complaints, and archived ones that were neither disposed nor answered.
CREATE TABLE outside AS
SELECT complaint FROM known GROUP BY complaint
HAVING bool_or(type = 'DELETED') OR (bool_or(type = 'ARCHIVED') AND NOT bool_or(type IN ('DISPOSED', 'RESPONDED')));

CREATE TABLE classified AS
SELECT DISTINCT ON (complaint) complaint, instant AS submitted, classification, channel, reporter
FROM known WHERE type = 'SUBMITTED'
ORDER BY complaint, instant;

CREATE TABLE verified AS
SELECT complaint, min(instant) AS verified FROM known WHERE type = 'VERIFIED' GROUP BY ALL;

-- The reporter chose an agency to which nobody disposed the complaint: nobody had to verify it.
CREATE TABLE chosen AS
SELECT DISTINCT complaint FROM known AS submission
WHERE type = 'SUBMITTED' AND agency IS NOT NULL AND NOT EXISTS (
    FROM known AS disposed
    WHERE disposed.complaint = submission.complaint AND disposed.agency = submission.agency AND type = 'DISPOSED');

-- What the reporter and the agency did afterwards; what names no agency is the last receiver's.
CREATE TABLE afterwards AS
SELECT
    complaint,
    agency,
    coalesce(bool_or(type = 'REPORTER_REPLIED' AND instant > responded), false) AS is_replied,
    coalesce(bool_or(type IN ('REPORTER_REPLIED', 'REOPENED') AND instant > closed), false) AS is_reopened,
    -- the system's closing settles nothing: the last answer before it does, or the first if others came after it
    if(
        bool_or(type = 'RESPONDED' AND instant > closed),
        min(instant) FILTER (type = 'RESPONDED' AND instant <= closed),
        max(instant) FILTER (type = 'RESPONDED' AND instant <= closed)) AS answered_before_closing
FROM (
        SELECT known.complaint, coalesce(known.agency, last_receiver.agency) AS agency, type, instant
        FROM known
            LEFT JOIN last_receiver ON last_receiver.complaint = known.complaint AND known.agency IS NULL
        WHERE type IN ('RESPONDED', 'REPORTER_REPLIED', 'REOPENED'))
    LEFT JOIN response USING (complaint, agency)
    LEFT JOIN closing USING (complaint, agency)
GROUP BY ALL;

CREATE TABLE handling AS
SELECT
    complaint,
    agency,
    CASE
        WHEN complaint IN (FROM outside) THEN 'outside'
        WHEN closed IS NOT NULL THEN 'closed' -- also when it had sent the complaint back before
        WHEN (complaint, agency) IN (SELECT (complaint, agency) FROM sent_back) THEN 'returned'
        WHEN responded IS NULL AND EXISTS (
            FROM receipt AS later
            WHERE later.complaint = receipt.complaint AND later.last_received > receipt.last_received) THEN 'returned'
        WHEN responded IS NOT NULL THEN 'in_progress'
        ELSE 'waiting'
    END AS state,
    CASE classification WHEN 'INFORMATION' THEN 5 WHEN 'ASPIRATION' THEN 5 WHEN 'NON_OVERSIGHT' THEN 14 ELSE 60 END
        AS resolution_limit,
    (received AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS received,
    (responded AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS responded,
    (closed AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS closed,
    (if(actor = 'system', answered_before_closing, closed) AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS settled,
    if(complaint NOT IN (FROM chosen), (submitted AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE, NULL) AS to_verify,
    (verified AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS verified,
    received AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta') AS received_time,
    coalesce(responded, getvariable('as_of')::TIMESTAMPTZ) AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta') AS answer_time,
    coalesce(is_replied, false) AS is_replied,
    coalesce(is_reopened, false) AS is_reopened,
    channel,
    reporter,
    coalesce(actor = 'system', false) AS closed_by_system,
    rating,
    (getvariable('as_of')::TIMESTAMPTZ AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS today
FROM receipt
    LEFT JOIN (SELECT id AS agency, zone AS own_zone FROM agency) USING (agency)
    LEFT JOIN response USING (complaint, agency)
    LEFT JOIN closing USING (complaint, agency)
    LEFT JOIN rating USING (complaint, agency)
    LEFT JOIN afterwards USING (complaint, agency)
    LEFT JOIN classified USING (complaint)
    LEFT JOIN verified USING (complaint);

-- Days on which an agency answered anything.
CREATE TABLE activity AS
SELECT DISTINCT agency, (instant AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS day
FROM known LEFT JOIN (SELECT id AS agency, zone AS own_zone FROM agency) USING (agency)
WHERE type = 'RESPONDED';

-- Working hours as the regulation has them, in minutes of the day; in Ramadan they are shorter.
CREATE TABLE worked (weekdays INTEGER[], fasting BOOLEAN, since INTEGER, until INTEGER);
INSERT INTO worked VALUES
    ([1, 2, 3, 4], false, 450, 720), ([1, 2, 3, 4], false, 780, 960), ([5], false, 450, 690), ([5], false, 780, 990),
    ([1, 2, 3, 4], true, 480, 720), ([1, 2, 3, 4], true, 750, 900), ([5], true, 480, 690), ([5], true, 750, 930);
CREATE TABLE fasting (since DATE, until DATE);
INSERT INTO fasting VALUES
    (DATE '2020-04-24', DATE '2020-05-24'), (DATE '2021-04-13', DATE '2021-05-13'), (DATE '2022-04-03', DATE '2022-05-02');

CREATE TABLE untold (metric VARCHAR);
CREATE TABLE holiday AS
SELECT date AS day FROM read_csv(getvariable('holidays'), header = true, columns = {
    date: 'DATE', kind: 'VARCHAR', name: 'VARCHAR'});

CREATE TABLE declared (id VARCHAR, since DATE, until DATE);
INSERT INTO declared VALUES
    ('edition-2022', DATE '2021-04-01', DATE '2022-04-01'),
    ('edition-2022-h1', DATE '2021-04-01', DATE '2021-10-01'),
    ('edition-2022-h2', DATE '2021-10-01', DATE '2022-04-01');
