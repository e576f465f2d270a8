package fazhi.presentation.showing.note;

/** What became of a task noted at a meeting (速记状态). */
public enum NoteState {
    PROPOSED,
    CONFIRMED,
    DROPPED
}
