package lapor.jobs.logs;

import lapor.source.DaysOnly;
import lapor.source.Event;
import lapor.source.Rejection;
import lapor.source.PossibleChange;
import lapor.source.RowMapping;
import lapor.source.SourceMapping;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;

/** Reads one log file into staged rows, as they are asked for. */
final class FileReading implements Iterator<Row> {
    private final RowWriter writer;
    private final RowMapping mapping;
    private final DaysOnly days;
    private final Queue<Row> ready = new ArrayDeque<>();
    private final Optional<LogRows> rows;
    private long read;
    private long lastLine = 1;
    private int mostEvents;
    private boolean ended;

    FileReading(LogFile file, int order, ReporterKey key, Configuration hadoop) {
        SourceMapping source = file.mapping().mapping();
        this.writer = new RowWriter(file.id(), order, source.system(), key.hashing());
        this.mapping = new RowMapping(source, file.fileName());
        this.days = new DaysOnly(source);
        this.rows = open(file, source, hadoop);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private Optional<LogRows> open(LogFile file, SourceMapping source, Configuration hadoop) {
        Optional<String> problem = mapping.fileProblem();
        if (problem.isPresent()) {
            end(writer.unreadable(problem.get()));
            return Optional.empty();
        }
        try {
            return Optional.of(LogFormat.open(file, source, hadoop));
        } catch (UnreadableLogException e) {
            end(writer.unreadable(e.reason()));
            return Optional.empty();
        }
    }

    private void advance() {
        try {
            Optional<LogRows.Line> line = rows.orElseThrow().next();
            if (line.isEmpty()) {
                LogRows all = rows.orElseThrow();
                end(writer.endOfFile(
                        read, mostEvents, all.found(), days.columns(), all.endsWithinALine() ? lastLine : 0));
            } else {
                read++;
                lastLine = line.get().line();
                stage(line.get());
            }
        } catch (UnreadableLogException e) {
            end(writer.unreadable(e.reason()));
        } catch (UncheckedIOException e) {
            end(writer.unreadable("row " + read + " " + LogText.unreadable(e).reason()));
        }
    }

    private void stage(LogRows.Line line) {
        if (line.content().isEmpty()) {
            ready.add(writer.rejected(line.line(), new Rejection(line.fault(), "", ""), RowMapping.Named.NOTHING));
            return;
        }
        RowMapping.Mapped mapped = mapping.map(line.content().get());
        mapped.rejection()
                .ifPresent(rejection -> ready.add(writer.rejected(
                        line.line(), rejection, mapping.named(line.content().orElseThrow()))));
        mostEvents = Math.max(
                mostEvents,
                mapped.observation().isPresent() || !mapped.changes().isEmpty()
                        ? Integer.MAX_VALUE
                        : mapped.events().size());
        for (Event event : mapped.events()) {
            days.see(event);
            ready.add(writer.event(line.line(), event));
        }
        for (PossibleChange change : mapped.changes()) {
            days.see(change.event());
            ready.add(writer.change(line.line(), change, mapped.events().size()));
        }
        mapped.observation().ifPresent(seen -> ready.add(writer.observation(line.line(), seen, mapped.events())));
    }

    private void end(Row last) {
        ready.add(last);
        ended = true;
        try {
            if (rows != null && rows.isPresent()) {
                rows.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
