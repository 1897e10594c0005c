package lapor.report.site;

/** A named value, such as a key figure of the header. */
public record Fact(String label, String value) {}
