package fazhi.audit;

import java.util.OptionalLong;

/**
 * Which part of the trail is asked for (审计查询).
 *
 * @param ledger what was acted on, or empty
 * @param actor login name of who acted, or empty
 */
public record TrailQuery(String ledger, OptionalLong record, String actor) {

    public static final TrailQuery ALL = new TrailQuery("", OptionalLong.empty(), "");
}
