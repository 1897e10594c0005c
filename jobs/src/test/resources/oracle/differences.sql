-- What the run published, and where it differs from what is expected. Cells withheld for smallness are not compared.
CREATE TABLE published AS
SELECT * FROM read_csv(getvariable('published'), header = true, delim = ',', quote = '"', columns = {
    agency_id: 'VARCHAR', period: 'VARCHAR', metric: 'VARCHAR', value: 'DOUBLE', low: 'DOUBLE', high: 'DOUBLE',
    numerator: 'DOUBLE', denominator: 'DOUBLE', n: 'BIGINT', status: 'VARCHAR'});

CREATE TABLE compared AS
SELECT
    coalesce(agency, agency_id) AS agency,
    coalesce(expected.period, published.period) AS period,
    coalesce(expected.metric, published.metric) AS metric,
    expected.value AS expected_value, published.value AS published_value,
    expected.numerator AS expected_numerator, published.numerator AS published_numerator,
    expected.n AS expected_n, published.n AS published_n,
    expected.status AS expected_status, published.status AS published_status
FROM expected FULL JOIN published
    ON agency = agency_id AND expected.period = published.period AND expected.metric = published.metric
WHERE coalesce(expected.metric, published.metric) IN (SELECT metric FROM expected)
    AND published.status IS DISTINCT FROM 'suppressed'
    AND NOT (expected.metric IS NULL AND published.status = 'not_available');

CREATE TABLE difference AS
FROM compared
WHERE expected_n IS DISTINCT FROM published_n
    OR expected_numerator IS DISTINCT FROM published_numerator
    OR (expected_value IS NULL) <> (published_value IS NULL)
    OR abs(expected_value - published_value) > 1e-9
    OR expected_status IS DISTINCT FROM published_status
ORDER BY agency, period, metric;
