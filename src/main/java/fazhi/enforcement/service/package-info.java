/** Numbers offices and stations report of their work (业务数据报送). */
@NamedInterface
@NullMarked
package fazhi.enforcement.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
