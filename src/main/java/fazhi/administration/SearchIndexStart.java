package fazhi.administration;

import fazhi.ledger.store.SearchIndex;
import fazhi.security.session.SystemIdentity;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the texts for quick search up to date before anybody searches (启动时重建检索). */
@Component
class SearchIndexStart implements SmartLifecycle {

    /** Before the demo is filled in and the port opens. */
    private static final int EARLY = -10;

    private final SearchIndex index;

    private volatile boolean done;

    SearchIndexStart(SearchIndex index) {
        this.index = index;
    }

    @Override
    public void start() {
        SystemIdentity.run(index::renew);
        done = true;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public void stop() {
        done = false;
    }
}
