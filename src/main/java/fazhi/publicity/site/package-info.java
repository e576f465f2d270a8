/** Permanent places of publicity (法治宣传阵地). */
@NamedInterface
@NullMarked
package fazhi.publicity.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
