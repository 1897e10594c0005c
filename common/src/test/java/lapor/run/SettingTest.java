package lapor.run;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.text.Coded;
import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the run file says makes the id of a run, and each part of it says what it affects. */
class SettingTest {
    /** Where things are: it changes nothing of what a run says, and logs are told apart by their content. */
    private static final Set<String> PLACES = Set.of("folder", "logs", "lake", "out");
    /** A key of the run file whose meaning depends on the edition, too, and the setting that says what came of it. */
    private static final Map<String, Setting> NAMED_OTHERWISE =
            Map.of("clockStart", Setting.CLOCK, "ownZone", Setting.ZONE);

    @Test
    void everythingThatARunFileSaysIsASettingOrAPlace() {
        assertThat(said(RunFile.class).filter(name -> !PLACES.contains(name)))
                .as("a part of the run file that no setting tells: two runs that differ in it would have one id")
                .allMatch(name -> NAMED_OTHERWISE.containsKey(name)
                        || Coded.find(Setting.class, name).isPresent());
    }

    @Test
    void everySettingSaysWhatItAffects() {
        for (Setting setting : Setting.values()) {
            List<Effect> effects =
                    Arrays.stream(Effect.values()).filter(setting::affects).toList();
            assertThat(effects).as(setting.code()).isNotEmpty();
            assertThat(effects.contains(Effect.NOTHING) && effects.size() > 1)
                    .as(setting.code() + " affects something and nothing")
                    .isFalse();
        }
    }

    @Test
    void settingsDifferWhereTheirTextsDo() {
        Settings one = new Settings(new TreeMap<>(Map.of("seed", "1", "zone", "Asia/Jakarta", "retired", "x")));
        Settings other = one.with(Setting.SEED, "2");
        assertThat(one.agree(other, Effect.JUDGE)).isFalse();
        assertThat(one.agree(other, Effect.MEASURE)).isTrue();
        assertThat(one.agree(other, Effect.COUNT)).isTrue();
        assertThat(one.differingNames(other)).containsExactly("seed");
        assertThat(one.differingNames(new Settings(new TreeMap<>()))).containsExactly("retired", "seed", "zone");
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private static Stream<String> said(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).flatMap(SettingTest::said);
    }

    private static Stream<String> said(RecordComponent component) {
        Class<?> type = component.getType();
        return type == RunFile.Regulations.class || type == RunFile.HandedIn.class
                ? said(type)
                : Stream.of(component.getName());
    }
}
