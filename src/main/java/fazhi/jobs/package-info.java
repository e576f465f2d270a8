/** Work in the background (后台作业), with progress and a cancel flag; never interrupted. */
@NullMarked
package fazhi.jobs;

import org.jspecify.annotations.NullMarked;
