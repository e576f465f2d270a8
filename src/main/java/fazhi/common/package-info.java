/** Shared vocabulary without beans: saved records, periods, scopes, texts. */
@NullMarked
package fazhi.common;

import org.jspecify.annotations.NullMarked;
