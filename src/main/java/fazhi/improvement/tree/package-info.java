/** Problems, measures and tasks as a tree (整改树). */
@NullMarked
package fazhi.improvement.tree;

import org.jspecify.annotations.NullMarked;
