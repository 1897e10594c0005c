package lapor.agency;

import lapor.input.CsvInput;
import lapor.input.InvalidInputException;
import lapor.input.Problems;

import java.nio.file.Path;
import java.util.List;

/** Reads {@code regions.csv}, the list of regions that a run knows. */
public final class RegionFile {
    private static final List<String> REQUIRED = List.of("region_id", "name");
    private static final List<String> OPTIONAL = List.of("parent_id", "population");

    private RegionFile() {}

    /**
     * Every region of the file.
     *
     * @throws InvalidInputException with every problem of the file, those between rows included
     */
    public static Regions read(Path file) {
        Problems problems = new Problems();
        RegionRows rows = new RegionRows();
        try {
            CsvInput.read(file, REQUIRED, OPTIONAL, rows::read);
        } catch (InvalidInputException e) {
            problems.addAll(e);
        }
        rows.checkParents(problems);
        problems.throwIfAny();
        return rows.regions();
    }
}
