package fazhi.presentation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** The keys of the slideshow (按键说明), shown on "?". */
final class KeyList extends Composite<Div> {

    private static final List<String> KEYS =
            List.of(
                    "next",
                    "previous",
                    "ends",
                    "jump",
                    "note",
                    "notes",
                    "full",
                    "black",
                    "restart",
                    "keys",
                    "leave");

    KeyList() {
        var list = new DescriptionList();
        KEYS.forEach(
                key ->
                        list.add(
                                new DescriptionList.Term(getTranslation("slideshow.key." + key)),
                                new DescriptionList.Description(
                                        getTranslation("slideshow." + key))));
        getContent().addClassName("key-list");
        getContent().add(new H2(getTranslation("slideshow.keys")), list);
    }
}
