package fazhi.shell.failure;

import fazhi.common.text.VisibleText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Cuts what one event writes into the log (日志长度上限): whatever somebody typed fills no disk. */
public final class LogBound implements StructuredLoggingJsonMembersCustomizer<Object> {

    static final int LONGEST = 4000;

    /** A cause and where it arose need more than a message. */
    static final int LONGEST_TRACE = 20_000;

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(
                ValueProcessor.of(
                        String.class, (@Nullable String text) -> cut(text, LONGEST_TRACE)));
        members.applyingValueProcessor(
                ValueProcessor.of(String.class, (@Nullable String text) -> cut(text, LONGEST))
                        .whenHasPath(path -> !path.toString().contains("stack_trace")));
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text != null && text.length() > longest
                ? VisibleText.cut(text, longest) + "…"
                : text;
    }
}
