package fazhi.ledger.sheet;

/** Who reports a table (填报信息), given by the module that knows the town and the person. */
public interface SheetSignature {

    String town();

    /** The office that reports (填报单位). */
    String unit();

    /** The person who reports (填报人). */
    String person();
}
