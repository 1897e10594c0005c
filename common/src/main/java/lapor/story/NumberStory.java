package lapor.story;

import static lapor.text.LocalText.text;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.crosscheck.CrosscheckRow;
import lapor.edition.Indicator;
import lapor.input.Problems;
import lapor.judgement.Counted;
import lapor.judgement.Judgement;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricEntry;
import lapor.metric.MetricKey;
import lapor.metric.MissingEvidence;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.publication.PublishedCounts;
import lapor.report.text.Numbers;
import lapor.run.RunPlan;
import lapor.source.Severity;
import lapor.statistics.Histogram;
import lapor.statistics.KaplanMeier;
import lapor.tally.CalendarPeriod;
import lapor.tally.PeriodTallies;
import lapor.tally.TallyRow;
import lapor.tally.FactSources;
import lapor.text.Language;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where one number of one agency comes from, for people: from the facts over the formula to its peers, its points and
 * the claims about it. Only what is published is told.
 */
public final class NumberStory {
    private static final LocalText AGENCY = text("Instansi", "Agency");
    private static final LocalText PERIOD = text("Periode", "Period");
    private static final LocalText VALUE = text("Nilai", "Value");
    private static final LocalText CALCULATION = text("Perhitungan", "Calculation");
    private static final LocalText STATUS = text("Status", "Status");
    private static final LocalText LACKING = text("Tidak ada dalam log", "The log lacks");
    private static final LocalText POINTS = text("Indikator bukti", "Indicator of evidence");
    private static final LocalText CLAIM = text("Klaim", "Claim");
    private static final LocalText DATA = text("Mutu data", "Data quality");
    private static final LocalText RESTATED = text("Dinyatakan ulang", "Restated");
    private static final LocalText OK = text("dapat diandalkan", "may be relied on");
    private static final LocalText TOO_FEW =
            text("terlalu sedikit kasus: ditampilkan, tidak dinilai", "too few cases: shown, never scored");
    private static final LocalText NOT_AVAILABLE = text(
            "tidak tersedia: sumber atau instansi tidak memuat yang diperlukan",
            "not available: the source or the agency lacks what it needs");
    private static final LocalText SUPPRESSED = text(
            "ditahan, agar tidak ada pelapor atau laporan yang dapat dikenali",
            "withheld, so that no reporter or single complaint can be made out");

    private final Judgement judged;
    private final Counted counted;
    private final RunPlan plan;
    private final Language language;
    private final Numbers numbers;

    private NumberStory(Judgement judged, Counted counted, RunPlan plan, Language language) {
        this.judged = judged;
        this.counted = counted;
        this.plan = plan;
        this.language = language;
        this.numbers = new Numbers(language);
    }

    /** Of the last published run, judged by a plan. */
    public static NumberStory of(RunPlan plan, Language language) {
        Counted counted = PublishedCounts.of(plan).last();
        return new NumberStory(
                Judgement.of(counted, plan.rulebook(), plan.participants(), plan.assessment()),
                counted,
                plan,
                language);
    }

    /**
     * The lines about a number.
     *
     * @param period an id; absent for the edition's window, or the latest year
     * @throws lapor.input.InvalidInputException with every problem of what is asked for
     */
    public List<ToldLine> lines(String agencyId, String metricId, Optional<String> period) {
        String asked = period.orElseGet(this::usualPeriod);
        Problems problems = new Problems();
        if (judged.metrics().stream().noneMatch(row -> row.agencyId().equals(agencyId))) {
            problems.invalid("AGENCY", "must be an agency with handlings, but is \"" + agencyId + "\"");
        }
        if (!Metrics.ids().contains(metricId)) {
            problems.invalid("METRIC", "must be a metric (see lapor metrics), but is \"" + metricId + "\"");
        }
        if (judged.metrics().stream().noneMatch(row -> row.period().equals(asked))) {
            problems.invalid("--period", "must be a measured period, but is \"" + asked + "\"");
        }
        problems.throwIfAny();
        Optional<MetricRow> found = judged.metrics().stream()
                .filter(row -> row.key().equals(new MetricKey(agencyId, asked, metricId)))
                .findFirst();
        if (found.isEmpty()) {
            problems.invalid("--period", agencyId + " was given nothing in \"" + asked + "\"");
        }
        problems.throwIfAny();
        return lines(found.orElseThrow(), Metrics.find(metricId).orElseThrow());
    }

    private List<ToldLine> lines(MetricRow row, Metric metric) {
        List<ToldLine> lines = new ArrayList<>();
        lines.add(new ToldLine(AGENCY.in(language), agency(row.agencyId())));
        lines.add(new ToldLine(PERIOD.in(language), row.period()));
        MetricEntry entry = MetricEntry.of(metric, language);
        lines.add(new ToldLine(entry.label(), entry.definition()));
        Estimate estimate = row.estimate();
        if (estimate.status() != Status.SUPPRESSED) {
            lines.addAll(facts(row, metric));
        }
        calculation(estimate).ifPresent(text -> lines.add(new ToldLine(CALCULATION.in(language), text)));
        lines.add(new ToldLine(VALUE.in(language), new MetricNumbers(metric, language).estimate(estimate)));
        lines.add(new ToldLine(STATUS.in(language), status(estimate.status()).in(language)));
        if (estimate.status() == Status.NOT_AVAILABLE) {
            MissingEvidence.of(metric, FactSources.showing(counted.tallies().available()))
                    .forEach(missing -> lines.add(new ToldLine(LACKING.in(language), missing.in(language))));
        }
        entry.items().forEach(item -> lines.add(new ToldLine(item.name(), item.value())));
        judged.peers().comparisons().stream()
                .filter(other -> other.key().equals(row.key()))
                .forEach(comparison ->
                        lines.addAll(new PeerStory(judged.peers().comparisons(), metric, language).lines(comparison)));
        lines.addAll(indicator(row));
        judged.verdicts().crosscheck().stream()
                .flatMap(List::stream)
                .filter(claim -> claim.key().equals(row.key()))
                .forEach(claim -> lines.add(new ToldLine(CLAIM.in(language), claim(claim, metric))));
        counted.restatements().rows().stream()
                .filter(restated -> restated.key().equals(row.key()))
                .forEach(restated -> lines.add(new ToldLine(RESTATED.in(language), restated.toString())));
        judged.quality().stream()
                .filter(rule -> rule.rows() > 0 && rule.severity() != Severity.INFO)
                .forEach(rule -> lines.add(new ToldLine(
                        DATA.in(language),
                        rule.rule().code() + ": " + numbers.whole(rule.rows()) + " " + rule.exampleRef())));
        return lines;
    }

    /** The facts that the formula names, with the range and the middle of their values. */
    private List<ToldLine> facts(MetricRow row, Metric metric) {
        List<TallyRow> own = counted.tallies().rows().stream()
                .filter(tally -> plan.participants()
                        .succession()
                        .answering(tally.agencyId())
                        .equals(row.agencyId()))
                .map(tally -> new TallyRow(
                        row.agencyId(),
                        tally.slice(),
                        tally.classification(),
                        tally.fact(),
                        tally.value(),
                        tally.count()))
                .toList();
        return PeriodTallies.of(own, plan.rulebook().limits(), plan.rulebook().declared()).values().stream()
                .flatMap(periods -> periods.entrySet().stream())
                .filter(period -> period.getKey().id().equals(row.period()))
                .flatMap(period -> metric.words().facts().stream()
                        .map(fact -> new ToldLine(
                                fact.name(), values(period.getValue().histogram(fact)))))
                .toList();
    }

    private String values(Histogram values) {
        String count = numbers.whole(values.total());
        if (values.distinct() < 2) {
            return count;
        }
        String middle = KaplanMeier.of(values, Histogram.empty()).median().stream()
                .mapToObj(median -> numbers.decimal(median, 1))
                .findFirst()
                .orElse("");
        return count + " (" + numbers.whole(values.value(0)) + " .. " + middle + " .. "
                + numbers.whole(values.value(values.distinct() - 1)) + ")";
    }

    private Optional<String> calculation(Estimate estimate) {
        if (estimate.numerator().isEmpty() || estimate.denominator().isEmpty()) {
            return estimate.n().stream()
                    .mapToObj(n -> "n = " + numbers.whole(n))
                    .findFirst();
        }
        return Optional.of(numbers.whole((long) estimate.numerator().getAsDouble())
                + " / "
                + numbers.whole((long) estimate.denominator().getAsDouble())
                + ", n = "
                + numbers.whole(estimate.n().orElse(0)));
    }

    private List<ToldLine> indicator(MetricRow row) {
        return plan.assessment().edition().stream()
                .flatMap(edition -> edition.evidence().indicators().stream())
                .filter(known ->
                        known.metric().equals(row.metric()) && known.period().equals(row.period()))
                .map(known -> new ToldLine(POINTS.in(language), points(known, row)))
                .toList();
    }

    private String points(Indicator known, MetricRow row) {
        OptionalDouble points = judged.verdicts().evidence().stream()
                .flatMap(List::stream)
                .filter(scores -> scores.agencyId().equals(row.agencyId()))
                .map(scores -> scores.points().getOrDefault(row.metric(), OptionalDouble.empty()))
                .findFirst()
                .orElseGet(OptionalDouble::empty);
        String goals = known.goalposts().worst() + " .. " + known.goalposts().best();
        return (points.isPresent() ? numbers.decimal(points.getAsDouble(), 1) : "-") + " / 100 (" + goals + "), "
                + numbers.percent(known.weight(), 0);
    }

    private String claim(CrosscheckRow claim, Metric metric) {
        return new MetricNumbers(metric, language).number(claim.claimed()) + ": "
                + claim.verdict().code() + ". " + claim.grounds().words().in(language);
    }

    private String agency(String id) {
        return judged.agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .map(agency -> agency.name() + " (" + id + ")" + type(agency))
                .findFirst()
                .orElse(id);
    }

    private String type(Agency agency) {
        return agency.type()
                .map(AgencyType::label)
                .map(label -> ", " + label.in(language))
                .orElse("");
    }

    private String usualPeriod() {
        return plan.assessment().evidenceWindow().map(window -> window.id()).orElseGet(() -> judged.metrics().stream()
                .map(MetricRow::period)
                .filter(id -> CalendarPeriod.find(id).equals(Optional.of(CalendarPeriod.YEAR)))
                .max(Comparator.naturalOrder())
                .orElse(""));
    }

    private static LocalText status(Status status) {
        return switch (status) {
            case OK -> OK;
            case TOO_FEW -> TOO_FEW;
            case NOT_AVAILABLE -> NOT_AVAILABLE;
            case SUPPRESSED -> SUPPRESSED;
        };
    }
}
