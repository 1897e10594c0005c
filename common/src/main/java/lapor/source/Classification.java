package lapor.source;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.Arrays;
import java.util.Map;

/** What kind of report it is, which sets its time limit. The code stands for it in the lake and never changes. */
public enum Classification {
    OVERSIGHT(1, text("Pengaduan berkadar pengawasan", "Complaint that needs oversight")),
    NON_OVERSIGHT(2, text("Pengaduan tidak berkadar pengawasan", "Complaint without oversight")),
    INFORMATION(3, text("Permintaan informasi", "Request for information")),
    ASPIRATION(4, text("Aspirasi", "Aspiration")),
    /** The source does not say. */
    UNKNOWN(0, text("Tidak diketahui", "Unknown"));

    private static final Map<Integer, Classification> BY_CODE =
            Arrays.stream(values()).collect(toUnmodifiableMap(Classification::code, classification -> classification));

    private final int code;
    private final LocalText label;

    Classification(int code, LocalText label) {
        this.code = code;
        this.label = label;
    }

    public int code() {
        return code;
    }

    public LocalText label() {
        return label;
    }

    /** The classification with this code; unknown when there is none. */
    public static Classification ofCode(int code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }
}
