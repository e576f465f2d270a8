/** Reconsideration and litigation against the town (行政复议、行政诉讼). */
@NamedInterface
@NullMarked
package fazhi.enforcement.remedy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
