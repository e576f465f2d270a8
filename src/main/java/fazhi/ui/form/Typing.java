package fazhi.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The server's side of {@code fazhi-typing} (填写守护): knows from the first letter that something is
 * being typed, and what was typed before and not saved.
 *
 * @see <a href="file:docs/decisions/185-kept-in-the-browser.md">Why it is kept in the browser</a>
 */
@Tag("fazhi-typing")
@JsModule("./fazhi-typing.ts")
final class Typing extends Component {

    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

    private String form = UUID.randomUUID().toString();

    private boolean now;

    private boolean unsaved;

    /** What was typed in a form of this name and not saved (上次未保存的内容). */
    record Kept(String form, String at, Map<String, String> texts, boolean resumed) {}

    /**
     * @param name tells the forms apart of which one goes on with another
     */
    Typing(String name, String title) {
        getElement().setAttribute("form", form);
        getElement().setAttribute("name", name);
        getElement().setAttribute("form-title", title);
        getElement()
                .addEventListener("typing", this::heard)
                .addEventData("event.detail.form")
                .addEventData("event.detail.now")
                .addEventData("event.detail.unsaved");
    }

    /** What a browser says of the form before reaches the portal after the new one has begun. */
    private void heard(DomEvent event) {
        if (!event.getEventData().get("event.detail.form").asString().equals(form)) {
            return;
        }
        now = event.getEventData().get("event.detail.now").asBoolean();
        unsaved = event.getEventData().get("event.detail.unsaved").asBoolean();
    }

    /** Every field of the place counts, named or not. */
    void whole() {
        getElement().setAttribute("whole", true);
    }

    /** What stands in a field is saved as soon as it is left. */
    void savingAtOnce() {
        getElement().setAttribute("at-once", true);
    }

    /** Tells forms of one title apart. */
    void about(String what) {
        getElement().setAttribute("name", getElement().getAttribute("name") + what);
    }

    /** The page that opens the form again; else the one it stands on. */
    void route(String route) {
        getElement().setAttribute("opens", true);
        getElement().setAttribute("route", route);
    }

    void onKept(SerializableConsumer<Kept> offer) {
        getElement()
                .addEventListener(
                        "kept",
                        event -> {
                            var told = event.getEventData().get("event.detail");
                            var texts = new HashMap<String, String>();
                            told.get("texts")
                                    .properties()
                                    .forEach(
                                            each ->
                                                    texts.put(
                                                            each.getKey(),
                                                            each.getValue().asString()));
                            if (FORM.matcher(told.get("form").asString()).matches()) {
                                offer.accept(
                                        new Kept(
                                                told.get("form").asString(),
                                                told.get("at").asString(),
                                                texts,
                                                told.get("resumed").asBoolean()));
                            }
                        })
                .addEventData("event.detail");
    }

    /** One opened form: saved once, however often it is sent. */
    String form() {
        return form;
    }

    boolean now() {
        return now;
    }

    /** Something stands in a field that did not when the person came to it. */
    boolean unsaved() {
        return unsaved || now;
    }

    /**
     * Saved or given up: the browser keeps it no more, whether or not the form is still on the page
     * when the answer comes.
     */
    void done() {
        now = false;
        unsaved = false;
        var ui = getUI().orElseGet(UI::getCurrent);
        if (ui != null) {
            ui.getPage()
                    .executeJs(
                            "window.dispatchEvent(new CustomEvent('fazhi-typed', { detail: $0 }))",
                            form);
        }
    }

    /** An empty form is shown. */
    void begin() {
        done();
        form = UUID.randomUUID().toString();
        getElement().setAttribute("form", form);
        getElement().callJsFunction("begin", form);
    }

    void goOn(Kept kept) {
        form = kept.form();
        unsaved = true;
        getElement().callJsFunction("goOn", form);
    }

    void forget(Kept kept) {
        getElement().callJsFunction("forget", kept.form());
    }
}
