/** The same work seen as a board, a table and along the year (整改看板、对应表、时间线). */
@NamedInterface
@NullMarked
package fazhi.improvement.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
