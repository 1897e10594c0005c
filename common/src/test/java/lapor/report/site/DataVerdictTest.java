package lapor.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.quality.RowCounts;
import lapor.report.model.DataSummary;
import lapor.report.text.Wording;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

class DataVerdictTest {

    @Test
    void trustsDataWithoutRejectedRows() {
        Verdict verdict = verdict(new RowCounts(100, 90, 8, 2, 0));
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.sum()).isEqualTo("100 baris dibaca = 90 diterima + 8 duplikat + 2 terlambat + 0 ditolak");
    }

    @Test
    void trustsDataWithFewRejectedRowsAndStillNamesThem() {
        Verdict verdict = verdict(new RowCounts(88_148, 87_970, 31, 0, 147));
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.sentence())
                .startsWith("Data dapat digunakan: 147 baris (0,17\u00a0%) ditolak")
                .endsWith("batas lazim 5\u00a0%.");
    }

    @Test
    void asksForAttentionToManyRejectedRows() {
        Verdict verdict = verdict(new RowCounts(100, 80, 8, 2, 10));
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.sentence()).startsWith("Perlu diperhatikan: 10 baris (10,0\u00a0%) ditolak");
    }

    @Test
    void doesNotHideCountsThatDoNotAddUp() {
        Verdict verdict = verdict(new RowCounts(100, 90, 8, 0, 0));
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.sentence()).contains("selisih 2 baris");
    }

    @Test
    void doesNotTrustNothing() {
        assertThat(verdict(RowCounts.NONE).sound()).isFalse();
    }

    private static Verdict verdict(RowCounts rows) {
        return DataVerdict.of(new DataSummary(rows, 0.05, 40, 41, 0), Wording.in(Language.INDONESIAN));
    }
}
