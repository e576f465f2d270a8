package fazhi.check.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The town's public report of 2022 (公开报告原文), offered in the demo only. */
@Component
class SampleReport {

    private final boolean demo;

    SampleReport(@Value("${portal.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /** Empty outside the demo. */
    String text() {
        try {
            return demo
                    ? new ClassPathResource("demo/leigao-2022-report.txt")
                            .getContentAsString(StandardCharsets.UTF_8)
                    : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
