package lapor.run;

import lapor.calendar.UsualZone;

/** Every key of a run file, with its meaning, an example that the reader takes, and what holds where it is left out. */
public enum RunKey {
    AS_OF(
            Part.RUN,
            "asOf",
            "The instant from which the run looks: later events do not exist yet; needed, or `--as-of`.",
            "\"2022-04-15T00:00:00+07:00\""),
    LOGS(
            Part.RUN,
            "logs",
            "The logs and how they are read, see below; needed.",
            "[{\"path\": \"logs\", \"source\": \"own.json\"}]"),
    ZONE(
            Part.RUN,
            "zone",
            "In which days are counted, where an agency has no other; a mapping's `zone` is of the log's times only.",
            "\"Europe/Budapest\"",
            "\"" + UsualZone.ZONE + "\""),
    CALENDAR(
            Part.RUN,
            "calendar",
            "Days that nobody works: `indonesia`, `weekdays`, or a CSV file as above.",
            "\"weekdays\"",
            "\"indonesia\""),
    WORK_TIME(
            Part.RUN,
            "workTime",
            "Weeks and hours: `indonesia`, `weekdays`, or a JSON file.",
            "\"indonesia\"",
            "\"indonesia\""),
    AGENCIES(
            Part.RUN,
            "agencies",
            "A list of agencies, see below; without it every agency of the logs goes by its id.",
            "\"agencies.csv\""),
    REGIONS(
            Part.RUN,
            "regions",
            "A CSV `region_id, name, parent_id, population` (codes `PP`, `PP.KK`): pages name regions, and complaints from others are warned of.",
            "\"regions.csv\""),
    SUCCESSION(
            Part.RUN,
            "succession",
            "Who answers for agencies that ended: `as-was`, or `folded` into their successors.",
            "\"folded\"",
            "\"as-was\""),
    RULES(
            Part.RUN,
            "rules",
            "A JSON file of dated limits, and of what is a sign of odd conduct, instead of the bundled one.",
            "\"rules.json\""),
    PERIODS(
            Part.RUN,
            "periods",
            "Periods beside months, quarters, years and the edition's, see below.",
            "[{\"id\": \"pilot\", \"from\": \"2015-01-01\", \"to\": \"2016-01-01\"}]",
            "[]"),
    CLOCK(
            Part.RUN,
            "clock",
            "From when days are counted, see below; else as the edition says.",
            "{\"start\": \"submission\"}"),
    THRESHOLDS(Part.RUN, "thresholds", "What logs must keep to, see below.", "{\"rejectedShare\": 0.1}", "{}"),
    SEED(Part.RUN, "seed", "Of everything that draws random numbers, a whole number.", "7", "1"),
    LAKE(Part.RUN, "lake", "The folder of the lake.", "\"../target/lake\"", "\"lake\""),
    OUT(Part.RUN, "out", "Where runs are published.", "\"../target/out\"", "\"out\""),
    LANGUAGES(Part.RUN, "languages", "Of the report: `id`, `en`.", "[\"en\"]", "[\"id\", \"en\"]"),
    EDITION(
            Part.RUN,
            "edition",
            "A competition, bundled (`lapor editions`) or a JSON file; without it the run ends with metrics.",
            "\"next\""),
    ENTRIES(
            Part.RUN,
            "entries",
            "Who entered, a CSV: `agency_id, group, operating_since, previous_award, recommended_by, submitted_at`.",
            "\"entries.csv\""),
    DOCUMENTS(
            Part.RUN,
            "documents",
            "Scores of documents, a CSV: `agency_id, criterion, evaluator, score` (0-100).",
            "\"documents.csv\""),
    PANEL(
            Part.RUN,
            "panel",
            "Scores of the panel, a CSV: `agency_id, part, evaluator, score` (0-100).",
            "\"panel.csv\""),
    EVALUATORS(
            Part.RUN, "evaluators", "Where evaluators belong, a CSV: `evaluator, agency_id`.", "\"affiliations.csv\""),
    DECISIONS(
            Part.RUN,
            "decisions",
            "What people decide against the scores, or where they are equal, a CSV: `agency_id, stage, decision, reason, decided_by`.",
            "\"decisions.csv\""),
    CLAIMS(
            Part.RUN,
            "claims",
            "Of self-assessments, a CSV: `agency_id, metric, period, value, numerator, denominator`, perhaps `as_of`.",
            "\"claims.csv\""),
    FINDINGS_REVIEWED(
            Part.RUN,
            "findingsReviewed",
            "Findings that people have looked at, by an office or a role, on a day, a CSV: `agency_id, period, finding, reviewed_by, reason, reviewed_at`; they stay listed and are no longer open.",
            "\"reviewed.csv\""),

    PATH(Part.LOG, "path", "A file or a folder; needed.", "\"logs\""),
    SOURCE(Part.LOG, "source", "A bundled mapping or a file; needed.", "\"handling-log\""),

    ID(Part.PERIOD, "id", "Name of the period; needed.", "\"pilot\""),
    FROM(Part.PERIOD, "from", "Its first day; needed.", "\"2015-01-01\""),
    TO(Part.PERIOD, "to", "The day after its last; needed.", "\"2016-01-01\""),

    START(Part.CLOCK, "start", "`disposition`, `verification` or `submission`.", "\"verification\"", "\"disposition\""),

    REJECTED_SHARE(
            Part.THRESHOLDS,
            "rejectedShare",
            "The largest share of rejected rows, of a delivery.",
            "0.1",
            thresholds().rejectedShare()),
    FILE_REJECTED_SHARE(
            Part.THRESHOLDS,
            "fileRejectedShare",
            "The same of any one file of ten rows or more: a date format that changed in one of many files cannot hide,"
                    + " and a typing error in a tiny one does no harm.",
            "0.2",
            thresholds().fileRejectedShare()),
    UNLISTED_SHARE(
            Part.THRESHOLDS,
            "unlistedShare",
            "Of events that name an agency outside the list, of those that name one.",
            "0.01",
            thresholds().unlistedShare()),
    LATE_SHARE(
            Part.THRESHOLDS,
            "lateShare",
            "Of late rows, of a delivery.",
            "0.2",
            thresholds().lateShare()),
    MISPLACED_SHARE(
            Part.THRESHOLDS,
            "misplacedShare",
            "Of events with text of a reporter where a name belongs, of a delivery.",
            "0.01",
            thresholds().misplacedShare()),
    DAMAGED_ID_SHARE(
            Part.THRESHOLDS,
            "damagedIdShare",
            "Of rows with a damaged or a shared id, of a delivery.",
            "0",
            thresholds().ids().damagedShare()),
    SUBMISSIONS(
            Part.THRESHOLDS,
            "submissions",
            "The most submissions at different times that one complaint can have, a whole number.",
            "3",
            Integer.toString(thresholds().ids().mostSubmissions()));

    private final Part part;
    private final String key;
    private final String meaning;
    private final String example;
    private final String usual;

    RunKey(Part part, String key, String meaning, String example) {
        this(part, key, meaning, example, "");
    }

    RunKey(Part part, String key, String meaning, String example, double usual) {
        this(part, key, meaning, example, Double.toString(usual));
    }

    RunKey(Part part, String key, String meaning, String example, String usual) {
        this.part = part;
        this.key = key;
        this.meaning = meaning;
        this.example = example;
        this.usual = usual;
    }

    private static Thresholds thresholds() {
        return Thresholds.USUAL;
    }

    /** Where a key stands. */
    public enum Part {
        RUN("The run file"),
        LOG("A log (`logs`)"),
        PERIOD("A period (`periods`)"),
        CLOCK("From when days are counted (`clock`)"),
        THRESHOLDS("What a delivery must keep to (`thresholds`)");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    public Part part() {
        return part;
    }

    /** As written. */
    public String key() {
        return key;
    }

    /** What it says, for people. */
    public String meaning() {
        return meaning;
    }

    /** A value, in JSON. */
    public String example() {
        return example;
    }

    /** The value that holds where it is left out, in JSON; empty where that is none. */
    public String usual() {
        return usual;
    }
}
