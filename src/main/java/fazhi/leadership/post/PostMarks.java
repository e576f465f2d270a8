package fazhi.leadership.post;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.ledger.RowMark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Offices with fewer people on post than established (缺编岗位). */
@Component
class PostMarks implements RowMark<PostData> {

    @Override
    public String ledger() {
        return "post";
    }

    @Override
    public Map<Long, String> of(List<Stored<PostData>> rows, Period period) {
        return rows.stream()
                .filter(row -> row.data().filled() < row.data().established())
                .collect(Collectors.toMap(Stored::id, _ -> "post.vacant"));
    }
}
