package lapor.uncertainty;

import static java.util.stream.Collectors.toMap;

import lapor.edition.Edition;
import lapor.evaluation.Contest;
import lapor.evaluation.ContestKey;
import lapor.evaluation.Dossier;
import lapor.evaluation.Entry;
import lapor.evaluation.EntryKey;
import lapor.evidence.EvidenceRow;
import lapor.statistics.Bounds;
import lapor.statistics.sensitivity.SobolIndices;
import org.apache.commons.math3.util.Precision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Writes down what was drawn, as rows. */
final class UncertaintyTables {
    private static final int DECIMALS = 9;
    private static final int INDEX_DECIMALS = 4;

    private final Edition edition;
    private final Map<String, String> groups;
    private final Simulation simulation;
    private final CertainRanks certain;

    UncertaintyTables(Edition edition, Dossier dossier, Simulation simulation, CertainRanks certain) {
        this.edition = edition;
        this.groups = dossier.entries().stream().collect(toMap(Entry::agencyId, Entry::group));
        this.simulation = simulation;
        this.certain = certain;
    }

    /** Intervals of the evidence scores, by agency id. */
    Map<String, Bounds> scores(DrawCounts counts, List<EvidenceRow> published) {
        Map<String, Double> points = new LinkedHashMap<>();
        published.forEach(row -> row.score().ifPresent(score -> points.put(row.agencyId(), score)));
        Map<String, Bounds> scores = new LinkedHashMap<>();
        List<String> agencies = simulation.scores().evidence().agencies();
        for (int a = 0; a < agencies.size(); a++) {
            String id = agencies.get(a);
            scores.put(id, counts.evidence().interval(a, points.getOrDefault(id, Double.NaN)));
        }
        return scores;
    }

    List<UncertaintyRow> ranks(DrawCounts counts, long seed) {
        PossibleTop top = new PossibleTop(simulation.scores(), counts.evidence(), certain, seed);
        List<UncertaintyRow> rows = new ArrayList<>();
        for (int c = 0; c < simulation.contests().size(); c++) {
            Set<Integer> possible = top.of(c, simulation.contests().get(c));
            for (int e = 0; e < simulation.contests().get(c).entrants().size(); e++) {
                rows.add(row(counts, c, e, possible.contains(e)));
            }
        }
        return rows;
    }

    private UncertaintyRow row(DrawCounts counts, int c, int e, boolean possible) {
        ContestDraws drawn = simulation.contests().get(c);
        RankCounts ranks = counts.ranks().get(c);
        OptionalInt published = rank(c, e);
        double draws = edition.uncertainty().orElseThrow().draws();
        double score = certain.combined(c, e);
        String id = drawn.entrants().get(e);
        return new UncertaintyRow(
                edition.id(),
                key(drawn.contest(), id),
                counts.combined().get(c).interval(e, score),
                published,
                ranks(ranks, e, published),
                ranks.first(e) / draws,
                Precision.round(ranks.places(e) / draws, DECIMALS),
                published.isPresent() ? Optional.of(possible) : Optional.empty());
    }

    private static UncertaintyRow.Ranks ranks(RankCounts ranks, int e, OptionalInt published) {
        if (ranks.ranked(e) == 0) {
            return new UncertaintyRow.Ranks(published, published, OptionalDouble.empty(), published);
        }
        return new UncertaintyRow.Ranks(
                OptionalInt.of(Math.min(ranks.low(e), published.orElse(Integer.MAX_VALUE))),
                OptionalInt.of(ranks.median(e)),
                OptionalDouble.of(Precision.round(ranks.mean(e), INDEX_DECIMALS)),
                OptionalInt.of(Math.max(ranks.high(e), published.orElse(0))));
    }

    List<DriverRow> drivers(List<InputDrivers.Influence> influences, List<LeaveOut> without) {
        List<DriverRow> rows = new ArrayList<>();
        for (int c = 0; c < simulation.contests().size(); c++) {
            Contest contest = simulation.contests().get(c).contest();
            for (InputDrivers.Influence influence : influences) {
                if (influence.contest() == c) {
                    rows.add(input(contest, influence));
                }
            }
            for (LeaveOut left : without) {
                rows.add(indicator(
                        contest,
                        left.metric(),
                        certain.ranks().get(c),
                        left.ranks().get(c)));
            }
        }
        return rows;
    }

    private DriverRow input(Contest contest, InputDrivers.Influence influence) {
        Optional<SobolIndices> indices = influence.indices();
        return new DriverRow(
                edition.id(),
                contest.key(),
                DriverRow.Kind.INPUT,
                influence.input().code(),
                share(indices.map(SobolIndices::firstOrder)),
                share(indices.map(SobolIndices::totalOrder)),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private DriverRow indicator(Contest contest, String metric, int[] ranks, int[] ranksWithout) {
        return new DriverRow(
                edition.id(),
                contest.key(),
                DriverRow.Kind.INDICATOR,
                metric,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(Precision.round(RankShifts.mean(ranks, ranksWithout), INDEX_DECIMALS)),
                OptionalDouble.of(RankShifts.most(ranks, ranksWithout)));
    }

    List<LeaveOutRow> withoutEach(List<LeaveOut> without) {
        List<LeaveOutRow> rows = new ArrayList<>();
        for (int c = 0; c < simulation.contests().size(); c++) {
            ContestDraws drawn = simulation.contests().get(c);
            for (int e = 0; e < drawn.entrants().size(); e++) {
                for (LeaveOut left : without) {
                    int after = left.ranks().get(c)[e];
                    if (rank(c, e).isPresent()) {
                        String id = drawn.entrants().get(e);
                        rows.add(new LeaveOutRow(
                                edition.id(),
                                key(drawn.contest(), id),
                                left.metric(),
                                rank(c, e).getAsInt(),
                                after > 0 ? OptionalInt.of(after) : OptionalInt.empty()));
                    }
                }
            }
        }
        return rows;
    }

    private OptionalInt rank(int contest, int entrant) {
        int rank = certain.ranks().get(contest)[entrant];
        return rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty();
    }

    private static OptionalDouble share(Optional<Double> index) {
        return index.map(value -> OptionalDouble.of(Precision.round(value, INDEX_DECIMALS)))
                .orElseGet(OptionalDouble::empty);
    }

    /** An entry counts in the contest of its group, where all groups compete together, too. */
    private EntryKey key(Contest contest, String agencyId) {
        return new EntryKey(
                new ContestKey(
                        contest.stage().id(),
                        groups.getOrDefault(agencyId, ""),
                        contest.key().category()),
                agencyId);
    }
}
