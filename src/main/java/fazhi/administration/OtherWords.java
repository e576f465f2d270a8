package fazhi.administration;

import fazhi.common.Texts;
import fazhi.ledger.name.References;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Changes of what is no ledger's record: accounts, files, words, settings. */
@Component
class OtherWords {

    private static final String FIELD = "trail.field.";

    private final References references;

    private final Texts texts;

    OtherWords(References references, Texts texts) {
        this.references = references;
        this.texts = texts;
    }

    /**
     * Fields without a name for people, such as a hash, are left out.
     *
     * @param object what was changed: its own name of a field goes before the common one
     */
    List<String> changes(String object, JsonNode before, JsonNode after, List<String> fields) {
        return fields.stream()
                .filter(field -> texts.has(key(object, field)))
                .map(
                        field ->
                                change(
                                        texts.get(key(object, field)),
                                        words(field, before.path(field)),
                                        words(field, after.path(field))))
                .toList();
    }

    private String key(String object, String field) {
        var own = FIELD + object + "." + field;
        return texts.has(own) ? own : FIELD + field;
    }

    String change(String header, String was, String became) {
        if (was.isEmpty()) {
            return texts.get("trail.added", header, became);
        }
        return became.isEmpty()
                ? texts.get("trail.removed", header, was)
                : texts.get("trail.changed", header, was, became);
    }

    private String words(String field, JsonNode value) {
        if (value.isArray()) {
            return value.values().stream()
                    .map(each -> word(field, each))
                    .sorted()
                    .collect(Collectors.joining(texts.get("common.list-mark")));
        }
        return value.isMissingNode() || value.isNull() ? "" : word(field, value);
    }

    private String word(String field, JsonNode value) {
        if (value.isBoolean()) {
            return texts.get(value.booleanValue() ? "common.yes" : "common.no");
        }
        return switch (field) {
            case "roles" -> texts.get("Role." + value.stringValue());
            case "basis" -> texts.get("Basis." + value.stringValue());
            case "villages" -> name("village", value.longValue());
            case "department" -> name("department", value.longValue());
            default -> value.asString();
        };
    }

    private String name(String source, long id) {
        return references.source(source).labels(List.of(id)).getOrDefault(id, String.valueOf(id));
    }
}
