-- The tallies of every agency and month once more, from the events and handlings of handling-log.sql, and where they
-- differ from those of the run.
CREATE TABLE zoned AS
SELECT complaint, agency, coalesce(zone, 'Asia/Jakarta') AS zone
FROM (
    SELECT complaint, agency FROM seen
    UNION ALL
    SELECT DISTINCT complaint, '' FROM known WHERE complaint NOT IN (SELECT complaint FROM seen)
) LEFT JOIN agency ON agency.id = agency;

CREATE TABLE submission AS
SELECT DISTINCT ON (complaint) complaint, instant AS submitted, actor AS submitter FROM known WHERE type = 'SUBMITTED'
ORDER BY complaint, instant;

CREATE TABLE verification AS
SELECT complaint, min(instant) AS verified FROM known WHERE type = 'VERIFIED' GROUP BY ALL;

-- The reporter chose the agency, and nobody disposed the complaint to it.
CREATE TABLE straight AS
SELECT DISTINCT complaint FROM known AS chosen
WHERE type = 'SUBMITTED' AND agency IS NOT NULL AND NOT EXISTS (
    FROM known AS disposed
    WHERE disposed.complaint = chosen.complaint AND disposed.agency = chosen.agency AND disposed.type = 'DISPOSED');

-- What names no agency is the last receiver's.
CREATE TABLE act AS
SELECT known.complaint, coalesce(known.agency, last_receiver.agency) AS agency, type, instant, actor
FROM known LEFT JOIN last_receiver ON last_receiver.complaint = known.complaint AND known.agency IS NULL
WHERE type IN ('RESPONDED', 'DEFERRED', 'RESUMED', 'REPORTER_REPLIED', 'REOPENED');

-- Verified by an officer of the agency: one named with it, or of the only agency.
CREATE TABLE own_verification AS
SELECT DISTINCT known.complaint, receipt.agency
FROM known JOIN receipt USING (complaint)
WHERE type = 'VERIFIED' AND actor IN ('agency_admin', 'liaison') AND (
    known.agency = receipt.agency
    OR known.agency IS NULL AND 1 = (SELECT count(*) FROM receipt AS any_receipt WHERE any_receipt.complaint = known.complaint));

CREATE TABLE course AS
SELECT
    zoned.complaint,
    zoned.agency,
    zone,
    CASE
        WHEN zoned.complaint IN (FROM outside) OR is_named_only THEN 'outside'
        WHEN zoned.agency = '' THEN 'unassigned'
        ELSE state
    END AS state,
    coalesce(seen.received, submitted, (SELECT min(instant) FROM known WHERE known.complaint = zoned.complaint)) AS received,
    seen.received AS given,
    if(removal.removed IS NULL, response.responded, NULL) AS responded,
    if(removal.removed IS NULL, closing.closed, NULL) AS closed,
    if(removal.removed IS NULL, closing.actor, NULL) AS closer,
    first_closed,
    handling.closing_answers,
    handling.closed_with_answer,
    handling.with_answer,
    handling.promise,
    handling.is_deletion,
    handling.is_archiving,
    submitted,
    submitter,
    verification.verified,
    zoned.complaint IN (FROM straight) AS is_straight,
    (zoned.complaint, zoned.agency) IN (SELECT (complaint, agency) FROM own_verification) AS is_own_verification,
    (SELECT count(DISTINCT agency) FROM known WHERE known.complaint = zoned.complaint AND type = 'DISPOSED') AS disposed_to,
    (SELECT count(*) FROM known WHERE known.complaint = zoned.complaint AND type = 'RETURNED') AS returns,
    (SELECT max(instant) FROM acted WHERE acted.complaint = zoned.complaint AND acted.agency = zoned.agency AND type = 'RETURNED') AS sent_back,
    if(
        seen.last_received < (SELECT max(last_received) FROM receipt WHERE receipt.complaint = zoned.complaint),
        (SELECT max(last_received) FROM receipt WHERE receipt.complaint = zoned.complaint),
        NULL) AS passed_on,
    handling.rating
FROM zoned
    LEFT JOIN seen USING (complaint, agency)
    LEFT JOIN removal USING (complaint, agency)
    LEFT JOIN first_closing USING (complaint, agency)
    LEFT JOIN response USING (complaint, agency)
    LEFT JOIN closing USING (complaint, agency)
    LEFT JOIN handling USING (complaint, agency)
    LEFT JOIN submission USING (complaint)
    LEFT JOIN verification USING (complaint);

CREATE TABLE conduct AS
SELECT
    course.*,
    coalesce(bool_or(act.type = 'REPORTER_REPLIED' AND act.instant > responded), false) AS is_replied,
    coalesce(bool_or(act.type IN ('REPORTER_REPLIED', 'REOPENED') AND act.instant > first_closed), false) AS is_reopened,
    coalesce(bool_or(act.type = 'REOPENED' AND act.actor IN ('agency_admin', 'liaison')), false) AS is_reopened_by_agency,
    coalesce(bool_or(act.type = 'DEFERRED'), false) AS is_deferred,
    coalesce(
        max(act.instant) FILTER (act.type = 'DEFERRED')
            > greatest(TIMESTAMPTZ '1970-01-01', max(act.instant) FILTER (act.type IN ('RESUMED', 'RESPONDED'))),
        false) AS is_deferred_now,
    coalesce(bool_or(act.type IN ('RESPONDED', 'DEFERRED') AND act.instant > closed), false) AS is_acted_after,
    coalesce(bool_or(act.type = 'RESPONDED' AND act.instant > closed), false) AS is_answered_after,
    max(act.instant) FILTER (act.type = 'RESPONDED' AND act.instant <= closed) AS last_before,
    min(act.instant) FILTER (act.type = 'RESPONDED' AND act.instant <= closed) AS first_before
FROM course LEFT JOIN act ON act.complaint = course.complaint AND act.agency = course.agency
GROUP BY ALL;

-- Settled by a person's closing, or by the last answer before the system's; by the first, if it answered again after it.
CREATE TABLE dated AS
SELECT
    *,
    state IN ('closed', 'in_progress', 'waiting', 'removed') AS is_received,
    state IN ('closed', 'in_progress', 'waiting', 'removed', 'returned') AS is_given,
    CASE
        WHEN state <> 'closed' THEN NULL
        WHEN closer IS DISTINCT FROM 'system' THEN closed
        WHEN is_answered_after THEN first_before
        ELSE last_before
    END AS settled,
    CASE getvariable('clock_start')
        WHEN 'submission' THEN coalesce(submitted, received)
        WHEN 'verification' THEN coalesce(verified, received)
        ELSE received
    END AS started,
    getvariable('as_of')::TIMESTAMPTZ AS now
FROM conduct;

-- Each fact of each handling; those with a value have it as the working days from one instant to another.
CREATE TABLE shown AS
SELECT complaint, agency, zone, received, fact.name AS fact, fact.since, fact.until, fact.points
FROM (
    SELECT
        *,
        unnest([
            {name: state, since: NULL, until: NULL, points: 0},
            {name: if(is_received, if(responded IS NULL, 'unanswered', 'answered'), NULL), since: started, until: coalesce(responded, now), points: NULL},
            {name: CASE WHEN state = 'closed' THEN if(closing_answers, 'resolved', 'resolved_unanswered') WHEN state = 'removed' THEN 'removed_unresolved' WHEN is_received THEN 'unresolved' END, since: started, until: if(state = 'closed', closed, now), points: NULL},
            {name: if(is_received, if(settled IS NULL, 'unsettled', 'settled'), NULL), since: started, until: coalesce(settled, now), points: NULL},
            {name: if((is_received OR state = 'unassigned') AND submitted IS NOT NULL AND NOT is_straight, if(verified IS NULL, 'unverified', 'verified'), NULL), since: submitted, until: coalesce(verified, now), points: NULL},
            {name: if(is_received AND rating IS NOT NULL, 'rated', NULL), since: NULL, until: NULL, points: rating},
            {name: if(state = 'closed' AND closer = 'system', 'closed_automatically', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_received AND first_closed IS NOT NULL, 'ever_closed', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_received AND with_answer, 'with_answer', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state = 'closed' AND closed_with_answer, 'closed_with_answer', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_received AND promise IS NOT NULL, 'due_' || promise, NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_deletion, 'deletion', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_archiving, 'archiving', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_received AND first_closed IS NOT NULL AND is_reopened, 'reopened', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state IN ('in_progress', 'waiting') AND is_deferred_now, 'deferred_now', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_received AND is_deferred, 'ever_deferred', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_received AND is_replied, 'reporter_replied', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_received AND submitter IN ('national_admin', 'agency_admin', 'liaison'), 'entered_by_officer', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state = 'closed' AND submitter IN ('national_admin', 'agency_admin', 'liaison') AND (closed AT TIME ZONE zone)::DATE = (received AT TIME ZONE zone)::DATE, 'closed_on_entry', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state = 'closed' AND closed < submitted, 'closed_before_submitted', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_given AND responded < received, 'responded_before_received', NULL), since: NULL, until: NULL, points: 0},
            {name: if((is_given OR state = 'unassigned') AND submitted IS NULL, 'never_submitted', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_given AND EXISTS (
                FROM agency
                WHERE agency.id = dated.agency
                    AND ((received AT TIME ZONE agency.zone)::DATE < valid_from OR (received AT TIME ZONE agency.zone)::DATE >= valid_to)),
                'received_out_of_time', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state = 'closed' AND first_before IS NULL, 'closed_without_response', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state = 'closed' AND is_acted_after AND NOT is_reopened, 'acted_after_closing', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state = 'closed' AND closer = 'system' AND settled IS NOT NULL, 'auto_closed', NULL), since: settled, until: closed, points: NULL},
            {name: if(state = 'closed' AND closer IN ('agency_admin', 'liaison') AND is_own_verification, 'verifier_resolved', NULL), since: NULL, until: NULL, points: 0},
            {name: if(is_received AND first_closed IS NOT NULL AND is_reopened_by_agency, 'reopened_by_agency', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state = 'returned' AND sent_back IS NOT NULL, 'sent_back', NULL), since: NULL, until: NULL, points: 0},
            {name: if(state = 'returned', 'given_back', NULL), since: started, until: coalesce(sent_back, passed_on), points: NULL},
            {name: if(is_given AND (disposed_to >= 3 OR returns >= 2), 'bounced', NULL), since: NULL, until: NULL, points: 0}
        ]) AS fact
    FROM dated)
WHERE fact.name IS NOT NULL;

CREATE TABLE valued AS
WITH day AS (
    SELECT *, (since AT TIME ZONE zone)::DATE AS first, (until AT TIME ZONE zone)::DATE AS second FROM shown
), pair AS (
    SELECT DISTINCT first, second FROM day WHERE first IS NOT NULL
), stretch AS (
    SELECT first, second, count(working_day.day) AS days
    FROM pair LEFT JOIN working_day ON working_day.day > first AND working_day.day <= second
    GROUP BY ALL
)
SELECT
    agency,
    date_trunc('month', (received AT TIME ZONE zone)::DATE)::DATE AS slice,
    fact,
    coalesce(points, days) AS value
FROM day LEFT JOIN stretch USING (first, second);

-- Whole working hours from the start to the first response, or until now.
CREATE TABLE waited AS
WITH stretch AS (
    SELECT
        complaint,
        agency,
        responded IS NOT NULL AS is_answered,
        date_trunc('month', (received AT TIME ZONE zone)::DATE)::DATE AS slice,
        started AT TIME ZONE zone AS first,
        coalesce(responded, now) AT TIME ZONE zone AS second
    FROM dated WHERE is_received
), moment AS (
    SELECT first AS read_at FROM stretch UNION SELECT second FROM stretch
), wall AS (
    SELECT read_at, any_value(before) + coalesce(sum(greatest(0, least(until, epoch(read_at - read_at::DATE) / 60) - since)) FILTER (since IS NOT NULL), 0) AS minutes
    FROM moment JOIN clock ON clock.day = read_at::DATE LEFT JOIN shift ON shift.day = read_at::DATE
    GROUP BY ALL
)
SELECT agency, slice, if(is_answered, 'answered_hours', 'unanswered_hours') AS fact,
    greatest(0, floor((until_answer.minutes - since_start.minutes) / 60))::BIGINT AS value
FROM stretch
    JOIN wall AS since_start ON since_start.read_at = first
    JOIN wall AS until_answer ON until_answer.read_at = second;

-- Counted where the complaint was received.
CREATE TABLE person_closing AS
SELECT
    agency,
    closed,
    responded,
    (closed AT TIME ZONE zone)::DATE AS day,
    (received AT TIME ZONE zone)::DATE AS received_on,
    date_trunc('month', (received AT TIME ZONE zone)::DATE)::DATE AS slice
FROM dated WHERE state = 'closed' AND closer IN ('agency_admin', 'liaison', 'national_admin');

-- Closings of the last week, of agencies that closed at least ten in it, and more than three times the weekly mean of
-- the twelve weeks before.
CREATE TABLE crowd AS
WITH last_day AS (
    SELECT (getvariable('as_of')::TIMESTAMPTZ - INTERVAL 1 MILLISECOND)::DATE AS last
)
SELECT agency
FROM person_closing, last_day
WHERE day > last - 91
GROUP BY agency, last
HAVING count(*) FILTER (day > last - 7) >= 10
    AND count(*) FILTER (day <= last - 7) > 0
    AND count(*) FILTER (day > last - 7) * 84 > 3 * 7 * count(*) FILTER (day <= last - 7);

CREATE TABLE expected_tally AS
SELECT agency, slice, fact, value, count(*) AS count
FROM (
    SELECT agency, slice, fact, value FROM waited
    UNION ALL
    SELECT agency, date_trunc('month', (dated.received AT TIME ZONE zone)::DATE)::DATE, if(is_received, 'channel', 'channel_of_returned'), position
    FROM dated
        JOIN classified USING (complaint)
        JOIN (
            SELECT channel, row_number() OVER (ORDER BY channel) - 1 AS position
            FROM (SELECT DISTINCT channel FROM known WHERE channel IS NOT NULL)) USING (channel)
    WHERE is_given
    UNION ALL
    SELECT agency, date_trunc('month', (dated.received AT TIME ZONE zone)::DATE)::DATE, 'reporter_known', 0
    FROM dated JOIN classified USING (complaint)
    WHERE is_given AND reporter IS NOT NULL
    UNION ALL
    -- of reporters with five complaints or more in a year that persons of the agency closed within three days
    SELECT agency, slice, 'concentrated_reporters', 0
    FROM (
        SELECT agency, reporter, date_trunc('month', (dated.received AT TIME ZONE zone)::DATE)::DATE AS slice
        FROM dated JOIN classified USING (complaint)
        WHERE is_given AND reporter IS NOT NULL AND state = 'closed'
            AND closer IN ('agency_admin', 'liaison', 'national_admin')
            AND (closed AT TIME ZONE zone)::DATE - (dated.received AT TIME ZONE zone)::DATE <= 3)
    QUALIFY count(*) OVER (PARTITION BY agency, reporter, year(slice)) >= 5
    UNION ALL
    SELECT known.agency, date_trunc('month', (instant AT TIME ZONE coalesce(agency.zone, 'Asia/Jakarta'))::DATE)::DATE, 'response_given', 0
    FROM known LEFT JOIN agency ON agency.id = known.agency
    WHERE type = 'RESPONDED' AND known.agency IS NOT NULL
    UNION ALL
    SELECT agency, slice, 'closed_by_person', 0 FROM person_closing
    UNION ALL
    SELECT agency, slice, 'closed_on_receipt', 0 FROM person_closing WHERE day = received_on
    UNION ALL
    SELECT agency, slice, 'closed_at_once', 0
    FROM person_closing
    WHERE closed BETWEEN responded AND responded + INTERVAL 5 MINUTE AND (closed AT TIME ZONE 'Asia/Jakarta')::TIME <> TIME '00:00:00'
    UNION ALL
    SELECT agency, date_trunc('month', (received AT TIME ZONE zone)::DATE)::DATE, 'answered_timed', 0
    FROM dated
    WHERE is_received AND (received AT TIME ZONE 'Asia/Jakarta')::TIME <> TIME '00:00:00' AND (responded AT TIME ZONE 'Asia/Jakarta')::TIME <> TIME '00:00:00'
    UNION ALL
    SELECT agency, date_trunc('month', (received AT TIME ZONE zone)::DATE)::DATE, 'answered_within_minutes', 0
    FROM dated
    WHERE is_received AND (received AT TIME ZONE 'Asia/Jakarta')::TIME <> TIME '00:00:00' AND (responded AT TIME ZONE 'Asia/Jakarta')::TIME <> TIME '00:00:00'
        AND responded BETWEEN received AND received + INTERVAL 15 MINUTE
    UNION ALL
    SELECT agency, slice, 'closed_in_one_minute', 0
    FROM person_closing
    QUALIFY count(*) OVER (PARTITION BY agency, slice, date_trunc('minute', closed)) >= 10
    UNION ALL
    SELECT agency, slice, 'closed_just_before', 0
    FROM person_closing
    WHERE agency IN (FROM crowd) AND day > (getvariable('as_of')::TIMESTAMPTZ - INTERVAL 1 MILLISECOND)::DATE - 7
    UNION ALL
    SELECT * FROM valued WHERE fact NOT IN ('auto_closed', 'given_back')
    UNION ALL
    SELECT agency, slice, 'returned_after_limit', 0 FROM valued WHERE fact = 'given_back' AND value > 5
    UNION ALL
    SELECT agency, slice, 'auto_closed_early', 0 FROM valued WHERE fact = 'auto_closed' AND value < 9
)
GROUP BY ALL;

CREATE TABLE tally AS
SELECT coalesce(agency_id, '') AS agency, slice, if(fact IN ('deleted', 'archived'), 'outside', fact) AS fact, value, sum(count) AS count
FROM read_csv(getvariable('tallies'), header = true, columns = {
    agency_id: 'VARCHAR', slice: 'DATE', classification: 'VARCHAR', fact: 'VARCHAR', value: 'BIGINT', count: 'BIGINT'})
GROUP BY ALL;

CREATE TABLE tally_difference AS
SELECT agency, slice, fact, value, expected_tally.count AS expected, tally.count AS counted
FROM expected_tally FULL JOIN tally USING (agency, slice, fact, value)
WHERE expected_tally.count IS DISTINCT FROM tally.count
ORDER BY ALL;
