package fazhi.ledger.intake;

/**
 * One cell that cannot be imported (错误单元格): where it stands, what it says and what is expected.
 *
 * @param row as the spreadsheet counts it
 * @param letters of the column, empty when the file has no such column
 * @param personal true where the cell, and so what is said of it, may name a private person
 */
public record CellError(
        String sheet,
        int row,
        String letters,
        String header,
        String value,
        String message,
        boolean personal) {}
