/**
 * A made-up company, the same on every machine, in which the findings are known because they were planted:
 * {@link reciprocity.sample.SampleOrganization}. For a first look at the product and for tests.
 */
@NullMarked
package reciprocity.sample;

import org.jspecify.annotations.NullMarked;
