/**
 * What would be: two people introduced, people gone, people moved. Every what-if is computed beside the survey and never
 * changes it. External people are left out, as in silo scores and cross-group efficiency; every tie counts in either direction.
 */
@NullMarked
package reciprocity.analysis.scenario;

import org.jspecify.annotations.NullMarked;
