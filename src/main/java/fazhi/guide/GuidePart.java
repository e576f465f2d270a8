package fazhi.guide;

import java.util.List;

/** One part of the guide (指南的一篇), written and ready to be shown. */
public record GuidePart(String id, String title, List<Section> sections, String html) {

    /** What a link can lead to within a part (小节). */
    public record Section(String id, String title) {}
}
