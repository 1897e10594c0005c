package lapor.agency;

import static java.util.stream.Collectors.joining;

import lapor.text.Coded;

import java.util.Arrays;
import java.util.List;

/** Every column of the list of agencies, with its meaning and an example that the reader takes. */
public enum AgencyColumn implements Coded {
    AGENCY_ID(Need.CELL, "The id by which the logs name it.", "DISDUKCAPIL-01"),
    NAME(Need.CELL, "What people call it.", "Dinas Dukcapil Kota Contoh"),
    TYPE(Need.COLUMN, "With which type it is compared: " + codes(AgencyType.values()) + "; empty: with all.", "city"),
    GROUP(Need.NONE, "For a competition: `ip` (agency) or `upp` (service unit).", "ip"),
    PARENT_ID(Need.NONE, "The agency of the list that it is part of.", ""),
    REGION_ID(Need.NONE, "Code of the region that it serves, in `regions` if there is such a list.", "41.72"),
    ZONE(Need.NONE, "Where it counts its days; else the run file's `zone`.", "Asia/Makassar"),
    POPULATION(Need.NONE, "Inhabitants that it serves, a whole number.", "123456"),
    VALID_FROM(Need.NONE, "The first day on which it existed.", "2021-01-01"),
    VALID_TO(Need.NONE, "The day after the last on which it existed.", "2026-01-01"),
    SUCCESSOR_ID(Need.NONE, "The agency of the list that took it over, see `succession`.", "");

    private final Need need;
    private final String meaning;
    private final String example;

    AgencyColumn(Need need, String meaning, String example) {
        this.need = need;
        this.meaning = meaning;
        this.example = example;
    }

    /** What must be there. */
    public enum Need {
        /** The column, and a value in each row. */
        CELL("yes"),
        /** The column; cells may be empty. */
        COLUMN("the column; a cell may be empty"),
        /** Nothing: the column may be left out. */
        NONE("no");

        private final String words;

        Need(String words) {
            this.words = words;
        }

        /** The same for people. */
        public String words() {
            return words;
        }
    }

    public Need need() {
        return need;
    }

    /** What it says, for people. */
    public String meaning() {
        return meaning;
    }

    /** A cell; empty where only other rows of a list can give one. */
    public String example() {
        return example;
    }

    static List<String> needed() {
        return columns(List.of(Need.CELL, Need.COLUMN));
    }

    static List<String> others() {
        return columns(List.of(Need.NONE));
    }

    private static List<String> columns(List<Need> needs) {
        return Arrays.stream(values())
                .filter(column -> needs.contains(column.need))
                .map(Coded::code)
                .toList();
    }

    private static String codes(Coded... values) {
        return Arrays.stream(values).map(value -> "`" + value.code() + "`").collect(joining(", "));
    }
}
