/** Signs in the course of handlings that people should look at; never part of a score. */
@NullMarked
package lapor.finding;

import org.jspecify.annotations.NullMarked;
