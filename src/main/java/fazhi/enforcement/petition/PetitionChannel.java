package fazhi.enforcement.petition;

/** How a petition came in (信访渠道). */
public enum PetitionChannel {
    LETTER,
    VISIT,
    ONLINE,
    HOTLINE,
    TRANSFERRED
}
