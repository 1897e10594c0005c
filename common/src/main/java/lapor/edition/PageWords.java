package lapor.edition;

import static java.util.stream.Collectors.joining;

import lapor.metric.Metrics;
import lapor.text.Language;
import lapor.text.LocalText;
import org.apache.commons.math3.util.Precision;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** How an edition's page words names, numbers and bases in one language. */
record PageWords(Edition edition, Language language) {

    String of(PageLabel label) {
        return label.in(language);
    }

    String of(LocalText text) {
        return text.in(language);
    }

    /** {@code `jpnn`, *combination*}: the source, then the assumption. */
    String basis(Basis basis) {
        return Stream.concat(
                        basis.source().map(id -> "`" + id + "`").stream(),
                        basis.assumption().map(id -> "*" + id + "*").stream())
                .collect(joining(", "));
    }

    String percent(double share) {
        return number(Precision.round(100 * share, 1)) + " %";
    }

    String number(double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return language == Language.INDONESIAN ? plain.replace('.', ',') : plain;
    }

    String group(String id) {
        return edition.findGroup(id).map(group -> of(group.name())).orElse(id);
    }

    String groups(List<String> ids) {
        return ids.size() == edition.groups().size()
                ? of(PageLabel.EVERYBODY)
                : ids.stream().map(this::group).collect(joining(", "));
    }

    String criterion(String id) {
        return edition.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .map(criterion -> of(criterion.name()))
                .findFirst()
                .orElse(id);
    }

    String category(String id) {
        return edition.categories().stream()
                .filter(category -> category.id().equals(id))
                .map(category -> of(category.name()))
                .findFirst()
                .orElse(id);
    }

    /** The metric's label where the catalogue has it, else its id. */
    String metric(String id) {
        return Metrics.find(id).map(metric -> of(metric.label())).orElse(id);
    }
}
