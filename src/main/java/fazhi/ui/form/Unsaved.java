package fazhi.ui.form;

import java.io.Serializable;

/** Something a person types into (填写处), which may hold what is not saved. */
interface Unsaved extends Serializable {

    boolean dirty();

    /** What was typed is given up knowingly. */
    void giveUp();

    /** Closes it: at once when nothing is lost, else after a question. */
    default void leave() {
        if (dirty()) {
            Leaving.ask(this::giveUp, () -> {});
        } else {
            giveUp();
        }
    }
}
