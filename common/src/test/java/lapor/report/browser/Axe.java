package lapor.report.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rules of accessibility of axe-core, run in the page itself, however long that takes. */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                found => done(found.violations.map(rule => rule.id + ', ' + rule.nodes.length + ' times, first '
                    + rule.nodes[0].html + ': ' + rule.nodes[0].failureSummary)),
                failure => done(['axe failed: ' + failure]));
            """;

    private Axe() {}

    /** What the page that is open breaks: each rule by its id, with how often and where first. */
    static List<String> violations(Browser browser) {
        if (!browser.<Boolean>run("return typeof axe !== 'undefined'")) {
            browser.driver().executeScript(SOURCE);
        }
        return browser.wait(RUN);
    }

    private static String source() {
        try (InputStream script = Optional.ofNullable(Axe.class.getResourceAsStream("/axe.min.js"))
                .orElseThrow(() -> new IllegalStateException("axe.min.js is not on the class path"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
