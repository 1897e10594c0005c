package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;

import lapor.jobs.handling.HandlingColumns;
import lapor.source.Actor;
import lapor.tally.Fact;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One row of the {@link HandlingColumns} in plain Java. */
final class Handling {
    private static final List<String> NAMES = List.of(
            HandlingColumns.COMPLAINT_ID,
            HandlingColumns.AGENCY_ID,
            HandlingColumns.CLASSIFICATION,
            HandlingColumns.CHANNEL,
            HandlingColumns.CATEGORY,
            HandlingColumns.REPORTER,
            HandlingColumns.STATE,
            HandlingColumns.SUBMITTED_AT,
            HandlingColumns.VERIFIED_AT,
            HandlingColumns.RECEIVED_AT,
            HandlingColumns.RESPONDED_AT,
            HandlingColumns.CLOSED_AT,
            HandlingColumns.SETTLED_AT,
            HandlingColumns.CLOSED_BY,
            HandlingColumns.RATING,
            HandlingColumns.DISPOSED_TO,
            HandlingColumns.RETURNS,
            HandlingColumns.DEFERRALS,
            HandlingColumns.REOPENINGS,
            HandlingColumns.ANY_DIRECT,
            HandlingColumns.ENTERED_BY_OFFICER,
            HandlingColumns.VERIFIED_BY_AGENCY,
            HandlingColumns.REPORTER_REPLIED,
            HandlingColumns.DEFERRED,
            HandlingColumns.ACTED_AFTER_CLOSING);
    private static final Set<Fact> RECEIVED = EnumSet.of(Fact.CLOSED, Fact.IN_PROGRESS, Fact.WAITING);
    private static final Set<Integer> OFFICERS = Set.of(Actor.AGENCY_ADMIN.number(), Actor.LIAISON.number());
    private static final Set<Integer> PERSONS =
            Set.of(Actor.AGENCY_ADMIN.number(), Actor.LIAISON.number(), Actor.NATIONAL_ADMIN.number());

    private final Row row;
    private final Fact state;
    private final boolean received;

    Handling(Row row) {
        this.row = row;
        this.state = Fact.ofNumber(row.getInt(6));
        this.received = RECEIVED.contains(state);
    }

    /** The columns that are read, in their order. */
    static Column[] columns() {
        return NAMES.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    long complaint() {
        return row.getLong(0);
    }

    /** Empty for a complaint that no agency has received. */
    String agencyId() {
        return row.isNullAt(1) ? "" : row.getString(1);
    }

    /** Code of the classification. */
    int classification() {
        return row.getInt(2);
    }

    /** Position of the channel, from 1; 0 without one. */
    int channel() {
        return row.getInt(3);
    }

    /** Position of the category, from 1; 0 without one. */
    int category() {
        return row.getInt(4);
    }

    OptionalLong reporter() {
        return row.isNullAt(5) ? OptionalLong.empty() : OptionalLong.of(row.getLong(5));
    }

    Fact state() {
        return state;
    }

    /** Whether the agency answers for it. */
    boolean isReceived() {
        return received;
    }

    /** Whether the agency was given it, whether it answers for it or not. */
    boolean isGiven() {
        return received || state == Fact.RETURNED;
    }

    boolean isClosed() {
        return state == Fact.CLOSED;
    }

    boolean isClosedBySystem() {
        return isClosed() && closedBy() == Actor.SYSTEM.number();
    }

    boolean isClosedByOfficer() {
        return isClosed() && OFFICERS.contains(closedBy());
    }

    /** By an officer or an administrator. */
    boolean isClosedByPerson() {
        return isClosed() && PERSONS.contains(closedBy());
    }

    Optional<Instant> submitted() {
        return instant(7);
    }

    Optional<Instant> verified() {
        return instant(8);
    }

    Instant received() {
        return instant(9).orElseThrow();
    }

    Optional<Instant> responded() {
        return instant(10);
    }

    Optional<Instant> closed() {
        return instant(11);
    }

    Optional<Instant> settled() {
        return instant(12);
    }

    /** 1 to 5. */
    OptionalLong rating() {
        return row.isNullAt(14) ? OptionalLong.empty() : OptionalLong.of(row.getInt(14));
    }

    int disposedTo() {
        return row.getInt(15);
    }

    int returns() {
        return row.getInt(16);
    }

    int deferrals() {
        return row.getInt(17);
    }

    int reopenings() {
        return row.getInt(18);
    }

    boolean isAnyDirect() {
        return isTrue(19);
    }

    boolean isEnteredByOfficer() {
        return isTrue(20);
    }

    boolean isVerifiedByAgency() {
        return isTrue(21);
    }

    boolean isReporterReplied() {
        return isTrue(22);
    }

    boolean isDeferred() {
        return isTrue(23);
    }

    boolean isActedAfterClosing() {
        return isTrue(24);
    }

    private int closedBy() {
        return row.isNullAt(13) ? 0 : row.getInt(13);
    }

    private boolean isTrue(int column) {
        return !row.isNullAt(column) && row.getBoolean(column);
    }

    private Optional<Instant> instant(int column) {
        return row.isNullAt(column)
                ? Optional.empty()
                : Optional.of(Instant.EPOCH.plus(row.getLong(column), ChronoUnit.MICROS));
    }
}
