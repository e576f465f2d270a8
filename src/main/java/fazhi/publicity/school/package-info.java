/** Law in schools (青少年法治教育). */
@NamedInterface
@NullMarked
package fazhi.publicity.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
