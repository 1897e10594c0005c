package lapor.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each column is likely to be there for: by its name first, and only if its values can be that.
 *
 * @param columns of each role, the likeliest first
 */
record Roles(Map<Role, List<ColumnSample>> columns) {
    private static final Set<String> OF_TIME =
            Set.of("date", "time", "dt", "at", "on", "tanggal", "tgl", "waktu", "jam", "timestamp", "datetime", "hari");

    private static final int UNIQUE = 8;

    private record Fit(ColumnSample column, Role role, int score) {}

    static Roles of(List<ColumnSample> samples, Set<String> times, Words words) {
        List<Fit> fits = new ArrayList<>();
        for (ColumnSample sample : samples) {
            best(sample, times.contains(sample.name()), words).ifPresent(fits::add);
        }
        Map<Role, List<ColumnSample>> columns = new EnumMap<>(Role.class);
        fits.stream().sorted(Comparator.comparingInt(Fit::score).reversed()).forEach(fit -> columns.computeIfAbsent(
                        fit.role(), role -> new ArrayList<>())
                .add(fit.column()));
        return new Roles(columns);
    }

    /** Whether the name of a column says that it holds times. */
    static boolean speaksOfTime(String name, Words words) {
        return Words.split(name).stream().anyMatch(OF_TIME::contains)
                || List.of(Role.values()).stream().anyMatch(role -> role.ofTimes() && words.fit(name, role) > UNIQUE);
    }

    Optional<ColumnSample> find(Role role) {
        return all(role).stream().findFirst();
    }

    List<ColumnSample> all(Role role) {
        return columns.getOrDefault(role, List.of());
    }

    private static Optional<Fit> best(ColumnSample sample, boolean isTime, Words words) {
        return List.of(Role.values()).stream()
                .filter(role -> role.ofTimes() == isTime && RoleTest.canBe(sample, role, words))
                .map(role -> new Fit(sample, role, score(sample, role, words)))
                .filter(fit -> fit.score() > 0)
                .max(Comparator.comparingInt(Fit::score).thenComparing(Fit::role, Comparator.reverseOrder()));
    }

    private static int score(ColumnSample sample, Role role, Words words) {
        int fit = words.fit(sample.name(), role);
        boolean unique = role == Role.COMPLAINT_ID && sample.distinct() == sample.filled();
        return fit > 0 && unique ? fit + UNIQUE : fit;
    }
}
