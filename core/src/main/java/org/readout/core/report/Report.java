package org.readout.core.report;

import java.io.IOException;
import org.readout.core.comparison.Comparison;

/** A way to write a comparison. The same comparison gives the same characters everywhere. */
public interface Report {

  void write(Comparison comparison, Appendable out) throws IOException;
}
