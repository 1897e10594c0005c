package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;

/** A time as an office, a database or a browser writes it would otherwise be called unreadable. */
class WrittenMonthsTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d MMMM yyyy HH:mm:ss | 17 Agustus 2021 08:15:00 | 2021-08-17T01:15:00Z",
                "d MMM yyyy HH:mm:ss | 17 Agustus 2021 08:15:00 | 2021-08-17T01:15:00Z",
                "d MMM yyyy HH:mm:ss | 1 Mei 2021 08:15:00 | 2021-05-01T01:15:00Z",
                "d MMMM yyyy HH:mm:ss | 1 MEI 2021 08:15:00 | 2021-05-01T01:15:00Z",
                "d MMM yyyy HH:mm:ss | 1 may 2021 08:15:00 | 2021-05-01T01:15:00Z",
                "d MMM yyyy HH:mm | 3 okt 2021 08:15 | 2021-10-03T01:15:00Z",
                "d MMM yyyy HH:mm | 3 Agt. 2021 08:15 | 2021-08-03T01:15:00Z",
                "d MMM yyyy HH:mm | 3 Nop 2021 08:15 | 2021-11-03T01:15:00Z",
                "d-MMM-yyyy HH:mm | 3-DES-2021 08:15 | 2021-12-03T01:15:00Z",
                "dd-MMM-yy HH:mm:ss | 03-JAN-22 08:15:00 | 2022-01-03T01:15:00Z",
                "M/d/yyyy, h:mm:ss a | 1/3/2022, 8:15:00 am | 2022-01-03T01:15:00Z",
                "M/d/yyyy, h:mm:ss a | 1/3/2022, 8:15:00 Pm | 2022-01-03T13:15:00Z",
                "yyyy-MM-dd HH:mm | 2022-01-03 08:15 | 2022-01-03T01:15:00Z"
            })
    void readsMonthsOfBothLanguagesInAnyCase(String pattern, String text, Instant at) {
        assertThat(TimeFormat.of(pattern).find(text, JAKARTA)).contains(at);
    }

    /** Browsers put a space that breaks no line before AM. */
    @ParameterizedTest
    @CsvSource({"\\u202F", "\\u00A0", "\\u2009"})
    void readsAnyKindOfSpace(String escaped) {
        String space = Character.toString(Integer.parseInt(escaped.substring(2), 16));
        assertThat(TimeFormat.of("M/d/yyyy, h:mm:ss a").find(Text.tidy("1/3/2022, 8:15:00" + space + "AM"), JAKARTA))
                .contains(Instant.parse("2022-01-03T01:15:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"d MMM yyyy | 3 Foo 2021", "d MMM yyyy | 31 Feb 2021", "MM/dd/yyyy | Jan/03/2021"})
    void readsNoOtherWords(String pattern, String text) {
        assertThat(TimeFormat.of(pattern).find(text, JAKARTA)).isEmpty();
    }
}
