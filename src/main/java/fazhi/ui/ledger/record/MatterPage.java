package fazhi.ui.ledger.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.ledger.course.MatterPart;
import fazhi.ui.TestIds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a matter in its parts (事项页): where it stands and what comes next stay on top, with a
 * way to each part there is.
 */
final class MatterPage {

    private final Map<MatterPart, Section> parts = new EnumMap<>(MatterPart.class);

    private final String ledger;

    private final Texts texts;

    MatterPage(String ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    void add(MatterPart part, List<? extends Component> components) {
        parts.computeIfAbsent(part, this::section).add(components.toArray(Component[]::new));
    }

    /** The facts have headings of their own. */
    private Section section(MatterPart part) {
        var section = new Section();
        section.addClassName("matter-part");
        section.getElement().setAttribute("aria-label", name(part));
        if (part != MatterPart.FACTS) {
            var name = new H3(name(part));
            name.addClassName("matter-part-name");
            section.add(name);
        }
        return TestIds.mark(section, "part-" + part);
    }

    /** By its own word where the ledger has one: a case has a party, a problem has none. */
    private String name(MatterPart part) {
        var own = Labels.key(part) + "." + ledger;
        return texts.has(own) ? texts.get(own) : Labels.of(part, texts);
    }

    /** What stays in sight: the course, and the ways to the parts. */
    Component top(Component course) {
        var ways = new Nav();
        ways.addClassName("matter-ways");
        ways.getElement().setAttribute("aria-label", texts.get("matter.parts"));
        parts.forEach((part, section) -> ways.add(way(part, section)));
        var top = new Div(course, ways);
        top.addClassName("matter-top");
        return top;
    }

    private Button way(MatterPart part, Section section) {
        var way = new Button(name(part), _ -> section.scrollIntoView());
        way.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return TestIds.mark(way, "to-part-" + part);
    }

    List<Section> parts() {
        return List.copyOf(parts.values());
    }
}
