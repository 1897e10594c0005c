package lapor.generate;

import java.time.LocalDate;
import java.util.List;

/** How complaints enter: what they say, to whom they go, and what becomes of those that no agency should get. */
final class Intakes {
    private static final double STRAIGHT_TO_THE_AGENCY = 0.3;

    private final GeneratorOptions options;
    private final WorldSetting setting;
    private final Routing routing;
    private final Handling handling;
    private final Verification verification;
    private final List<String> regions;

    Intakes(GeneratorOptions options, WorldSetting setting, List<SyntheticAgency> agencies, OfficeClock clock) {
        this.options = options;
        this.setting = setting;
        this.routing = new Routing(agencies);
        this.handling = new Handling(routing, clock);
        this.verification = new Verification(clock, handling);
        this.regions = agencies.stream()
                .filter(agency -> agency.agency().population().isPresent())
                .map(agency -> agency.agency().regionId().orElseThrow())
                .toList();
    }

    /** Everything that ever happens to a complaint. */
    Story tell(Submission submission) {
        Dice dice = Dice.of(options.seed(), "complaint", submission.number());
        LocalDate day = Wib.day(submission.at());
        SyntheticAgency agency = routing.first(dice, day);
        Intake drawn = Intake.of(dice, setting, options.complaints(), regions);
        Intake intake = drawn.in(agency.agency().regionId().orElse(drawn.regionId()));
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
