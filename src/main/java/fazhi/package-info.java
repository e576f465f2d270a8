/** Fazhi Portal (法治政府建设门户): a town's year of rule-of-law work. */
@NullMarked
package fazhi;

import org.jspecify.annotations.NullMarked;
