CREATE TABLE person AS
SELECT
    agency,
    taken.period,
    count(*) FILTER (fact = 'rated') AS rated,
    sum(points) FILTER (fact = 'rated')::BIGINT AS points,
    count(*) FILTER (fact = 'reopened') AS reopened,
    count(*) FILTER (fact = 'replied') AS replied
FROM taken JOIN deed USING (id)
GROUP BY ALL;
