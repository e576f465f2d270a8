package fazhi.ledger.course;

/** Where something stands on the page of a matter (事项页分区), in the order of the page. */
public enum MatterPart {
    /** 当事人与事项. */
    FACTS,
    /** 涉案物品. */
    ITEMS,
    /** 文书与证据. */
    PAPERS,
    /** 关联. */
    RELATED,
    /** 经过. */
    PAST
}
