-- What is new in one period by the end of one month, where it is of five or more.
DELETE FROM batch;

INSERT INTO batch
SELECT id, agency, fact
FROM deed_of_period
WHERE period = getvariable('period') AND month <= getvariable('month')::DATE
    AND id NOT IN (SELECT id FROM taken WHERE period = getvariable('period'))
    AND id NOT IN (SELECT id FROM gone WHERE period = getvariable('period'))
QUALIFY count(*) OVER (PARTITION BY agency, fact) >= 5;

-- It counts in every longer period, too, in which nothing of it is counted yet; parts of its own do without it.
INSERT INTO taken
SELECT id, whole
FROM batch
    JOIN around ON part = getvariable('period')
    ANTI JOIN (
        SELECT agency, fact, taken.period AS whole FROM batch JOIN taken USING (id)) USING (agency, fact, whole);

INSERT INTO taken SELECT id, getvariable('period') FROM batch;

INSERT INTO gone
SELECT id, part FROM batch JOIN deed_of_period USING (id) JOIN around ON part = deed_of_period.period AND whole = getvariable('period');
