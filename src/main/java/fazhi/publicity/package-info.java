/** Publicity of law (法治宣传): its figures and overview over the ledgers below it. */
@NullMarked
package fazhi.publicity;

import org.jspecify.annotations.NullMarked;
