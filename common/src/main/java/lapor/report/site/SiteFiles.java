package lapor.report.site;

/** Names of files that stay the same from run to run, safe for any file system and any link. */
public final class SiteFiles {
    private SiteFiles() {}

    /** The profile of an agency. */
    public static String agency(String id) {
        return "agency/" + Anchor.safe(id) + ".html";
    }

    /** What an agency is written about claims that the logs do not support. */
    public static String letter(String id) {
        return "letter/" + Anchor.safe(id) + ".html";
    }

    /** What agencies claim of one metric. */
    public static String claims(String metric) {
        return "claims/" + Anchor.safe(metric) + ".html";
    }

    /** The agencies beside each other by one metric. */
    public static String peers(String metric) {
        return "peers/" + Anchor.safe(metric) + ".html";
    }

    /** Where a metric is explained. */
    public static String metric(String metric) {
        return MainPage.METRICS.file() + "#" + Anchor.safe(metric);
    }
}
