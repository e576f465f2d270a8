/** What the law asks of a case, and where one falls short of it (案件体检). */
@NamedInterface
@NullMarked
package fazhi.enforcement.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
