package lapor.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A complaint that one agency alone has handled.
 *
 * @param events in the order of time
 * @param asOf until when the world is known
 */
record PlayedCase(String agency, List<Told> events, Instant asOf) {
    private static final Duration LATE = Duration.ofDays(7);

    /** Of a complaint; absent where no agency or several have to do with it, or it was put away. */
    static Optional<PlayedCase> find(List<Told> events, Instant asOf) {
        List<String> agencies = events.stream()
                .map(Told::agency)
                .filter(agency -> !agency.isEmpty())
                .distinct()
                .toList();
        boolean putAway = events.stream().anyMatch(event -> event.is("DELETED") || event.is("ARCHIVED"));
        boolean returned = events.stream().anyMatch(event -> event.is("RETURNED"));
        return agencies.size() == 1 && !putAway && !returned
                ? Optional.of(new PlayedCase(agencies.get(0), events, asOf))
                : Optional.empty();
    }

    String id() {
        return events.get(0).complaint();
    }

    Random random() {
        return new Random(id().hashCode());
    }

    Instant received() {
        return find("DISPOSED").orElse(events.get(0).at());
    }

    /** Whether it was not answered in time, if at all. */
    boolean isHard() {
        return find("RESPONDED").orElse(asOf).isAfter(received().plus(LATE));
    }

    boolean isClosedByPerson() {
        return events.stream()
                .anyMatch(event -> event.is("CLOSED") && !event.actor().equals("system"));
    }

    /** What happened until the agency had it, and then other things. */
    List<Told> andThen(Told... others) {
        return Stream.concat(upToReceipt(), Stream.of(others)).toList();
    }

    /** What happened, and other things in between. */
    List<Told> with(Told... others) {
        return Stream.concat(events.stream(), Stream.of(others))
                .sorted(Comparator.comparing(Told::at))
                .toList();
    }

    private Stream<Told> upToReceipt() {
        return events.stream().filter(event -> !event.at().isAfter(received()));
    }

    private Optional<Instant> find(String type) {
        return events.stream().filter(event -> event.is(type)).map(Told::at).findFirst();
    }
}
