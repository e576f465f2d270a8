package fazhi.report.life;

import java.time.LocalDate;

/**
 * A leader's written instruction, scanned and typed in by the law office (领导批示代录).
 *
 * @param leader who wrote it
 * @param on the day on the paper
 * @param attachment the scan among the document's evidence
 */
public record Instruction(String leader, LocalDate on, long attachment) {}
