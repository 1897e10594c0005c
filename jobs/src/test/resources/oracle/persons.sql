-- What persons did in months that are over, and in which periods it may be counted; from `handling` and `declared`.
CREATE TABLE period AS
SELECT id, since, until FROM declared
UNION ALL
SELECT DISTINCT strftime(received, '%Y-%m'), date_trunc('month', received)::DATE, (date_trunc('month', received) + INTERVAL 1 MONTH)::DATE FROM handling
UNION ALL
SELECT DISTINCT year(received) || '-Q' || quarter(received), date_trunc('quarter', received)::DATE, (date_trunc('quarter', received) + INTERVAL 3 MONTH)::DATE FROM handling
UNION ALL
SELECT DISTINCT
    year(received) || if(month(received) <= 6, '-S1', '-S2'),
    make_date(year(received), if(month(received) <= 6, 1, 7), 1),
    (make_date(year(received), if(month(received) <= 6, 1, 7), 1) + INTERVAL 6 MONTH)::DATE
FROM handling
UNION ALL
SELECT DISTINCT year(received)::VARCHAR, date_trunc('year', received)::DATE, (date_trunc('year', received) + INTERVAL 1 YEAR)::DATE FROM handling;

CREATE TABLE running AS SELECT date_trunc('month', max(today))::DATE AS month FROM handling;

CREATE TABLE deed AS
SELECT row_number() OVER () AS id, agency, fact, points, received, date_trunc('month', done AT TIME ZONE 'Asia/Jakarta')::DATE AS month
FROM (
    SELECT agency, received, unnest([
        {fact: 'rated', done: rated_at, points: rating},
        {fact: 'reopened', done: if(ever_closed AND is_reopened, reopened_at, NULL), points: 0},
        {fact: 'replied', done: if(responded IS NOT NULL AND is_replied, replied_at, NULL), points: 0}
    ], recursive := true)
    FROM handling WHERE state IN ('closed', 'in_progress', 'waiting', 'removed'))
WHERE done IS NOT NULL AND month < (FROM running);

CREATE TABLE deed_of_period AS
SELECT deed.*, period.id AS period FROM deed JOIN period ON received >= since AND received < until;

CREATE TABLE around AS
SELECT inner_one.id AS part, outer_one.id AS whole
FROM period AS inner_one JOIN period AS outer_one
    ON outer_one.since <= inner_one.since AND outer_one.until >= inner_one.until
    AND outer_one.until - outer_one.since > inner_one.until - inner_one.since;

CREATE TABLE taken (id BIGINT, period VARCHAR);
CREATE TABLE gone (id BIGINT, period VARCHAR);
CREATE TABLE batch AS SELECT id, agency, fact FROM deed WHERE false;
