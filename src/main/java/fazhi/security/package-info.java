/** Who may come in and what each person may do (用户与权限). */
@NullMarked
package fazhi.security;

import org.jspecify.annotations.NullMarked;
