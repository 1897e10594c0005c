/** Charts as inline SVG: text keeps its size at any width, and no colour is needed to read them. */
@NullMarked
package lapor.report.chart;

import org.jspecify.annotations.NullMarked;
