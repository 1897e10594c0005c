package lapor.generate;

import java.util.Locale;

/** How log files are written, gzipped. */
public enum LogFormat {
    CSV,
    JSONL;

    /** What file names end with: {@code .csv.gz}. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT) + ".gz";
    }
}
