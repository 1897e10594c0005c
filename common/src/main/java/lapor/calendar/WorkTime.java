package lapor.calendar;

import lapor.agency.Agency;
import lapor.input.BundledFile;
import lapor.input.InputFile;
import lapor.input.InvalidInputException;
import lapor.input.Problems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Working weeks and hours as data, through time and by agency. Of the weeks that hold for an agency on a day the last
 * one counts, and so of the seasons.
 *
 * @param name the bundled definition's, or the file's
 * @param weeks the first holds for everyone and reaches back without end
 */
public record WorkTime(String name, List<WorkWeek> weeks, List<WorkSeason> seasons) {
    private static final List<String> BUNDLED = List.of("indonesia", "weekdays");

    public WorkTime {
        weeks = List.copyOf(weeks);
        seasons = List.copyOf(seasons);
    }

    /**
     * Reads a bundled definition or a file.
     *
     * @param nameOrFile {@code indonesia}, {@code weekdays}, or a JSON file
     * @param folder from which a relative path starts
     * @throws InvalidInputException with everything wrong in the file
     */
    public static WorkTime read(String nameOrFile, Path folder) {
        if (BUNDLED.contains(nameOrFile)) {
            String file = "work-time-" + nameOrFile + ".json";
            return WorkTimeReader.parse(nameOrFile, BundledFile.read(WorkTime.class, file));
        }
        Path file = folder.resolve(nameOrFile);
        if (!Files.exists(file)) {
            throw InvalidInputException.of(
                    nameOrFile,
                    "is neither a bundled working time (" + String.join(", ", BUNDLED) + ") nor a file in " + folder);
        }
        return WorkTimeReader.parse(file.toString(), InputFile.read(file));
    }

    /** How an agency works. */
    public WorkPattern pattern(Agency agency) {
        return new WorkPattern(
                weeks.stream().filter(week -> week.scope().includes(agency)).toList(),
                seasons.stream()
                        .filter(season -> season.scope().includes(agency))
                        .toList());
    }

    /** Ids of the agencies that it names, in order. */
    public List<String> named() {
        return List.copyOf(new TreeSet<>(
                scopes().flatMap(scope -> scope.agencies().stream()).toList()));
    }

    /** Notes agencies that it names and nobody knows. */
    public void checkAgencies(Set<String> known, Problems problems) {
        named().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.invalid(name, "no agency has the id \"" + id + "\""));
    }

    private Stream<AgencyScope> scopes() {
        return Stream.concat(
                weeks.stream().map(WorkWeek::scope), seasons.stream().map(WorkSeason::scope));
    }
}
