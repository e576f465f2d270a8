package fazhi.cli.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The town's public report of 2022 (公开报告原文), which {@code check} reads when no file is named. */
final class DemoReport {

    private DemoReport() {}

    static String text() throws IOException {
        return new ClassPathResource("demo/leigao-2022-report.txt")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
