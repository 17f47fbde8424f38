/** Where each pair of leaders stands between trust and shared purpose. */
@NullMarked
package reciprocity.analysis.partnership;

import org.jspecify.annotations.NullMarked;
