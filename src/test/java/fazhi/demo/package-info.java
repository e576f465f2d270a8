@NullMarked
package fazhi.demo;

import org.jspecify.annotations.NullMarked;
