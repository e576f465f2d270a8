package fazhi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser("clerk")
class NoticeServiceTests {

    @Autowired private NoticeService notices;

    @Test
    void aNoticeIsReadOnce() {
        notices.send("clerk", "enforcement/penalties/1", "notice.text", "first");
        notices.send("clerk", "", "notice.text", "it's {0} second");
        notices.send("other", "", "notice.text", "not mine");
        assertThat(notices.unread("clerk")).isEqualTo(2);

        var newest = notices.list("clerk").getFirst();
        notices.markRead("clerk", newest.id());

        assertThat(newest.text()).isEqualTo("it's {0} second");
        assertThat(newest.read()).isFalse();
        assertThat(notices.list("clerk").getFirst().read()).isTrue();
        assertThat(notices.list("clerk")).last().returns("enforcement/penalties/1", Notice::route);
        assertThat(notices.unread("clerk")).isEqualTo(1);
    }

    @Test
    void readingAllLeavesWhatComesLater() {
        notices.send("clerk", "", "notice.text", "earlier");
        notices.markAllRead("clerk");
        notices.send("clerk", "", "notice.text", "later");

        assertThat(notices.unread("clerk")).isEqualTo(1);
    }
}
