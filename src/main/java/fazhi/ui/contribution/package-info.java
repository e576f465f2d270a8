/**
 * What modules add to pages they do not know (贡献点): to the drawer, the header, a list, a record.
 */
@NamedInterface
@NullMarked
package fazhi.ui.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
