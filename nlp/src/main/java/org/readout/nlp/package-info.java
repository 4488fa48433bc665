/** Trained models behind core's ports, run by ONNX Runtime on the processor. */
@NullMarked
package org.readout.nlp;

import org.jspecify.annotations.NullMarked;
