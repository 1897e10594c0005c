package lapor.generate;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The events of all complaints in the order of time. It holds only those of complaints that have come in and are not
 * over, because nothing happens to a complaint before its submission.
 */
final class EventStream implements Iterator<LogEvent> {
    private final Ahead submissions;
    private final Function<Submission, List<LogEvent>> events;
    private final PriorityQueue<LogEvent> pending = new PriorityQueue<>(LogEvent.IN_ORDER);

    private EventStream(Stream<Submission> submissions, Function<Submission, List<LogEvent>> events) {
        this.submissions = new Ahead(submissions.iterator());
        this.events = events;
    }

    static Stream<LogEvent> of(Stream<Submission> submissions, Function<Submission, List<LogEvent>> events) {
        EventStream stream = new EventStream(submissions, events);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(stream, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        fill();
        return !pending.isEmpty();
    }

    @Override
    public LogEvent next() {
        fill();
        LogEvent next = pending.poll();
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next;
    }

    /** Takes in complaints until one is later than the earliest event that waits: then that event is the next. */
    private void fill() {
        while (submissions.hasNext()) {
            LogEvent earliest = pending.peek();
            if (earliest != null && earliest.at().isBefore(submissions.peek().at())) {
                return;
            }
            pending.addAll(events.apply(submissions.next()));
        }
    }

    /** The complaints, of which the next can be looked at before it is taken. */
    private static final class Ahead {
        private final Iterator<Submission> rest;
        private Optional<Submission> next;

        Ahead(Iterator<Submission> rest) {
            this.rest = rest;
            this.next = take();
        }

        boolean hasNext() {
            return next.isPresent();
        }

        Submission peek() {
            return next.orElseThrow();
        }

        Submission next() {
            Submission taken = peek();
            next = take();
            return taken;
        }

        private Optional<Submission> take() {
            return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
        }
    }
}
