/** The permission table (权限表). */
@NullMarked
package fazhi.security.access;

import org.jspecify.annotations.NullMarked;
