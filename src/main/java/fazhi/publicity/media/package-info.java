/** Posts on new media (新媒体普法推文). */
@NamedInterface
@NullMarked
package fazhi.publicity.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
