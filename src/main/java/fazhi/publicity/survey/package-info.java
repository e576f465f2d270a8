/** Surveys of what people know of the law (法律知晓率调查). */
@NamedInterface
@NullMarked
package fazhi.publicity.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
