package fazhi.presentation.record;

import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.presentation.Slide;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the slide of one record as it stands now (单项幻灯片); nothing where it is gone or the person at
 * work may not see it. A record that is missed does not undo what the deck is read in.
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class RecordSlides {

    private final PhotoSlides photos;

    private final MatterSlides matters;

    private final VillageSlides villages;

    RecordSlides(PhotoSlides photos, MatterSlides matters, VillageSlides villages) {
        this.photos = photos;
        this.matters = matters;
        this.villages = villages;
    }

    public Optional<Slide> photos(Pointed what) {
        return seen(() -> photos.scene(what));
    }

    /** The first photo is from before, the second from after. */
    public Optional<Slide> beforeAndAfter(Pointed what) {
        return seen(() -> photos.beforeAndAfter(what));
    }

    public Optional<Slide> village(Pointed what, Period period) {
        return seen(() -> Optional.of(villages.of(what.record().id(), period)));
    }

    public Optional<Slide> matter(Pointed what) {
        return seen(() -> matters.of(what.record()));
    }

    private static Optional<Slide> seen(Supplier<Optional<Slide>> slide) {
        try {
            return slide.get();
        } catch (Missing | AccessDeniedException _) {
            return Optional.empty();
        }
    }
}
