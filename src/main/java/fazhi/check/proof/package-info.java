/** What a finding about numbers must show before it is called certain (确证). */
@NullMarked
package fazhi.check.proof;

import org.jspecify.annotations.NullMarked;
