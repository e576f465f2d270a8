package fazhi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar is made of stands in it, and nothing in it asks for more than we may give. */
class BillOfMaterialsTests {

    /** Each part offers at least one of these; a new licence is read before it is added here. */
    private static final Set<String> READ =
            Set.of(
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "Bouncy Castle Licence",
                    "EPL-2.0",
                    "LGPL-2.1-or-later",
                    "MIT",
                    "MIT-0",
                    "MPL-2.0",
                    "Unicode-3.0");

    private final ClassPathResource source =
            new ClassPathResource("META-INF/sbom/application.cdx.json");

    private final List<JsonNode> parts = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(source.exists(), "built without a network, so it holds no bill");
        try (var bytes = source.getInputStream()) {
            JsonMapper.shared().readTree(bytes).path("components").forEach(parts::add);
        }
    }

    private static String name(JsonNode part) {
        return part.path("name").asString() + "-" + part.path("version").asString();
    }

    private static List<String> licences(JsonNode part) {
        return StreamSupport.stream(part.path("licenses").spliterator(), false)
                .map(each -> each.path("license"))
                .map(each -> each.path("id").asString(each.path("name").asString("")))
                .toList();
    }

    @Test
    void theSystemPageCountsEveryPart() {
        assertThat(BillOfMaterials.read().parts()).isEqualTo(parts.size());
        assertThat(BillOfMaterials.read().licences()).startsWith("Apache-2.0 ");
    }

    @Test
    void everyVersionIsPinnedAndKnownOnce() {
        assertThat(parts).extracting(BillOfMaterialsTests::name).doesNotHaveDuplicates();
        assertThat(parts)
                .extracting(part -> part.path("version").asString())
                .allSatisfy(version -> assertThat(version).isNotBlank().doesNotContain("SNAPSHOT"));
    }

    /** What runs here and is not from a test alone stands in the bill: the jars of the database. */
    @Test
    void whatRunsStandsInIt() {
        var running =
                Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                        .map(each -> Path.of(each).getFileName().toString())
                        .filter(each -> each.matches("(h2|postgresql|flow-server|poi)-\\d.*\\.jar"))
                        .map(each -> each.replace(".jar", ""))
                        .toList();
        assertThat(running).hasSize(4);
        assertThat(parts).extracting(BillOfMaterialsTests::name).containsAll(running);
    }

    @Test
    void everyPartOffersALicenceThatWasRead() {
        assertThat(parts)
                .allSatisfy(
                        part -> assertThat(licences(part)).as(name(part)).anyMatch(READ::contains));
    }
}
