/** A pillar read at one moment (板块看板): its figures, charts, and what needs attention. */
@NamedInterface
@NullMarked
package fazhi.figure.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
