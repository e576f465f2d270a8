/** Everything that is handed in with a signed report, in one file (报送包). */
@NullMarked
@NamedInterface
package fazhi.report.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
