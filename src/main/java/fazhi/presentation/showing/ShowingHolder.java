package fazhi.presentation.showing;

import fazhi.common.Missing;
import fazhi.evidence.EvidenceAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whoever may look up what a meeting was shown sees its photos (放映照片权限). */
@Component
class ShowingHolder implements EvidenceAccess.Holder {

    private final ObjectProvider<ShowingService> showings;

    ShowingHolder(ObjectProvider<ShowingService> showings) {
        this.showings = showings;
    }

    @Override
    public String name() {
        return ShowingService.SHOWING;
    }

    @Override
    public boolean mayOpen(long id) {
        try {
            showings.getObject().get(id);
            return true;
        } catch (Missing | AccessDeniedException _) {
            return false;
        }
    }
}
