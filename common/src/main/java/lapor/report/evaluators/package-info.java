/** What the scores of documents and panel say of those who gave them. */
@NullMarked
package lapor.report.evaluators;

import org.jspecify.annotations.NullMarked;
