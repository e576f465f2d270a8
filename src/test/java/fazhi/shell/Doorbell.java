package fazhi.shell;

/** Something of the last row, for a class of the second to import against the rules. */
public final class Doorbell {

    private Doorbell() {}
}
