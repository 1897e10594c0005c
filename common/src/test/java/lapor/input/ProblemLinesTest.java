package lapor.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A fault of every row must not push the other problems off the screen, and no problem may be lost. */
class ProblemLinesTest {
    private static Problem problem(String path, String message) {
        return new Problem(Problem.Kind.INVALID, path, message);
    }

    @Test
    void tellsOfAFaultOfEveryRowOnce() {
        List<Problem> problems = new ArrayList<>(List.of(problem("run.json: edition", "is missing")));
        IntStream.rangeClosed(2, 151).forEach(line -> problems.add(problem("a b.csv:" + line + ".type", "is empty")));
        problems.add(problem("a b.csv:7.name", "is empty"));
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "run.json: edition: is missing",
                        "a b.csv:2.type: is empty; the same in 149 more lines: 3, 4, 5, 6, 7 …",
                        "a b.csv:7.name: is empty");
    }

    @Test
    void tellsOfFewOneByOne() {
        List<Problem> problems = IntStream.rangeClosed(2, 6)
                .mapToObj(line -> problem("a.csv:" + line, "has 2 cells, but the header has 3"))
                .toList();
        assertThat(ProblemLines.of(problems))
                .isEqualTo(problems.stream().map(Problem::toString).toList());
    }
}
