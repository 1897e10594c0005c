package lapor.agency;

import lapor.input.CsvInput;
import lapor.input.InvalidInputException;
import lapor.input.Problems;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads {@code agencies.csv}, the list of agencies that a run knows. */
public final class AgencyFile {
    private AgencyFile() {}

    /**
     * Every agency of the file, by id.
     *
     * @param defaultZone of agencies whose row names no zone
     * @throws InvalidInputException with every problem of the file, those between rows included
     */
    public static List<Agency> read(Path file, ZoneId defaultZone) {
        return read(file, defaultZone, Optional.empty());
    }

    /**
     * Every agency of the file, by id, whose region must be listed.
     *
     * @param defaultZone of agencies whose row names no zone
     * @param regions the list; absent where there is none, and then any region may be named
     * @throws InvalidInputException with every problem of the file, those between rows included
     */
    public static List<Agency> read(Path file, ZoneId defaultZone, Optional<Regions> regions) {
        Problems problems = new Problems();
        AgencyRows rows = new AgencyRows(defaultZone);
        try {
            CsvInput.read(file, AgencyColumn.needed(), AgencyColumn.others(), rows::read);
        } catch (InvalidInputException e) {
            problems.addAll(e);
        }
        rows.checkReferences(problems);
        regions.ifPresent(listed -> rows.checkRegions(listed, problems));
        problems.throwIfAny();
        return rows.agencies();
    }
}
