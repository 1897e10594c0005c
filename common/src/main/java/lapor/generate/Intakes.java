package lapor.generate;

import java.time.LocalDate;

/** How complaints enter: what they say, to whom they go, and what becomes of those that no agency should get. */
final class Intakes {
    private static final double STRAIGHT_TO_THE_AGENCY = 0.3;

    private final long seed;
    private final WorldSetting setting;
    private final ChannelMix channels;
    private final Homes homes;
    private final Reporters reporters;
    private final Routing routing;
    private final Handling handling;
    private final Verification verification;

    Intakes(GeneratorOptions options, WorldSetting setting, Population population, OfficeClock clock) {
        this.seed = options.seed();
        this.setting = setting;
        this.channels = new ChannelMix(setting, population.territory());
        this.homes = new Homes(population.territory());
        this.reporters = new Reporters(options.complaints(), population.agencies(), homes);
        this.routing = new Routing(population.agencies());
        this.handling = new Handling(routing, clock);
        this.verification = new Verification(clock, handling);
    }

    /** Everything that ever happens to a complaint. */
    Story tell(Submission submission) {
        Dice dice = Dice.of(seed, "complaint", submission.number());
        LocalDate day = Wib.day(submission.at());
        SyntheticAgency agency = routing.first(dice, day);
        String home = dice.pick(homes.of(agency));
        Intake intake = Intake.of(dice, setting, channels.of(agency), home, reporters);
        if (dice.chance(STRAIGHT_TO_THE_AGENCY)) {
            Story story = Story.submittedTo(agency.id(), submission, intake);
            handling.received(new Handling.Case(story, dice), agency, submission.at());
            return story;
        }
        Story story = Story.submitted(submission, intake);
        verification.verify(new Handling.Case(story, dice), agency, submission.at());
        return story;
    }
}
