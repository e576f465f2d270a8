package fazhi.ui.chart;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.regex.Pattern;

/** Words in which no line breaks within a date, or between a number and its unit (不断行). */
public final class Unbroken {

    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}|(\\d{4}\\u5e74)?\\d{1,2}\\u6708\\d{1,2}\\u65e5"
                            + "|\\d[\\d,.]* \\p{IsHan}{1,2}(?!\\p{IsHan})");

    private Unbroken() {}

    /** The same component, with these words behind what it holds. */
    public static <C extends HasElement> C write(C component, String words) {
        var whole = WHOLE.matcher(words);
        int from = 0;
        while (whole.find()) {
            append(component, words.substring(from, whole.start()));
            var kept = new Element("span").setText(whole.group());
            kept.getClassList().add("unbroken");
            component.getElement().appendChild(kept);
            from = whole.end();
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
