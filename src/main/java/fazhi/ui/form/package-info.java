/** Forms, their fields, and the guard of what is typed into them (表单). */
@NamedInterface
@NullMarked
package fazhi.ui.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
