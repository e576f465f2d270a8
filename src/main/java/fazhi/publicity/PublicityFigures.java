package fazhi.publicity;

import static fazhi.ledger.Condition.is;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.LedgerFigures;
import fazhi.figure.Unit;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Form;
import fazhi.publicity.media.MediaPostData;
import fazhi.publicity.school.SchoolLawData;
import fazhi.publicity.school.SchoolWork;
import fazhi.publicity.survey.SurveyData;
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
                .sum("publicity.people", Unit.PERSON, "people")
                .sum("publicity.materials", Unit.COPY, "materials")
                .rate("publicity.two-way-share", _ -> List.of(is("forms", Form.interactive())));
    }

    @Bean
    @Order(330)
    FigureSource surveyFigures(Ledger<SurveyData> surveys, CellTexts texts) {
        return LedgerFigures.of(surveys, texts)
                .dated(Basis.PERIOD, "heldOn")
                .ratio("publicity.awareness-rate", _ -> List.of(), "aware", "asked");
    }

    @Bean
    @Order(350)
    FigureSource schoolFigures(Ledger<SchoolLawData> schoolLaws, CellTexts texts) {
        return LedgerFigures.of(schoolLaws, texts)
                .dated(Basis.PERIOD, "heldOn")
                .sum("school.lessons", Unit.LESSON, kind(SchoolWork.LESSON), "lessons")
                .count("youth.base.visits", Unit.TIMES, kind(SchoolWork.BASE_VISIT));
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
}
