package fazhi.publicity;

import static fazhi.ledger.query.Condition.is;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Form;
import fazhi.publicity.media.MediaPostData;
import fazhi.publicity.school.SchoolLawData;
import fazhi.publicity.school.SchoolWork;
import fazhi.publicity.site.PublicitySiteData;
import fazhi.publicity.survey.SurveyData;
import fazhi.publicity.training.TrainingData;
import fazhi.publicity.village.ModelVillageData;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of publicity counted row by row (法治宣传指标). */
@Configuration(proxyBeanMethods = false)
class PublicityFigures {

    @Bean
    @Order(310)
    FigureSource activityFigures(Ledger<ActivityData> activities, CellTexts texts) {
        return LedgerFigures.of(activities, texts)
                .dated(Basis.PERIOD, "heldOn")
                .count("publicity.activities", Unit.TIMES)
                .sum("publicity.people", Unit.ATTENDANCE, "people")
                .sum("publicity.materials", Unit.COPY, "materials")
                .count(
                        "publicity.two-way",
                        Unit.TIMES,
                        _ -> List.of(is("forms", Form.interactive())))
                .count("publicity.lectures", Unit.TIMES, _ -> List.of(is("forms", Form.LECTURE)))
                .rate("publicity.two-way-share", _ -> List.of(is("forms", Form.interactive())))
                .count(
                        "publicity.case-talks",
                        Unit.TIMES,
                        _ -> List.of(is("forms", Form.CASE_TALK)));
    }

    @Bean
    @Order(315)
    FigureSource villagesReached(Ledger<ActivityData> activities, VillagesReached.Town town) {
        return VillagesReached.by(
                "publicity.villages.reached", "publicity.coverage-rate", activities, town);
    }

    @Bean
    @Order(330)
    FigureSource surveyFigures(Ledger<SurveyData> surveys, CellTexts texts) {
        return LedgerFigures.of(surveys, texts)
                .dated(Basis.PERIOD, "heldOn")
                .sum("publicity.surveyed", Unit.PERSON, "asked")
                .ratio("publicity.awareness-rate", _ -> List.of(), "aware", "asked");
    }

    @Bean
    @Order(340)
    FigureSource villagesTrained(Ledger<TrainingData> trainings, VillagesReached.Town town) {
        return VillagesReached.by(
                "training.villages.covered", "training.coverage-rate", trainings, town);
    }

    @Bean
    @Order(350)
    FigureSource schoolFigures(Ledger<SchoolLawData> schoolLaws, CellTexts texts) {
        return LedgerFigures.of(schoolLaws, texts)
                .dated(Basis.PERIOD, "heldOn")
                .sum("school.lessons", Unit.LESSON, kind(SchoolWork.LESSON), "lessons")
                .count("youth.base.visits", Unit.TIMES, kind(SchoolWork.BASE_VISIT))
                .count("school.parents-meetings", Unit.TIMES, kind(SchoolWork.PARENTS_MEETING));
    }

    @Bean
    @Order(351)
    FigureSource vicePrincipalFigures(Ledger<SchoolLawData> schoolLaws, CellTexts texts) {
        return LedgerFigures.of(schoolLaws, texts)
                .dated(Basis.ASOF, "")
                .count(
                        "school.vice-principals",
                        Unit.PERSON,
                        window -> SchoolLawData.inOffice(window.to()));
    }

    @Bean
    @Order(355)
    FigureSource placeFigures(Ledger<PublicitySiteData> publicitySites, CellTexts texts) {
        return LedgerFigures.of(publicitySites, texts)
                .dated(Basis.ASOF, "")
                .count(
                        "publicity.sites",
                        Unit.SPOT,
                        window ->
                                List.of(
                                        Condition.upTo("builtOn", window.to()),
                                        new Condition.EmptyOrAfter(
                                                "closedOn", window.to().toString())));
    }

    private static LedgerFigures.Holds kind(SchoolWork kind) {
        return _ -> List.of(is("kind", kind));
    }

    @Bean
    @Order(360)
    FigureSource mediaFigures(Ledger<MediaPostData> mediaPosts, CellTexts texts) {
        return LedgerFigures.of(mediaPosts, texts)
                .dated(Basis.PERIOD, "postedOn")
                .count("media.posts", Unit.POST)
                .sum("media.reads", Unit.TIMES, "views");
    }

    @Bean
    @Order(370)
    FigureSource modelVillageFigures(Ledger<ModelVillageData> modelVillages, CellTexts texts) {
        return LedgerFigures.of(modelVillages, texts)
                .dated(Basis.ASOF, "")
                .count("model.villages.named", Unit.VILLAGE, PublicityFigures::named)
                .count("village.demo.named", Unit.VILLAGE, PublicityFigures::named);
    }

    private static List<Condition> named(Window window) {
        return List.of(
                Condition.upTo("namedOn", window.to()),
                new Condition.EmptyOrAfter("endedOn", window.to().toString()));
    }

    @Bean
    @Order(371)
    FigureSource modelVillageChecks(Ledger<ModelVillageData> modelVillages, CellTexts texts) {
        return LedgerFigures.of(modelVillages, texts)
                .dated(Basis.PERIOD, "checkedOn")
                .count("model.villages.checked", Unit.VILLAGE);
    }
}
