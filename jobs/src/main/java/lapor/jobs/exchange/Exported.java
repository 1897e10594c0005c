package lapor.jobs.exchange;

/**
 * What an export told.
 *
 * @param events of the complaints that were told
 * @param secret complaints that were left out
 */
public record Exported(long complaints, long events, long secret) {
    @Override
    public String toString() {
        return "%d complaints with %d events; %d secret complaints are left out".formatted(complaints, events, secret);
    }
}
