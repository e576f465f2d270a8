/** Archives and markup handed in from outside (外来压缩包): read within bounds, whatever they hold. */
@NamedInterface
@NullMarked
package fazhi.common.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
