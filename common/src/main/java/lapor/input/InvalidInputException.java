package lapor.input;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What was handed in cannot be used. The person who handed it in can mend it: it is shown without a trace. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A single invalid value. */
    public static InvalidInputException of(String path, String message) {
        return new InvalidInputException(List.of(new Problem(Problem.Kind.INVALID, path, message)));
    }

    /** Every problem, in the order found; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether nothing is wrong except that inputs are not there (yet): waiting may mend it. */
    public boolean onlyMissing() {
        return problems.stream().allMatch(problem -> problem.kind() == Problem.Kind.MISSING);
    }
}
