/** What every request and answer passes before anybody is known (接口防护). */
@NullMarked
package fazhi.security.web.surface;

import org.jspecify.annotations.NullMarked;
