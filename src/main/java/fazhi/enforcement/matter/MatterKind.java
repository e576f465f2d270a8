package fazhi.enforcement.matter;

/** In which list a matter is published (清单类别). */
public enum MatterKind {
    POWER,
    DUTY,
    TAKEN_OVER
}
