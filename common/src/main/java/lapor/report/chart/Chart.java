package lapor.report.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A chart that a template prints as {@code ${chart}}. It fills the width it is given, from about 320 pixels on; its
 * height is fixed. A page with charts includes {@code report/chart/style.jte} once.
 */
public interface Chart extends Content {

    /** One {@code <svg>} element; every text in it is escaped. */
    String svg();

    @Override
    default void writeTo(TemplateOutput output) {
        output.writeContent("<div class=\"plotted\">" + svg() + "</div>");
    }
}
