package fazhi.security.password;

import java.util.Collection;

/** Words everybody at this site would guess (本站词汇), refused in passwords; the town's name. */
public interface SiteWords {

    Collection<String> words();
}
