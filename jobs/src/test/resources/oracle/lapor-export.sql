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
    closed::TIME = TIME '01:00:00' AS closed_by_system,
    NULL::INTEGER AS rating,
    DATE '2016-01-01' AS today
FROM written;

-- The export has no ratings.
CREATE TABLE untold AS SELECT 'satisfaction_mean' AS metric;
CREATE TABLE holiday (day DATE);
CREATE TABLE agency (id VARCHAR, population BIGINT);
CREATE TABLE declared (id VARCHAR, since DATE, until DATE);
INSERT INTO declared VALUES ('pilot', DATE '2015-01-01', DATE '2016-01-01');
