-- Canonical events to handlings, by the definitions of the metrics.
CREATE TABLE line AS
SELECT *, try_cast("at" AS TIMESTAMPTZ) AS instant
FROM (
    SELECT NULL::VARCHAR AS due WHERE false
    UNION ALL BY NAME
    FROM read_csv(getvariable('log'), header = true, all_varchar = true));

CREATE TABLE understood AS
SELECT * FROM line
WHERE complaint_id IS NOT NULL
    AND type IN (
        'SUBMITTED', 'VERIFIED', 'DISPOSED', 'RESPONDED', 'REPORTER_REPLIED', 'DEFERRED', 'RESUMED', 'RETURNED',
        'CLOSED', 'REOPENED', 'ARCHIVED', 'DELETED', 'RATED')
    AND instant >= TIMESTAMPTZ '2011-11-01 00:00:00+00'
    AND NOT (type = 'DISPOSED' AND agency_id IS NULL)
    AND NOT (type = 'RATED' AND coalesce(rating NOT IN ('1', '2', '3', '4', '5'), true));

-- The same event delivered again says nothing new.
CREATE TABLE event AS
SELECT DISTINCT ON (complaint_id, event_id)
    complaint_id AS complaint, event_id, type, instant, agency_id AS agency, actor, classification, channel,
    if(coalesce(anonymous::BOOLEAN, false), NULL, reporter) AS reporter, rating::INTEGER AS rating,
    -- a day is promised to its end
    if(
        length(due) = 10,
        (due::DATE + 1)::TIMESTAMP AT TIME ZONE 'Asia/Jakarta' - INTERVAL 1 MICROSECOND,
        due::TIMESTAMPTZ) AS due
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

-- What was answered or sent back and names no agency was so by the last receiver.
CREATE TABLE acted AS
SELECT known.* REPLACE (coalesce(known.agency, latest.agency) AS agency)
FROM known LEFT JOIN (
    SELECT complaint, agency FROM receipt
    QUALIFY rank() OVER (PARTITION BY complaint ORDER BY last_received DESC) = 1) AS latest
    ON latest.complaint = known.complaint AND known.agency IS NULL
WHERE type IN ('RESPONDED', 'RETURNED');

-- Sent back, and not received again afterwards.
CREATE TABLE sent_back AS
SELECT DISTINCT complaint, agency FROM acted AS back
WHERE type = 'RETURNED' AND agency IS NOT NULL AND NOT EXISTS (
    FROM known AS again
    WHERE again.complaint = back.complaint AND again.agency = back.agency
        AND again.type = 'DISPOSED' AND again.instant > back.instant);

CREATE TABLE last_receiver AS
SELECT complaint, agency, (complaint, agency) IN (SELECT (complaint, agency) FROM sent_back) AS sent_it_back
FROM receipt
QUALIFY rank() OVER (PARTITION BY complaint ORDER BY last_received DESC) = 1;

CREATE TABLE holiday AS
SELECT date AS day FROM read_csv(getvariable('holidays'), header = true, columns = {
    date: 'DATE', kind: 'VARCHAR', name: 'VARCHAR'});

-- Working days up to and including each day.
CREATE TABLE reckoned AS
SELECT
    every.day::DATE AS day,
    count(*) FILTER (isodow(every.day) <= 5 AND every.day::DATE NOT IN (SELECT day FROM holiday)) OVER (ORDER BY every.day) AS worked
FROM generate_series(DATE '2011-01-01', DATE '2026-12-31', INTERVAL 1 DAY) AS every (day);

-- A closing or a rating that names no agency belongs to the last receiver; no closing to one that sent it back.
CREATE TABLE ended AS
SELECT known.* REPLACE (coalesce(known.agency, last_receiver.agency) AS agency)
FROM known LEFT JOIN last_receiver ON last_receiver.complaint = known.complaint AND known.agency IS NULL
    AND NOT (type = 'CLOSED' AND sent_it_back)
WHERE type IN ('CLOSED', 'RATED');

CREATE TABLE response AS
SELECT complaint, agency, min(instant) AS responded
FROM acted WHERE type = 'RESPONDED' AND agency IS NOT NULL GROUP BY ALL;

CREATE TABLE reopening AS
SELECT known.complaint, coalesce(known.agency, last_receiver.agency) AS agency, instant, actor
FROM known LEFT JOIN last_receiver ON last_receiver.complaint = known.complaint AND known.agency IS NULL
WHERE type = 'REOPENED';

-- Opened again afterwards: by the reporter within ten working days, by everybody else at any time.
CREATE TABLE undone AS
SELECT DISTINCT ended.complaint, ended.agency, ended.instant
FROM ended
    JOIN reopening USING (complaint, agency)
    LEFT JOIN agency AS home ON home.id = ended.agency
    JOIN reckoned AS since ON since.day = (ended.instant AT TIME ZONE coalesce(home.zone, 'Asia/Jakarta'))::DATE
    JOIN reckoned AS until ON until.day = (reopening.instant AT TIME ZONE coalesce(home.zone, 'Asia/Jakarta'))::DATE
WHERE ended.type = 'CLOSED' AND reopening.instant > ended.instant
    AND (reopening.actor IS DISTINCT FROM 'reporter' OR until.worked - since.worked <= 10);

CREATE TABLE first_closing AS
SELECT complaint, agency, min(instant) AS first_closed FROM ended WHERE type = 'CLOSED' GROUP BY ALL;

CREATE TABLE closing AS
SELECT DISTINCT ON (complaint, agency) complaint, agency, instant AS closed, actor
FROM ended ANTI JOIN undone USING (complaint, agency, instant)
WHERE type = 'CLOSED'
ORDER BY complaint, agency, instant;

CREATE TABLE rating AS
SELECT DISTINCT ON (complaint, agency) complaint, agency, rating, instant AS rated FROM ended WHERE type = 'RATED'
ORDER BY complaint, agency, instant DESC;

-- Answered before, or rated or confirmed by the reporter afterwards.
CREATE TABLE answering AS
SELECT closing.*
FROM closing
    LEFT JOIN response USING (complaint, agency)
    LEFT JOIN rating USING (complaint, agency)
    LEFT JOIN (
        SELECT complaint, agency, max(instant) AS confirmed
        FROM ended WHERE type = 'CLOSED' AND actor = 'reporter' GROUP BY ALL) USING (complaint, agency)
WHERE responded <= closed OR rated >= closed OR confirmed >= closed;

CREATE TABLE put_away AS FROM known WHERE type IN ('DELETED', 'ARCHIVED');

-- Put away by others than officers, or before any agency had it.
CREATE TABLE outside AS
SELECT DISTINCT complaint
FROM put_away
    LEFT JOIN (SELECT complaint, min(received) AS first_received FROM receipt GROUP BY ALL) USING (complaint)
WHERE actor IN ('national_admin', 'system', 'reporter')
    OR (type = 'DELETED' AND actor IS NULL)
    OR first_received IS NULL
    OR instant < first_received;

CREATE TABLE gave_away AS
FROM sent_back
UNION
SELECT receipt.complaint, receipt.agency
FROM receipt
    JOIN receipt AS later ON later.complaint = receipt.complaint AND later.last_received > receipt.last_received
    ANTI JOIN response ON response.complaint = receipt.complaint AND response.agency = receipt.agency;

-- Put away by the agency that had it, unanswered.
CREATE TABLE removal AS
SELECT complaint, agency, greatest(first_removed, received) AS removed
FROM (
        SELECT
            put_away.complaint,
            coalesce(put_away.agency, last_receiver.agency) AS agency,
            min(instant) AS first_removed,
            max(instant) AS last_removed
        FROM put_away
            LEFT JOIN last_receiver ON last_receiver.complaint = put_away.complaint AND put_away.agency IS NULL
        WHERE actor IN ('agency_admin', 'liaison') OR (type = 'ARCHIVED' AND actor IS NULL)
        GROUP BY ALL)
    JOIN receipt USING (complaint, agency)
    LEFT JOIN response USING (complaint, agency)
    LEFT JOIN (SELECT complaint, agency, closed AS answering_closed FROM answering) USING (complaint, agency)
    ANTI JOIN gave_away USING (complaint, agency)
WHERE last_removed >= last_received
    AND NOT coalesce(responded <= greatest(first_removed, received), false)
    AND NOT coalesce(answering_closed <= greatest(first_removed, received), false);

-- The last promise that was told before the one before it ran out.
CREATE TABLE promise AS
SELECT
    complaint,
    agency,
    list_reduce(
        list({told: instant, due: due} ORDER BY instant, due),
        lambda held, next: if(next.told < held.due, next, held)).due AS due
FROM (
    SELECT told.complaint, coalesce(told.agency, last_receiver.agency) AS agency, instant, due
    FROM (
            -- a verification by others than officers is the complaint's, whoever is named with it
            SELECT * REPLACE (
                if(type = 'VERIFIED' AND NOT coalesce(actor IN ('agency_admin', 'liaison'), false), NULL, agency) AS agency)
            FROM known WHERE due IS NOT NULL) AS told
        LEFT JOIN last_receiver ON last_receiver.complaint = told.complaint AND told.agency IS NULL)
GROUP BY ALL;

-- Agencies that handle a complaint, and those that are only named where it was put away.
CREATE TABLE seen AS
SELECT complaint, agency, received, last_received, false AS is_named_only FROM receipt
UNION ALL
SELECT complaint, agency, min(instant), NULL, true
FROM put_away ANTI JOIN receipt USING (complaint, agency)
WHERE agency IS NOT NULL
GROUP BY ALL;

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
    coalesce(bool_or(type IN ('REPORTER_REPLIED', 'REOPENED') AND instant > first_closed), false) AS is_reopened,
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
    LEFT JOIN first_closing USING (complaint, agency)
GROUP BY ALL;

CREATE TABLE handling AS
SELECT
    complaint,
    agency,
    CASE
        WHEN complaint IN (FROM outside) OR is_named_only THEN 'outside'
        WHEN removed IS NOT NULL THEN 'removed'
        WHEN closed IS NOT NULL THEN 'closed' -- also when it had sent the complaint back before
        WHEN (complaint, agency) IN (SELECT (complaint, agency) FROM gave_away) THEN 'returned'
        WHEN responded IS NOT NULL OR first_closed IS NOT NULL THEN 'in_progress'
        ELSE 'waiting'
    END AS state,
    CASE classification WHEN 'INFORMATION' THEN 5 WHEN 'ASPIRATION' THEN 5 WHEN 'NON_OVERSIGHT' THEN 14 ELSE 60 END
        AS resolution_limit,
    (received AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS received,
    (if(removed IS NULL, responded, NULL) AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS responded,
    (if(removed IS NULL, closed, NULL) AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS closed,
    (if(removed IS NULL, if(actor = 'system', answered_before_closing, closed), NULL) AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS settled,
    (removed AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS removed,
    first_closed IS NOT NULL AS ever_closed,
    removed IS NULL AND coalesce(is_answering, false) AS closing_answers,
    closing_answers AS closed_with_answer,
    removed IS NULL AND responded IS NOT NULL OR closing_answers AS with_answer,
    (complaint, agency) IN (SELECT (complaint, agency) FROM put_away WHERE type = 'DELETED') AS is_deletion,
    (complaint, agency) IN (SELECT (complaint, agency) FROM put_away WHERE type = 'ARCHIVED') AS is_archiving,
    CASE
        WHEN removed IS NULL AND closed <= due THEN 'kept'
        WHEN coalesce(if(removed IS NULL, closed, NULL), getvariable('as_of')::TIMESTAMPTZ) > due THEN 'missed'
    END AS promise,
    if(complaint NOT IN (FROM chosen), (submitted AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE, NULL) AS to_verify,
    (verified AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS verified,
    received AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta') AS received_time,
    coalesce(if(removed IS NULL, responded, NULL), getvariable('as_of')::TIMESTAMPTZ) AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta') AS answer_time,
    removed IS NULL AND coalesce(is_replied, false) AS is_replied,
    coalesce(is_reopened, false) AS is_reopened,
    channel,
    reporter,
    coalesce(actor = 'system', false) AS closed_by_system,
    rating,
    (getvariable('as_of')::TIMESTAMPTZ AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS today
FROM seen
    LEFT JOIN (SELECT id AS agency, zone AS own_zone FROM agency) USING (agency)
    LEFT JOIN response USING (complaint, agency)
    LEFT JOIN closing USING (complaint, agency)
    LEFT JOIN first_closing USING (complaint, agency)
    LEFT JOIN removal USING (complaint, agency)
    LEFT JOIN promise USING (complaint, agency)
    LEFT JOIN (SELECT complaint, agency, true AS is_answering FROM answering) USING (complaint, agency)
    LEFT JOIN rating USING (complaint, agency)
    LEFT JOIN afterwards USING (complaint, agency)
    LEFT JOIN classified USING (complaint)
    LEFT JOIN verified USING (complaint);

-- Days on which an agency answered anything.
CREATE TABLE activity AS
SELECT DISTINCT agency, (instant AT TIME ZONE coalesce(own_zone, 'Asia/Jakarta'))::DATE AS day
FROM known LEFT JOIN (SELECT id AS agency, zone AS own_zone FROM agency) USING (agency)
WHERE type = 'RESPONDED' AND agency IS NOT NULL;

-- Working hours as the regulation has them, in minutes of the day; in Ramadan they are shorter.
CREATE TABLE worked (weekdays INTEGER[], fasting BOOLEAN, since INTEGER, until INTEGER);
INSERT INTO worked VALUES
    ([1, 2, 3, 4], false, 450, 720), ([1, 2, 3, 4], false, 780, 960), ([5], false, 450, 690), ([5], false, 780, 990),
    ([1, 2, 3, 4], true, 480, 720), ([1, 2, 3, 4], true, 750, 900), ([5], true, 480, 690), ([5], true, 750, 930);
CREATE TABLE fasting (since DATE, until DATE);
INSERT INTO fasting VALUES
    (DATE '2020-04-24', DATE '2020-05-24'), (DATE '2021-04-13', DATE '2021-05-13'), (DATE '2022-04-03', DATE '2022-05-02');

CREATE TABLE untold AS
SELECT unnest(if((SELECT count(promise) FROM handling WHERE state IN ('closed', 'in_progress', 'waiting', 'removed')) = 0, ['due_on_time_rate'], [])) AS metric;

CREATE TABLE declared (id VARCHAR, since DATE, until DATE);
INSERT INTO declared VALUES
    ('edition-2022', DATE '2021-04-01', DATE '2022-04-01'),
    ('edition-2022-h1', DATE '2021-04-01', DATE '2021-10-01'),
    ('edition-2022-h2', DATE '2021-10-01', DATE '2022-04-01');
