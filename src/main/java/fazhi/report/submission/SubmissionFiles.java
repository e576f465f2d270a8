package fazhi.report.submission;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.archive.ZipPackage;
import fazhi.report.SubmissionPart;
import fazhi.report.life.PaperFiles;
import fazhi.report.paper.PaperData;
import fazhi.report.source.SourceGroup;
import fazhi.report.source.SourceWorkbooks;
import fazhi.report.source.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The files of a package, in the order they are looked at (报送包内容). */
@Component
class SubmissionFiles {

    private final PaperFiles papers;

    private final Tables tables;

    private final ObjectProvider<SubmissionPart> parts;

    private final Texts texts;

    SubmissionFiles(
            PaperFiles papers, Tables tables, ObjectProvider<SubmissionPart> parts, Texts texts) {
        this.papers = papers;
        this.tables = tables;
        this.parts = parts;
        this.texts = texts;
    }

    /** What the tables of a package are made with (报送表格). */
    @Component
    record Tables(Sources sources, SourceWorkbooks workbooks, SubmissionSheets sheets) {}

    /** One file of the package (报送文件). */
    record Part(String name, ZipPackage.Content content) {}

    List<Part> of(long paper, PaperData data, Period period) {
        var files = new ArrayList<Part>();
        for (var kind : List.of("docx", "pdf", PaperFiles.SOURCED)) {
            files.add(new Part(papers.name(paper, kind), out -> papers.write(paper, kind, out)));
        }
        parts.orderedStream()
                .forEach(
                        part ->
                                files.add(
                                        new Part(
                                                part.fileName(period),
                                                out -> part.write(period, out))));
        var groups = tables.sources().groups(papers.document(paper).body(), period);
        tables(groups, files);
        files.add(
                new Part(
                        texts.get("submission.sources"),
                        out -> tables.sheets().sources(groups, out)));
        var names = files.stream().map(Part::name).toList();
        files.add(
                new Part(
                        texts.get("submission.slip"),
                        out -> tables.sheets().slip(data, names, out)));
        return files;
    }

    /**
     * The official table of every ledger a figure is counted from, and the rows too many to list.
     */
    private void tables(List<SourceGroup> groups, List<Part> files) {
        Map<String, SourceGroup> widest = new LinkedHashMap<>();
        for (var group : groups) {
            widest.merge(
                    group.extent().ledger().format().titleKey(),
                    group,
                    (one, other) -> one.rows() >= other.rows() ? one : other);
        }
        widest.forEach(
                (title, group) ->
                        files.add(
                                new Part(
                                        texts.get("submission.table", texts.get(title)),
                                        out -> tables.workbooks().write(group, out))));
        tables.workbooks()
                .beside(groups)
                .forEach(
                        beside ->
                                files.add(
                                        new Part(
                                                beside.name(),
                                                out ->
                                                        tables.workbooks()
                                                                .write(beside.group(), out))));
    }
}
