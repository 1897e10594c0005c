package lapor.report.text;

import lapor.text.Language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a language writes them: {@code 1.234,5} and {@code 87,5 %}, or {@code 1,234.5} and {@code 87.5%}. */
public final class Numbers {
    private static final String MINUS = "\u2212";
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private final String percentSign;

    /** Takes nothing from the platform's locale data, so that every machine writes the same. */
    public Numbers(Language language) {
        switch (language) {
            case INDONESIAN -> {
                symbols.setGroupingSeparator('.');
                symbols.setDecimalSeparator(',');
                percentSign = NO_BREAK_SPACE + "%";
            }
            case ENGLISH -> {
                symbols.setGroupingSeparator(',');
                symbols.setDecimalSeparator('.');
                percentSign = "%";
            }
            default -> throw new IllegalArgumentException("no way to write numbers in " + language);
        }
    }

    public String whole(long value) {
        return written(BigDecimal.valueOf(value), 0);
    }

    /** Rounded half up to so many decimals, which are all written. */
    public String decimal(double value, int decimals) {
        return written(BigDecimal.valueOf(value), decimals);
    }

    /** A share of 0-1 in hundredths. */
    public String hundredths(double share, int decimals) {
        return written(BigDecimal.valueOf(share).movePointRight(2), decimals);
    }

    /** A share of 0-1 in hundredths, with the percent sign. */
    public String percent(double share, int decimals) {
        return hundredths(share, decimals) + percentSign;
    }

    private String written(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setNegativePrefix(MINUS);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }
}
