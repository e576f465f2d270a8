/** Disputes found and mediated (矛盾纠纷排查化解). */
@NamedInterface
@NullMarked
package fazhi.enforcement.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
