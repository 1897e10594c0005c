package lapor.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page with every fault that is looked for; if one were not found here, it would not be found in the site. */
class BadPageTest {
    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Bad</title><style>
            @page{size:A4}
            .cut{width:80px;overflow:hidden;white-space:nowrap}
            .out{position:absolute;left:600px;white-space:nowrap}
            thead{display:table-row-group} tr{height:80px}
            .scroll{overflow-x:auto;width:50px}
            </style></head><body>
            <p style="color:#ccc;background:#fff">faint</p>
            <img src="missing.png">
            <p class="cut">a text that is much longer than the room it has</p>
            <div class="scroll"><div style="width:900px">wide</div></div>
            <div class="out">a text that leaves the sheet on its right hand side, far out of what is printed</div>
            <table><thead><tr><th>Head</th></tr></thead><tbody>%s</tbody></table>
            <table><tbody><tr style="display:none"><td>unseen</td></tr></tbody></table>
            <script>console.error("complaint");document.body.append("by script")</script>
            </body></html>
            """
                    .formatted("<tr><td>row</td></tr>".repeat(40));

    @Test
    void isFoundToBeBad(@TempDir Path folder) throws IOException {
        assumeTrue(Browser.isInstalled(), "no chromium and chromedriver on the path: no page was opened in one");
        Path page = Files.writeString(folder.resolve("bad.html"), PAGE);
        try (Browser browser = Browser.start(folder.resolve("profile"))) {
            browser.open(page);
            assertThat(browser.told()).anyMatch(line -> line.contains("complaint"));
            assertThat(browser.requests()).anyMatch(address -> address.endsWith("missing.png"));
            assertThat(Axe.violations(browser).stream().map(told -> told.replaceFirst(",.*", "")))
                    .map(told -> told.lines().findFirst().orElse(""))
                    .contains("color-contrast", "html-has-lang", "image-alt");
            assertThat(browser.<List<String>>run(PageScript.HIDDEN_ROWS)).containsExactly("unseen");
            assertThat(browser.<List<String>>run(PageScript.OUT_OF_THE_TABS_ORDER))
                    .anyMatch(part -> part.contains("scroll"));

            browser.width(360);
            assertThat(browser.<List<String>>run(PageScript.WIDER_THAN, 360)).anyMatch(part -> part.contains("out"));

            browser.open(page);
            browser.run(PageScript.MARK_TABLES);
            List<String> texts = browser.run(PageScript.PRINTED_TEXTS);
            List<PrintedPage> sheets = PrintedPage.read(browser.print());
            assertThat(texts).contains("a text that is much longer than the room it has", "faint");
            assertThat(sheets).noneMatch(sheet -> sheet.shows("a text that is much longer than the room it has"));
            assertThat(sheets).anyMatch(sheet -> sheet.shows("faint"));
            assertThat(sheets).anyMatch(sheet -> sheet.shows("R0r") && !sheet.shows("H0h"));

            browser.withoutScripts(page);
            assertThat(browser.<String>run("return document.body.innerText")).doesNotContain("by script");
        }
    }
}
