package lapor.report.workbook;

import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.metric.Unit;
import lapor.report.model.ReportModel;
import lapor.report.site.AgencyIndex;
import lapor.report.site.MetricTexts;
import lapor.report.text.Wording;
import lapor.text.Language;
import lapor.text.LocalText;

import java.util.Optional;
import java.util.function.Function;

/** What workbooks call things: in Indonesian, then in English. */
record BookWords(AgencyIndex agencies, MetricTexts metrics, Wording indonesian, Wording english) {

    static BookWords of(ReportModel model) {
        return new BookWords(
                AgencyIndex.of(model),
                new MetricTexts(Metrics.all()),
                Wording.in(Language.INDONESIAN),
                Wording.in(Language.ENGLISH));
    }

    /** {@code Terpilih / Selected}. */
    String both(Function<Wording, String> words) {
        String one = words.apply(indonesian);
        String other = words.apply(english);
        return one.equals(other) ? one : one + " / " + other;
    }

    String both(LocalText text) {
        return both(wording -> wording.of(text));
    }

    String agency(String id) {
        return agencies.name(id);
    }

    String type(String id) {
        return agencies.findType(id).map(type -> both(type.label())).orElse("");
    }

    String metric(String id) {
        return metrics.find(id).map(Metric::label).map(this::both).orElse(id);
    }

    /** How values of a metric are shown. */
    Format format(String metric) {
        Optional<Unit> unit = metrics.findUnit(metric);
        return unit.map(known -> switch (known) {
                    case SHARE, SHARE_POINTS -> Format.PERCENT;
                    case COUNT -> Format.WHOLE;
                    case DAYS, HOURS, POINTS, PER_100K -> Format.DECIMAL;
                })
                .orElse(Format.FINE);
    }
}
