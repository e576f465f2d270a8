/** A card on the whole screen, and what else can be made of it (全屏展示). */
@NamedInterface
@NullMarked
package fazhi.ui.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
