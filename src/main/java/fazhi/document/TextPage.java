package fazhi.document;

import fazhi.document.Block.Table;
import java.util.List;

/** A growing plain text: paragraphs indented by two full-width spaces, tables by tabulators. */
final class TextPage {

    private static final String INDENT = "\u3000\u3000";

    private final StringBuilder text = new StringBuilder();

    private boolean running;

    void line(String line) {
        start();
        text.append(line).append('\n');
    }

    void gap() {
        line("");
    }

    /** A heading whose paragraph may run on in the same line. */
    void heading(String heading, boolean runsOn) {
        start();
        text.append(INDENT).append(heading);
        running = runsOn;
        if (!runsOn) {
            text.append('\n');
        }
    }

    void paragraph(String words) {
        if (!running) {
            text.append(INDENT);
        }
        running = false;
        text.append(words).append('\n');
    }

    void table(Table table) {
        if (!table.title().isBlank()) {
            line(table.title());
        }
        row(table.header());
        table.rows().forEach(this::row);
    }

    private void row(List<String> cells) {
        line(String.join("\t", cells));
    }

    private void start() {
        if (running) {
            text.append('\n');
            running = false;
        }
    }

    @Override
    public String toString() {
        return running ? text + "\n" : text.toString();
    }
}
