package fazhi.enforcement.seizure;

/** What was seized (物品类别). */
public enum ItemKind {
    EXCAVATOR,
    VEHICLE,
    DREDGER,
    PUMP,
    MINERALS,
    TIMBER,
    OTHER
}
