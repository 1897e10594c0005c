package lapor.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Sorts and filters the tables of the open page as somebody without a mouse does. */
final class KeyboardTables {
    private static final String HEADS = "return [...document.querySelectorAll('table.sortable thead button')]";
    private static final String SEARCHES = "return [...document.querySelectorAll('.filter input')]";
    private static final String NUMBERS =
            """
            const th = arguments[0].closest('th'), i = [...th.parentNode.cells].indexOf(th);
            return [...th.closest('table').tBodies[0].rows].filter(row => !row.classList.contains('cut'))
              .map(row => row.cells[i].dataset.v ?? row.cells[i].textContent.trim())""";
    private static final String TABLE_OF = "return arguments[0].closest('.filter').parentNode.querySelector('table')";
    private static final String ROWS =
            "return [...arguments[0].tBodies[0].rows].filter(row => !row.hidden).map(row => row.textContent)";

    private final Browser browser;

    KeyboardTables(Browser browser) {
        this.browser = browser;
    }

    /** Each column of each table, up and down; fails where the rows are not in that order after it. */
    void sortEach() {
        for (WebElement head : browser.<List<WebElement>>run(HEADS)) {
            List<String> before = browser.run(NUMBERS, head);
            focusedBy(head, Keys.ENTER);
            inOrder(head, "ascending", before);
            focusedBy(head, Keys.SPACE);
            inOrder(head, "descending", before);
        }
    }

    private void focusedBy(WebElement button, CharSequence key) {
        browser.run("arguments[0].focus(); return true", button);
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(button);
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private void inOrder(WebElement head, String order, List<String> before) {
        String column = head.getText();
        assertThat(browser.<String>run("return arguments[0].closest('th').getAttribute('aria-sort')", head))
                .as(column)
                .isEqualTo(order);
        List<String> after = browser.run(NUMBERS, head);
        assertThat(after).as(column).containsExactlyInAnyOrderElementsOf(before);
        if (!browser.<String>run("return arguments[0].closest('th').dataset.sort", head)
                .equals("number")) {
            return;
        }
        List<Double> values = after.stream()
                .takeWhile(KeyboardTables::isNumber)
                .map(Double::valueOf)
                .toList();
        assertThat(after.subList(values.size(), after.size()))
                .as("%s: rows without a number come last", column)
                .noneMatch(KeyboardTables::isNumber);
        List<Double> expected = new ArrayList<>(values);
        Collections.sort(expected);
        if (order.equals("descending")) {
            Collections.reverse(expected);
        }
        assertThat(values).as("%s, %s", column, order).isEqualTo(expected);
    }

    private static boolean isNumber(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Each table by a word of its last row; fails where another row stays, one that has it goes, or one is lost. */
    void filterEach() {
        for (WebElement search : browser.<List<WebElement>>run(SEARCHES)) {
            WebElement table = browser.run(TABLE_OF, search);
            List<String> all = browser.run(ROWS, table);
            if (all.isEmpty()) {
                continue;
            }
            String word = all.get(all.size() - 1).strip().split("\\s+")[0];
            search.sendKeys(word);
            assertThat(browser.<List<String>>run(ROWS, table))
                    .as("rows with %s", word)
                    .isEqualTo(all.stream().filter(row -> has(row, word)).toList());
            search.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
            assertThat(browser.<List<String>>run(ROWS, table)).isEqualTo(all);
        }
    }

    private static boolean has(String row, String word) {
        return row.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
