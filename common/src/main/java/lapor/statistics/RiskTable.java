package lapor.statistics;

/**
 * The times before a horizon at which events came, ascending, with those at risk.
 *
 * @param times when
 * @param events how many, 1 or more
 * @param atRisk observed that long or longer, without the event before
 * @param staying observed to the horizon or longer without the event before it
 */
@SuppressWarnings("ArrayRecordComponent") // lives only inside one computation
record RiskTable(int[] times, long[] events, long[] atRisk, long staying) {

    static RiskTable before(int horizon, SurvivalSample sample) {
        Histogram all = sample.events();
        int steps = 0;
        while (steps < all.distinct() && all.value(steps) < horizon) {
            steps++;
        }
        RiskSet risk = new RiskSet(sample);
        int[] times = new int[steps];
        long[] events = new long[steps];
        long[] atRisk = new long[steps];
        for (int i = 0; i < steps; i++) {
            times[i] = all.value(i);
            events[i] = all.count(i);
            risk.moveTo(times[i]);
            atRisk[i] = risk.atRisk();
        }
        risk.moveTo(horizon);
        return new RiskTable(times, events, atRisk, risk.atRisk());
    }

    int steps() {
        return times.length;
    }

    int time(int step) {
        return times[step];
    }

    long events(int step) {
        return events[step];
    }

    long atRisk(int step) {
        return atRisk[step];
    }

    /** Of those at risk, how many did not have the event. */
    long left(int step) {
        return atRisk[step] - events[step];
    }
}
