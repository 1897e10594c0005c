package lapor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.RowRule;
import lapor.source.Rule;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.Stream;

class QualityRuleTest {
    @Test
    void everyRuleHasWordsInBothLanguagesAndIsFoundByItsCode() {
        Stream.<Rule>concat(Arrays.stream(QualityRule.values()), Arrays.stream(RowRule.values()))
                .forEach(rule -> {
                    assertThat(QualityRule.ofCode(rule.code())).isSameAs(rule);
                    assertThat(Language.values()).as(rule.code()).allSatisfy(language -> assertThat(
                                    rule.label().in(language))
                            .isNotBlank());
                });
    }

    @Test
    void keepsTheCodeOfARuleThatNobodyKnowsAnyMore() {
        Rule gone = QualityRule.ofCode("unheard_of");

        assertThat(gone.code()).isEqualTo("unheard_of");
        assertThat(gone.label().in(Language.ENGLISH)).isEmpty();
        assertThat(gone).isEqualTo(QualityRule.ofCode("unheard_of"));
    }
}
