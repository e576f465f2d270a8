/** Documents (公文) as lists of blocks, whoever writes them, and the outputs that draw them. */
@NullMarked
package fazhi.document;

import org.jspecify.annotations.NullMarked;
