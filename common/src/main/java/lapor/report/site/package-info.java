/** What all pages of a report share: names of things, links, and the frame around a page. */
@NullMarked
package lapor.report.site;

import org.jspecify.annotations.NullMarked;
