package fazhi.ledger.batch;

/** What the trail says of an import (导入审计). */
record ImportNote(String file, int added, int changed) {}
