package fazhi.report.edition;

import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.References;
import fazhi.organisation.town.PrintingOffice;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownSettings;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperKind;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Stored documents in the official form (成文公文): number, signer and date once they are known. */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class PaperDocuments {

    private final Ledger<PaperData> papers;

    private final SettingsService settings;

    private final References references;

    private final PrintingOffice printer;

    private final Texts texts;

    PaperDocuments(
            Ledger<PaperData> papers,
            SettingsService settings,
            References references,
            PrintingOffice printer,
            Texts texts) {
        this.papers = papers;
        this.settings = settings;
        this.references = references;
        this.printer = printer;
        this.texts = OfficialLanguage.of(texts);
    }

    /** A document with this text. */
    public OfficialDocument of(long id, List<Block> text) {
        var paper = papers.get(id).data();
        var town = settings.get();
        var upward = paper.kind() == PaperKind.ANNUAL_REPORT;
        var document =
                new OfficialDocument(
                        new OfficialDocument.Head(
                                texts.get("report.head-mark", mark(paper, town)),
                                paper.documentNumber(),
                                upward,
                                paper.signer()),
                        paper.title(),
                        paper.addressee(),
                        text,
                        new OfficialDocument.Signature(author(paper, town), paper.issuedOn()),
                        List.of(),
                        new OfficialDocument.Imprint(
                                paper.copyTo(), printer.name().orElse(null), paper.issuedOn()));
        return document.picturesApart(texts.get("report.pictures"));
    }

    private String author(PaperData paper, TownSettings town) {
        if (paper.person() != null) {
            return references
                    .source("staff")
                    .labels(Set.of(paper.person()))
                    .getOrDefault(paper.person(), "");
        }
        return town.joint(paper.title())
                ? String.join(texts.get("common.list-mark"), town.reportIssuers())
                : town.signature();
    }

    private static String mark(PaperData paper, TownSettings town) {
        return town.joint(paper.title())
                ? String.join("\n", town.reportIssuers())
                : town.signature();
    }
}
