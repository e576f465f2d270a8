package fazhi.report.edition;

import fazhi.ledger.name.References;
import org.springframework.stereotype.Component;

/** Where a document's text and life are kept (文稿数据表), and the names it refers to. */
@Component
record EditionTables(Editions editions, Passages passages, Steps steps, References references) {}
