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

    /**
     * What somebody of a region says.
     *
     * @param channels by which complaints reach the agency
     */
    static Intake of(Dice dice, WorldSetting setting, Shares<String> channels, String region, Reporters reporters) {
        return new Intake(
                channels.pick(dice),
                setting.classifications().pick(dice),
                setting.categories().pick(dice),
                region,
                dice.chance(ANONYMOUS),
                dice.chance(SECRET),
                reporters.pick(dice, region));
    }

    /** Who wrote it into the system. */
    Actor actor() {
        return ChannelMix.isKeyedIn(channel) ? Actor.AGENCY_ADMIN : Actor.REPORTER;
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
