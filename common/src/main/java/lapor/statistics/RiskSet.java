package lapor.statistics;

/** Walks through a sample in time: who is still at risk, and who has the event. */
final class RiskSet {
    private final SurvivalSample sample;
    private long atRisk;
    private int nextEvent;
    private int nextCensored;

    RiskSet(SurvivalSample sample) {
        this.sample = sample;
        this.atRisk = sample.total();
    }

    /** Moves on to a later time: takes out all whose event or censoring came before. */
    void moveTo(int time) {
        Histogram events = sample.events();
        while (nextEvent < events.distinct() && events.value(nextEvent) < time) {
            atRisk -= events.count(nextEvent++);
        }
        Histogram censored = sample.censored();
        while (nextCensored < censored.distinct() && censored.value(nextCensored) < time) {
            atRisk -= censored.count(nextCensored++);
        }
    }

    /** Cases observed at the time or longer. */
    long atRisk() {
        return atRisk;
    }
}
