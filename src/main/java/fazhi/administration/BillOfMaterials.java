package fazhi.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar is made of (软件物料清单), as CycloneDX writes it. */
record BillOfMaterials(int parts, String licences) {

    private static final String SOURCE = "META-INF/sbom/application.cdx.json";

    /** Without parts where the jar was built without a network, for then it holds no bill. */
    static BillOfMaterials read() {
        var source = new ClassPathResource(SOURCE);
        if (!source.exists()) {
            return new BillOfMaterials(0, "");
        }
        try (var bytes = source.getInputStream()) {
            var parts = JsonMapper.shared().readTree(bytes).path("components");
            return new BillOfMaterials(parts.size(), licences(parts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String licences(JsonNode parts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (var part : parts) {
            for (var each : part.path("licenses")) {
                var licence = each.path("license");
                var name = licence.path("id").asString(licence.path("name").asString(""));
                if (!name.isEmpty()) {
                    counts.merge(name, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
