package lapor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.RowRule;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.Stream;

class QualityRuleTest {
    @Test
    void everyRuleHasWordsInBothLanguages() {
        Stream.concat(
                        Arrays.stream(QualityRule.values()).map(QualityRule::code),
                        Arrays.stream(RowRule.values()).map(RowRule::code))
                .forEach(
                        code -> assertThat(QualityRule.findLabel(code)).as(code).hasValueSatisfying(label -> assertThat(
                                        Language.values())
                                .allSatisfy(language ->
                                        assertThat(label.in(language)).isNotBlank())));
    }

    @Test
    void knowsNoWordsForWhatIsNoRule() {
        assertThat(QualityRule.findLabel("unheard_of")).isEmpty();
    }
}
