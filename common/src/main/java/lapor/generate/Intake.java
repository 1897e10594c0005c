package lapor.generate;

import lapor.source.Actor;

import java.util.List;

/** What a complaint says of itself when it comes in. */
record Intake(
        String channel,
        String classification,
        String category,
        String regionId,
        boolean anonymous,
        boolean secret,
        String reporter) {
    private static final double ANONYMOUS = 0.22;
    private static final double SECRET = 0.08;
    private static final double REPORTERS_PER_COMPLAINT = 0.9;
    private static final String KEYED_IN_BY_OFFICERS = "manual";

    static Intake of(Dice dice, WorldSetting setting, int complaints, List<String> regions) {
        int reporters = Math.max(1, (int) (complaints * REPORTERS_PER_COMPLAINT));
        double u = dice.uniform();
        return new Intake(
                setting.channels().pick(dice),
                setting.classifications().pick(dice),
                setting.categories().pick(dice),
                dice.pick(regions),
                dice.chance(ANONYMOUS),
                dice.chance(SECRET),
                "reporter-" + (1 + (int) (reporters * u * Math.sqrt(u))));
    }

    /** Who wrote it into the system. */
    Actor actor() {
        return channel.equals(KEYED_IN_BY_OFFICERS) ? Actor.AGENCY_ADMIN : Actor.REPORTER;
    }

    /** As it is, but in the region of the agency that serves it. */
    Intake in(String region) {
        return new Intake(channel, classification, category, region, anonymous, secret, reporter);
    }

    /** The cells of the log, in its order. */
    List<String> cells() {
        return List.of(
                channel,
                classification,
                category,
                regionId,
                Boolean.toString(anonymous),
                Boolean.toString(secret),
                reporter);
    }
}
