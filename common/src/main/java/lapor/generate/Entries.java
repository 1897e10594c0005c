package lapor.generate;

import lapor.edition.FormerWinner;
import lapor.edition.Group;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who enters, several for each place of the first stage. Agencies that work well are more likely to, the best of them
 * as former winners. Beyond the places a few entries are not eligible: too young, or a service unit without a
 * recommendation.
 */
final class Entries {
    private static final double ENTRIES_PER_PLACE = 2.3;
    /** So many agencies have that many entries per place; fewer have fewer, but more than there are places. */
    private static final double AGENCIES_FOR_THAT = 160;

    private static final double FEWEST_PER_PLACE = 1.25;

    private static final double SELF_KNOWLEDGE = 0.8;
    private static final double TOO_YOUNG = 0.06;
    private static final double NOT_RECOMMENDED = 0.15;
    private static final int REGISTRATION_MINUTES = 55 * 24 * 60;
    private static final int YOUNG_DAYS = 90;
    private static final int SEASONED_DAYS = 400;
    private static final int OLDEST_DAYS = 2200;

    private final EditionFrame frame;
    private final long seed;
    private final double perPlace;
    private final List<SyntheticAgency> keen;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(EditionFrame frame, long seed, List<SyntheticAgency> agencies) {
        this.frame = frame;
        this.seed = seed;
        this.perPlace = Math.max(FEWEST_PER_PLACE, ENTRIES_PER_PLACE * agencies.size() / AGENCIES_FOR_THAT);
        this.keen = byKeenness(seed, agencies);
    }

    static List<Entry> of(long seed, EditionFrame frame, List<SyntheticAgency> agencies) {
        Entries made = new Entries(frame, seed, agencies);
        List<Group> groups = frame.edition().groups();
        groups.stream()
                .filter(group -> !frame.formerWinnerRules(group).isEmpty())
                .forEach(made::enterWinners);
        groups.stream()
                .filter(group -> frame.formerWinnerRules(group).isEmpty())
                .forEach(group -> made.enter(group, List.of("")));
        return made.entries.stream()
                .sorted(Comparator.comparing(entry -> entry.agency().id()))
                .toList();
    }

    /** Nobody, where the rules do not name an edition that could have been won. */
    private void enterWinners(Group group) {
        List<String> won = frame.formerWinnerRules(group).stream()
                .map(FormerWinner::editions)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!won.isEmpty()) {
            enter(group, won);
        }
    }

    private void enter(Group group, List<String> awards) {
        long wanted = Math.max(1, Math.round(perPlace * frame.places(group)));
        List<SyntheticAgency> entrants = keen.stream()
                .filter(agency -> group.types().contains(agency.type()))
                .limit(wanted)
                .toList();
        keen.removeAll(entrants);
        for (int i = 0; i < entrants.size(); i++) {
            SyntheticAgency agency = entrants.get(i);
            Dice dice = Dice.of(seed, "entry " + agency.id(), 0);
            double flaws = i < frame.places(group) ? 0 : 1;
            int age = dice.chance(flaws * TOO_YOUNG) ? YOUNG_DAYS : SEASONED_DAYS + dice.below(OLDEST_DAYS);
            LocalDate since = Wib.day(frame.deadline()).minusDays(age);
            Instant at = frame.deadline().minus(Duration.ofMinutes(1L + dice.below(REGISTRATION_MINUTES)));
            String award = dice.pick(awards);
            entries.add(new Entry(agency, group.id(), since, award, recommendation(agency, flaws, dice), at));
        }
    }

    private static String recommendation(SyntheticAgency agency, double flaws, Dice dice) {
        boolean recommended = agency.isServiceUnit() && !dice.chance(flaws * NOT_RECOMMENDED);
        return recommended ? agency.agency().parentId().orElse("") : "";
    }

    private static List<SyntheticAgency> byKeenness(long seed, List<SyntheticAgency> agencies) {
        List<SyntheticAgency> lasting = new ArrayList<>(agencies);
        lasting.removeIf(agency -> agency.agency().validFrom().isPresent()
                || agency.agency().validTo().isPresent());
        lasting.sort(Comparator.comparingDouble(agency -> -keenness(seed, agency)));
        return lasting;
    }

    private static double keenness(long seed, SyntheticAgency agency) {
        double noise = Dice.of(seed, "keenness " + agency.id(), 0).gaussian();
        return agency.traits().diligence() + SELF_KNOWLEDGE * noise;
    }
}
