package fazhi.ledger.intake;

import java.io.Serializable;

/**
 * A file handed in and not imported yet (待导入文件).
 *
 * @param name as the person knows it
 * @param key where it lies in the data folder
 * @param pasted true for cells copied from a spreadsheet, which may come without headers
 */
public record ImportFile(String name, String key, boolean pasted) implements Serializable {}
