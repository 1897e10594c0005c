package lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.report.text.Wording;
import lapor.report.view.Verdict;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

class DataVerdictTest {
    private static final Wording WORDING = Wording.in(Language.INDONESIAN);

    @Test
    void trustsDataWithoutRejectedRows() {
        Verdict verdict = DataVerdict.of(new DataSummary(100, 90, 8, 2, 0, 40, 41, 0), WORDING);
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.sum()).isEqualTo("100 baris dibaca = 90 diterima + 8 duplikat + 2 terlambat + 0 ditolak");
    }

    @Test
    void asksForAttentionToRejectedRows() {
        Verdict verdict = DataVerdict.of(new DataSummary(100, 80, 8, 2, 10, 40, 41, 0), WORDING);
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.sentence()).contains("10 baris (10,0\u00a0%) ditolak");
    }

    @Test
    void doesNotHideCountsThatDoNotAddUp() {
        Verdict verdict = DataVerdict.of(new DataSummary(100, 90, 8, 0, 0, 40, 41, 0), WORDING);
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.sentence()).contains("selisih 2 baris");
    }

    @Test
    void doesNotTrustNothing() {
        assertThat(DataVerdict.of(SampleReport.NO_DATA, WORDING).sound()).isFalse();
    }
}
