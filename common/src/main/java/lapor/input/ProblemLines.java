package lapor.input;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Problems as they are printed: what is wrong alike in many lines of a file is one line, with a count. */
public final class ProblemLines {
    /** So many are told one by one. */
    private static final int FEW = 5;

    private static final Pattern LINE = Pattern.compile("(.*):(\\d+)((?:\\.[^:]*)?)");

    private ProblemLines() {}

    private record Kind(String file, String column, String message) {}

    /** In the order in which they were found. */
    public static List<String> of(List<Problem> problems) {
        Map<Kind, List<String>> alike = new LinkedHashMap<>();
        for (Problem problem : problems) {
            Matcher line = LINE.matcher(problem.path());
            if (line.matches()) {
                alike.computeIfAbsent(
                                new Kind(line.group(1), line.group(3), problem.message()), kind -> new ArrayList<>())
                        .add(line.group(2));
            }
        }
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            Matcher line = LINE.matcher(problem.path());
            List<String> all = line.matches()
                    ? alike.getOrDefault(new Kind(line.group(1), line.group(3), problem.message()), List.of())
                    : List.of();
            if (all.size() <= FEW) {
                lines.add(problem.toString());
            } else if (all.get(0).equals(line.group(2))) {
                lines.add(problem + "; the same in " + (all.size() - 1) + " more lines: "
                        + all.stream().skip(1).limit(FEW).collect(joining(", ")) + " …");
            }
        }
        return lines.stream().distinct().toList();
    }
}
