/** Villages on the way to a model village of democracy and law (民主法治示范村创建). */
@NamedInterface
@NullMarked
package fazhi.publicity.village;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
