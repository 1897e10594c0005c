/** What the templates show: sections of a page whose texts and numbers are already worded. */
@NullMarked
package lapor.report.view;

import org.jspecify.annotations.NullMarked;
