package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;

class TolerancesTest {
    @Test
    void saysThatTheyAreAssumedInBothLanguages() {
        Tolerances bundled = Tolerances.bundled();

        assertThat(bundled.assumption().id()).contains("asumsi");
        assertThat(bundled.assumption().en()).contains("assumption");
        assertThat(bundled.find("follow_up_rate")).map(Tolerance::unit).contains("share");
        assertThat(bundled.find("applause")).isEmpty();
    }

    @Test
    void namesAllMistakesAtOnce() {
        assertThat(
                        ProblemLists.of(
                                () -> Tolerances.parse(
                                        "t",
                                        """
                        {"assumption": {"id": "a", "en": "b"},
                         "units": [
                           {"unit": "share", "tolerance": -1, "min": 0, "max": 1, "metrics": ["x"]},
                           {"unit": "days", "tolerance": 1, "min": 5, "max": 5, "metrics": ["x"]}]}
                        """)))
                .containsExactly(
                        "t: units[0].tolerance: must be a number from 0 to 1000000000, but is -1",
                        "t: units[1].max: must be above min 5.0, but is 5.0",
                        "t: units[1].metrics: \"x\" is there twice");
    }
}
