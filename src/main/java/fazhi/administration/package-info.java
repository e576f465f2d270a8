/** What administrators look after (系统管理): trail, jobs, holidays, words. */
@NullMarked
package fazhi.administration;

import org.jspecify.annotations.NullMarked;
