package fazhi.ledger.sheet;

/** How a ledger is written into a file (导出格式). */
public enum SheetLayout {
    /** Title, who reports, headers in two rows, sums: as the county expects it. */
    OFFICIAL("xlsx"),
    /** Headers and rows only, for working on. */
    PLAIN("xlsx"),
    CSV("csv");

    private final String ending;

    SheetLayout(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return this == CSV
                ? "text/csv;charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}
