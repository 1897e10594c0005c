package lapor.jobs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Mistakes in everything but the logs: each is found before anything is read or written. */
@ExtendWith(SparkExtension.class)
class BadInputTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void waitsForARunFile() throws IOException {
        Files.delete(world.path("run.json"));
        Refusal.of(world, 4, "run.json: no such file");
    }

    @Test
    void saysWhereARunFileIsNoJson() {
        Refusal.of(
                world.write("run.json", "{ \"asOf\": \"2022-02-01\",\n  asOf }"),
                2,
                "run.json: is not valid JSON at line 2, column 3: Unexpected character ('a' (code 97)): was expecting double-quote to start field name");
    }

    @Test
    void takesOnlyAnObjectForARunFile() {
        Refusal.of(world.write("run.json", "[1, 2]"), 2, "run.json: must be a JSON object, but is [1,2]");
    }

    @Test
    void listsEveryMistakeOfARunFile() {
        world.write(
                "run.json",
                """
                { "asOf": 5, "logs": {}, "agency": "agencies.csv", "zone": "WIB", "seed": 1.5, "lake": "a\\u0000b",
                  "periods": [{"id": "pilot", "from": "2022-02-30", "to": "2022-01-01", "until": "x"}],
                  "thresholds": {"rejectedShare": "half"}, "clock": {"start": "lunch"}, "languages": ["id", "nl"], "entries": "e.csv" }
                """);
        Refusal.of(
                world,
                2,
                "run.json: logs: must be an array, but is {}",
                "run.json: edition: is missing, but entries, documents, panel or decisions are given",
                "run.json: asOf: must be a text, but is 5",
                "run.json: periods[0].from: must be a date such as 2015-01-01, but is \"2022-02-30\"",
                "run.json: periods[0].until: unknown key; known are from, id, to",
                "run.json: zone: must be a time zone such as Asia/Jakarta, but is \"WIB\"",
                "run.json: thresholds.rejectedShare: must be a number from 0 to 1, but is \"half\"",
                "run.json: clock.start: must be one of disposition, verification, submission, but is \"lunch\"",
                "run.json: seed: must be a whole number, but is 1.5",
                "run.json: lake: must be a path, but is \"a?b\"",
                "run.json: languages: must be of \"id\" and \"en\", but is [id, nl]",
                "run.json: agency: unknown key; known are agencies, asOf, calendar, claims, clock, decisions, documents, edition, entries, evaluators, findingsReviewed, lake, languages, logs, out, panel, periods, regions, rules, seed, succession, thresholds, workTime, zone");
    }

    @Test
    void listsEveryPathThatLeadsNowhere() {
        world.write(
                "run.json",
                """
                { "asOf": "2022-02-01T00:00:00+07:00", "edition": "2022",
                  "logs": [ {"path": "lost", "source": "handling-log"}, {"path": "gone.csv", "source": "handling-log"} ],
                  "agencies": "nobody.csv", "calendar": "indonesia",
                  "entries": "e.csv", "documents": "d.csv", "panel": "p.csv", "claims": "c.csv" }
                """);
        Refusal.of(
                world,
                4,
                "nobody.csv: no such file",
                "e.csv: no such file",
                "d.csv: no such file",
                "p.csv: no such file",
                "c.csv: no such file",
                "lost: no such file or folder: lost",
                "gone.csv: no such file or folder: gone.csv");
    }

    @Test
    void callsAMissingInputInvalidWhenAnotherIsWrong() {
        world.write("agencies.csv", "agency_id,name,type\nA1,,village\n");
        Refusal.of(
                world.replace("run.json", "\"logs\",", "\"lost\","),
                2,
                "agencies.csv:2.name: is empty",
                "agencies.csv:2.type: must be one of [ministry, institution, province, regency, city, state_company, regional_company, service_unit], but is \"village\"",
                "lost: no such file or folder: lost");
    }

    @Test
    void namesTheBundledDefinitionsWhenOneIsUnknown() {
        world.replace("run.json", "handling-log", "handlinglog")
                .replace("run.json", "indonesia", "mars")
                .replace("run.json", "\"agencies\":", "\"edition\": \"1945\", \"agencies\":");
        Refusal.of(
                world,
                2,
                "mars: is neither a bundled calendar (indonesia, weekdays) nor a file in .",
                "1945: is neither a bundled edition nor a file in .",
                "handlinglog: is neither a bundled mapping (handling-log, lapor-export, lapor-status) nor a file in .");
    }

    @Test
    void listsEveryMistakeOfAMapping() {
        world.replace("run.json", "handling-log", "mine.json");
        world.write(
                "mine.json",
                """
                { "id": "mine", "system": 7, "sinze": "2011-11-01", "zone": "Jakarta", "dateFormats": ["iso", "hh:mm d/M/yyyy"],
                  "delimiter": ";;", "fields": {"agency": "OPD"}, "events": [{"type": "ANSWERED"}, {"at": "masuk"}] }
                """);
        Refusal.of(
                world,
                2,
                "mine.json: zone: must be a time zone such as Asia/Jakarta, but is \"Jakarta\"",
                "mine.json: dateFormats[1]: must be \"iso\", \"epoch-seconds\", \"epoch-millis\" or a pattern of a whole date or time such as d/M/yyyy HH:mm:ss, but is \"hh:mm d/M/yyyy\"",
                "mine.json: system: must be a text, but is 7",
                "mine.json: delimiter: must be one character, but is \";;\"",
                "mine.json: fields.agency: unknown field; known are event_id, complaint_id, agency_id, actor, channel, classification, category, region_id, anonymous, secret, reporter, rating, due, response",
                "mine.json: events[0].type: must be one of submitted, verified, disposed, responded, reporter_replied, deferred, resumed, returned, closed, reopened, archived, deleted, rated, but is \"ANSWERED\"",
                "mine.json: events[0].at: is missing, expected the column with the time",
                "mine.json: events[1].type: is missing, expected an event type or a column",
                "mine.json: events[0]: has no complaint_id",
                "mine.json: events[1]: has no complaint_id",
                "mine.json: sinze: unknown key; known are assumptions, dateFormats, days, delimiter, encoding, events, fields, filters, format, id, ignored, nulls, quote, reads, rows, since, snapshot, system, zone");
    }

    @Test
    void listsEveryMistakeOfAnEdition() {
        world.replace("run.json", "\"agencies\":", "\"edition\": \"mine.json\", \"agencies\":");
        world.write("mine.json", "{\"id\": 5, \"stagez\": []}");
        Refusal.of(
                world,
                2,
                "mine.json: id: must be a text, but is 5",
                "mine.json: name: is missing, expected an object",
                "mine.json: source: is missing: name a source, or an assumption",
                "mine.json: evidence: is missing, expected an object",
                "mine.json: groups: is missing, expected at least one group",
                "mine.json: criteria: is missing, expected at least one criterion",
                "mine.json: stages: is missing, expected at least one stage",
                "mine.json: stagez: unknown key; known are assumption, assumptions, categories, clockStart, criteria, draft, eligibility, evaluators, evidence, groups, id, milestones, name, notes, panelParts, revision, source, sources, stages, uncertainty");
    }

    @Test
    void listsEveryMistakeOfTheAgencies() {
        world.write(
                "agencies.csv",
                """
                agency_id,name,type,zone,population,parent_id
                A1,Kota Satu,city,Asia/Yakarta,-3,
                A1,Kota Satu lagi,city,,,A9
                A3,,village,,many,
                A4,too,few
                """);
        Refusal.of(
                world,
                2,
                "agencies.csv:2.zone: must be a zone such as Asia/Jakarta, but is \"Asia/Yakarta\"",
                "agencies.csv:2.population: must be a whole number, 0 or more, but is \"-3\"",
                "agencies.csv:3.agency_id: agency \"A1\" is there twice",
                "agencies.csv:4.name: is empty",
                "agencies.csv:4.type: must be one of [ministry, institution, province, regency, city, state_company, regional_company, service_unit], but is \"village\"",
                "agencies.csv:4.population: must be a whole number, 0 or more, but is \"many\"",
                "agencies.csv:5: has 3 cells, but the header has 6");
    }

    @Test
    void namesAnUnknownColumnOfTheAgencies() {
        world.write("agencies.csv", "agency_id,nama,type,type\nA1,Kota,city,city\n");
        Refusal.of(
                world,
                2,
                "agencies.csv: unknown column \"nama\"; known are agency_id, name, type, group, parent_id, region_id, zone, population, valid_from, valid_to, successor_id",
                "agencies.csv: column \"type\" is there twice",
                "agencies.csv: column \"name\" is missing");
    }

    @Test
    void findsAQuotationMarkThatSwallowsTheAgenciesAfterIt() {
        world.write("agencies.csv", "agency_id,type,name\nA1,city,\"Kota Satu\nA2,city,Kota Dua\n");
        Refusal.of(
                world,
                2,
                "agencies.csv:2: a cell that begins here holds 1 whole line of the file: a quotation mark is stray or"
                        + " missing",
                "agencies.csv:2: a quotation mark is opened and never closed");
    }
}
