package lapor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.table.Column;
import lapor.table.Extent;
import lapor.table.Heading;
import lapor.table.Table;
import lapor.table.TablePage;
import lapor.text.Language;
import lapor.text.LocalText;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The catalogue of published tables, and the page made of it. */
class PublishedTablesTest {
    private static final Path PAGE = Path.of("src/main/resources/lapor/table/TABLES.md");
    private static final List<Path> SOURCES = List.of(Path.of("src/main"), Path.of("../jobs/src/main"));
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    /** {@code -Drewrite.tables=true} writes the page anew. */
    @Test
    void isWhatThePageSays() throws IOException {
        if (Boolean.getBoolean("rewrite.tables")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, TablePage.markdown(PublishedTables.all()));
        }
        assertThat(PAGE).content().isEqualTo(TablePage.markdown(PublishedTables.all()));
    }

    @Test
    void saysWhatEveryTableAndColumnMeansInBothLanguages() {
        String page = TablePage.markdown(PublishedTables.all());
        for (Table<?> table : PublishedTables.all()) {
            List<LocalText> meanings = new ArrayList<>(List.of(table.content()));
            table.columns().fixed().stream()
                    .map(Column::heading)
                    .map(Heading::meaning)
                    .forEach(meanings::add);
            table.columns().repeated().ifPresent(any -> meanings.add(any.meaning()));
            for (LocalText meaning : meanings) {
                for (Language language : Language.values()) {
                    assertThat(meaning.in(language)).as(table.file()).endsWith(".");
                    assertThat(page).contains(meaning.in(language));
                }
                assertThat(meaning.id()).as(table.file()).isNotEqualTo(meaning.en());
            }
        }
    }

    @Test
    void holdsEveryTableOnceUnderItsName() {
        for (Table<?> table : PublishedTables.all()) {
            assertThat(table.columns().header()).as(table.file()).doesNotHaveDuplicates();
            assertThat(PublishedTables.find(table.file()).stream().toList()).containsExactly(table);
        }
        assertThat(PublishedTables.all()).extracting(Table::file).doesNotHaveDuplicates();
    }

    @Test
    void eachTableIsWrittenFromTheExtentOnThatItDeclares() {
        assertThat(Stream.of(Extent.MEASURE, Extent.EVALUATE).flatMap(extent -> PublishedTables.from(extent).stream()))
                .as("those of measurements, then those that the edition and the claims make")
                .containsExactlyElementsOf(PublishedTables.all());
    }

    /** Whoever else names a table takes the name from its declaration. */
    @Test
    void onlyItsDeclarationSpellsTheNameOfATable() {
        Map<Path, String> code = new TreeMap<>();
        SOURCES.forEach(folder -> code.putAll(javaIn(folder)));
        for (Table<?> table : PublishedTables.all()) {
            Pattern quoted =
                    Pattern.compile("\"[^\"\n]*(?<![\\w.-])" + Pattern.quote(table.file()) + "(?!\\.\\w)[^\"\n]*\"");
            List<Path> spelling = code.entrySet().stream()
                    .filter(file -> quoted.matcher(file.getValue()).find())
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(spelling).as(table.file()).singleElement().satisfies(file -> assertThat(code.get(file))
                    .contains("Table.of("));
        }
    }

    /** Without comments, in which a table may be named. */
    private static Map<Path, String> javaIn(Path folder) {
        Map<Path, String> code = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".java")).toList()) {
                code.put(file, COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code;
    }
}
