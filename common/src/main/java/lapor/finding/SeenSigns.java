package lapor.finding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.peer.PeerRules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Signs that handlings show. Which of them may be published has to be known before they are held against each other, so
 * that no comparison tells of one that is withheld.
 */
public final class SeenSigns {
    private final Findings by;
    private final List<Sign> signs;

    SeenSigns(Findings by, List<Sign> signs) {
        this.by = by;
        this.signs = List.copyOf(signs);
    }

    /**
     * What any handling shows, held against nothing: by agency id, by period as metrics have them, and in the order of
     * {@link Finding}.
     */
    public List<FindingRow> counted() {
        return signs.stream()
                .filter(sign -> sign.count().cases() > 0)
                .map(FindingRow::of)
                .toList();
    }

    /**
     * The same rows, held against peers and limits.
     *
     * @param published those that may be published
     */
    public List<FindingRow> held(Collection<FindingRow> published) {
        Set<ReviewedFinding.Key> told = published.stream().map(FindingRow::key).collect(toUnmodifiableSet());
        Map<Sign, Compared> compared =
                new Benchmarks(by.rules().findings(), PeerRules.bundled(), by.peers(), told).of(signs);
        Map<ReviewedFinding.Key, ReviewedFinding> reviews =
                by.reviewed().stream().collect(toMap(ReviewedFinding::key, review -> review));
        return signs.stream()
                .filter(sign -> told.contains(sign.key()))
                .map(sign -> row(
                        sign, Optional.ofNullable(compared.get(sign)), Optional.ofNullable(reviews.get(sign.key()))))
                .toList();
    }

    private FindingRow row(Sign sign, Optional<Compared> compared, Optional<ReviewedFinding> review) {
        Standing standing = compared.map(found -> standing(sign, found, review)).orElse(Standing.TOO_FEW);
        return FindingRow.of(
                sign,
                compared.map(Compared::benchmark).orElse(Benchmark.NONE),
                compared.map(Compared::beyond).orElse(Beyond.NEITHER),
                standing,
                review.filter(found -> standing == Standing.REVIEWED)
                        .map(ReviewedFinding::reviewedBy)
                        .orElse(""));
    }

    private Standing standing(Sign sign, Compared compared, Optional<ReviewedFinding> review) {
        if (compared.against() == Compared.Against.NOTHING) {
            return Standing.NO_BASELINE;
        }
        if (compared.beyond() == Beyond.NEITHER) {
            return Standing.USUAL;
        }
        if (sign.count().cases() < by.rules().findings().fewestCases()) {
            return Standing.TOO_FEW;
        }
        return review.isPresent() ? Standing.REVIEWED : Standing.OPEN;
    }
}
