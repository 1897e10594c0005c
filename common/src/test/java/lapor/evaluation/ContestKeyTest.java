package lapor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class ContestKeyTest {
    private static final ContestKey OWN = new ContestKey("final", "ip", "impact");

    @Test
    void coversItselfAndOneOfAllGroupsCoversEveryGroup() {
        assertThat(OWN.covers(OWN)).isTrue();
        assertThat(new ContestKey("final", "", "impact").covers(OWN)).isTrue();
        assertThat(OWN.covers(new ContestKey("final", "", "impact"))).isFalse();
    }

    @Test
    void coversNoOtherStageGroupOrCategory() {
        assertThat(Stream.of(
                        new ContestKey("documents", "ip", "impact"),
                        new ContestKey("final", "oa", "impact"),
                        new ContestKey("final", "ip", "")))
                .noneMatch(OWN::covers);
    }

    @Test
    void comesByStageThenGroupThenCategory() {
        assertThat(Stream.of(OWN, new ContestKey("final", "ip", ""), new ContestKey("documents", "oa", ""))
                        .sorted()
                        .map(ContestKey::stage))
                .containsExactly("documents", "final", "final");
    }
}
