package fazhi.ledger.intake;

/**
 * Rows of an import (导入行数).
 *
 * @param same kept already with the same content
 * @param skipped kept already and left as they are
 */
public record ImportCounts(int added, int changed, int same, int skipped) {

    public int written() {
        return added + changed;
    }

    public int all() {
        return added + changed + same + skipped;
    }
}
