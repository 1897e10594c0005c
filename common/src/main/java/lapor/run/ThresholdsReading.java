package lapor.run;

import lapor.input.JsonFields;

/** Reads the thresholds of a run file; one that is left out is the usual one. */
final class ThresholdsReading {
    private ThresholdsReading() {}

    static Thresholds read(JsonFields json) {
        Thresholds usual = Thresholds.USUAL;
        return new Thresholds(
                share(json, "rejectedShare", usual.rejectedShare()),
                share(json, "fileRejectedShare", usual.fileRejectedShare()),
                share(json, "unlistedShare", usual.unlistedShare()),
                share(json, "lateShare", usual.lateShare()),
                share(json, "misplacedShare", usual.misplacedShare()),
                new Thresholds.Ids(
                        share(json, "damagedIdShare", usual.ids().damagedShare()),
                        json.has("submissions")
                                ? Math.toIntExact(json.integer("submissions", 1, Integer.MAX_VALUE))
                                : usual.ids().mostSubmissions()));
    }

    private static double share(JsonFields json, String key, double usual) {
        return json.has(key) ? json.number(key, 0, 1) : usual;
    }
}
