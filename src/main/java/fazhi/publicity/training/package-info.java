/** Training of village secretaries (村（社区）党组织书记培训). */
@NamedInterface
@NullMarked
package fazhi.publicity.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
