/** The guide of the officials who work here (使用指南): its text is data, one Markdown file a part. */
@NullMarked
package fazhi.guide;

import org.jspecify.annotations.NullMarked;
