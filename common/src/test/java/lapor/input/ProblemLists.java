package lapor.input;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import java.util.List;

/** What a reading complains of. */
public final class ProblemLists {
    private ProblemLists() {}

    /** Every problem as {@code path: message}, where paths begin with the file's name only; empty if there is none. */
    public static List<String> of(ThrowingCallable reading) {
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, reading);
        return thrown == null
                ? List.of()
                : thrown.problems().stream()
                        .map(problem -> problem.path().replaceAll("^.*/", "") + ": " + problem.message())
                        .toList();
    }
}
