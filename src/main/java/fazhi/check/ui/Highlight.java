package fazhi.check.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows the paragraph that holds some words (段落定位); spaces and the last highlight do not count. */
public final class Highlight implements Serializable {

    private static final String MARK = "highlighted";

    private final Map<Component, String> places = new LinkedHashMap<>();

    public <C extends Component> C remember(C place, String words) {
        places.put(place, dense(words));
        return place;
    }

    public void show(String words) {
        var wanted = dense(words);
        places.keySet().forEach(each -> each.removeClassName(MARK));
        places.entrySet().stream()
                .filter(each -> !wanted.isEmpty() && each.getValue().contains(wanted))
                .findFirst()
                .ifPresent(each -> show(each.getKey()));
    }

    public void show(Component place) {
        places.keySet().forEach(each -> each.removeClassName(MARK));
        place.addClassName(MARK);
        place.scrollIntoView();
    }

    private static String dense(String words) {
        return words.replaceAll("\\s", "");
    }
}
