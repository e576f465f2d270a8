/** The shape of a table (表格形状): where its headers stand, and which rows are no records. */
@NamedInterface
@NullMarked
package fazhi.ledger.shape;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
