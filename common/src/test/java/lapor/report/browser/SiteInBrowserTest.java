package lapor.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import lapor.publication.KeptSample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sample's pages as a reader opens them. {@code -Dlapor.site=OUT/current/report} tries the pages of another run,
 * {@code -Dlapor.browser=required} fails where there is no browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteInBrowserTest {
    private static final int DESK = 1280;
    private static final int TELEPHONE = 360;
    /** What an A4 sheet has between the margins of the style sheet: 182 mm at 96 pixels to the inch. */
    private static final int SHEET = 687;

    private PublishedSite site = new PublishedSite(Path.of(""));
    private Optional<Browser> started = Optional.empty();

    @BeforeAll
    void publish(@TempDir Path folder) {
        if (!isRequired()) {
            assumeTrue(Browser.isInstalled(), "no chromium and chromedriver on the path: no page was opened in one");
        }
        Optional<String> given = Optional.ofNullable(System.getProperty("lapor.site"));
        site = new PublishedSite(
                given.map(Path::of).orElseGet(() -> KeptSample.folder().resolve("report")));
        started = Optional.of(Browser.start(folder.resolve("profile")));
    }

    @AfterAll
    void close() {
        started.ifPresent(Browser::close);
    }

    /** The gate looks at every page; elsewhere one of each kind is enough. */
    @TestFactory
    Stream<DynamicTest> holdsWhatAReaderExpects() {
        List<Path> pages = isRequired() ? site.pages() : site.onePass();
        assertThat(pages).as("pages of %s", site.folder()).isNotEmpty();
        return pages.stream().map(page -> dynamicTest(site.name(page), () -> holds(page)));
    }

    private void holds(Path page) {
        browser().requests();
        browser().open(page);
        asksForNothingAndComplainsOfNothing(page);
        String cells = browser().run(PageScript.CELLS);
        isAccessible();
        needsNoSidewaysScroll();
        browser().look("screen", "light");
        browser().width(DESK);
        sortsAndFiltersByTheKeyboard();
        browser().open(page);
        printsEverythingWithHeadersOnEverySheet();
        browser().withoutScripts(page);
        showsEveryRow(cells);
    }

    private void asksForNothingAndComplainsOfNothing(Path page) {
        assertThat(browser().told()).as("console").isEmpty();
        assertThat(browser().requests())
                .as("requests")
                .containsOnly(page.toUri().toString());
    }

    private void isAccessible() {
        assertThat(browser().<List<String>>run(PageScript.OUT_OF_THE_TABS_ORDER))
                .as("what the tab key does not reach")
                .isEmpty();
        assertThat(Axe.violations(browser())).as("light").isEmpty();
        browser().look("screen", "dark");
        assertThat(Axe.violations(browser())).as("dark").isEmpty();
        browser().width(TELEPHONE);
        assertThat(Axe.violations(browser())).as("dark, on a telephone").isEmpty();
    }

    private void needsNoSidewaysScroll() {
        assertThat(browser().<List<String>>run(PageScript.WIDER_THAN, TELEPHONE))
                .as("what sticks out of a telephone")
                .isEmpty();
        assertThat(browser().<Long>run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(TELEPHONE);
    }

    private void sortsAndFiltersByTheKeyboard() {
        KeyboardTables tables = new KeyboardTables(browser());
        tables.sortEach();
        tables.filterEach();
        assertThat(browser().told()).as("console, by the keyboard").isEmpty();
    }

    private void showsEveryRow(String cells) {
        assertThat(browser().<String>run(PageScript.CELLS))
                .as("without scripts")
                .isEqualTo(cells);
        assertThat(browser().<List<String>>run(PageScript.HIDDEN_ROWS))
                .as("rows that cannot be seen without scripts")
                .isEmpty();
    }

    private void printsEverythingWithHeadersOnEverySheet() {
        browser().look("print", "light");
        browser().width(SHEET);
        assertThat(browser().<List<String>>run(PageScript.WIDER_THAN, SHEET))
                .as("what is wider than a sheet")
                .isEmpty();
        List<Map<String, Object>> tables = browser().run(PageScript.MARK_TABLES);
        List<String> texts = browser().run(PageScript.PRINTED_TEXTS);
        List<PrintedPage> sheets = PrintedPage.read(browser().print());
        assertThat(texts.stream()
                        .filter(text -> sheets.stream().noneMatch(sheet -> sheet.shows(text)))
                        .toList())
                .as("what no sheet shows as a whole")
                .isEmpty();
        for (Map<String, Object> table : tables) {
            String row = table.get("row").toString();
            String head = table.get("head").toString();
            assertThat(sheets.stream().filter(sheet -> sheet.shows(row) || sheet.shows(head)))
                    .as("sheets with the table %s", table)
                    .isNotEmpty()
                    .allMatch(sheet -> sheet.shows(head) && sheet.shows(row));
        }
    }

    private static boolean isRequired() {
        return System.getProperty("lapor.browser", "").equals("required");
    }

    private Browser browser() {
        return started.orElseThrow();
    }
}
