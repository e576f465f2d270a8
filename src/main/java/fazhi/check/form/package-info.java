/** Rules over the form of an official document (公文格式规则). */
@NullMarked
package fazhi.check.form;

import org.jspecify.annotations.NullMarked;
