package lapor.generate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who enters. Agencies that work well are more likely to, the best of them as former winners. A few entries are not
 * eligible: too young, or a service unit without a recommendation.
 */
final class Entries {
    private static final String OUTSTANDING = "oa";
    private static final String AGENCIES = "ip";
    private static final String UNITS = "upp";
    private static final int WORLD = 160;
    private static final int WINNERS_OF_WORLD = 12;
    private static final int AGENCIES_OF_WORLD = 68;
    private static final int UNITS_OF_WORLD = 36;
    private static final double SELF_KNOWLEDGE = 0.8;
    private static final double TOO_YOUNG = 0.03;
    private static final double NOT_RECOMMENDED = 0.05;
    private static final int REGISTRATION_MINUTES = 55 * 24 * 60;
    private static final int YOUNG_DAYS = 90;
    private static final int SEASONED_DAYS = 400;
    private static final int OLDEST_DAYS = 2200;

    private final EditionFrame frame;
    private final long seed;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(EditionFrame frame, long seed) {
        this.frame = frame;
        this.seed = seed;
    }

    static List<Entry> of(long seed, EditionFrame frame, List<SyntheticAgency> agencies) {
        Entries made = new Entries(frame, seed);
        List<SyntheticAgency> keen = byKeenness(seed, agencies);
        List<SyntheticAgency> others =
                keen.stream().filter(agency -> !agency.isServiceUnit()).toList();
        List<SyntheticAgency> units =
                keen.stream().filter(SyntheticAgency::isServiceUnit).toList();
        int winners = frame.previousEditions().isEmpty() ? 0 : scaled(WINNERS_OF_WORLD, agencies.size(), others.size());
        int general = scaled(AGENCIES_OF_WORLD, agencies.size(), others.size() - winners);
        made.enter(OUTSTANDING, others.subList(0, winners));
        made.enter(AGENCIES, others.subList(winners, winners + general));
        made.enter(UNITS, units.subList(0, scaled(UNITS_OF_WORLD, agencies.size(), units.size())));
        return made.entries.stream()
                .sorted(Comparator.comparing(entry -> entry.agency().id()))
                .toList();
    }

    private void enter(String group, List<SyntheticAgency> agencies) {
        String entered = frame.groups().contains(group) ? group : AGENCIES;
        for (SyntheticAgency agency : agencies) {
            Dice dice = Dice.of(seed, "entry " + agency.id(), 0);
            int age = dice.chance(TOO_YOUNG) ? YOUNG_DAYS : SEASONED_DAYS + dice.below(OLDEST_DAYS);
            LocalDate since = Wib.day(frame.deadline()).minusDays(age);
            Instant at = frame.deadline().minus(Duration.ofMinutes(1L + dice.below(REGISTRATION_MINUTES)));
            String award = group.equals(OUTSTANDING) ? dice.pick(frame.previousEditions()) : "";
            entries.add(new Entry(agency, entered, since, award, recommendation(agency, dice), at));
        }
    }

    private static String recommendation(SyntheticAgency agency, Dice dice) {
        boolean recommended = agency.isServiceUnit() && !dice.chance(NOT_RECOMMENDED);
        return recommended ? agency.agency().parentId().orElse("") : "";
    }

    private static List<SyntheticAgency> byKeenness(long seed, List<SyntheticAgency> agencies) {
        return agencies.stream()
                .filter(agency -> agency.agency().validFrom().isEmpty()
                        && agency.agency().validTo().isEmpty())
                .sorted(Comparator.comparingDouble(agency -> -keenness(seed, agency)))
                .toList();
    }

    private static double keenness(long seed, SyntheticAgency agency) {
        double noise = Dice.of(seed, "keenness " + agency.id(), 0).gaussian();
        return agency.traits().diligence() + SELF_KNOWLEDGE * noise;
    }

    private static int scaled(int ofWorld, int agencies, int available) {
        return Math.min(available, Math.max(1, (int) Math.round((double) ofWorld * Math.max(agencies, WORLD) / WORLD)));
    }
}
