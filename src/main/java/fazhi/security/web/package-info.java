/** The web surface: who gets past the door, response headers, open sessions (会话). */
@NullMarked
package fazhi.security.web;

import org.jspecify.annotations.NullMarked;
