package lapor.report.site;

import lapor.edition.Assumption;
import lapor.edition.Basis;
import lapor.edition.Edition;
import lapor.edition.Source;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The numbered sources and assumptions of an edition, and marks that lead to them. */
public record BasisMarks(Edition edition, Wording wording) {

    public List<Reference> assumptions() {
        return IntStream.range(0, edition.assumptions().size())
                .mapToObj(i -> new Reference(
                        assumption(i), wording.of(edition.assumptions().get(i).text())))
                .toList();
    }

    public List<Reference> sources() {
        return IntStream.range(0, edition.sources().size())
                .mapToObj(i -> new Reference(
                        source(i), PlainText.of(edition.sources().get(i).citation())))
                .toList();
    }

    /** The source first; where both are there, the thing is published and its number is assumed. */
    public List<Reference> of(Basis basis) {
        List<Reference> marks = new ArrayList<>();
        List<String> sources = edition.sources().stream().map(Source::id).toList();
        List<String> assumptions =
                edition.assumptions().stream().map(Assumption::id).toList();
        basis.source()
                .map(sources::indexOf)
                .ifPresent(i -> marks.add(new Reference(source(i), mark(Phrase.BASIS_SOURCE, i))));
        basis.assumption()
                .map(assumptions::indexOf)
                .ifPresent(i -> marks.add(new Reference(assumption(i), mark(Phrase.BASIS_ASSUMPTION, i))));
        return List.copyOf(marks);
    }

    private String mark(Phrase kind, int place) {
        return wording.of(kind, wording.numbers().whole(place + 1L));
    }

    private static String source(int place) {
        return "source-" + (place + 1);
    }

    private static String assumption(int place) {
        return "assumption-" + (place + 1);
    }
}
