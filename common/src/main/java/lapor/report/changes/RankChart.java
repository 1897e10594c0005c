package lapor.report.changes;

import lapor.difference.RankChange;
import lapor.evaluation.EvaluationRow;
import lapor.report.chart.Axis;
import lapor.report.chart.Caption;
import lapor.report.chart.Chart;
import lapor.report.chart.IntervalPlot;
import lapor.report.chart.Line;
import lapor.report.chart.Mark;
import lapor.report.site.FindingMark;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws the entries of a contest that moved most: a line from the rank that was to a mark at the rank that is. */
record RankChart(ChangeWords words, List<RankChange> entries) {
    private static final int MOST = 14;
    private static final double HALF = 0.5;

    /** Absent where no entry with a rank in both runs moved. */
    Optional<Chart> find(String anchor, String title) {
        List<RankChange> moved = entries.stream()
                .filter(change -> Moves.size(change) > 0)
                .sorted(RankOrder.largestFirst())
                .limit(MOST)
                .sorted(Comparator.comparingInt((RankChange change) -> rank(change.after()))
                        .thenComparing(change -> change.entry().agencyId()))
                .toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        int last = moved.stream()
                .mapToInt(change -> Math.max(rank(change.before()), rank(change.after())))
                .max()
                .orElse(1);
        return Optional.of(new IntervalPlot(
                new Caption(
                        "plot-" + anchor,
                        words.word(Phrase.CHANGES_CHART, title),
                        words.word(Phrase.CHANGES_CHART_TEXT, words.numbers().whole(moved.size()))),
                Axis.whole(words.word(Phrase.RANK), 0, last, words.numbers()),
                moved.stream().map(this::row).toList(),
                limit(last),
                Optional.empty()));
    }

    private IntervalPlot.Row row(RankChange change) {
        int before = rank(change.before());
        int after = rank(change.after());
        String id = change.entry().agencyId();
        return new IntervalPlot.Row(
                words.site().agencies().name(id),
                Optional.of(id).filter(words.profiles()::contains).map(SiteFiles::agency),
                OptionalDouble.of(after),
                OptionalDouble.of(Math.min(before, after)),
                OptionalDouble.of(Math.max(before, after)),
                words.numbers().whole(before) + " → "
                        + FindingMark.rank(change.after().orElseThrow(), words.wording()),
                change.after().filter(EvaluationRow::shortlisted).isPresent() ? Mark.DISC : Mark.RING);
    }

    /** Below the last rank that is selected now; absent where selection did not follow the ranks. */
    private Optional<Line> limit(int last) {
        int lowest = ranks(true).max().orElse(0);
        int highest = ranks(false).min().orElse(Integer.MAX_VALUE);
        return lowest > 0 && lowest < highest && lowest < last
                ? Optional.of(new Line(
                        lowest + HALF,
                        words.word(Phrase.CHANGES_CUT, words.numbers().whole(lowest))))
                : Optional.empty();
    }

    private java.util.stream.IntStream ranks(boolean selected) {
        return entries.stream()
                .flatMap(change -> change.after().stream())
                .filter(row -> row.rank().isPresent() && row.shortlisted() == selected)
                .mapToInt(row -> row.rank().getAsInt());
    }

    private static int rank(Optional<EvaluationRow> row) {
        return row.orElseThrow().rank().orElseThrow();
    }
}
