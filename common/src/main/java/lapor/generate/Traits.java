package lapor.generate;

import lapor.agency.AgencyType;

/**
 * What an agency is like, which nobody in the world sees directly.
 *
 * @param responseDays mean working days to its first response, 0.1 to 20
 * @param followUp share of complaints it ever answers: 0.25 to 0.45, or 0.80 to 1; of one, less
 * @param personCloses share of answered complaints that its people close themselves
 * @param returns share of complaints it sends back as not its own
 * @param rating mean rating by reporters, 1 to 5
 * @param diligence standard normal; decides follow-up
 * @param documents standard normal; how good its papers are, related to how well it works but not the same
 */
record Traits(
        double responseDays,
        double followUp,
        double personCloses,
        double returns,
        double rating,
        double diligence,
        double documents) {
    private static final double NEGLIGENT_BELOW = -0.25;
    private static final double NEGLIGENT_REGION_BELOW = -1.1;

    /**
     * Draws an agency's traits.
     *
     * @param type fewer regional governments than other agencies are negligent
     * @param size standard normal; large agencies tend to be the better organised ones
     */
    static Traits of(Dice dice, double size, AgencyType type) {
        double diligence = 0.45 * size + 0.89 * dice.gaussian();
        double speed = 0.5 * diligence + 0.87 * dice.gaussian();
        double documents = 0.5 * diligence + 0.35 * speed + 0.7 * dice.gaussian();
        boolean regional = Regional.isGovernment(type);
        boolean negligent = diligence < (regional ? NEGLIGENT_REGION_BELOW : NEGLIGENT_BELOW);
        return new Traits(
                clamp(2.6 * StrictMath.exp(-1.15 * speed), 0.1, 20),
                negligent ? dice.between(0.25, 0.45) : dice.between(regional ? 0.93 : 0.80, regional ? 1.0 : 0.92),
                dice.between(0.10, 0.55),
                dice.between(0.02, 0.12),
                clamp(4.12 + 0.25 * speed + 0.15 * dice.gaussian(), 2.8, 4.8),
                diligence,
                documents);
    }

    /** The same of an agency that answers another share of complaints. */
    Traits followingUp(double share) {
        return new Traits(responseDays, share, personCloses, returns, rating, diligence, documents);
    }

    static double clamp(double value, double low, double high) {
        return Math.min(high, Math.max(low, value));
    }
}
