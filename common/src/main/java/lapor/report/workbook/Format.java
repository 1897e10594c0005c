package lapor.report.workbook;

/** How a spreadsheet shows the numbers of a cell; what is stored is the published number. */
enum Format {
    TEXT(""),
    WHOLE("#,##0"),
    DECIMAL("#,##0.0"),
    FINE("0.000"),
    PERCENT("0.0%");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
