package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;

/** The formatter is the oracle: whatever the text, both read the same instant, or none. */
class IsoTimeTest {
    private static final TimeFormat FORMATTER = TimeFormat.Written.ISO_8601;
    private static final TimeFormat QUICK = TimeFormat.of(TimeFormat.ISO);
    private static final int TEXTS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "Europe/Berlin", "America/Sao_Paulo"})
    void readsWhateverTheFormatterReads(String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);
        Random random = new Random(1);
        int times = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 2 == 0 ? likeATime(random) : harmed(likeATime(random), random);
            times += FORMATTER.find(text, zone).isPresent() ? 1 : 0;
            assertThat(QUICK.find(text, zone)).as(text).isEqualTo(FORMATTER.find(text, zone));
        }
        assertThat(times).as("texts that are times, and texts that are none").isBetween(TEXTS / 5, TEXTS * 4 / 5);
    }

    @Test
    void subtractsTheOffset() {
        assertThat(QUICK.find("2022-01-31T08:15:07+07:00", ZoneId.of("Europe/Berlin")))
                .contains(Instant.parse("2022-01-31T01:15:07Z"));
        assertThat(QUICK.find("2022-01-31T08:15:07-02:30", ZoneId.of("Europe/Berlin")))
                .contains(Instant.parse("2022-01-31T10:45:07Z"));
    }

    /** Days, hours and offsets slightly beyond what there is, too. */
    private static String likeATime(Random random) {
        String local = "%04d-%02d-%02dT%02d:%02d:%02d"
                .formatted(
                        random.nextInt(4) == 0 ? random.nextInt(10_000) : 1970 + random.nextInt(80),
                        1 + random.nextInt(12),
                        1 + random.nextInt(31),
                        random.nextInt(25),
                        random.nextInt(60) + random.nextInt(20) / 19,
                        random.nextInt(60) + random.nextInt(20) / 19);
        return switch (random.nextInt(4)) {
            case 0 -> local;
            case 1 -> local + "Z";
            default ->
                local
                        + (random.nextBoolean() ? "+" : "-")
                        + "%02d:%02d".formatted(random.nextInt(20), random.nextInt(61));
        };
    }

    private static String harmed(String text, Random random) {
        String characters = "0123456789-+:TtZz. ١٣";
        StringBuilder harmed = new StringBuilder(text);
        int at = random.nextInt(text.length());
        char other = characters.charAt(random.nextInt(characters.length()));
        switch (random.nextInt(3)) {
            case 0 -> harmed.setCharAt(at, other);
            case 1 -> harmed.insert(at, other);
            default -> harmed.deleteCharAt(at);
        }
        return harmed.toString();
    }
}
