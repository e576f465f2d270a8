/** Closed cases told without names, as material of publicity (以案释法). */
@NamedInterface
@NullMarked
package fazhi.enforcement.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
