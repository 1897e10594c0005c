package lapor.report.site;

import lapor.report.text.Phrase;

/** The pages that every page leads to, in the order of the navigation. */
public enum MainPage {
    OVERVIEW("index.html", Phrase.NAV_OVERVIEW),
    AGENCIES("agencies.html", Phrase.NAV_AGENCIES),
    PEERS("peers.html", Phrase.NAV_PEERS),
    CROSSCHECK("crosscheck.html", Phrase.NAV_CROSSCHECK),
    LESSONS("lessons.html", Phrase.NAV_LESSONS),
    CHANGES("changes.html", Phrase.NAV_CHANGES),
    EVALUATORS("evaluators.html", Phrase.NAV_EVALUATORS),
    QUALITY("quality.html", Phrase.NAV_QUALITY),
    METHODS("methods.html", Phrase.NAV_METHODS),
    METRICS("metrics.html", Phrase.NAV_METRICS);

    private final String file;
    private final Phrase label;

    MainPage(String file, Phrase label) {
        this.file = file;
        this.label = label;
    }

    public String file() {
        return file;
    }

    public Phrase label() {
        return label;
    }
}
