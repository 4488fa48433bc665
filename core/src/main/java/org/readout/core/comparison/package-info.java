/**
 * A <em>comparison</em> is a story's articles laid side by side: aligned statements and the
 * findings. "Looked and found nothing" is a finding; "could not tell" is none.
 */
@NullMarked
package org.readout.core.comparison;

import org.jspecify.annotations.NullMarked;
