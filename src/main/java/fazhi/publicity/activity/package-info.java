/** Campaign days and activities (普法节点、普法活动). */
@NamedInterface
@NullMarked
package fazhi.publicity.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
