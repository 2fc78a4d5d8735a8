package dev.shortlist.samples.layout;

import dev.shortlist.samples.sheet.Sheet;
import dev.shortlist.samples.wording.Sections;

/// A way to arrange the sections of a CV.
public interface Layout {

    Sheet arrange(Sections sections, boolean rightToLeft);
}
