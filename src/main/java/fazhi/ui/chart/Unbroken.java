package fazhi.ui.chart;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.regex.Pattern;

/** Words in which no line breaks within a date (不断行的日期). */
public final class Unbroken {

    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|(\\d{4}\\u5e74)?\\d{1,2}\\u6708\\d{1,2}\\u65e5");

    private Unbroken() {}

    /** The same component, with these words behind what it holds. */
    public static <C extends HasElement> C write(C component, String words) {
        var day = DAY.matcher(words);
        int from = 0;
        while (day.find()) {
            append(component, words.substring(from, day.start()));
            var whole = new Element("span").setText(day.group());
            whole.getClassList().add("unbroken");
            component.getElement().appendChild(whole);
            from = day.end();
        }
        append(component, words.substring(from));
        return component;
    }

    private static void append(HasElement component, String words) {
        if (!words.isEmpty()) {
            component.getElement().appendChild(Element.createText(words));
        }
    }
}
