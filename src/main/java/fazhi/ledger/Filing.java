package fazhi.ledger;

/** Who hands a table in (填报单位、填报人), as the head of every official table states. */
public interface Filing {

    String unit();

    String person();
}
