@NullMarked
package org.readout.core.article;

import org.jspecify.annotations.NullMarked;
