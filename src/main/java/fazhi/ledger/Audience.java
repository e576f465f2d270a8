package fazhi.ledger;

/** Whether a room looks at this screen (投影状态): then private persons are masked for everybody. */
@FunctionalInterface
public interface Audience {

    boolean watching();
}
