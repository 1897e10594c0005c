/**
 * The lake: Iceberg tables of events, replaced events, rejected rows and ingested files. What rows mean is decided
 * before they come here.
 */
@NullMarked
package lapor.jobs.lake;

import org.jspecify.annotations.NullMarked;
