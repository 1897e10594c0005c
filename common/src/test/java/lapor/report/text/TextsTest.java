package lapor.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class TextsTest {

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void saysEveryPhraseInBothLanguagesWithTheSameArguments(Phrase phrase) {
        String indonesian = raw(Language.INDONESIAN, phrase);
        String english = raw(Language.ENGLISH, phrase);
        assertThat(indonesian).isNotBlank();
        assertThat(english).isNotBlank();
        assertThat(places(indonesian)).isEqualTo(places(english));
    }

    @Test
    void refusesTextsWithAMissingPhrase() {
        assertThatThrownBy(() -> Texts.read(Language.ENGLISH, new StringReader("rank = Rank\nodd.one = Odd")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("texts in en: missing [ag", "ranking.title")
                .hasMessageEndingWith("not a phrase [odd.one]");
    }

    @Test
    void putsArgumentsInOnceAndAsTheyAre() {
        assertThat(Texts.in(Language.ENGLISH).of(Phrase.AGENCY_RANK_OF, "{1} $0", "3", "30", "Selected"))
                .isEqualTo("{1} $0: rank 3 of 30. Selected.");
    }

    @Test
    void saysOneAgencyAndSeveralAgencies() {
        Texts english = Texts.in(Language.ENGLISH);
        assertThat(english.of(Phrase.PEERS_UNNAMED, "1")).startsWith("1 agency outside the 99.8% limits is not named");
        assertThat(english.of(Phrase.PEERS_UNNAMED, "11"))
                .startsWith("11 agencies outside the 99.8% limits are not named");
    }

    private static String raw(Language language, Phrase phrase) {
        return Texts.in(language).of(phrase, "{0}", "{1}", "{2}", "{3}", "{4}");
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
