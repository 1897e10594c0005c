package lapor.source;

/** Every key of a source mapping, with its meaning and an example that the reader takes. */
public enum MappingKey {
    ID(Part.MAPPING, "id", "Name of the mapping.", "\"id\": \"boston\""),
    SYSTEM(Part.MAPPING, "system", "Whose ids these are: one id in two systems is two complaints.", "\"system\": \"crm\""),
    READS(Part.MAPPING, "reads", "What it reads, for people.", "\"reads\": \"one row for each case\""),
    FORMAT(Part.MAPPING, "format", "`csv`, `tsv`, `jsonl`, `parquet`; else the file's name tells.", "\"format\": \"tsv\""),
    DELIMITER(Part.MAPPING, "delimiter", "Between cells, where it is no comma (TSV: no tab).", "\"delimiter\": \";\""),
    QUOTE(Part.MAPPING, "quote", "What cells may stand between, where it is no quotation mark.", "\"quote\": \"'\""),
    ENCODING(Part.MAPPING, "encoding", "Of text files, where it is not UTF-8.", "\"encoding\": \"windows-1252\""),
    ROWS(
            Part.MAPPING, "rows", "Of a JSON file that is one object: the key of the list that holds its rows.",
            "\"rows\": \"result.records\""),
    NULLS(Part.MAPPING, "nulls", "What is written where there is no value, in any case.", "\"nulls\": [\"null\", \"-\"]"),
    SINCE(Part.MAPPING, "since", "When the system began; earlier times are rejected.", "\"since\": \"2011-11-01\""),
    ZONE(Part.MAPPING, "zone", "Of times without an offset; else Asia/Jakarta.", "\"zone\": \"Europe/Budapest\""),
    DATE_FORMATS(
            Part.MAPPING, "dateFormats", "Tried in order, see below; else `iso`.", "\"dateFormats\": [\"d/M/yyyy HH:mm\"]"),
    DAYS(
            Part.MAPPING, "days", "Columns whose times are known to the day only, whatever they are written as.",
            "\"days\": [\"opened\"]"),
    ASSUMPTIONS(
            Part.MAPPING, "assumptions", "What no source settles, for people.", "\"assumptions\": [\"zone is the city's\"]"),
    FILTERS(
            Part.MAPPING, "filters", "A condition or several; a row of which one does not hold is left out.",
            "\"filters\": {\"column\": \"parent\", \"present\": false}"),
    FIELDS(
            Part.MAPPING, "fields", "Where what all events of a row share stands: a column, or an object as below.",
            "\"fields\": {\"complaint_id\": \"id\", \"agency_id\": \"unit\"}"),
    EVENTS(Part.MAPPING, "events", "The events of a row.", "\"events\": [{\"type\": \"SUBMITTED\", \"at\": \"opened\"}]"),
    SNAPSHOT(
            Part.MAPPING, "snapshot", "How nightly statuses are understood.",
            "\"snapshot\": {\"night\": {\"fileName\": \"(\\\\d{4}-\\\\d{2}-\\\\d{2})\"}, \"status\": \"Status\","
                    + " \"implies\": {\"Selesai\": [\"CLOSED\"]}}"),
    IGNORED(Part.MAPPING, "ignored", "Columns that are known and left unread.", "\"ignored\": [\"title\", \"text\"]"),

    VALUE_COLUMN(Part.VALUE, "column", "The column.", "{\"column\": \"Kanal\"}"),
    VALUE_CONSTANT(Part.VALUE, "constant", "The value of every row.", "{\"constant\": \"SMS\"}"),
    VALUE_FILE_NAME(
            Part.VALUE, "fileName", "Finds the value of all rows in the file's name: a group, or the whole match.",
            "{\"fileName\": \"^([a-z]+)-\\\\d{4}\"}"),
    VALUE_NEED(
            Part.VALUE, "need", "`optional`: a file without the column is read.",
            "{\"column\": \"Kanal\", \"need\": \"optional\"}"),
    VALUE_VALUES(
            Part.VALUE, "values", "What spellings mean: one's own list, or `lapor-actor`, `lapor-classification`, `lapor-status`.",
            "{\"column\": \"Oleh\", \"values\": {\"robot\": \"SYSTEM\"}}"),
    VALUE_OTHERS(
            Part.VALUE, "others", "Whether agreed names beside one's own list count: `none` (usual) or `as_written`.",
            "{\"column\": \"Oleh\", \"values\": {\"robot\": \"SYSTEM\"}, \"others\": \"as_written\"}"),
    VALUE_OTHERWISE(
            Part.VALUE, "otherwise", "What every other value means: a name that is not the system's is a person's.",
            "{\"column\": \"Oleh\", \"values\": {\"robot\": \"SYSTEM\"}, \"otherwise\": \"AGENCY_ADMIN\"}"),

    EVENT_TYPE(
            Part.EVENT, "type", "What happened: an event type, or where it stands.",
            "{\"type\": {\"column\": \"what\", \"values\": {\"in\": \"SUBMITTED\"}}, \"at\": \"time\"}"),
    EVENT_AT(
            Part.EVENT, "at", "When: a column, several (an event for each time), or an object as below.",
            "{\"type\": \"RESPONDED\", \"at\": [\"first\", \"more\"]}"),
    EVENT_BEFORE(
            Part.EVENT, "before", "Happened only if before this other time, or if that never was.",
            "{\"type\": \"RESPONDED\", \"at\": \"last_activity\", \"before\": \"opened\"}"),
    EVENT_WHEN(
            Part.EVENT, "when", "Happened only if this condition, or all of several, hold.",
            "{\"type\": \"RETURNED\", \"at\": \"ended\", \"when\": {\"column\": \"Status\", \"in\": [\"Referred\"]}}"),
    EVENT_ONCE(
            Part.EVENT, "once", "Happens once to a complaint at an agency: of a file's times the `first` or the `last` counts.",
            "{\"type\": \"SUBMITTED\", \"at\": \"created\", \"once\": \"first\"}"),
    EVENT_CHANGES(
            Part.EVENT, "changes", "Happened only if the complaint's rows before it say something else, see below.",
            "{\"type\": \"DISPOSED\", \"at\": \"updated\", \"changes\": {\"column\": \"unit\"}}"),
    EVENT_ACTOR_BY_TIME(
            Part.EVENT, "actorByTime", "Who acts at a time of the day, or from one until another.",
            "{\"type\": \"CLOSED\", \"at\": \"ended\", \"actorByTime\": {\"01:00:00\": \"SYSTEM\", \"23:30-00:30\": \"SYSTEM\"}}"),
    EVENT_FIELDS(
            Part.EVENT, "fields", "Fields of this event alone; `null`: from nowhere.",
            "{\"type\": \"SUBMITTED\", \"at\": \"created\", \"fields\": {\"agency_id\": null}}"),

    TIMES_COLUMN(Part.TIMES, "column", "A column or several.", "{\"column\": \"answered\"}"),
    TIMES_SPLIT(Part.TIMES, "split", "What parts the times of one cell.", "{\"column\": \"answered\", \"split\": \";\"}"),
    TIMES_NEED(
            Part.TIMES, "need", "`optional`: a file without the column is read.",
            "{\"column\": \"answered\", \"need\": \"optional\"}"),

    CONDITION_COLUMN(Part.CONDITION, "column", "The column looked at.", "{\"column\": \"parent\", \"present\": false}"),
    CONDITION_IN(Part.CONDITION, "in", "Says one of these, in any case.", "{\"column\": \"Status\", \"in\": [\"Selesai\"]}"),
    CONDITION_NOT_IN(
            Part.CONDITION, "notIn", "Says none of these, or nothing.", "{\"column\": \"Kanal\", \"notIn\": [\"Uji coba\"]}"),
    CONDITION_PRESENT(
            Part.CONDITION, "present", "Says anything (`true`), or nothing (`false`).",
            "{\"column\": \"Kanal\", \"present\": true}"),

    CHANGES_COLUMN(
            Part.CHANGES, "column", "The column compared; alone, any change counts, and the first value.",
            "{\"column\": \"unit\"}"),
    CHANGES_GROWS(
            Part.CHANGES, "grows", "The column is a counter, and its growing is the event.",
            "{\"column\": \"reopen_count\", \"grows\": true}"),
    CHANGES_TO(Part.CHANGES, "to", "Becoming one of these is the event.", "{\"column\": \"state\", \"to\": [\"Active\"]}"),
    CHANGES_FROM(
            Part.CHANGES, "from", "Only if it was one of these.",
            "{\"column\": \"state\", \"to\": [\"Active\"], \"from\": [\"Solved\"]}"),

    SNAPSHOT_NIGHT(Part.SNAPSHOT, "night", "Which night a row is of.", night("\"night\": {\"column\": \"exported\"}")),
    SNAPSHOT_STATUS(
            Part.SNAPSHOT, "status", "Where the status stands: a column, or an object as for fields.",
            night("\"night\": {\"column\": \"exported\"}")),
    SNAPSHOT_IMPLIES(
            Part.SNAPSHOT, "implies", "What must have happened for a complaint to have a status.",
            night("\"night\": {\"column\": \"exported\"}")),

    NIGHT_COLUMN(Part.NIGHT, "column", "A column says the night.", "{\"column\": \"exported\"}"),
    NIGHT_FILE_NAME(Part.NIGHT, "fileName", "The file's name does.", "{\"fileName\": \"status-(\\\\d{8})\", \"format\": \"yyyyMMdd\"}"),
    NIGHT_FORMAT(
            Part.NIGHT, "format", "How the name writes it; else as `dateFormats`.",
            "{\"fileName\": \"status-(\\\\d{8})\", \"format\": \"yyyyMMdd\"}");

    private final Part part;
    private final String key;
    private final String meaning;
    private final String example;

    MappingKey(Part part, String key, String meaning, String example) {
        this.part = part;
        this.key = key;
        this.meaning = meaning;
        this.example = example;
    }

    /** What of a mapping a key stands in. */
    public enum Part {
        MAPPING("The mapping"),
        VALUE("Where a value stands (`fields`, `type`, `status`)"),
        EVENT("An event (`events`)"),
        TIMES("Where times stand (`at`)"),
        CONDITION("A condition (`filters`, `when`)"),
        CHANGES("A change between the rows of a complaint (`changes`)"),
        SNAPSHOT("Nightly statuses (`snapshot`)"),
        NIGHT("The night of a snapshot (`night`)");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private static String night(String night) {
        return "{" + night + ", \"status\": \"Status\", \"implies\": {\"Selesai\": [\"CLOSED\"]}}";
    }

    Part part() {
        return part;
    }

    String key() {
        return key;
    }

    String meaning() {
        return meaning;
    }

    /** JSON: of a mapping the key with its value, of all else the whole object. */
    String example() {
        return example;
    }
}
