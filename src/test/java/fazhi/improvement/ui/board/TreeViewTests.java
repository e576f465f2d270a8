package fazhi.improvement.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.treegrid.TreeGrid;
import fazhi.ViewTest;
import org.junit.jupiter.api.Test;

/** Problems with everything beneath them. */
class TreeViewTests extends ViewTest {

    @Test
    void measuresAndTasksStandOpenBelowTheirProblem() {
        open("improvement/tree?period=2022");
        TreeGrid<?> tree = marked(TreeGrid.class, "improvement-tree");
        var problems = tree.getTreeData().getRootItems();
        assertThat(problems).hasSize(4);
        // twelve measures and eight tasks below them
        assertThat(GridKt._size(tree)).isEqualTo(4 + 12 + 8);
    }
}
