package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;

import lapor.jobs.handling.HandlingColumns;
import lapor.source.Actor;
import lapor.tally.Fact;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One row of the {@link HandlingColumns} in plain Java. */
final class Handling {
    /** The columns that are read, in their order: that in which their positions are named here. */
    private static final List<String> READ = new ArrayList<>();

    private static final int COMPLAINT_ID = position(HandlingColumns.COMPLAINT_ID);
    private static final int AGENCY_ID = position(HandlingColumns.AGENCY_ID);
    private static final int CLASSIFICATION = position(HandlingColumns.CLASSIFICATION);
    private static final int CHANNEL = position(HandlingColumns.CHANNEL);
    private static final int CATEGORY = position(HandlingColumns.CATEGORY);
    private static final int REPORTER = position(HandlingColumns.REPORTER);
    private static final int STATE = position(HandlingColumns.STATE);
    private static final int SUBMITTED_AT = position(HandlingColumns.SUBMITTED_AT);
    private static final int VERIFIED_AT = position(HandlingColumns.VERIFIED_AT);
    private static final int RECEIVED_AT = position(HandlingColumns.RECEIVED_AT);
    private static final int RESPONDED_AT = position(HandlingColumns.RESPONDED_AT);
    private static final int CLOSED_AT = position(HandlingColumns.CLOSED_AT);
    private static final int SETTLED_AT = position(HandlingColumns.SETTLED_AT);
    private static final int CLOSED_BY = position(HandlingColumns.CLOSED_BY);
    private static final int RATING = position(HandlingColumns.RATING);
    private static final int RATED_AT = position(HandlingColumns.RATED_AT);
    private static final int REPLIED_AT = position(HandlingColumns.REPLIED_AT);
    private static final int REOPENED_AT = position(HandlingColumns.REOPENED_AT);
    private static final int DISPOSED_TO = position(HandlingColumns.DISPOSED_TO);
    private static final int RETURNS = position(HandlingColumns.RETURNS);
    private static final int DEFERRALS = position(HandlingColumns.DEFERRALS);
    private static final int REOPENINGS = position(HandlingColumns.REOPENINGS);
    private static final int ANY_DIRECT = position(HandlingColumns.ANY_DIRECT);
    private static final int ENTERED_BY_OFFICER = position(HandlingColumns.ENTERED_BY_OFFICER);
    private static final int VERIFIED_BY_AGENCY = position(HandlingColumns.VERIFIED_BY_AGENCY);
    private static final int REPORTER_REPLIED = position(HandlingColumns.REPORTER_REPLIED);
    private static final int DEFERRED = position(HandlingColumns.DEFERRED);
    private static final int REOPENED_BY_AGENCY = position(HandlingColumns.REOPENED_BY_AGENCY);
    private static final int SENT_BACK = position(HandlingColumns.SENT_BACK);
    private static final int RETURNED_AT = position(HandlingColumns.RETURNED_AT);
    private static final int ACTED_AFTER_CLOSING = position(HandlingColumns.ACTED_AFTER_CLOSING);
    private static final int REMOVED_AT = position(HandlingColumns.REMOVED_AT);
    private static final int EVER_CLOSED = position(HandlingColumns.EVER_CLOSED);
    private static final int CLOSING_ANSWERS = position(HandlingColumns.CLOSING_ANSWERS);
    private static final int CLOSED_WITH_ANSWER = position(HandlingColumns.CLOSED_WITH_ANSWER);
    private static final int DUE_AT = position(HandlingColumns.DUE_AT);
    private static final int DELETION = position(HandlingColumns.DELETION);
    private static final int ARCHIVING = position(HandlingColumns.ARCHIVING);

    private static final Set<Fact> RECEIVED = EnumSet.of(Fact.CLOSED, Fact.IN_PROGRESS, Fact.WAITING, Fact.REMOVED);
    private static final Set<Integer> OFFICERS = Set.of(Actor.AGENCY_ADMIN.number(), Actor.LIAISON.number());
    private static final Set<Integer> PERSONS =
            Set.of(Actor.AGENCY_ADMIN.number(), Actor.LIAISON.number(), Actor.NATIONAL_ADMIN.number());

    private final Row row;
    private final Fact state;
    private final boolean received;

    Handling(Row row) {
        this.row = row;
        this.state = Fact.ofNumber(row.getInt(STATE));
        this.received = RECEIVED.contains(state);
    }

    /** The columns that are read, in their order. */
    static Column[] columns() {
        return READ.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    private static int position(String column) {
        READ.add(column);
        return READ.size() - 1;
    }

    long complaint() {
        return row.getLong(COMPLAINT_ID);
    }

    /** Empty for a complaint that no agency has received. */
    String agencyId() {
        return row.isNullAt(AGENCY_ID) ? "" : row.getString(AGENCY_ID);
    }

    /** Code of the classification. */
    int classification() {
        return row.getInt(CLASSIFICATION);
    }

    /** Position of the channel, from 1; 0 without one. */
    int channel() {
        return row.getInt(CHANNEL);
    }

    /** Position of the category, from 1; 0 without one. */
    int category() {
        return row.getInt(CATEGORY);
    }

    OptionalLong reporter() {
        return row.isNullAt(REPORTER) ? OptionalLong.empty() : OptionalLong.of(row.getLong(REPORTER));
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

    boolean isRemoved() {
        return state == Fact.REMOVED;
    }

    /** Whether it was ever closed, even if that was undone. */
    boolean isEverClosed() {
        return isTrue(EVER_CLOSED);
    }

    /** Whether its closing answers. */
    boolean isClosedAnswering() {
        return isClosed() && isTrue(CLOSING_ANSWERS);
    }

    /** The same; where the source tells of no responses, also whether a person closed it. */
    boolean isClosedWithAnswer() {
        return isClosed() && isTrue(CLOSED_WITH_ANSWER);
    }

    /** Whether an event that names the agency deleted the complaint. */
    boolean isDeletion() {
        return isTrue(DELETION);
    }

    /** Whether an event that names the agency archived the complaint. */
    boolean isArchiving() {
        return isTrue(ARCHIVING);
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
        return instant(SUBMITTED_AT);
    }

    Optional<Instant> verified() {
        return instant(VERIFIED_AT);
    }

    Instant received() {
        return instant(RECEIVED_AT).orElseThrow();
    }

    Optional<Instant> responded() {
        return instant(RESPONDED_AT);
    }

    Optional<Instant> closed() {
        return instant(CLOSED_AT);
    }

    /** When it was closed or removed, since when it is open no more. */
    Optional<Instant> ended() {
        return instant(isClosed() ? CLOSED_AT : REMOVED_AT);
    }

    Optional<Instant> due() {
        return instant(DUE_AT);
    }

    Optional<Instant> settled() {
        return instant(SETTLED_AT);
    }

    /** 1 to 5. */
    OptionalLong rating() {
        return row.isNullAt(RATING) ? OptionalLong.empty() : OptionalLong.of(row.getInt(RATING));
    }

    /** When a person did what a fact tells; absent for other facts, and where nobody did. */
    Optional<Instant> done(Fact fact) {
        return switch (fact) {
            case RATED -> instant(RATED_AT);
            case REPORTER_REPLIED -> instant(REPLIED_AT);
            case REOPENED -> instant(REOPENED_AT);
            default -> Optional.empty();
        };
    }

    int disposedTo() {
        return row.getInt(DISPOSED_TO);
    }

    int returns() {
        return row.getInt(RETURNS);
    }

    int deferrals() {
        return row.getInt(DEFERRALS);
    }

    int reopenings() {
        return row.getInt(REOPENINGS);
    }

    boolean isAnyDirect() {
        return isTrue(ANY_DIRECT);
    }

    boolean isEnteredByOfficer() {
        return isTrue(ENTERED_BY_OFFICER);
    }

    boolean isVerifiedByAgency() {
        return isTrue(VERIFIED_BY_AGENCY);
    }

    boolean isReporterReplied() {
        return isTrue(REPORTER_REPLIED);
    }

    boolean isDeferred() {
        return isTrue(DEFERRED);
    }

    boolean isReopenedByAgency() {
        return isTrue(REOPENED_BY_AGENCY);
    }

    boolean isSentBack() {
        return isTrue(SENT_BACK);
    }

    Optional<Instant> returned() {
        return instant(RETURNED_AT);
    }

    boolean isActedAfterClosing() {
        return isTrue(ACTED_AFTER_CLOSING);
    }

    private int closedBy() {
        return row.isNullAt(CLOSED_BY) ? 0 : row.getInt(CLOSED_BY);
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
