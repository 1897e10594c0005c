/**
 * What the true values behind an agency's numbers can be, given its handlings and its peers: all scored indicators at
 * once. It draws nothing and ranks nobody, which stands in {@code lapor.uncertainty}.
 */
@NullMarked
package lapor.posterior;

import org.jspecify.annotations.NullMarked;
