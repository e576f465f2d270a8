/** Laws, articles and offence causes (法律法规), each with the days it was in force. */
@NullMarked
package fazhi.law;

import org.jspecify.annotations.NullMarked;
