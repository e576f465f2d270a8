package fazhi.enforcement;

import fazhi.common.Period;
import fazhi.enforcement.matter.MatterMatrix;
import fazhi.figure.Basis;
import fazhi.figure.FlowMatrix;
import fazhi.figure.Window;
import fazhi.figure.chart.Matrix;
import fazhi.figure.count.Flow;
import fazhi.figure.reporting.ReportingService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tables of enforcement (行政执法矩阵): what came in and went on, and which matters were used. */
@Component
record EnforcementFlows(FlowMatrix flow, MatterMatrix matters, ReportingService reporting) {

    static final Flow PENALTIES = Flow.of("penalty", "penalty.filed");

    static final Flow PETITIONS = Flow.of("petition", "petition.received");

    static final Flow MEDIATIONS = Flow.of("mediation", "mediation.found");

    List<Matrix> of(Period period) {
        return List.of(
                flow.of("enforcement", period, List.of(PENALTIES, PETITIONS, MEDIATIONS)),
                matters.upTo(new Window(Basis.ASOF, null, reporting.cutOff(period))));
    }
}
