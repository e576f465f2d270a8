package fazhi.publicity.media;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "media_post")
class MediaPost extends Entry<MediaPostData> {

    @Embedded private MediaPostData data;

    @Override
    protected MediaPostData data() {
        return data;
    }

    @Override
    protected void data(MediaPostData data) {
        this.data = data;
    }
}
