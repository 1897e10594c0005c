package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of {@code data-samples/README.md}, whose last cells are measured. */
final class SampleReadme {
    private static final Path FILE = Sample.FOLDER.resolve("README.md");
    private static final String BETWEEN = " | ";

    private SampleReadme() {}

    /**
     * Holds the tables to what was measured; with {@code -Dgolden.rewrite=true} it writes that into them first.
     *
     * @param measured the last cells of a row by its first cell
     */
    static void hold(Map<String, String> measured) {
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.write(FILE, rewritten(Files.readAllLines(FILE), measured));
            }
            List<String> lines = Files.readAllLines(FILE);
            assertThat(measured).isNotEmpty().allSatisfy((what, value) -> assertThat(lines)
                    .as("| " + what + " | ... | " + value + " |")
                    .anyMatch(line -> line.startsWith("| " + what + " |") && line.endsWith("| " + value + " |")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rewritten(List<String> lines, Map<String, String> measured) {
        List<String> result = new ArrayList<>(lines);
        measured.forEach((what, value) -> result.replaceAll(line -> line.startsWith("| " + what + " |")
                ? kept(line, value.split("\\|").length) + BETWEEN.strip() + " " + value + " |"
                : line));
        return result;
    }

    /** A row without its last cells, and without the bar before them. */
    private static String kept(String line, int cells) {
        String rest = line.substring(0, line.length() - 1);
        for (int i = 0; i < cells; i++) {
            rest = rest.substring(0, rest.lastIndexOf('|'));
        }
        return rest;
    }
}
