/** What a rule reads in a text (语言成分): statements, quantities and their subjects. */
@NullMarked
@NamedInterface
package fazhi.check.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
