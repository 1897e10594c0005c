package lapor.metric;

import static lapor.metric.Direction.HIGHER_IS_BETTER;
import static lapor.metric.Direction.NEUTRAL;
import static lapor.tally.Fact.ANSWERED;
import static lapor.tally.Fact.CHANNEL;
import static lapor.tally.Fact.CLOSED;
import static lapor.tally.Fact.RATED;
import static lapor.tally.Fact.REPORTER_KNOWN;
import static lapor.tally.Fact.REPORTER_REPLIED;
import static lapor.tally.Fact.RETURNED;
import static lapor.text.LocalText.text;

import lapor.tally.Fact;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What reporters think, and how they take part (partisipasi masyarakat). */
final class ReporterMetrics {
    private static final long PER = 100_000;

    static final Metric SATISFACTION_MEAN = new Metric(
            "satisfaction_mean",
            Metric.Kind.of(Unit.POINTS, HIGHER_IS_BETTER, RATED),
            Formula.of(tally -> Estimate.rating(tally.histogram(RATED))),
            new MetricText(
                    "sum of ratings of RATED / RATED",
                    MetricSource.OFFICIAL_RATING,
                    text("Rata-rata hasil penilaian", "Mean rating"),
                    text("Rata-rata penilaian pelapor, 1 sampai 5.", "Mean of the reporters' ratings, 1 to 5."),
                    text("Pendapat pelapor yang tidak menilai.", "What those think who did not rate.")));

    private static final Metric RATING_PARTICIPATION = new Metric(
            "rating_participation",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, CLOSED, RATED),
            Formula.of(tally -> Estimate.rate(tally.count(RATED), tally.count(CLOSED), 1)),
            new MetricText(
                    "RATED / CLOSED",
                    MetricSource.OWN,
                    text("Partisipasi penilaian", "Participation in rating"),
                    text("Dinilai pelapor, dibagi yang selesai.", "Rated by the reporter, of those closed."),
                    text("Apakah penilai mewakili semua pelapor.", "Whether those who rate stand for all reporters.")));

    private static final Metric COMPLAINTS_PER_100K = new Metric(
            "complaints_per_100k",
            perInhabitants(NEUTRAL, Set.of()).about(Subject.WORK),
            facts -> perInhabitants(
                    OptionalLong.of(facts.tally().received() + facts.tally().count(RETURNED)), facts.inhabitants()),
            new MetricText(
                    "(CLOSED + IN_PROGRESS + WAITING + REMOVED + RETURNED) / inhabitants * 100,000",
                    MetricSource.OWN,
                    text("Laporan per 100.000 penduduk", "Complaints per 100,000 inhabitants"),
                    text(
                            "Laporan yang diterima, termasuk yang bukan wewenang, per 100.000 penduduk yang dilayani.",
                            "Complaints received, those sent back included, per 100,000 inhabitants served."),
                    text(
                            "Apakah pelayanannya buruk: juga naik bila warga percaya kanal pengaduannya.",
                            "Whether services are bad: it also rises where people trust the channel.")));

    private static final Metric REPORTERS_PER_100K = new Metric(
            "reporters_per_100k",
            perInhabitants(HIGHER_IS_BETTER, Set.of(REPORTER_KNOWN)),
            facts -> perInhabitants(facts.reporters(), facts.inhabitants()),
            new MetricText(
                    "distinct reporters, known and not anonymous / inhabitants * 100,000",
                    MetricSource.OWN,
                    text("Pelapor per 100.000 penduduk", "Reporters per 100,000 inhabitants"),
                    text(
                            "Pelapor berbeda yang dikenal dan tidak anonim, per 100.000 penduduk yang dilayani.",
                            "Distinct reporters, known and not anonymous, per 100,000 inhabitants served."),
                    text(
                            "Berapa orang yang melapor secara anonim, atau dengan beberapa akun.",
                            "How many people report anonymously, or under several accounts.")));

    private static final Metric REPORTER_REPLY_RATE = new Metric(
            "reporter_reply_rate",
            Metric.Kind.of(Unit.SHARE, NEUTRAL, ANSWERED, REPORTER_REPLIED),
            Formula.of(tally -> Estimate.share(tally.count(REPORTER_REPLIED), tally.count(ANSWERED))),
            new MetricText(
                    "REPORTER_REPLIED / ANSWERED",
                    MetricSource.OWN,
                    text("Dibalas pelapor", "Replied to by the reporter"),
                    text(
                            "Dibalas pelapor sesudah ditanggapi, dibagi yang ditanggapi.",
                            "The reporter replied to a response, of those answered."),
                    text(
                            "Apakah balasannya keluhan, tambahan keterangan, atau terima kasih.",
                            "Whether the reply was a complaint, more detail, or thanks.")));

    private static final Metric CHANNEL_EVENNESS = new Metric(
            "channel_evenness",
            Metric.Kind.of(Unit.SHARE, HIGHER_IS_BETTER, CHANNEL).by(IntervalMethod.DELTA),
            facts -> Estimate.evenness(facts.tally().histogram(CHANNEL), facts.channels()),
            new MetricText(
                    "Shannon entropy of the shares of CHANNEL / ln(number of channels in the sources)",
                    MetricSource.OWN,
                    text("Pemerataan kanal", "Evenness of channels"),
                    text(
                            "Seberapa merata laporan masuk tersebar di semua kanal: 0 bila lewat satu kanal saja, 1 bila"
                                    + " sama banyak di setiap kanal; yang bukan wewenang tidak dihitung.",
                            "How evenly complaints come through all channels: 0 through one channel only, 1 through"
                                    + " each alike; those sent back are left out."),
                    text(
                            "Apakah kanal yang jarang dipakai memang tidak dikenal atau tidak diperlukan.",
                            "Whether a channel is little used because it is unknown or because it is not needed.")));

    static final List<Metric> ALL = List.of(
            SATISFACTION_MEAN,
            RATING_PARTICIPATION,
            COMPLAINTS_PER_100K,
            REPORTERS_PER_100K,
            REPORTER_REPLY_RATE,
            CHANNEL_EVENNESS);

    private ReporterMetrics() {}

    private static Metric.Kind perInhabitants(Direction direction, Set<Fact> needs) {
        return new Metric.Kind(Unit.PER_100K, direction, Cases.INHABITANTS, needs);
    }

    private static Estimate perInhabitants(OptionalLong part, OptionalLong inhabitants) {
        return part.isPresent() && inhabitants.orElse(0) > 0
                ? Estimate.rate(part.getAsLong(), inhabitants.getAsLong(), PER)
                : Estimate.absent(Status.NOT_AVAILABLE);
    }
}
