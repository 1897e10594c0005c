package lapor.source;

/** What fields, event types and actors mean, and how a mapping names each. */
final class LogWords {
    private LogWords() {}

    static String meaning(Field field) {
        return switch (field) {
            case EVENT_ID -> "The source's own id of the event: a later row with it corrects the event.";
            case COMPLAINT_ID -> "The source's id of the complaint; needed.";
            case AGENCY_ID -> "Who received or acted; needed by `DISPOSED`.";
            case ACTOR -> "Who caused the event.";
            case CHANNEL -> "How the complaint came in; of `SUBMITTED`.";
            case CLASSIFICATION -> "Sets the time limit: `OVERSIGHT`, `NON_OVERSIGHT`, `INFORMATION`, `ASPIRATION`, `UNKNOWN`.";
            case CATEGORY -> "What it is about; of `SUBMITTED`.";
            case REGION_ID -> "Where; of `SUBMITTED`.";
            case ANONYMOUS -> "Whether the reporter is not named: true, 1, ya, yes, or false, 0, tidak, no.";
            case SECRET -> "Whether the complaint is not public; written like `anonymous`.";
            case REPORTER -> "The source's id of the reporter; only a keyed hash is kept.";
            case RATING -> "1 to 5; of `RATED`.";
            case DUE -> "Until when the case is promised to be closed: an instant, or a day, which is its end.";
            case RESPONSE -> "The text of a response, of which only a keyed hash is kept.";
        };
    }

    static String example(Field field) {
        return switch (field) {
            case ACTOR -> "\"actor\": {\"column\": \"by\", \"values\": \"lapor-actor\"}";
            case CLASSIFICATION -> "\"classification\": {\"column\": \"kind\", \"values\": \"lapor-classification\"}";
            case AGENCY_ID -> "\"agency_id\": {\"fileName\": \"^([a-z]+)-\"}";
            case EVENT_ID, COMPLAINT_ID, CHANNEL, CATEGORY, REGION_ID, ANONYMOUS, SECRET, REPORTER, RATING, DUE, RESPONSE ->
                "\"" + field.code() + "\": \"my column\"";
        };
    }

    static String meaning(EventType type) {
        return switch (type) {
            case SUBMITTED -> "The reporter files the complaint (laporan masuk).";
            case VERIFIED -> "The national administrator checks it (verifikasi).";
            case DISPOSED -> "It is passed to an agency (disposisi).";
            case RESPONDED -> "The agency answers (tindak lanjut).";
            case REPORTER_REPLIED -> "The reporter answers back (ditanggapi pelapor).";
            case DEFERRED -> "The agency puts it off (tunda).";
            case RESUMED -> "The agency takes it up again.";
            case RETURNED -> "The agency sends it back as not its own (bukan wewenang).";
            case CLOSED -> "It is finished (selesai).";
            case REOPENED -> "It is opened again after closing.";
            case ARCHIVED -> "It is put away without handling (diarsipkan).";
            case DELETED -> "It is removed (dihapus).";
            case RATED -> "The reporter rates the handling, 1 to 5.";
        };
    }

    static String example(EventType type) {
        return switch (type) {
            case REOPENED ->
                "{\"type\": \"REOPENED\", \"at\": \"updated\", \"changes\": {\"column\": \"reopen_count\", \"grows\": true}}";
            case RETURNED ->
                "{\"type\": \"RETURNED\", \"at\": \"ended\", \"when\": {\"column\": \"status\", \"in\": [\"Referred\"]}}";
            case RATED -> "{\"type\": \"RATED\", \"at\": \"ended\", \"when\": {\"column\": \"stars\", \"present\": true}}";
            case SUBMITTED, VERIFIED, DISPOSED -> "{\"type\": \"" + type + "\", \"at\": \"my column\", \"once\": \"first\"}";
            case RESPONDED, REPORTER_REPLIED, DEFERRED, RESUMED, CLOSED, ARCHIVED, DELETED ->
                "{\"type\": \"" + type + "\", \"at\": \"my column\"}";
        };
    }

    static String meaning(Actor actor) {
        return switch (actor) {
            case NATIONAL_ADMIN -> "Admin Nasional: verifies and disposes.";
            case AGENCY_ADMIN -> "Admin Instansi: the agency's coordinator.";
            case LIAISON -> "Pejabat Penghubung: the officer of a work unit.";
            case REPORTER -> "Pelapor.";
            case SYSTEM -> "The system itself, such as the automatic close.";
        };
    }

    static String example(Actor actor) {
        return actor == Actor.SYSTEM
                ? "{\"column\": \"by\", \"values\": {\"robot\": \"SYSTEM\"}, \"otherwise\": \"AGENCY_ADMIN\"}"
                : "{\"constant\": \"" + actor + "\"}";
    }
}
