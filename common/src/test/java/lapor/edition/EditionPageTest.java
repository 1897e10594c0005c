package lapor.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EditionPageTest {
    private static final Path FOLDER = Path.of("src/main/resources/lapor/edition");

    /** {@code -Drewrite.editions=true} writes the pages anew. */
    @ParameterizedTest
    @MethodSource("lapor.edition.EditionFile#bundled")
    void isWhatTheEditionSays(String id) throws IOException {
        Path page = FOLDER.resolve(id + ".md");
        if (Boolean.getBoolean("rewrite.editions")) {
            Files.writeString(page, EditionPage.markdown(edition(id)));
        }
        assertThat(page).content().isEqualTo(EditionPage.markdown(edition(id)));
    }

    @ParameterizedTest
    @MethodSource("lapor.edition.EditionFile#bundled")
    void tellsEveryAssumptionInBothLanguagesAndEverySource(String id) {
        String page = EditionPage.markdown(edition(id));
        for (Assumption assumption : edition(id).assumptions()) {
            assertThat(page).contains(assumption.text().id(), assumption.text().en());
        }
        for (Source source : edition(id).sources()) {
            assertThat(page).contains("`" + source.id() + "`: " + source.citation());
        }
    }

    /** Runs by one text of an edition are not those by another: every text that is handed out has a name. */
    @ParameterizedTest
    @MethodSource("lapor.edition.EditionFile#bundled")
    void namesItsRevision(String id) {
        Revision revision = edition(id).revision().orElseThrow();
        assertThat(EditionPage.markdown(edition(id)))
                .contains("`" + revision.id() + "`", revision.text().en());
    }

    private static Edition edition(String id) {
        return EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
    }
}
