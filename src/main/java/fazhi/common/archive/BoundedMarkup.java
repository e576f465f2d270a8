package fazhi.common.archive;

import fazhi.common.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Markup on its way to a parser (有界标记): a tag, text, comment or instruction longer than any office
 * program writes ends the reading, because parsers keep each of them whole. So do definitions of
 * entities, too many elements and elements too deep in one another.
 */
public final class BoundedMarkup extends Reader {

    private enum State {
        TEXT,
        OPENING,
        DECLARING,
        START,
        END,
        QUOTED,
        COMMENT,
        CHARACTERS,
        INSTRUCTION
    }

    private final Reader source;

    private final Bounds bounds;

    private State state = State.TEXT;

    private char quote;

    /** The two characters before this one. */
    private char last;

    private char lastButOne;

    private int length;

    private int depth;

    private long elements;

    private BoundedMarkup(Reader source, Bounds bounds) {
        this.source = source;
        this.bounds = bounds;
    }

    /**
     * @throws Refusal when it is in an encoding no office program writes
     */
    public static BoundedMarkup of(InputStream bytes, Bounds bounds) throws IOException {
        var part = new BufferedInputStream(bytes);
        var encoding = Encoding.of(part, bounds).orElse(new Encoding(StandardCharsets.UTF_8, 0));
        return of(part, encoding, bounds);
    }

    static BoundedMarkup of(BufferedInputStream part, Encoding encoding, Bounds bounds)
            throws IOException {
        part.skipNBytes(encoding.mark());
        var decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        return new BoundedMarkup(new InputStreamReader(part, decoder), bounds);
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = source.read(buffer, offset, count);
        for (int i = offset; i < offset + read; i++) {
            follow(buffer[i]);
        }
        return read;
    }

    /** Reads to the end, for markup that somebody else will parse. */
    void drain() throws IOException {
        var buffer = new char[8192];
        while (read(buffer, 0, buffer.length) >= 0) {
            // followed as it passes
        }
    }

    private void follow(char sign) {
        if (++length > bounds.token()) {
            throw bounds.harmful();
        }
        switch (state) {
            case TEXT -> {
                if (sign == '<') {
                    begin(State.OPENING);
                }
            }
            case OPENING -> open(sign);
            case DECLARING -> declare(sign);
            case START, END -> inTag(sign);
            case QUOTED -> {
                if (sign == quote) {
                    state = State.START;
                }
            }
            case COMMENT -> endAt(sign == '>' && last == '-' && lastButOne == '-');
            case CHARACTERS -> endAt(sign == '>' && last == ']' && lastButOne == ']');
            case INSTRUCTION -> endAt(sign == '>' && last == '?');
        }
        lastButOne = last;
        last = sign;
    }

    private void begin(State next) {
        state = next;
        length = 0;
    }

    private void open(char sign) {
        switch (sign) {
            case '!' -> state = State.DECLARING;
            case '?' -> state = State.INSTRUCTION;
            case '/' -> state = State.END;
            default -> {
                state = State.START;
                if (++elements > bounds.elements()) {
                    throw bounds.harmful();
                }
            }
        }
    }

    /** A comment or plain characters; what else begins so defines entities. */
    private void declare(char sign) {
        if (sign != '-' && sign != '[') {
            throw bounds.harmful();
        }
        state = sign == '-' ? State.COMMENT : State.CHARACTERS;
    }

    private void inTag(char sign) {
        if (sign == '>') {
            depth += state == State.END ? -1 : last == '/' ? 0 : 1;
            if (depth > bounds.depth()) {
                throw bounds.harmful();
            }
            begin(State.TEXT);
        } else if (state == State.START && (sign == '"' || sign == '\'')) {
            quote = sign;
            state = State.QUOTED;
        }
    }

    private void endAt(boolean end) {
        if (end) {
            begin(State.TEXT);
        }
    }

    long elements() {
        return elements;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
