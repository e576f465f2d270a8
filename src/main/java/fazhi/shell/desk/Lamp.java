package fazhi.shell.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** One lamp (指示灯): its light also as a word, and one sentence that leads on. */
final class Lamp extends Div {

    Lamp(H2 title, String light, String sign, Anchor sentence) {
        var word = new Span(sign);
        word.addClassName("lamp-sign");
        var line = new Div(word, sentence);
        line.addClassName("lamp-line");
        add(title, line);
        addClassNames("card", "lamp", "lamp-" + light);
    }
}
