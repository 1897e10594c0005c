package lapor.report.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a published run.
 *
 * @param folder {@code report} of the run, with a folder for each language
 */
record PublishedSite(Path folder) {
    /**
     * Every main page, and of the pages that are made for each agency, claim or metric the smallest and the largest; in
     * every language. Found on disk, so that a new kind of page is among them.
     */
    List<Path> pages() {
        List<Path> pages = new ArrayList<>();
        byFolder().forEach((place, files) -> {
            if (folder.relativize(place).getNameCount() == 1) {
                pages.addAll(files);
            } else {
                pages.add(files.get(0));
                pages.add(files.get(files.size() - 1));
            }
        });
        return pages.stream().distinct().sorted().toList();
    }

    /** One page of each kind, in either language by turns. */
    List<Path> onePass() {
        Map<String, List<Path>> kinds =
                pages().stream().collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.toList()));
        List<Path> chosen = new ArrayList<>();
        kinds.values().forEach(pages -> chosen.add(pages.get(chosen.size() % 2 == 0 ? 0 : pages.size() - 1)));
        return chosen;
    }

    /** Main pages are kinds of their own; those that are made for each of something are one. */
    private String kind(Path page) {
        Path inside = folder.relativize(page);
        return inside.getNameCount() == 2
                ? inside.getName(1).toString()
                : inside.getName(1).toString() + "/";
    }

    /** The name of a page for people, such as {@code id/agency/KAB-001.html}. */
    String name(Path page) {
        return folder.relativize(page).toString();
    }

    private Map<Path, List<Path>> byFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted(Comparator.comparingLong(PublishedSite::size).thenComparing(Comparator.naturalOrder()))
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
