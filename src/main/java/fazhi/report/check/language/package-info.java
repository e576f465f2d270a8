/** What a rule reads in a text (语言成分): statements, quantities and their subjects. */
@NullMarked
package fazhi.report.check.language;

import org.jspecify.annotations.NullMarked;
