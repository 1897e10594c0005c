-- After handling-log: each complaint that is not secret as one text, its events in order of local day and time.
CREATE TABLE told AS
SELECT
    complaint_id,
    "type",
    instant,
    agency_id,
    actor,
    classification,
    category,
    channel,
    region_id,
    coalesce(bool_or(secret = 'true') OVER (PARTITION BY complaint_id), false) AS is_secret,
    (instant AT TIME ZONE coalesce(agency.zone, 'Asia/Jakarta'))::DATE AS day,
    list_position(
        ['SUBMITTED', 'VERIFIED', 'DISPOSED', 'RESPONDED', 'REPORTER_REPLIED', 'DEFERRED', 'RESUMED', 'RETURNED',
            'CLOSED', 'REOPENED', 'ARCHIVED', 'DELETED', 'RATED'],
        "type") AS code
FROM (SELECT DISTINCT ON (complaint_id, event_id) * FROM understood) AS line
    LEFT JOIN agency ON agency.id = line.agency_id;

CREATE TABLE placed AS
SELECT
    *,
    row_number() OVER whole AS place,
    row_number() OVER (
        PARTITION BY complaint_id, day ORDER BY instant, code, agency_id NULLS FIRST, actor NULLS FIRST) - 1 AS earlier
FROM told
WHERE NOT is_secret AND instant <= getvariable('as_of')::TIMESTAMPTZ
WINDOW whole AS (
    PARTITION BY complaint_id ORDER BY day, instant, code, agency_id NULLS FIRST, actor NULLS FIRST);

CREATE TABLE attributes AS
SELECT DISTINCT ON (complaint_id) complaint_id, classification, category, channel, region_id
FROM placed WHERE "type" = 'SUBMITTED'
ORDER BY complaint_id, place;

CREATE TABLE told_case AS
SELECT
    concat_ws(
        ' | ',
        coalesce(any_value(attributes.classification), 'UNKNOWN'),
        coalesce(any_value(attributes.category), '-'),
        coalesce(any_value(attributes.channel), '-'),
        coalesce(any_value(attributes.region_id), '-'),
        string_agg(
            concat_ws(
                ' ',
                "type",
                strftime(day, '%Y-%m-%d') || 'T00:00:00.' || lpad(earlier::VARCHAR, 3, '0') || '+00:00',
                coalesce(agency_id, '-'),
                coalesce(actor, '-')),
            '; ' ORDER BY place)) AS told
FROM placed LEFT JOIN attributes USING (complaint_id)
GROUP BY complaint_id;
