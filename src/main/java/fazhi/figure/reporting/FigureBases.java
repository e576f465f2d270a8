package fazhi.figure.reporting;

import java.util.List;
import org.springframework.data.repository.Repository;

interface FigureBases extends Repository<FigureBasis, String> {

    List<FigureBasis> findAll();

    FigureBasis save(FigureBasis basis);
}
