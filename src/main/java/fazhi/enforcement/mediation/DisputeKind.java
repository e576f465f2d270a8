package fazhi.enforcement.mediation;

/** What a dispute is about (纠纷类型). */
public enum DisputeKind {
    LAND,
    NEIGHBOURS,
    FAMILY,
    COMPENSATION,
    LABOUR,
    FOREST_AND_WATER,
    OTHER
}
