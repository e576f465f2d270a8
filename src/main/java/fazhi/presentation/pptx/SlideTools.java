package fazhi.presentation.pptx;

import fazhi.office.NativeCharts;
import fazhi.office.OfficialFonts;
import fazhi.presentation.Photographs;
import org.springframework.stereotype.Component;

/** What slides are drawn with (演示文稿工具). */
@Component
public record SlideTools(OfficialFonts fonts, NativeCharts charts, Photographs photographs) {}
