/** Views of publicity besides its ledgers (法治宣传视图). */
@NullMarked
package fazhi.publicity.ui;

import org.jspecify.annotations.NullMarked;
