/** The lake: Iceberg tables of events, replaced events, rejected rows and ingested files. */
@NullMarked
package lapor.jobs.lake;

import org.jspecify.annotations.NullMarked;
