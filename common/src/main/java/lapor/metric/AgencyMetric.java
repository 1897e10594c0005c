package lapor.metric;

import static lapor.metric.Direction.HIGHER_IS_BETTER;
import static lapor.metric.Direction.LOWER_IS_BETTER;
import static lapor.metric.Direction.NEUTRAL;
import static lapor.metric.Fact.ANSWERED;
import static lapor.metric.Fact.CLOSED;
import static lapor.metric.Fact.CLOSED_AUTOMATICALLY;
import static lapor.metric.Fact.IN_PROGRESS;
import static lapor.metric.Fact.RATED;
import static lapor.metric.Fact.RESOLVED;
import static lapor.metric.Fact.RETURNED;
import static lapor.metric.Fact.UNANSWERED;
import static lapor.metric.Unit.COUNT;
import static lapor.metric.Unit.DAYS;
import static lapor.metric.Unit.PER_100K;
import static lapor.metric.Unit.POINTS;
import static lapor.metric.Unit.SHARE;
import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Every metric of an agency, defined here and nowhere else. Their order is that of columns, rows and reports. */
public enum AgencyMetric implements Metric {
    RECEIVED(
            of(COUNT, NEUTRAL),
            Formula.of(tally -> Estimate.count(tally.received() + tally.count(RETURNED))),
            "CLOSED + IN_PROGRESS + WAITING + RETURNED",
            text("Laporan diterima", "Complaints received"),
            text(
                    "Penanganan yang diterima instansi, termasuk yang bukan wewenangnya.",
                    "Handlings the agency received, those it sent back included."),
            text(
                    "Banyak laporan bukan berarti instansi buruk, sedikit bukan berarti baik.",
                    "Many complaints do not mean a bad agency, nor few a good one.")),
    FOLLOW_UP_RATE(
            of(SHARE, HIGHER_IS_BETTER, CLOSED, IN_PROGRESS),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED) + tally.count(IN_PROGRESS), tally.received())),
            "(CLOSED + IN_PROGRESS) / (CLOSED + IN_PROGRESS + WAITING)",
            text("Persentase tindak lanjut", "Follow-up rate"),
            text(
                    "Selesai atau dalam proses, dibagi laporan masuk; yang bukan wewenang tidak dihitung.",
                    "Closed or in progress, of those received; those sent back are left out."),
            text("Seberapa cepat atau baik tindak lanjutnya.", "How fast or how good the follow-up was.")),
    COMPLETION_RATE(
            of(SHARE, HIGHER_IS_BETTER, CLOSED),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED), tally.received())),
            "CLOSED / (CLOSED + IN_PROGRESS + WAITING)",
            text("Persentase selesai", "Completion rate"),
            text("Selesai, dibagi laporan masuk.", "Closed, of those received."),
            text(
                    "Apakah masalahnya teratasi: sistem juga menutup laporan secara otomatis.",
                    "Whether the problem was solved: the system closes complaints by itself, too.")),
    FIRST_RESPONSE_ON_TIME_RATE(
            of(SHARE, HIGHER_IS_BETTER, ANSWERED),
            Formula.of(tally -> Estimate.share(
                    tally.firstResponse().onTime(), tally.firstResponse().due())),
            "ANSWERED within the limit / (ANSWERED + UNANSWERED for longer than the limit)",
            text("Tanggapan pertama tepat waktu", "First response on time"),
            text(
                    "Ditanggapi dalam batas waktu, dibagi yang ditanggapi atau sudah lewat batas tanpa tanggapan.",
                    "Answered within the limit, of those answered or without answer beyond the limit."),
            text("Apakah isi tanggapannya membantu pelapor.", "Whether the answer was of any help.")),
    FIRST_RESPONSE_ON_TIME_OF_RESPONDED(
            of(SHARE, HIGHER_IS_BETTER, ANSWERED),
            Formula.of(tally -> Estimate.share(tally.firstResponse().onTime(), tally.count(ANSWERED))),
            "ANSWERED within the limit / ANSWERED",
            text("Tepat waktu dari yang ditanggapi", "On time, of those answered"),
            text(
                    "Ditanggapi dalam batas waktu, dibagi yang ditanggapi; pembanding, tidak dinilai.",
                    "Answered within the limit, of those answered; shown for comparison, never scored."),
            text(
                    "Laporan yang tidak pernah ditanggapi: nilainya naik bila laporan sulit dibiarkan.",
                    "What was never answered: it rises when hard complaints are left alone.")),
    FIRST_RESPONSE_ON_TIME_OF_RECEIVED(
            of(SHARE, HIGHER_IS_BETTER, ANSWERED),
            Formula.of(tally -> Estimate.share(tally.firstResponse().onTime(), tally.received())),
            "ANSWERED within the limit / (CLOSED + IN_PROGRESS + WAITING)",
            text("Tepat waktu dari yang diterima", "On time, of those received"),
            text(
                    "Ditanggapi dalam batas waktu, dibagi laporan masuk; pembanding, tidak dinilai.",
                    "Answered within the limit, of those received; shown for comparison, never scored."),
            text(
                    "Laporan baru yang masih punya waktu terhitung sebagai tidak tepat waktu.",
                    "New complaints that still have time count as not on time.")),
    FIRST_RESPONSE_MEAN_DAYS(
            of(DAYS, LOWER_IS_BETTER, ANSWERED),
            (facts, bootstrap) -> Estimate.mean(facts.tally().histogram(ANSWERED), bootstrap),
            "sum of days of ANSWERED / ANSWERED",
            text("Rata-rata waktu tindak lanjut", "Mean time to first response"),
            text(
                    "Rata-rata hari kerja dari penerimaan sampai tanggapan pertama, hanya yang ditanggapi.",
                    "Mean working days from receipt to the first response, of those answered."),
            text(
                    "Berapa lama yang belum ditanggapi menunggu; beberapa kasus lama sangat memengaruhinya.",
                    "How long the unanswered wait; a few long cases move it much.")),
    FIRST_RESPONSE_MEDIAN_DAYS(
            of(DAYS, LOWER_IS_BETTER, ANSWERED),
            Formula.of(tally -> Estimate.median(tally.histogram(ANSWERED), tally.histogram(UNANSWERED))),
            "Kaplan-Meier median of the days of ANSWERED, with UNANSWERED censored",
            text("Median waktu tanggapan pertama", "Median time to first response"),
            text(
                    "Hari kerja sampai separuh laporan ditanggapi; yang belum ditanggapi ikut diperhitungkan.",
                    "Working days until half of the complaints are answered; those still waiting are reckoned with."),
            text("Seberapa lama separuh yang paling lambat menunggu.", "How long the slower half waits.")),
    RESOLUTION_ON_TIME_RATE(
            of(SHARE, HIGHER_IS_BETTER, RESOLVED),
            Formula.of(tally -> Estimate.share(
                    tally.resolution().onTime(), tally.resolution().due())),
            "RESOLVED within the classification's limit / (RESOLVED + UNRESOLVED for longer than it)",
            text("Penyelesaian tepat waktu", "Resolution on time"),
            text(
                    "Selesai dalam batas waktu klasifikasinya, dibagi yang selesai atau sudah lewat batas.",
                    "Closed within the limit of its classification, of those closed or open beyond it."),
            text("Apakah pelapor puas; yang ditutup otomatis ikut dihitung.", "Whether reporters were content.")),
    AUTO_CLOSED_SHARE(
            of(SHARE, NEUTRAL, CLOSED, CLOSED_AUTOMATICALLY),
            Formula.of(tally -> Estimate.share(tally.count(CLOSED_AUTOMATICALLY), tally.count(CLOSED))),
            "CLOSED_AUTOMATICALLY / CLOSED",
            text("Ditutup otomatis", "Closed automatically"),
            text("Ditutup oleh sistem, dibagi yang selesai.", "Closed by the system, of those closed."),
            text(
                    "Apakah pelapor diam karena puas atau karena menyerah.",
                    "Whether reporters were silent because they were content or because they gave up.")),
    RETURN_RATE(
            of(SHARE, NEUTRAL, RETURNED),
            Formula.of(tally -> Estimate.share(tally.count(RETURNED), tally.received() + tally.count(RETURNED))),
            "RETURNED / (CLOSED + IN_PROGRESS + WAITING + RETURNED)",
            text("Bukan wewenang", "Sent back"),
            text(
                    "Dikembalikan atau diteruskan sebelum ditanggapi, dibagi semua yang diterima.",
                    "Sent back or passed on before any answer, of all received."),
            text("Apakah dikembalikan dengan benar.", "Whether it was right to send them back.")),
    SATISFACTION_MEAN(
            of(POINTS, HIGHER_IS_BETTER, RATED),
            (facts, bootstrap) -> Estimate.mean(facts.tally().histogram(RATED), bootstrap),
            "sum of ratings of RATED / RATED",
            text("Rata-rata hasil penilaian", "Mean rating"),
            text("Rata-rata penilaian pelapor, 1 sampai 5.", "Mean of the reporters' ratings, 1 to 5."),
            text("Pendapat pelapor yang tidak menilai.", "What those think who did not rate.")),
    COMPLAINTS_PER_100K(
            of(PER_100K, NEUTRAL),
            (facts, bootstrap) -> facts.inhabitants().orElse(0) > 0
                    ? Estimate.rate(
                            facts.tally().received() + facts.tally().count(RETURNED),
                            facts.inhabitants().orElseThrow(),
                            100_000)
                    : Estimate.absent(Status.NOT_AVAILABLE),
            "(CLOSED + IN_PROGRESS + WAITING + RETURNED) / inhabitants * 100,000",
            text("Laporan per 100.000 penduduk", "Complaints per 100,000 inhabitants"),
            text(
                    "Laporan yang diterima, termasuk yang bukan wewenang, per 100.000 penduduk yang dilayani.",
                    "Complaints received, those sent back included, per 100,000 inhabitants served."),
            text(
                    "Apakah pelayanannya buruk: juga naik bila warga percaya kanal pengaduannya.",
                    "Whether services are bad: it also rises where people trust the channel."));

    private final Kind kind;
    private final Formula formula;
    private final MetricText words;

    AgencyMetric(
            Kind kind,
            Formula formula,
            String arithmetic,
            LocalText label,
            LocalText definition,
            LocalText cannotTell) {
        this.kind = kind;
        this.formula = formula;
        this.words = new MetricText(arithmetic, label, definition, cannotTell);
    }

    /** The metric with this id, if the catalogue has it. */
    public static Optional<AgencyMetric> find(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id().equals(id)).findFirst();
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Formula formula() {
        return formula;
    }

    @Override
    public MetricText words() {
        return words;
    }

    private static Kind of(Unit unit, Direction direction, Fact... needs) {
        return new Kind(unit, direction, Set.of(needs));
    }
}
