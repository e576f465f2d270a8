package fazhi.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import fazhi.common.Texts;
import fazhi.guide.GuidePlaces;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.HeaderTool;
import org.springframework.core.annotation.Order;

/**
 * The question mark in the head of every page (本页说明): opens the guide beside the work, where it
 * explains this page.
 */
@org.springframework.stereotype.Component
@Order(40)
class GuideButton implements HeaderTool {

    private final GuidePlaces places;

    private final Texts texts;

    GuideButton(GuidePlaces places, Texts texts) {
        this.places = places;
        this.texts = texts;
    }

    @Override
    public Component make() {
        return TestIds.mark(new Mark(), "guide-here");
    }

    /** The link; it leads elsewhere on each page. */
    private final class Mark extends Anchor implements AfterNavigationObserver {

        Mark() {
            super(GuideView.ROUTE, "?");
            addClassName("guide-here");
            setTarget(AnchorTarget.BLANK);
            setRouterIgnore(true);
            setAriaLabel(texts.get("guide.here"));
            setTitle(texts.get("guide.here"));
        }

        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            setHref(GuideView.ROUTE + "/" + places.of(event.getLocation().getPath()));
        }
    }
}
