package lapor.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects problems while reading goes on, so that one run shows them all. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes that a value is wrong. */
    public void invalid(String path, String message) {
        found.add(new Problem(Problem.Kind.INVALID, path, message));
    }

    /** Notes that an input is not there (yet). */
    public void missing(String path, String message) {
        found.add(new Problem(Problem.Kind.MISSING, path, message));
    }

    /** Notes what was found elsewhere. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Takes over what another reading found. */
    public void addAll(InvalidInputException other) {
        found.addAll(other.problems());
    }

    /** What a reader reads; its problems are noted instead of thrown. */
    public <T> Optional<T> collect(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (InvalidInputException e) {
            addAll(e);
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Everything noted so far, each thing once. */
    public List<Problem> found() {
        return found.stream().distinct().toList();
    }

    /** How many were found so far: lets a reader see whether a part of its work went well. */
    public int size() {
        return found.size();
    }

    /**
     * Ends the collecting.
     *
     * @throws InvalidInputException with everything noted so far, each thing once, if anything was
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found());
        }
    }
}
