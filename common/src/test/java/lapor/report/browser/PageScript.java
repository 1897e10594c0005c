package lapor.report.browser;

/** What is asked of a page that is open. */
final class PageScript {
    /** The words of all rows, one row to a line. */
    static final String CELLS =
            "return [...document.querySelectorAll('tbody tr')].map(row => row.textContent).join('\\n')";

    /** Rows that take no room, those inside a list that the reader can unfold aside. */
    static final String HIDDEN_ROWS =
            """
            return [...document.querySelectorAll('tbody tr')]
              .filter(row => row.getClientRects().length === 0 && !row.closest('details'))
              .map(row => row.textContent)""";

    /** Parts that do something or scroll, and cannot be reached without a mouse. */
    static final String OUT_OF_THE_TABS_ORDER =
            """
            const scrolls = part => part.scrollWidth > part.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(part).overflowX);
            return [...document.querySelectorAll('a[href], button, input, select, summary, .wide')]
              .filter(part => part.tabIndex < 0 || part.disabled)
              .concat([...document.querySelectorAll('body *')].filter(part => scrolls(part) && part.tabIndex < 0))
              .map(part => part.outerHTML.slice(0, 150))""";

    /** What sticks out of so many pixels and is in no part that scrolls by itself. */
    static final String WIDER_THAN =
            """
            return [...document.querySelectorAll('body *')]
              .filter(part => part.getBoundingClientRect().right > arguments[0] + 0.5 && !part.closest('.wide, .vh, .skip')
                && (part.tagName === 'text' || !part.closest('svg')))
              .map(part => part.outerHTML.slice(0, 150))""";

    /** The texts that are to be printed, cell by cell and paragraph by paragraph. */
    static final String PRINTED_TEXTS =
            """
            const blocks = 'td, th, p, li, dt, dd, h1, h2, h3, figcaption, caption, summary, text';
            return [...document.querySelectorAll(blocks)]
              .filter(part => part.getClientRects().length && !part.closest('.vh, .skip') && !part.querySelector(blocks))
              .map(part => part.innerText ?? part.textContent)
              .filter(text => text.trim())""";

    /**
     * Puts a mark of its own into the head and into each row of every table that has a head and is printed, and gives
     * the marks with the table's name.
     */
    static final String MARK_TABLES =
            """
            const mark = (cell, word) => cell.prepend(Object.assign(document.createElement('span'),
              {textContent: word + ' ', style: 'font-size:4pt'}));
            return [...document.querySelectorAll('table')]
              .filter(table => table.tHead && table.tHead.getClientRects().length && table.tBodies[0].rows.length)
              .map((table, n) => {
                mark(table.tHead.rows[0].cells[0], `H${n}h`);
                [...table.tBodies].forEach(body => [...body.rows].forEach(row => mark(row.cells[0], `R${n}r`)));
                return {head: `H${n}h`, row: `R${n}r`, name: (table.caption || table.tHead).textContent.trim().slice(0, 80)};
              })""";

    private PageScript() {}
}
