package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.table.TablePage;
import org.junit.jupiter.api.Test;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

class TablesCommandTest {
    @Test
    void printsThePageThatExplainsEveryColumn() throws IOException {
        StringWriter out = new StringWriter();
        // as a console, which shows lines when they are ended
        PrintWriter console = new PrintWriter(new BufferedWriter(out), true);
        assertThat(Main.run(console, console, "tables")).isEqualTo(ExitCode.DONE);
        try (var page = TablePage.class.getResourceAsStream("TABLES.md")) {
            assertThat(out).hasToString(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
