package fazhi.audit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fields in which two states of a record differ, as JSON. */
record FieldChanges(String before, String after) {

    static final FieldChanges NONE = new FieldChanges("{}", "{}");

    private static final JsonMapper JSON = JsonMapper.shared();

    static FieldChanges between(@Nullable Record before, @Nullable Record after) {
        var was = fields(before);
        var became = fields(after);
        for (var field : was.propertyNames().stream().toList()) {
            if (was.get(field).equals(became.get(field))) {
                was.remove(field);
                became.remove(field);
            }
        }
        removeEmpty(was);
        removeEmpty(became);
        return new FieldChanges(was.toString(), became.toString());
    }

    /** The same as fields of a part of the record, which may be called like the record's own. */
    FieldChanges of(String part) {
        return new FieldChanges(within(part, before), within(part, after));
    }

    /** The same, with the name of who reported it to the person who typed it in (代录). */
    FieldChanges inPlaceOf(String person) {
        var fields = (ObjectNode) JSON.readTree(after);
        return new FieldChanges(before, fields.put(InPlaceOf.FIELD, person).toString());
    }

    private static String within(String part, String fields) {
        return JSON.createObjectNode().set(part, JSON.readTree(fields)).toString();
    }

    private static ObjectNode fields(@Nullable Record state) {
        return state == null ? JSON.createObjectNode() : JSON.valueToTree(state);
    }

    private static void removeEmpty(ObjectNode fields) {
        fields.propertyNames().stream()
                .filter(name -> empty(fields.get(name)))
                .toList()
                .forEach(fields::remove);
    }

    private static boolean empty(JsonNode value) {
        return value.isNull() || value.isString() && value.stringValue().isEmpty();
    }

    static boolean named(String fields, String field) {
        return JSON.readTree(fields).has(field);
    }
}
