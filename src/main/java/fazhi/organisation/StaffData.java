package fazhi.organisation;

import fazhi.common.Refusal;
import org.jspecify.annotations.Nullable;

/** What is typed about a member of staff (工作人员信息), in the official order. */
public record StaffData(
        int order,
        String name,
        String title,
        @Nullable Long department,
        boolean leader,
        boolean enabled) {

    public static final int NAME_MAX_LENGTH = 40;

    public static final int TITLE_MAX_LENGTH = 60;

    public StaffData {
        name = name.strip();
        title = title.strip();
    }

    /** The same person, not offered for new work any more. */
    public StaffData left() {
        return new StaffData(order, name, title, department, leader, false);
    }

    void check() {
        if (name.isEmpty() || name.length() > NAME_MAX_LENGTH) {
            throw Refusal.at("name", "organisation.refused.name", NAME_MAX_LENGTH);
        }
        if (title.length() > TITLE_MAX_LENGTH) {
            throw Refusal.at("title", "organisation.refused.title", TITLE_MAX_LENGTH);
        }
    }
}
